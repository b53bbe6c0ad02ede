"""Words in front of an expression that belong to it: about two weeks, early June, the end of 1990, at least a year."""

from assets.dated_events.grammar.rules import Modifier

_LENGTH = frozenset(("length",))
_POINT = frozenset(("day", "week", "weekend", "month", "quarter", "half", "season", "year", "decade", "century", "moment"))
_WHOLE = _POINT - {"moment"}
_LONG = _WHOLE - {"day"}
_ANY = _POINT | _LENGTH
_THAT = r"(?:that|this|the\ssame)\s"

MODIFIERS = (
    Modifier("early", r"(?:(?:the\s)?early(?:\s(?:in|on|part\sof))?|(?:the\s)?(?:first|early)\spart\sof)[\s-](?:the\s)?", "START", _ANY),
    Modifier("late", r"(?:the\s)?late(?:[\s-](?:in|on|part\sof))?[\s-](?:the\s)?", "END", _WHOLE),
    Modifier("mid", r"(?:the\s)?mid(?:[\s-]to[\s-]late)?[\s-]?", "MID", _WHOLE),
    Modifier("start_of", r"(?:the\s)?(?:very\s)?(?:beginning|start|opening|dawn|onset|turn)\sof\s(?:the\s)?", "START", _WHOLE),
    Modifier("middle_of", r"(?:the\s)?(?:middle)\sof\s(?:the\s)?", "MID", _WHOLE),
    Modifier("end_of", r"(?:the\s)?(?:very\s)?(?:end|close|last\spart|latter\spart)\sof\s(?:the\s)?", "END", _WHOLE),
    Modifier("earlier", r"earlier\s(?:in\s)?(?:the\s)?", "BEFORE", _LONG),
    Modifier("later", r"later\s(?:in\s)?(?:the\s)?", "AFTER", _LONG),
    Modifier("earlier_that", r"earlier\s", "BEFORE", _POINT, before=_THAT),
    Modifier("later_that", r"later\s", "AFTER", _POINT, before=_THAT),
    Modifier("about", r"(?:about|around|approximately|roughly|circa|c\.|ca\.|some)\s(?:the\s)?", "APPROX", _ANY, before=r"(?!\w+day\b)"),
    Modifier("at_least", r"(?:at\sleast|no\sless\sthan|no\sfewer\sthan|a\sminimum\sof)\s(?:the\s)?", "EQUAL_OR_MORE", _LENGTH),
    Modifier("at_most", r"(?:at\smost|no\smore\sthan|not\smore\sthan|up\sto|as\smuch\sas|a\smaximum\sof)\s(?:the\s)?", "EQUAL_OR_LESS", _LENGTH),
    Modifier("more_than", r"(?:more\sthan|well\sover|in\sexcess\sof|just\sover|(?<=for\s)over|(?<=after\s)over|(?<=took\s)over)\s", "MORE_THAN", _LENGTH),
    Modifier("over", r"over\s", "MORE_THAN", _LENGTH, before=r"an?\s(?!.*period)"),
    Modifier("less_than", r"(?:less\sthan|fewer\sthan|under|nearly|almost|just\sunder|not\squite|shy\sof)\s(?:the\s)?", "LESS_THAN", _LENGTH),
)
