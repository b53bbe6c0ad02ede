"""Words about people, bodies and places: titles, offices, pronouns, nouns of place. Not here: names of anybody."""

from assets.dated_events.lexicon import words

TITLES = words(
    """
    activist actor actress adm. admiral agent ambassador analyst archbishop attorney author baron billionaire
    biologist bishop brig. brigadier capt. captain cardinal ceo chairman chairwoman chancellor chief coach col.
    colonel commander commissioner congressman congresswoman consul coordinator correspondent counsel countess dame
    defender deputy detective director doctor dr dr. duchess duke economist editor emir emperor envoy executive
    expert farmer former founder gen. general goalkeeper gov. governor head historian imam inspector interim
    journalist judge justice king lawmaker lawyer leader lieutenant lord lt. maj. manager marshal master mayor
    midfielder minister miss mr mr. mrs mrs. ms ms. negotiator officer official owner pastor physicist pilot player
    pope premier president prime prince princess principal prof. professor prosecutor queen rabbi rep. reporter
    representative researcher rev. reverend scientist secretary sen. senator senior sergeant sgt. sheikh sheriff
    singer sir speaker spokesman spokesperson spokeswoman striker student sultan superintendent then-president
    treasurer tsar undersecretary vice winger writer
    """
)
"""Words that stand before a person's name and are no part of it."""

PEOPLE = TITLES | words(
    """
    aide applicant artist aunt bishop boy brother buyer candidate cashier clerk cousin daughter defendant driver father
    fisherman friend fugitive girl gunman husband inmate lady man mother neighbor neighbour nephew niece nurse passenger
    patient priest prisoner protester resident sister skipper soldier son spouse stepmother suspect teacher teenager
    uncle victim volunteer widow wife witness woman worker
    """
)
"""Nouns for one person: "he" or "she" may stand for them."""

PLACE_NOUNS = words(
    """
    airfield airport alley apartment archipelago area arena avenue bank bar barn barracks base basement bay beach
    bedroom border borough bridge building bunker cabin cafe camp campground campsite campus canal canyon capital
    casino castle cathedral cave cellar center centre checkpoint church city classroom cliff clinic coast commune
    compound consulate continent corridor cottage country county court courthouse courtroom crossing depot district
    dock dormitory downtown east embankment embassy enclave estate factory farm field flat forest gallery garage
    garden garrison glacier gorge governorate gulf gym hall hangar harbor harbour headquarters highway hill home
    hospital hotel house island jail junction jungle kitchen laboratory lake lane library mall marina market mine
    monastery mosque motel motorway mountain municipality museum neighborhood neighbourhood nightclub north
    northeast northwest ocean office outskirts palace park parliament peninsula pier plant platform plaza pond port
    prefecture prison province pub quarter quay railway reef refinery region republic reservoir resort restaurant
    river road room roundabout runway school sea shelter shop shore site slope south southeast southwest spaceport
    square stadium state station store strait street suburb supermarket swamp synagogue temple terminal territory
    theater theatre town track tunnel unit university valley venue village vineyard ward warehouse waterfall west
    wharf yard zone zoo
    """
)
"""Nouns that name a place where something may happen."""

_NATIONS = """
    Afghanistan:Afghan Albania:Albanian Algeria:Algerian Angola:Angolan Argentina:Argentine,Argentinian
    Armenia:Armenian Australia:Australian Austria:Austrian Azerbaijan:Azerbaijani,Azeri Bangladesh:Bangladeshi
    Belarus:Belarusian Belgium:Belgian Bolivia:Bolivian Bosnia:Bosnian Brazil:Brazilian Britain:British
    Bulgaria:Bulgarian Burma:Burmese Cambodia:Cambodian Cameroon:Cameroonian Canada:Canadian Chile:Chilean
    China:Chinese Colombia:Colombian Congo:Congolese Croatia:Croatian Cuba:Cuban Cyprus:Cypriot Denmark:Danish
    Ecuador:Ecuadorian Egypt:Egyptian Eritrea:Eritrean Estonia:Estonian Ethiopia:Ethiopian Finland:Finnish
    France:French Gaza:Gazan Georgia:Georgian Germany:German Ghana:Ghanaian Greece:Greek Guatemala:Guatemalan
    Haiti:Haitian Honduras:Honduran Hungary:Hungarian Iceland:Icelandic India:Indian Indonesia:Indonesian
    Iran:Iranian Iraq:Iraqi Ireland:Irish Israel:Israeli Italy:Italian Jamaica:Jamaican Japan:Japanese
    Jordan:Jordanian Kazakhstan:Kazakh Kenya:Kenyan Kuwait:Kuwaiti Latvia:Latvian Lebanon:Lebanese
    Liberia:Liberian Libya:Libyan Lithuania:Lithuanian Malaysia:Malaysian Mali:Malian Mexico:Mexican
    Moldova:Moldovan Mongolia:Mongolian Morocco:Moroccan Mozambique:Mozambican Myanmar:Burmese Namibia:Namibian
    Nepal:Nepalese Netherlands:Dutch Nicaragua:Nicaraguan Nigeria:Nigerian Norway:Norwegian Pakistan:Pakistani
    Panama:Panamanian Paraguay:Paraguayan Peru:Peruvian Philippines:Philippine Poland:Polish Portugal:Portuguese
    Qatar:Qatari Romania:Romanian Russia:Russian Rwanda:Rwandan Senegal:Senegalese Serbia:Serbian,Serb
    Singapore:Singaporean Slovakia:Slovak Slovenia:Slovenian Somalia:Somali Spain:Spanish Sudan:Sudanese
    Sweden:Swedish Switzerland:Swiss Syria:Syrian Taiwan:Taiwanese Tanzania:Tanzanian Thailand:Thai
    Tunisia:Tunisian Turkey:Turkish Uganda:Ugandan Ukraine:Ukrainian Uruguay:Uruguayan Uzbekistan:Uzbek
    Venezuela:Venezuelan Vietnam:Vietnamese Yemen:Yemeni Zambia:Zambian Zimbabwe:Zimbabwean
"""

NATIONS = {
    adjective: country
    for country, _, adjectives in (pair.partition(":") for pair in _NATIONS.split())
    for adjective in adjectives.split(",")
}
"""Adjectives of nationality and the country they stand for ("the Finnish invasion" has the actor Finland)."""

SINGULAR_PERSONS = frozenset(("he", "she", "him", "her", "his", "hers", "himself", "herself"))
THINGS = frozenset(("it", "its", "itself"))
PLURALS = frozenset(("they", "them", "their", "theirs", "themselves"))
PRONOUNS = SINGULAR_PERSONS | THINGS | PLURALS
RELATIVES = frozenset(("who", "which", "that", "whom", "whose", "where", "when"))
SPEAKERS = frozenset(("i", "me", "my", "myself"))
"""Pronouns of who speaks."""

BODIES = words(
    """
    ag agency airlines army association authority bank bureau center centre church club co college commission
    committee company congress corp corporation corps council court department division electric foundation fund
    group holdings hospital house inc industries institute league llc ltd ministry motors museum navy nv office
    organisation organization park parliament party plc police post press sa school senate service society street
    team times union university
    """
)
"""Last words of the names of bodies, in which a title is no title ("Prime Minister's Office", "General Motors")."""

COMPANY_KINDS = words(
    """
    airline automaker bank brewer broadcaster builder business carmaker carrier chain company conglomerate developer
    drugmaker firm giant group insurer lender maker manufacturer miner operator producer publisher retailer shipbuilder
    startup supplier utility
    """
)
"""What a company is said to be before its name, or by "the" alone."""
TRADES = words("brewer builder developer miner producer publisher")
"""What a company is said to be as well as a person."""
COMPANY_ENDS = words(
    """
    ag airlines airways bakery biosciences biotech brands breweries brothers capital co co. corp corp. corporation
    dairy electronics energy farms foods group holdings hotels inc inc. industries insurance laboratories labs llc
    logistics ltd ltd. media mining motors nv oil partners petroleum pharma rail railways shipping steel
    pharmaceuticals plc resources retail semiconductor software solutions stores systems technologies telecom
    textiles
    """
)
"""Last words of the names of companies."""
OF_COMPANIES = words("board dividend earnings executive profit revenue share shareholder stock")
"""What companies have: "shares in X", "X shareholders", "the chief executive of X"."""
CLUB_ENDS = words("albion argyle athletic fc hotspur orient rangers rovers united villa wanderers")
"""Last words of the names of clubs."""
CLUB_KINDS = words("club side team")
BEFORE_NAMES = words("cape cyclone hurricane lake mount operation river storm typhoon")
"""First words of names that "the" with the same word stands for: "River Ammer", "the river"."""

WOMEN = words(
    """
    actress aunt chairwoman congresswoman countess daughter duchess girl lady miss mother mrs mrs. ms ms. niece princess
    queen sister spokeswoman stepmother widow wife woman
    """
)
MEN = words(
    """
    actor boy brother chairman congressman duke father fisherman gunman husband king lord man mr mr. nephew prince sir
    son spokesman uncle
    """
)
"""Titles and nouns that tell which of "he" and "she" may stand for a name."""
