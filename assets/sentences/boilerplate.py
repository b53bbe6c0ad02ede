"""Boilerplate as data: kinds of lines that stand around an article and are none of its own text.

Here: one rule for each kind, with lines it must take and lines it must not. Not here: how rules are applied
(``roles``). One of a rule's forms must match a whole line, without regard to case unless it says so.
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
_CAPITAL = r"(?-i:[A-Z][\w.'’-]*)"
_NAME = rf"(?:{_CAPITAL}(?:\s+(?:de|van|von|al|bin))?(?:\s+{_CAPITAL}){{1,3}})"
_NAMES = rf"{_NAME}(?:(?:,|,?\s+and|\s*&)\s+{_NAME}){{0,4}}"
_DASH = r"(?:[-–—*]+\s*)?"
_PLACE = r"(?-i:[A-Z][A-Z.'’-]{2,}(?:[ .][A-Z.'’-]{2,}){0,3})(?:,\s+[\w .'’-]{2,30}?)?"
_ON_DAY = rf"(?:,\s+{_MONTH}\s+\d{{1,2}}(?:,\s+\d{{4}})?)"
_AGENCY = r"(?:\s*\([\w .'’&/-]{2,40}\))"
_PICTURE = r"(?:file\s+)?(?:photo|image|picture|photograph|illustration|graphic|video)s?"
_NETWORK = r"(?:facebook|twitter|x|linkedin|whatsapp|reddit|telegram|pinterest|instagram|messenger|e-?mail|print)"


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of boilerplate: its pattern, examples that it takes and counter-examples that it leaves."""

    name: str
    pattern: re.Pattern[str]
    examples: tuple[str, ...]
    counter_examples: tuple[str, ...]


def _rule(name: str, *forms: str, examples: tuple[str, ...], not_these: tuple[str, ...]) -> Rule:
    return Rule(name, re.compile("|".join(f"(?:{form})" for form in forms), re.IGNORECASE), examples, not_these)


RULES: tuple[Rule, ...] = (
    # What readers are asked to do
    _rule(
        "comments",
        r"(?:(?:view|read|show|see|hide)\s+(?:all\s+|the\s+)?)?(?:[\d,]+\s+)?comments?(?:\s*\(\d+\)|:?\s*\d+)?",
        r"(?:leave|post|add|write)\s+(?:a\s+|your\s+)?(?:comment|reply).{0,40}",
        r"comments\s+are\s+(?:closed|disabled|off)\.?",
        r"join\s+the\s+(?:conversation|discussion)\.?|be\s+the\s+first\s+to\s+comment\.?",
        examples=("Comments", "12 Comments", "Leave a comment", "Comments are closed.", "View all comments (31)"),
        not_these=("Comments by the minister angered the union.", "Comment was not available on Friday."),
    ),
    _rule(
        "newsletter",
        r"(?:please\s+)?(?:get|receive|sign\s+up\s+(?:to|for)|subscribe\s+to|register\s+for|start\s+your\s+day\s+with)\s+"
        r".{0,80}\b(?:newsletters?|alerts|updates|headlines|briefing|inbox|e-?mails?|digest|podcast|channel)\b.{0,80}",
        r"(?:get|receive)\s+(?:\w+\s+){0,4}news[.!]?",
        examples=(
            "Sign up for our morning newsletter",
            "Get daily Northmere news",
            "Get the top headlines in your inbox.",
        ),
        not_these=("Get news out of the city was the order on Monday.", "The army signs up 400 men."),
    ),
    _rule(
        "subscription",
        r"subscribe(?:\s+(?:now|today|here))?[.!]?|register\s+(?:now|here|to\s+(?:read|continue).{0,30})",
        r"(?:already\s+a\s+subscriber\?\s*)?(?:log|sign)\s+in.{0,30}",
        r"(?:this\s+article\s+is\s+for|become\s+an?)\s+(?:subscribers?|members?)\b.{0,40}",
        examples=("Already a subscriber? Log in", "Subscribe now!", "Register to read more", "Become a member today"),
        not_these=("Subscribers will pay more from July.", "Sign language is taught from May."),
    ),
    _rule(
        "sharing",
        r"(?:share|tweet|e-?mail|print|save|bookmark|copy\s+(?:link|url)|link\s+copied!?)"
        rf"(?:\s+(?:this|the|on|to|via|by|article|story|item|page|post|link|with|friends?|{_NETWORK}))*[.!]?",
        rf"{_NETWORK}(?:[\s|,•·/]+{_NETWORK})*",
        r"send\s+this\s+(?:article|story|page)\s+to\s+.{1,40}",
        examples=("Share this article", "Facebook Twitter WhatsApp Email", "Print", "Send this page to a friend"),
        not_these=("Share prices fell on Monday.", "Facebook said it removed the page.", "Police share the fear."),
    ),
    _rule(
        "follow_us",
        rf"(?:follow|like|find|join)\s+(?:us|him|her|them|@\w+|{_NAME})\s+on\s+.{{1,60}}",
        r"follow\s+(?:us|@\w+|this\s+topic)\.?|download\s+(?:our|the)\s+.{0,40}\bapp\b.{0,40}",
        examples=("Follow us on Instagram", "Follow Edda Morling on X: @emorling", "Download our free app"),
        not_these=("Followers of the preacher gathered on Sunday.", "Police follow a lead on Tuesday's theft."),
    ),
    _rule(
        "contact",
        r"(?:contact|e-?mail|write\s+to|reach|call)\s+.{0,60}[\w.+-]+@[\w-]+\.\w{2,}.{0,60}",
        r"[\w.+-]+@[\w-]+\.\w{2,}|(?:https?\s?:\s?/\s?/|www\.)\S.{0,280}",
        r"(?:do\s+you\s+have|got|send\s+us)\s+(?:a\s+|your\s+)?(?:story|tips?|news).{0,120}",
        r"thank(?:s|\s+you)\s+for\s+reading.{0,60}",
        examples=(
            "Contact Jonas Feld at jfeld@gazette.example",
            "https://ledger.example/a",
            "Got a tip? Write to our desk",
        ),
        not_these=("Contact with the ship was lost on Monday.", "Send us the bill by June, he said."),
    ),
    # Ways to other pages
    _rule(
        "pointer",
        r"(?:read\s+(?:more|also|next|the\s+full\s+story)|also\s+read|see\s+also|continue\s+reading|up\s+next"
        r"|related(?:\s+(?:articles?|stories|news|content|topics?))?|recommended(?:\s+(?:for\s+you|stories|reading))?"
        r"|most\s+(?:read|popular|viewed)|trending(?:\s+now)?|latest\s+(?:news|stories)|top\s+stories|editors?['’]?s?\s+picks?"
        r"|more\s+(?:on\s+this(?:\s+story)?|stories|news|videos|like\s+this|(?:from|on)\s+(?-i:[A-Z][\w ’']{1,40}))"
        r"|don['’]t\s+miss|you\s+(?:may|might)\s+also\s+like|in\s+(?:other\s+news|pictures|this\s+article))"
        r"(?:\s*[:|>»–—-].{0,200}|[.…]*)",
        r"(?:article|story|content)\s+continues\s+(?:below|after).{0,30}",
        r"(?:to\s+read\s+more|for\s+more(?:\s+(?:information|details|news|on\s+this))?),?\s+(?:visit|click|see|go\s+to)\b.{1,80}",
        r"read\s+the\s+(?:full|original)\s+(?:story|article|report)\s+here\.?",
        examples=(
            "Read more: How Sarrow votes",
            "Related stories",
            "Story continues below advertisement",
            "More on Sarrow",
        ),
        not_these=("Related companies were searched on Monday.", "More from the harbour was expected later."),
    ),
    _rule(
        "navigation",
        r"(?:back\s+to\s+(?:top|home(?:page)?)|skip\s+to\s+(?:main\s+)?content|home|menu|search|close(?:\s+this\s+window)?"
        r"|(?:next|previous)(?:\s+(?:article|story|page))?|loading|show\s+(?:more|less|all)|load\s+more|see\s+all|view\s+all"
        r"|page\s+\d+\s+of\s+\d+|tags?|topics?)[.…:]*",
        r"(?:tags?|topics?|filed\s+under|categor(?:y|ies)|keywords)\s*:.{1,150}",
        examples=("Back to top", "Loading...", "Next article", "Tags: bridge, Orsmouth", "Page 2 of 3"),
        not_these=("Home sales fell in February.", "Next year the rules change.", "Search teams left on Monday."),
    ),
    _rule(
        "media_prompt",
        r"(?:click|tap)\s+(?:here\b.{0,60}|to\s+.{1,60})|view\s+(?:image|photo|gallery)\b.{0,40}",
        r"(?:watch|listen|video|audio|photos?|gallery|live|podcast)\s*[:|].{0,200}",
        r"watch\s+(?:live|the\s+video|now|more|below).{0,20}|listen\s+to\s+(?:(?:this|the)\s+)?(?:article|story|episode).{0,30}",
        r"(?:play|pause|unmute)(?:\s+video)?|\d+\s*(?:-\s*)?min(?:ute)?s?\s+(?:read|listen|watch)",
        examples=("Click to play video", "Watch: Ferry docks in the storm", "Listen to this article", "3 min read"),
        not_these=("Watch makers cut output in May.", "Live fire exercises began on Monday."),
    ),
    _rule(
        "advertisement",
        r"(?:skip\s+)?advertisements?(?:\s*[-–—|:].{0,40})?|advert|ad|sponsored(?:\s+content)?|promoted",
        r"(?:paid|partner)\s+content|advertise\s+with\s+us",
        examples=("Advertisement", "Sponsored content", "Advertisement - scroll to continue"),
        not_these=("Advertisements for the loan were banned in June.",),
    ),
    # Who made it, and when
    _rule(
        "byline",
        rf"by\s+{_NAMES}(?:\s*[,|•·–—-]\s*.{{1,60}}(?<![.!?]))?",
        examples=("By Jonas Feld", "By Jonas Feld and Pia Kolb, Staff Writers", "By Hanne Wolde | March 3, 2026"),
        not_these=("By Monday night, 18,000 cars had crossed.", "By then it was too late."),
    ),
    _rule(
        "credits",
        rf"{_DASH}\(?with\s+(?:an?\s+)?(?:additional\s+)?(?:files|reporting|reports?|contributions?|assistance|material|input)\s+"
        r"(?:from|by|of)\s+(?:the\s+)?(?:(?-i:[A-Z])|wire|news\s+agenc|agenc|staff).{0,250}",
        rf"(?:{_DASH}\(?(?:additional\s+)?(?:reporting|writing|editing|translation|research|graphics?|written|edited|reported"
        r"|compiled|translated)(?:\s+and\s+(?:writing|editing|reporting|edited))?"
        rf"\s+by\s+{_NAMES}(?:\s+(?:in|at)\s+{_CAPITAL}(?:\s+{_CAPITAL})*)?[;,.)]*\s*){{1,4}}",
        rf"{_DASH}{_NAMES}\s+contributed\.?|.{{2,120}}\bcontributed\s+(?:to\s+this\s+(?:report|story|article)|reporting)\b.{{0,60}}",
        rf"[-–—]{{1,2}}\s*{_NAMES}",
        examples=(
            "With files from Corvane Wire",
            "— with files from The Harbour Press and Corvane Wire",
            "(Reporting by Nadia Orlo in Pell; Editing by Jonas Feld)",
            "Edda Morling and Lars Quill contributed to this report.",
            "— Corvane Wire",
        ),
        not_these=(
            "With reporting by victims rising, police opened a case.",
            "Writing from Pell, she asked for help.",
            "Translated by Greta Sandoval in 1931, the book sold badly.",
            "The firm contributed 4 million crowns.",
        ),
    ),
    _rule(
        "author_note",
        rf"{_NAME}\s+is\s+an?\s+(?:[\w-]+\s+){{0,4}}(?:reporter|correspondent|editor|writer|columnist|journalist)\s+"
        r"(?:for|at|with|based|covering)\b.{0,100}",
        examples=("Jonas Feld is a senior reporter for the Gazette.",),
        not_these=("Jonas Feld is a reporter who was held on Monday.", "She is an editor."),
    ),
    _rule(
        "article_note",
        r"(?:corrections?|clarifications?|editor['’]?s?['’]?\s+note|note\s+to\s+(?:readers|editors))\s*"
        r"(?:\([^)]{1,40}\)|,?\s+[\w. ]{3,20}\d{4})?\s*[:—–-].{1,290}",
        r"this\s+(?:story|article|report)\s+(?:was|is|has\s+been)\s+(?:first\s+|originally\s+)?(?:published|produced|written"
        r"|generated|translated|edited|adapted|updated|corrected)\b.{0,200}",
        r"this\s+is\s+a\s+(?:developing|breaking)(?:\s+news)?\s+story.{0,120}",
        examples=(
            "Correction: An earlier version gave the wrong day.",
            "This story was first published by the Tallis Ledger.",
            "This is a developing story and will be updated.",
        ),
        not_these=("Corrections officers went on strike on Monday.", "This report was denied by the mayor."),
    ),
    _rule(
        "picture_credit",
        rf"\(?{_PICTURE}\s*(?:[:/]|(?:credit|courtesy(?:\s+of)?|source|caption)\s*[:,/]?)\s*.{{0,120}}",
        rf"\(?{_PICTURE}\s+(?:by|via|courtesy\s+of)\s+{_CAPITAL}(?:\s+{_CAPITAL})*.{{0,30}}(?<!\.)",
        r"(?:\w+\s+via\s+|\w+/)?\(?(?:getty\s+images|shutterstock|istock|handout|file\s+photo|courtesy\s+photo)\b[^.]{0,40}",
        examples=(
            "Photo: Pia Kolb/Harbour Courier",
            "(Photo by Jonas Feld)",
            "Image source, Corvane Pictures",
            "File photo",
        ),
        not_these=(
            "Photographs of the pier were taken on Monday.",
            "Images from the scene showed smoke.",
            "Photos by the police were shown.",
        ),
    ),
    _rule(
        "copyright",
        r"(?:©|&copy\b|\(c\)|copyright\s+(?:©|\(c\)|\d{4}|by\b|held\b)).{0,200}",
        r"(?=.*reserved).{0,80}\ball\s+rights\s+reserved\.?.{0,80}",
        r"(?=.*(?:published|reproduced)).{0,40}\bmay\s+not\s+be\s+(?:published|reproduced|republished).{0,120}",
        examples=("© 2026 Corvane Wire. All rights reserved.", "Copyright 2019 Northmere Gazette"),
        not_these=("Copyright law changed on July 1, 1998.", "She reserved all seats on March 3."),
    ),
    _rule(
        "stamp",
        r"(?:(?:(?:first|originally)\s+)?(?:published|posted|updated|last\s+(?:updated|modified)|created|date|issued)"
        rf"(?:\s+on)?\s*[:|]?\s+)?{_DAY}{_CLOCK}?"
        rf"(?:\s*[|•·–—-]?\s*(?:updated|last\s+updated|published)\s*:?\s*{_DAY}{_CLOCK}?)?",
        rf"(?:published|posted|updated|last\s+updated)\s*:?\s*{_CLOCK}",
        r"(?:published|posted|updated|last\s+updated)\s*:?\s+(?:\d+|an?)\s+(?:minutes?|mins?|hours?|hrs?|days?)\s+ago",
        examples=(
            "March 3, 2026",
            "Published: 3 March 2026, 17:40 CET",
            "Updated 2 hours ago",
            "Updated at 4:30 p.m. ET",
        ),
        not_these=("Published on March 3, 2026, the report blames the crew.", "March 3, 2026 was a Tuesday."),
    ),
    _rule(
        "dateline",
        rf"{_PLACE}{_ON_DAY}?{_AGENCY}?\s*[-–—_]+|{_PLACE}{_ON_DAY}",
        examples=("PORT SARROW, March 10, 2026 (Corvane Wire) —", "ORSMOUTH —", "PELL, Varnland, March 4"),
        not_these=("ORSMOUTH — A barge struck the bridge.", "The port of Sarrow, March 10, 2026"),
    ),
    # What belongs to the page
    _rule(
        "notice",
        r"(?=.*cookies).{0,80}\b(?:we\s+use|uses?|accept(?:\s+all)?|manage|about)\s+(?:our\s+)?cookies\b.{0,200}",
        r"cookie\s+(?:policy|settings|preferences)|privacy\s+(?:policy|notice|settings)|do\s+not\s+sell\s+.{0,60}",
        r"terms\s+(?:of\s+(?:use|service)|and\s+conditions)|contact\s+us|about\s+us",
        r"(?=.*javascript).{0,60}\bplease\s+enable\s+javascript\b.{0,100}",
        r"(?:your|this)\s+browser\s+(?:does\s+not|doesn['’]t)\s+support\b.{0,80}",
        r"by\s+(?:continuing|signing\s+up|subscribing|using\s+this\s+site),?\s+you\s+(?:agree|consent|accept)\b.{0,200}",
        examples=(
            "We use cookies to improve your visit.",
            "Privacy policy",
            "By signing up you agree to our terms.",
            "Please enable JavaScript to read this page.",
        ),
        not_these=("Bakers use eggs and sell cookies.", "The terms of the deal were signed on May 2."),
    ),
    _rule(
        "end_mark",
        r"[-–—*#•·_=~.\s]{1,80}|[-–—(\[#]*\s*(?:30|ends?|end\s+of\s+(?:story|article))\s*[-–—)\]#]*",
        examples=("###", "-30-", "* * *", "ENDS", "—"),
        not_these=("30 people were hurt.", "The war ends."),
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
