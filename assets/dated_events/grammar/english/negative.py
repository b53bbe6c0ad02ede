"""What must not be read: figures and words that only look like dates.

Here: what stands in front of and behind figures that count or number something, and the corpus of lines in which
nothing may be found. A rule's own counter-examples stand with the rule.
"""

NUMBERED = (
    r"(?:[\w/$£€¥#+](?<!mid)(?<!post)(?<!pre)(?<!late)(?<!early)[-–]|[$£€¥#+/]\s?|[.,]|\b(?:no|nos|nr|num|number|numbers|flight|boeing|airbus|route|highway|interstate|page|pages"
    r"|p|pp|room|channel|model|type|section|article|chapter|version|apartment|suite|building|box|lot|unit|part|figure"
    r"|table|volume|vol|psalm|class|code|extension|ext|line|order|bill|resolution|case|docket|gate|platform|track|bus"
    r"|train|hull|serial|sonata|windows|office|area|zip|directive|rule|form|grade|level|step|lane|exit|mile|series"
    r"|nearly|almost|some|roughly|exactly|only|another|over|than|least|most|up\sto|as\smany\sas|total(?:s|led|ing)?|worth"
    r"|killed|killing|wounded|injured|lost|captured|about|approximately|every|per|usd|eur|gbp|us|rs|dm|iso|rfc|din|cr)\.?\s)"
)
"""In front of figures that number or count something."""

COUNTED = (
    r"(?:['’]?s?\s?(?:%|percent|per\scent|°|degrees)|-(?:odd|strong|plus|seat|foot|meter|metre|mile|acre|page|member|man|pound|bed|ton)\b"
    r"|[\s-](?:people|men|women|children|troops|soldiers|sailors|marines|civilians|prisoners|refugees|persons|victims|dead|wounded|casualties"
    r"|inhabitants|residents|workers|employees|jobs|students|police|officers|members|voters|votes|protesters|demonstrators|fighters|rebels|horses"
    r"|cattle|sheep|miles|kilometers|kilometres|km|meters|metres|m|feet|ft|yards|inches|acres|hectares|square|tons|tonnes|kg|kilograms|pounds"
    r"|lb|lbs|liters|litres|gallons|barrels|watts|kw|mw|mhz|ghz|hz|hp|rpm|mb|gb|dollars|euros|yen|francs|marks|rubles|cents|points|shares|copies|pages|words"
    r"|homes|houses|buildings|cars|trucks|tanks|aircraft|planes|ships|guns|rifles|bombs|missiles|rounds|shells|units|items|pieces|times"
    r"|gmt|utc|hours|hrs|calories|seats|rooms|beds|schools|companies|firms|stores|shops|sites|places|volts|psi|million|billion|thousand|hundred"
    r"|(?:american|british|french|german|russian|soviet|u\.s\.|armed|enemy|foreign|other|more|additional|new|young|old|such|different|or\sso|or\smore)\s(?:troops|soldiers|people|men|workers|jobs|of|homes|units))\b"
    r"|[-/]\d|:\d|\.\d|,\d|th\b|st\b|nd\b|rd\b|['’](?!s))"
)
"""Behind figures that count something."""
