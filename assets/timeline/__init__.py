"""The timeline: one row per event, merged from all its mentions."""
