"""Turns a fragment of HTML, as feeds carry it, into text with one paragraph a line. Whole pages: ``html``."""

import re

from lxml import etree, html

_BLOCKS = frozenset(
    ("p", "div", "br", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "section", "article", "ul", "ol")
)
_BLANKS = re.compile(r"\s+")
_HIDDEN = frozenset(("script", "style", "template", "noscript"))


def text_of(fragment: str) -> str:
    """The text of a fragment; blocks become lines of their own, scripts and styles go."""
    if "<" not in fragment and "&" not in fragment:
        return fragment.strip()
    try:
        tree = html.fragment_fromstring(fragment.replace("\0", ""), create_parent="div")
    except (etree.ParserError, ValueError):
        return ""
    parts: list[str] = []
    for event, element in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        tag = element.tag if isinstance(element.tag, str) else ""
        if event == "start":
            parts.append(_line_break(tag) + ("" if tag in _HIDDEN else _flat(element.text)))
        elif element is not tree:
            parts.append(_line_break(tag) + _flat(element.tail))
    lines = (line.strip() for line in "".join(parts).split("\n"))
    return "\n".join(line for line in lines if line)


def _line_break(tag: str) -> str:
    return "\n" if tag in _BLOCKS else ""


def _flat(text: str | None) -> str:
    return _BLANKS.sub(" ", text or "")
