"""Boilerplate as data: kinds of lines that stand around an article and are none of its own text.

Here: one rule for each kind, with lines it must take and lines it must not. Not here: how rules are applied
(``roles``). A pattern must match a whole line, without regard to case unless it says so.
"""

import re
from dataclasses import dataclass

_MONTH = (
    r"(?:jan(?:uary|\.)?|feb(?:ruary|\.)?|mar(?:ch|\.)?|apr(?:il|\.)?|may|june?\.?|july?\.?|aug(?:ust|\.)?"
    r"|sept?(?:ember|\.)?|oct(?:ober|\.)?|nov(?:ember|\.)?|dec(?:ember|\.)?)"
)
_WEEKDAY = r"(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day|\.)?,?\s+)"
_DAY = (
    rf"{_WEEKDAY}?(?:{_MONTH}\s+\d{{1,2}}(?:st|nd|rd|th)?,?\s+\d{{4}}|\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH},?\s+\d{{4}}"
    r"|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4})"
)
_CLOCK = r"(?:[T,]?\s*(?:at\s+|-\s+|\|\s+)?\d{1,2}[:.]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?(?:\s*(?-i:[A-Z]{1,5}))?)"
_NAME = r"(?-i:[A-Z][\w.'’-]*(?:\s+(?:de|van|von|al|bin))?(?:\s+[A-Z][\w.'’-]*){1,3})"
_NAMES = rf"{_NAME}(?:(?:,|,?\s+and|\s*&)\s+{_NAME}){{0,4}}"
_PLACE = r"(?-i:[A-Z][A-Z.'’-]{2,}(?:[ .][A-Z.'’-]{2,}){0,3})(?:,\s+[\w .'’-]{2,30}?)?"
_ON_DAY = rf"(?:,\s+{_MONTH}\s+\d{{1,2}}(?:,\s+\d{{4}})?)"
_AGENCY = r"(?:\s*\([\w .'’&/-]{2,40}\))"


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of boilerplate: its pattern, examples that it takes and counter-examples that it leaves."""

    name: str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


def _rule(name: str, pattern: str, examples: tuple[str, ...], counter_examples: tuple[str, ...]) -> Rule:
    return Rule(name, re.compile(pattern, re.IGNORECASE), examples, counter_examples)


RULES: tuple[Rule, ...] = (
    _rule(
        "comments",
        r"(?:(?:view|read|show|see|hide)\s+(?:all\s+|the\s+)?)?(?:[\d,]+\s+)?comments?(?:\s*\(\d+\)|:?\s*\d+)?"
        r"|(?:leave|post|add|write)\s+(?:a\s+|your\s+)?(?:comment|reply).{0,40}|comments\s+are\s+(?:closed|disabled|off)\.?"
        r"|join\s+the\s+(?:conversation|discussion)\.?|be\s+the\s+first\s+to\s+comment\.?",
        ("Comments", "12 Comments", "Leave a comment", "Comments are closed.", "View all comments (31)"),
        ("Comments by the minister angered the union.", "The mayor declined to comment."),
    ),
    _rule(
        "newsletter",
        r"(?:please\s+)?(?:get|receive|sign\s+up\s+(?:to|for)|subscribe\s+to|register\s+for|start\s+your\s+day\s+with)\s+.{0,60}"
        r"\b(?:news|newsletters?|alerts?|updates|headlines|briefing|inbox|e-?mails?|digest|podcast|channel)\b.{0,80}"
        r"|subscribe(?:\s+(?:now|today|here))?[.!]?|(?:already\s+a\s+subscriber\?\s*)?(?:log|sign)\s+in.{0,30}"
        r"|(?:this\s+article\s+is\s+for|become\s+an?)\s+(?:subscribers?|members?)\b.{0,40}",
        (
            "Get breaking National news",
            "Sign up for our morning newsletter",
            "Subscribe to The Evening Briefing and never miss a story.",
            "Already a subscriber? Log in",
        ),
        ("The rebels get news of the truce late on Friday, he told us.", "Subscribers will pay more from July."),
    ),
    _rule(
        "sharing",
        r"(?:share|tweet|e-?mail|print|save|bookmark|copy\s+link|link\s+copied!?)"
        r"(?:\s+(?:this|the|on|to|via|by|article|story|page|post|link|with|friends?|facebook|twitter|x|linkedin|whatsapp"
        r"|reddit|telegram|e-?mail))*[.!]?"
        r"|(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|e-?mail|print|instagram|messenger|copy\s+link)"
        r"(?:[\s|,•·/]+(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|e-?mail|print|instagram|messenger"
        r"|copy\s+link))*",
        ("Share this article", "Share on Facebook", "Facebook Twitter WhatsApp Email", "Print", "Copy link"),
        ("Share prices fell on Monday.", "Facebook said it removed the page."),
    ),
    _rule(
        "follow_us",
        r"(?:follow|like|find|join)\s+(?:us|@\w+|" + _NAME + r")\s+on\s+.{1,60}"
        r"|follow\s+(?:us|@\w+|this\s+topic)\.?|download\s+(?:our|the)\s+.{0,40}\bapp\b.{0,40}",
        ("Follow us on Instagram", "Follow Edda Morling on X: @emorling", "Download our free app"),
        ("Followers of the preacher gathered on Sunday.", "Police follow a lead on Tuesday's theft."),
    ),
    _rule(
        "pointer",
        r"(?:read\s+(?:more|also|next|the\s+full\s+story)|also\s+read|related(?:\s+(?:articles?|stories|news|content|topics?))?"
        r"|see\s+also|more\s+(?:on\s+this(?:\s+story)?|stories|news|from\s+(?-i:[A-Z][\w ’']{1,40})|like\s+this)"
        r"|recommended(?:\s+for\s+you)?"
        r"|most\s+(?:read|popular|viewed)|trending(?:\s+now)?|you\s+(?:may|might)\s+also\s+like|latest\s+(?:news|stories)"
        r"|continue\s+reading|story\s+continues\s+below.{0,20}|up\s+next|don['’]t\s+miss|editors?['’]?s?\s+picks?"
        r"|top\s+stories|in\s+(?:other\s+news|pictures|this\s+article))(?:\s*[:|>»–—-].{0,200}|[.…]*)",
        ("Read more: How Sarrow votes", "Related stories", "Story continues below advertisement", "More on this story"),
        ("Related companies were searched on Monday.", "More from the harbour was expected later."),
    ),
    _rule(
        "advertisement",
        r"(?:skip\s+)?advertisements?|advert|ad|sponsored(?:\s+content)?|paid\s+content|promoted|partner\s+content"
        r"|(?:article|story|content)\s+continues\s+(?:below|after).{0,30}|advertise\s+with\s+us",
        ("Advertisement", "Sponsored content", "Article continues after ad"),
        ("Advertisements for the loan were banned in June.",),
    ),
    _rule(
        "media_prompt",
        r"(?:click|tap)\s+(?:here\s+)?to\s+.{1,60}|(?:watch|listen|video|audio|photos?|gallery|live|podcast)\s*[:|].{0,200}"
        r"|watch\s+(?:live|the\s+video|now|more|below).{0,20}|listen\s+to\s+(?:this|the)\s+(?:article|story|episode).{0,30}"
        r"|(?:play|pause|unmute)(?:\s+video)?|\d+\s*(?:-\s*)?min(?:ute)?s?\s+(?:read|listen|watch)",
        ("Click to play video", "Watch: Ferry docks in the storm", "Listen to this article", "3 min read"),
        ("Watch makers cut output in May.", "Video of the crash was shown on Friday."),
    ),
    _rule(
        "copyright",
        r"(?:©|\(c\)|copyright\b).{0,200}|(?=.*reserved).{0,80}\ball\s+rights\s+reserved\.?.{0,80}"
        r"|(?=.*published|.*reproduced).{0,40}\bmay\s+not\s+be\s+(?:published|reproduced|republished).{0,120}",
        ("© 2026 Corvane Wire. All rights reserved.", "Copyright 2019 Northmere Gazette"),
        ("The court upheld the copyright on Tuesday.", "She reserved all seats on March 3."),
    ),
    _rule(
        "credits",
        r"(?:[-–—*]+\s*)?\(?(?:with\s+(?:files|reporting|contributions?|additional\s+reporting|material|input|information)\s+"
        r"(?:from|by)|(?:additional\s+)?(?:reporting|writing|editing|translation|research|graphics?)\s+"
        r"(?:and\s+(?:writing|editing|reporting)\s+)?by|(?:written|edited|reported|compiled|translated)\s+by)\s+.{1,250}"
        r"|(?:[-–—*]+\s*)?" + _NAMES + r"\s+contributed(?:\s+(?:to\s+this|reporting|from)\b.{0,60})?\.?"
        r"|this\s+(?:story|article|report)\s+(?:was|is|has\s+been)\s+(?:first\s+|originally\s+)?(?:published|produced|written"
        r"|generated|translated|edited|adapted|updated|corrected)\b.{0,200}",
        (
            "With files from Corvane Wire",
            "— with files from The Harbour Press and Corvane Wire",
            "(Reporting by Nadia Orlo in Pell; Editing by Jonas Feld)",
            "Edda Morling and Lars Quill contributed to this report.",
            "This story was first published by the Tallis Ledger.",
        ),
        (
            "The reporting by the station led to his arrest.",
            "Writing from Pell, she asked for help.",
            "The firm contributed 4 million crowns.",
        ),
    ),
    _rule(
        "byline",
        rf"by\s+{_NAMES}(?:\s*[,|•·–—-]\s*.{{1,60}}(?<![.!?]))?",
        ("By Jonas Feld", "By Jonas Feld and Pia Kolb, Staff Writers", "By Hanne Wolde | March 3, 2026"),
        ("By Monday night, 18,000 cars had crossed.", "By then it was too late."),
    ),
    _rule(
        "picture_credit",
        r"\(?(?:(?:file\s+)?(?:photo|image|picture|photograph|illustration|graphic|video)s?)"
        r"(?:\s*(?:by|credit|courtesy(?:\s+of)?|source|via|from)\b\s*[:,/]?|\s*[:/])\s*.{1,120}"
        r"|\(?(?:getty\s+images|shutterstock|istock|reuters|handout|file\s+photo|courtesy\s+photo)\b[^.]{0,40}",
        ("Photo: Pia Kolb/Harbour Courier", "(Photo by Jonas Feld)", "Image source, Corvane Pictures", "File photo"),
        ("Photographs of the pier were taken on Monday.", "The pictures from the scene showed smoke."),
    ),
    _rule(
        "stamp",
        rf"(?:(?:first\s+)?(?:published|posted|updated|last\s+(?:updated|modified)|created|date|issued)(?:\s+on)?\s*[:|]?\s+)?"
        rf"{_DAY}{_CLOCK}?(?:\s*[|•·–—-]?\s*(?:updated|last\s+updated|published)\s*:?\s*{_DAY}{_CLOCK}?)?"
        r"|(?:published|posted|updated|last\s+updated)\s*:?\s+(?:\d+|an?)\s+(?:minutes?|mins?|hours?|hrs?|days?)\s+ago",
        (
            "March 3, 2026",
            "Published: 3 March 2026, 17:40 CET",
            "Updated 2 hours ago",
            "Wednesday, March 4, 2026 at 5:10 p.m.",
        ),
        ("Published on March 3, 2026, the report blames the crew.", "March 3, 2026 was a Tuesday."),
    ),
    _rule(
        "dateline",
        rf"{_PLACE}{_ON_DAY}?{_AGENCY}?\s*[-–—_]+|{_PLACE}{_ON_DAY}",
        ("PORT SARROW, March 10, 2026 (Corvane Wire) —", "ORSMOUTH —", "PELL, Varnland, March 4"),
        ("ORSMOUTH — A barge struck the bridge.", "The port of Sarrow, March 10, 2026"),
    ),
    _rule(
        "correction_note",
        r"(?:corrections?|clarifications?|editor['’]?s?['’]?\s+note|note\s+to\s+(?:readers|editors))\s*"
        r"(?:\([^)]{1,40}\)|,?\s+[\w. ]{3,20}\d{4})?\s*[:—–-].{1,290}",
        ("Correction: An earlier version gave the wrong day.", "Editor's note: This article has been updated."),
        ("Corrections officers went on strike on Monday.", "Correction of the river began in 1961."),
    ),
    _rule(
        "notice",
        r"(?=.*cookies).{0,80}\b(?:we\s+use|uses?|accept(?:\s+all)?|manage|about)\s+(?:our\s+)?cookies\b.{0,200}|cookie\s+(?:policy|settings|preferences)"
        r"|privacy\s+(?:policy|notice|settings)|terms\s+(?:of\s+(?:use|service)|and\s+conditions)|contact\s+us|about\s+us"
        r"|(?=.*javascript).{0,60}\bplease\s+enable\s+javascript\b.{0,100}|(?:your|this)\s+browser\s+(?:does\s+not|doesn['’]t)\s+support\b.{0,80}"
        r"|by\s+(?:continuing|signing\s+up|subscribing|using\s+this\s+site),?\s+you\s+(?:agree|consent|accept)\b.{0,200}",
        (
            "We use cookies to improve your visit.",
            "Privacy policy",
            "By signing up you agree to our terms.",
            "Please enable JavaScript to read this page.",
        ),
        ("Bakers use eggs and sell cookies.", "The terms of the deal were signed on May 2."),
    ),
    _rule(
        "navigation",
        r"(?:back\s+to\s+(?:top|home(?:page)?)|skip\s+to\s+(?:main\s+)?content|home|menu|search|next(?:\s+(?:article|story|page))?"
        r"|previous(?:\s+(?:article|story|page))?|close|loading|show\s+(?:more|less)|load\s+more|see\s+all|view\s+all"
        r"|page\s+\d+\s+of\s+\d+|tags?|topics?|share)[.…:]*|(?:tags?|topics?|filed\s+under|categor(?:y|ies)|keywords)\s*:.{1,150}",
        ("Back to top", "Loading...", "Next article", "Tags: bridge, Orsmouth", "Page 2 of 3"),
        ("Home sales fell in February.", "Next year the rules change."),
    ),
    _rule(
        "contact",
        r"(?:contact|e-?mail|write\s+to|reach|call)\s+.{0,60}[\w.+-]+@[\w-]+\.\w{2,}.{0,60}|[\w.+-]+@[\w-]+\.\w{2,}"
        r"|(?:https?\s?:\s?/\s?/|www\.)\S.{0,280}"
        r"|(?:do\s+you\s+have|got|send\s+us)\s+(?:a\s+|your\s+)?(?:story|tips?|news).{0,120}",
        (
            "Contact Jonas Feld at jfeld@gazette.example",
            "news@ledger.example",
            "https://ledger.example/a",
            "Got a tip? Write to our desk",
        ),
        ("The minister wrote to the owner on Friday.", "Send us the bill by June, he said."),
    ),
    _rule(
        "end_mark",
        r"[-–—*#•·_=~.\s]{1,80}|[-–—(\[#]*\s*(?:30|ends?|end\s+of\s+(?:story|article))\s*[-–—)\]#]*",
        ("###", "-30-", "* * *", "ENDS", "—"),
        ("30 people were hurt.", "The war ends."),
    ),
)
"""Every kind of boilerplate. The order does not matter: a line is boilerplate when any rule matches it."""

ANY = re.compile("|".join(f"(?:{rule.pattern.pattern})" for rule in RULES), re.IGNORECASE)
"""All rules as one pattern, which is quicker than one after the other."""

DATELINE_START = re.compile(
    rf"(?:{_PLACE}{_ON_DAY}?{_AGENCY}?|(?-i:[A-Z][\w'’-]+(?:\s[A-Z][\w'’-]+){{0,2}}){_ON_DAY}?{_AGENCY})"
    r"\s*(?:--?|[–—_])\s+(?=[\"“‘'`]*(?-i:[A-Z]))",
    re.IGNORECASE,
)
"""The place, day and agency before an article's first sentence, up to and with the dash."""
