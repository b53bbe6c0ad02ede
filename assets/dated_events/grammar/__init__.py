"""The grammar of dates: rules as data, one folder a language, one module a family of rules."""
