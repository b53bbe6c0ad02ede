"""What a sentence is in its document: headline, quotation, boilerplate or body.

Here: the rules for boilerplate as data, each with examples and counter-examples, and the tracking of quotation
marks. Not here: where sentences begin and end (``splitting``).
"""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of boilerplate: a pattern that must match a whole line, lines it must take and lines it must not."""

    name: str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


def _rule(name: str, pattern: str, examples: tuple[str, ...], counter_examples: tuple[str, ...]) -> Rule:
    return Rule(name, re.compile(pattern, re.IGNORECASE | re.VERBOSE), examples, counter_examples)


RULES: tuple[Rule, ...] = (
    _rule(
        "comments",
        r"(?:(?:view|read|show|post|leave|add)\s+(?:a\s+|all\s+|the\s+)?)?(?:\d+\s+)?comments?(?:\s*\(\d+\))?"
        r"|(?:leave|post|add)\s+a\s+(?:comment|reply)|comments\s+are\s+(?:closed|disabled|off)\.?|join\s+the\s+conversation",
        ("Comments", "12 Comments", "Leave a comment", "Comments are closed.", "View all comments (31)"),
        ("Comments by the minister angered the union.", "The mayor declined to comment."),
    ),
)


def is_boilerplate(line: str) -> bool:
    """Whether a whole line is none of the article's own text."""
    stripped = line.strip()
    return len(stripped) <= 300 and any(rule.pattern.fullmatch(stripped) for rule in RULES)
