"""Nouns and the verbs they are made from.

``SUFFIXES`` are taken off nouns when at least so many letters stay; ``IRREGULAR`` are nouns whose verb no suffix
rule finds, and words that a rule would take for a derived one.
"""

SUFFIXES = (
    ("ment", 4), ("ion", 4), ("ance", 4), ("ence", 4), ("ure", 4), ("al", 4), ("age", 5), ("y", 5),
)  # fmt: skip
"""Ending, and the least number of letters in front of it."""

IRREGULAR = {
    noun: verb
    for verb, nouns in {
        "abolish": "abolition", "absorb": "absorption", "accede": "accession", "accuse": "accusation",
        "acquire": "acquisition", "acquit": "acquittal", "admit": "admission admittance", "adopt": "adoption",
        "advise": "advice", "aggress": "aggression", "allege": "allegation", "allocate": "allocation allotment",
        "analyse": "analysis", "apply": "application", "apologize": "apology", "apologise": "apology",
        "assault": "assault", "assume": "assumption", "attend": "attendance", "bankrupt": "bankruptcy",
        "begin": "beginning", "behave": "behaviour behavior", "believe": "belief", "betray": "betrayal",
        "bomb": "bombing bombardment bombard", "bury": "burial", "burn": "burning", "choose": "choice",
        "clear": "clearance",
        "collide": "collision", "commit": "commitment", "compare": "comparison", "compete": "competition",
        "complain": "complaint", "comply": "compliance", "conclude": "conclusion", "concede": "concession",
        "confess": "confession", "confuse": "confusion", "conspire": "conspiracy", "constrain": "constraint",
        "convict": "conviction", "correct": "correction", "corrode": "corrosion", "criticize": "criticism",
        "criticise": "criticism", "deceive": "deception", "decide": "decision", "decline": "decline",
        "defend": "defence defense", "delay": "delay", "deliver": "delivery", "demolish": "demolition",
        "deny": "denial", "depart": "departure", "describe": "description", "destroy": "destruction",
        "detain": "detention detainment", "dismiss": "dismissal", "disrupt": "disruption", "divide": "division",
        "discover": "discovery", "die": "death", "emerge": "emergence", "enter": "entry entrance",
        "erode": "erosion", "erupt": "eruption", "expand": "expansion", "expel": "expulsion",
        "explain": "explanation", "explode": "explosion", "export": "export", "expose": "exposure",
        "extend": "extension", "fail": "failure", "fall": "fall", "fly": "flight", "fight": "fighting",
        "fraud": "fraud", "give": "gift", "grow": "growth", "hate": "hatred", "hit": "hit",
        "hospitalize": "hospitalization", "identify": "identification", "implode": "implosion",
        "include": "inclusion", "injure": "injury", "inquire": "inquiry enquiry", "intend": "intention",
        "intervene": "intervention", "introduce": "introduction", "intrude": "intrusion", "invade": "invasion",
        "know": "knowledge", "lose": "loss", "live": "life", "marry": "marriage", "meet": "meeting",
        "merge": "merger", "mourn": "mourning", "move": "movement", "murder": "murder", "notify": "notification",
        "occur": "occurrence", "offend": "offence offense", "omit": "omission", "oppose": "opposition",
        "perceive": "perception", "permit": "permission", "persuade": "persuasion", "please": "pleasure",
        "prefer": "preference", "proceed": "procedure", "produce": "production", "prohibit": "prohibition",
        "promise": "promise", "propose": "proposal proposition", "prosecute": "prosecution", "protest": "protest",
        "prove": "proof", "publish": "publication", "purchase": "purchase", "pursue": "pursuit",
        "qualify": "qualification", "rebel": "rebellion", "receive": "receipt reception", "recognise": "recognition",
        "recognize": "recognition", "recover": "recovery", "reduce": "reduction", "refer": "referral reference",
        "refuse": "refusal", "release": "release", "remove": "removal", "replace": "replacement",
        "rescue": "rescue", "resist": "resistance", "resolve": "resolution", "respond": "response",
        "restrict": "restriction", "resume": "resumption", "retaliate": "retaliation", "retreat": "retreat",
        "return": "return", "reveal": "revelation", "revise": "revision", "revolt": "revolt", "rob": "robbery",
        "rule": "ruling", "sabotage": "sabotage", "sell": "sale", "serve": "service", "sever": "severance",
        "shoot": "shootout", "sign": "signature signing", "solve": "solution", "speak": "speech",
        "speculate": "speculation", "stabilise": "stability", "steal": "stealing", "stop": "stoppage",
        "submit": "submission", "subscribe": "subscription", "succeed": "success succession", "suggest": "suggestion",
        "supply": "supply", "support": "support", "survive": "survival", "suspend": "suspension suspense",
        "suspect": "suspicion", "think": "thought", "threaten": "threat", "transfer": "transferral",
        "transmit": "transmission", "treat": "treatment", "try": "trial", "unify": "unification",
        "upset": "upset", "use": "usage", "utter": "utterance", "vary": "variation", "visit": "visit",
        "warn": "warning", "wed": "wedding", "weigh": "weight", "withdraw": "withdrawal",
        "violence": "violence", "violate": "violation", "robe": "robe", "general": "general",
        "evident": "evidence", "science": "science", "audience": "audience", "station": "station",
        "festival": "festival", "hospital": "hospital", "capital": "capital", "million": "million", "region": "region",
        "religion": "religion", "battery": "battery", "century": "century", "country": "country",
        "industry": "industry", "treaty": "treaty", "hearing": "hearing",
    }.items()
    for noun in nouns.split()
}  # fmt: skip
