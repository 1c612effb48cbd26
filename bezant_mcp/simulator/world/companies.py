"""The companies of the ordinary positions: real tickers and names as IBKR spells them. Their prices are invented."""

from typing import NamedTuple

from bezant_mcp.simulator.world.contracts import COMMS, CYCLICAL, ENERGY, FINANCE, STAPLES, TECH

INDUSTRY, MATERIALS, UTILITIES = "Industrial", "Basic Materials", "Utilities"
# Industry group -> sector.
SECTORS = {
    "Apparel": CYCLICAL, "Auto Manufacturers": CYCLICAL, "Auto Parts&Equipment": CYCLICAL, "Distribution": CYCLICAL,
    "Food Service": CYCLICAL, "Home Furnishings": CYCLICAL, "Retail": CYCLICAL, "Toys/Games/Hobbies": CYCLICAL,
    "Agriculture": STAPLES, "Beverages": STAPLES, "Commercial Services": STAPLES, "Cosmetics": STAPLES,
    "Food": STAPLES, "Healthcare-Products": STAPLES, "Pharmaceuticals": STAPLES,
    "Banks": FINANCE, "Diversified Finan Serv": FINANCE, "Insurance": FINANCE, "Private Equity": FINANCE,
    "Computers": TECH, "Semiconductors": TECH, "Software": TECH,
    "Media": COMMS, "Telecommunications": COMMS,
    "Building Materials": INDUSTRY, "Electronics": INDUSTRY, "Machinery": INDUSTRY, "Transportation": INDUSTRY,
    "Aerospace/Defense": INDUSTRY, "Chemicals": MATERIALS, "Iron/Steel": MATERIALS, "Mining": MATERIALS,
    "Electric": UTILITIES, "Gas": UTILITIES, "Oil&Gas": ENERGY,
}  # fmt: skip


class Company(NamedTuple):
    """One company: its ticker, its name and its industry group."""

    symbol: str
    name: str
    group: str


def _read(text: str) -> tuple[Company, ...]:
    return tuple(Company(*line.split("|")) for line in text.strip().splitlines())


# Exchange -> what is listed there.
COMPANIES = {
    "NYSE": _read("""
JNJ|JOHNSON & JOHNSON|Pharmaceuticals
JPM|JPMORGAN CHASE & CO|Banks
PG|PROCTER & GAMBLE CO/THE|Cosmetics
CAT|CATERPILLAR INC|Machinery
HD|HOME DEPOT INC|Retail
CVX|CHEVRON CORP|Oil&Gas
DIS|WALT DISNEY CO/THE|Media
CRM|SALESFORCE INC|Software
NEE|NEXTERA ENERGY INC|Electric
MRK|MERCK & CO. INC.|Pharmaceuticals
V|VISA INC-CLASS A SHARES|Diversified Finan Serv
MCD|MCDONALD'S CORP|Retail
UPS|UNITED PARCEL SERVICE-CL B|Transportation
T|AT&T INC|Telecommunications
FCX|FREEPORT-MCMORAN INC|Mining
ABT|ABBOTT LABORATORIES|Healthcare-Products
NKE|NIKE INC -CL B|Apparel
GE|GENERAL ELECTRIC|Aerospace/Defense
BAC|BANK OF AMERICA CORP|Banks
COP|CONOCOPHILLIPS|Oil&Gas
DUK|DUKE ENERGY CORP|Electric
"""),
    "IBIS": _read("""
SIE|SIEMENS AG-REG|Machinery
BAS|BASF SE|Chemicals
DTE|DEUTSCHE TELEKOM AG-REG|Telecommunications
MBG|MERCEDES-BENZ GROUP AG|Auto Manufacturers
MUV2|MUENCHENER RUECKVER AG-REG|Insurance
BAYN|BAYER AG-REG|Pharmaceuticals
IFX|INFINEON TECHNOLOGIES AG|Semiconductors
RWE|RWE AG|Electric
ADS|ADIDAS AG|Apparel
DBK|DEUTSCHE BANK AG-REGISTERED|Banks
HEN3|HENKEL AG & CO KGAA VOR-PREF|Cosmetics
DHL|DHL GROUP|Transportation
BMW|BAYERISCHE MOTOREN WERKE AG|Auto Manufacturers
EOAN|E.ON SE|Electric
FRE|FRESENIUS SE & CO KGAA|Healthcare-Products
DB1|DEUTSCHE BOERSE AG|Diversified Finan Serv
HEI|HEIDELBERG MATERIALS AG|Building Materials
SY1|SYMRISE AG|Chemicals
VOW3|VOLKSWAGEN AG-PREF|Auto Manufacturers
BEI|BEIERSDORF AG|Cosmetics
MTX|MTU AERO ENGINES AG|Aerospace/Defense
"""),
    "LSE": _read("""
AZN|ASTRAZENECA PLC|Pharmaceuticals
HSBA|HSBC HOLDINGS PLC|Banks
ULVR|UNILEVER PLC|Cosmetics
RIO|RIO TINTO PLC|Mining
DGE|DIAGEO PLC|Beverages
SSE|SSE PLC|Electric
GSK|GSK PLC|Pharmaceuticals
TSCO|TESCO PLC|Food
BATS|BRITISH AMERICAN TOBACCO PLC|Agriculture
BARC|BARCLAYS PLC|Banks
GLEN|GLENCORE PLC|Mining
CPG|COMPASS GROUP PLC|Food Service
EXPN|EXPERIAN PLC|Commercial Services
CNA|CENTRICA PLC|Gas
SGE|SAGE GROUP PLC/THE|Software
PRU|PRUDENTIAL PLC|Insurance
SMIN|SMITHS GROUP PLC|Machinery
MKS|MARKS & SPENCER GROUP PLC|Retail
LGEN|LEGAL & GENERAL GROUP PLC|Insurance
RKT|RECKITT BENCKISER GROUP PLC|Cosmetics
IMB|IMPERIAL BRANDS PLC|Agriculture
"""),
    "EBS": _read("""
ROG|ROCHE HOLDING AG-GENUSSCHEIN|Pharmaceuticals
NOVN|NOVARTIS AG-REG|Pharmaceuticals
UBSG|UBS GROUP AG-REG|Banks
ABBN|ABB LTD-REG|Machinery
ZURN|ZURICH INSURANCE GROUP AG|Insurance
GIVN|GIVAUDAN-REG|Chemicals
SCMN|SWISSCOM AG-REG|Telecommunications
LOGN|LOGITECH INTERNATIONAL-REG|Computers
CFR|CIE FINANCIERE RICHEMO-A REG|Apparel
HOLN|HOLCIM LTD|Building Materials
LONN|LONZA GROUP AG-REG|Pharmaceuticals
BKW|BKW AG|Electric
SREN|SWISS RE AG|Insurance
SIKA|SIKA AG-REG|Chemicals
KNIN|KUEHNE + NAGEL INTL AG-REG|Transportation
ALC|ALCON INC|Healthcare-Products
PGHN|PARTNERS GROUP HOLDING AG|Private Equity
GEBN|GEBERIT AG-REG|Building Materials
TEMN|TEMENOS AG - REG|Software
SOON|SONOVA HOLDING AG-REG|Healthcare-Products
BAER|JULIUS BAER GROUP LTD|Banks
"""),
    "TSEJ": _read("""
6758|SONY GROUP CORP|Home Furnishings
8306|MITSUBISHI UFJ FINANCIAL GRO|Banks
6861|KEYENCE CORP|Electronics
9432|NTT INC|Telecommunications
8035|TOKYO ELECTRON LTD|Semiconductors
4502|TAKEDA PHARMACEUTICAL CO LTD|Pharmaceuticals
7974|NINTENDO CO LTD|Toys/Games/Hobbies
8058|MITSUBISHI CORP|Distribution
4063|SHIN-ETSU CHEMICAL CO LTD|Chemicals
7267|HONDA MOTOR CO LTD|Auto Manufacturers
1605|INPEX CORP|Oil&Gas
8766|TOKIO MARINE HOLDINGS INC|Insurance
9433|KDDI CORP|Telecommunications
6902|DENSO CORP|Auto Parts&Equipment
5401|NIPPON STEEL CORP|Iron/Steel
2914|JAPAN TOBACCO INC|Agriculture
9503|KANSAI ELECTRIC POWER CO INC|Electric
6954|FANUC CORP|Machinery
9983|FAST RETAILING CO LTD|Retail
7751|CANON INC|Computers
4568|DAIICHI SANKYO CO LTD|Pharmaceuticals
"""),
}
