"""The page that lists every form understood, made from the rules: ``python -m assets.dated_events.grammar.listing``.

Here: how the page is written. Not here: anything it says (the rules say it).
"""

import sys
from collections.abc import Iterable, Iterator, Mapping
from types import ModuleType

from assets.dated_events.grammar import english
from assets.dated_events.grammar.english import joins, modifiers
from assets.dated_events.grammar.examples import REFERENCE

_SHOWN = 4
"""How many examples of a rule are shown; the rest stand with the rule."""


def page() -> str:
    """The page as Markdown."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "# What is understood as a date"
    yield ""
    yield "Made from the rules of the grammar by `python -m assets.dated_events.grammar.listing`."
    yield f"Each form is read here as it would be in news text of {REFERENCE:%A %d %B %Y}."
    for family in (*english.FAMILIES, joins, modifiers):
        title, _, _ = (family.__doc__ or "").partition("\n")
        yield from ("", f"## {title.rstrip('.')}", "", "| rule | read | never |", "|---|---|---|")
        yield from (_row(entry.name, entry.examples, entry.not_examples) for entry in _entries(family))
    yield ""


def _entries(family: ModuleType) -> Iterable[english.Entry]:
    found: Iterable[english.Entry] = next(
        getattr(family, name) for name in ("RULES", "JOINS", "MODIFIERS") if hasattr(family, name)
    )
    return found


def _row(name: str, examples: Mapping[str, str], never: tuple[str, ...]) -> str:
    read = "<br>".join(f"{_cell(text)} → `{_cell(value)}`" for text, value in list(examples.items())[:_SHOWN])
    return f"| {name} | {read or '(only joined to others)'} | {'<br>'.join(map(_cell, never[:_SHOWN]))} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("$", "\\$").replace("#", "\\#")


if __name__ == "__main__":
    sys.stdout.write(page())
