"""The page that lists every form understood, made from the rules: ``python -m assets.dated_events.grammar.listing``.

Here: how the page is written. Not here: anything it says (the rules say it).
"""

import sys
from collections.abc import Iterable, Iterator, Mapping

from assets.dated_events.grammar import english
from assets.dated_events.grammar.examples import REFERENCE
from assets.dated_events.grammar.english import joins, modifiers

_SHOWN = 4
"""How many examples of a rule are shown; the rest stand with the rule."""


def page() -> str:
    """The page as Markdown."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield "# What is understood as a date"
    yield ""
    yield f"Made from the rules of the grammar by `python -m assets.dated_events.grammar.listing`. Read on {REFERENCE:%A %d %B %Y} in news text."
    for family in (*english.FAMILIES, joins, modifiers):
        title, _, _ = (family.__doc__ or "").partition("\n")
        yield from ("", f"## {title.rstrip('.')}", "", "| rule | read | never |", "|---|---|---|")
        entries: Iterable[english.Entry] = getattr(family, "RULES", ()) or getattr(family, "JOINS", ()) or english.MODIFIERS
        yield from (_row(entry.name, entry.examples, entry.not_examples) for entry in entries)
    yield ""


def _row(name: str, examples: Mapping[str, str], never: tuple[str, ...]) -> str:
    read = "<br>".join(f"{_cell(text)} → `{_cell(value)}`" for text, value in list(examples.items())[:_SHOWN])
    return f"| {name} | {read or '(only joined to others)'} | {'<br>'.join(map(_cell, never[:_SHOWN]))} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("<", "&lt;").replace("$", "\\$").replace("#", "\\#")


if __name__ == "__main__":
    sys.stdout.write(page())
