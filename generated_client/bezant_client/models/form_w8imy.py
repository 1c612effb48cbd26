"""IBKR's ``FormW8IMY``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class FormW8IMYBox11Status(OpenStrEnum):
    """``box11Status`` of IBKR's ``FormW8IMY``."""

    LIMITED_BRANCH = "LIMITED_BRANCH"
    US_BRANCH = "US_BRANCH"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL_1_FFI = "REPORTING_MODEL_1_FFI"
    REPORTING_MODEL_2_FFI = "REPORTING_MODEL_2_FFI"


class FormW8IMYEntityType(OpenStrEnum):
    """``entityType`` of IBKR's ``FormW8IMY``."""

    QUALIFIED_INTERMEDIARY = "QUALIFIED_INTERMEDIARY"
    NONQUALIFIED_INTERMEDIARY = "NONQUALIFIED_INTERMEDIARY"
    TERRITORY_FINANCIAL = "TERRITORY_FINANCIAL"
    US_BRANCH = "US_BRANCH"
    WITHHOLDING_FOREIGN_PARTNERSHIP = "WITHHOLDING_FOREIGN_PARTNERSHIP"
    WITHHOLDING_FOREIGN_TRUST = "WITHHOLDING_FOREIGN_TRUST"
    NONWITHHOLDING_FOREIGN_PARTNERSHIP = "NONWITHHOLDING_FOREIGN_PARTNERSHIP"
    NONWITHHOLDING_FOREIGN_SIMPLE_TRUST = "NONWITHHOLDING_FOREIGN_SIMPLE_TRUST"
    NONWITHHOLDING_FOREIGN_GRANTOR_TRUST = "NONWITHHOLDING_FOREIGN_GRANTOR_TRUST"


class FormW8IMYFatcaStatus(OpenStrEnum):
    """``fatcaStatus`` of IBKR's ``FormW8IMY``."""

    NONPARTICIPATING_FFI = "NONPARTICIPATING_FFI"
    PARTICIPATING_FFI = "PARTICIPATING_FFI"
    REPORTING_MODEL1_FFI = "REPORTING_MODEL1_FFI"
    REPORTING_MODEL2_FFI = "REPORTING_MODEL2_FFI"
    REGISTERED_DEEMED_COMPLAINT = "REGISTERED_DEEMED_COMPLAINT"
    TERRITORY_FINANCIAL_INSTITUTION = "TERRITORY_FINANCIAL_INSTITUTION"
    SPONSORED_FFI = "SPONSORED_FFI"
    CERTIFIED_DEEMED_COMPLAINT_FFI = "CERTIFIED_DEEMED_COMPLAINT_FFI"
    CERTIFIED_DEEMED_COMPLAINT_SPONSORED = "CERTIFIED_DEEMED_COMPLAINT_SPONSORED"
    CERTIFIED_DEEMED_COMPLAINT_LIMITED_LIFE_DEBT = "CERTIFIED_DEEMED_COMPLAINT_LIMITED_LIFE_DEBT"
    OWNER_DOCUMENTED_FFI = "OWNER_DOCUMENTED_FFI"
    RESTRICTED_DISTRIBUTOR = "RESTRICTED_DISTRIBUTOR"
    FOREIGN_CENTRAL_BANK_ISSUE = "FOREIGN_CENTRAL_BANK_ISSUE"
    NONREPORTING_IGA_FFO = "NONREPORTING_IGA_FFO"
    EXEMPT_RETIREMENT_PLAN = "EXEMPT_RETIREMENT_PLAN"
    EXCEPTED_NONFINANCIAL_GROUP_ENTITY = "EXCEPTED_NONFINANCIAL_GROUP_ENTITY"
    EXCEPTED_NONFINANCIAL_STARTUP_COMPANY = "EXCEPTED_NONFINANCIAL_STARTUP_COMPANY"
    EXCEPTED_NONFINANCIAL_ENTITY_IN_LIQUIDATION = "EXCEPTED_NONFINANCIAL_ENTITY_IN_LIQUIDATION"
    PUBLICLY_TRADED_NFFE = "PUBLICLY_TRADED_NFFE"
    EXCEPTED_TERRITORY_NFFE = "EXCEPTED_TERRITORY_NFFE"
    ACTIVE_NFFE = "ACTIVE_NFFE"
    PASSIVE_NFFE = "PASSIVE_NFFE"
    DIRECT_REPORTING_NFFE = "DIRECT_REPORTING_NFFE"
    SPONSORED_DIRECT_REPORTING_NFFE = "SPONSORED_DIRECT_REPORTING_NFFE"


class FormW8IMYUsTinType(OpenStrEnum):
    """``usTinType`` of IBKR's ``FormW8IMY``."""

    QI_EIN = "QI-EIN"
    WP_EIN = "WP-EIN"
    WT_EIN = "WT-EIN"
    EIN = "EIN"
    SSN = "SSN"
    ITIN = "ITIN"


@define(kw_only=True, repr=False)
class FormW8IMY(OpenModel):
    """IBKR's ``FormW8IMY``."""

    box_11_status: FormW8IMYBox11Status | Unset = UNSET
    cert: bool | Unset = UNSET
    country_of_incorporation: str | Unset = UNSET
    disregarded_entity_name: str | Unset = UNSET
    entity_type: FormW8IMYEntityType | Unset = UNSET
    fatca_status: FormW8IMYFatcaStatus | Unset = UNSET
    giin: str | Unset = UNSET
    name: str | Unset = UNSET
    part1021: str | Unset = UNSET
    part_1021a: str | Unset = UNSET
    part_1021b: bool | Unset = UNSET
    part_1021c: bool | Unset = UNSET
    part_1122a: bool | Unset = UNSET
    part_1122b: bool | Unset = UNSET
    part_1122c: bool | Unset = UNSET
    part1223: bool | Unset = UNSET
    part1324: bool | Unset = UNSET
    part_1425a: str | Unset = UNSET
    part_1425b: bool | Unset = UNSET
    part1526: bool | Unset = UNSET
    part_1627a: bool | Unset = UNSET
    part_1627b: bool | Unset = UNSET
    part_1627c: bool | Unset = UNSET
    part1728: bool | Unset = UNSET
    part1829: bool | Unset = UNSET
    part_1829_desc_1: str | Unset = UNSET
    part_1829_desc_2: str | Unset = UNSET
    part_1829_desc_3: str | Unset = UNSET
    part_1930a: bool | Unset = UNSET
    part_1930b: bool | Unset = UNSET
    part_1930c: bool | Unset = UNSET
    part_1930d: bool | Unset = UNSET
    part_1930e: bool | Unset = UNSET
    part_1930f: bool | Unset = UNSET
    part2031: bool | Unset = UNSET
    part2132: bool | Unset = UNSET
    part_2132_desc: str | Unset = UNSET
    part2233: bool | Unset = UNSET
    part_2233_desc: str | Unset = UNSET
    part_2334a: bool | Unset = UNSET
    part_2334a_desc: str | Unset = UNSET
    part_2334b: bool | Unset = UNSET
    part_2334b_desc: str | Unset = UNSET
    part2435: bool | Unset = UNSET
    part2536: bool | Unset = UNSET
    part2637: bool | Unset = UNSET
    part2738: str | Unset = UNSET
    part2739: bool | Unset = UNSET
    part_314a: bool | Unset = UNSET
    part_314b: bool | Unset = UNSET
    part_314c: bool | Unset = UNSET
    part_314c_desc: str | Unset = UNSET
    part_314d: bool | Unset = UNSET
    part_314d_desc: str | Unset = UNSET
    part_314e: bool | Unset = UNSET
    part_314e_desc: str | Unset = UNSET
    part_314ei: bool | Unset = UNSET
    part_314e_ii: bool | Unset = UNSET
    part_415a: bool | Unset = UNSET
    part_415b: bool | Unset = UNSET
    part_415c: bool | Unset = UNSET
    part_415d: bool | Unset = UNSET
    part_516a: bool | Unset = UNSET
    part_516b: bool | Unset = UNSET
    part_516c: bool | Unset = UNSET
    part_617a: bool | Unset = UNSET
    part_617b: bool | Unset = UNSET
    part_617c: bool | Unset = UNSET
    part718: bool | Unset = UNSET
    part819: bool | Unset = UNSET
    part920: bool | Unset = UNSET
    reference_number: int | Unset = UNSET
    us_tin: str | Unset = UNSET
    us_tin_type: FormW8IMYUsTinType | Unset = UNSET

    WIRE = Wire(
        {
            "box11Status": ("box_11_status", Enumerated("FormW8IMYBox11Status")),
            "cert": ("cert", BOOL),
            "countryOfIncorporation": ("country_of_incorporation", TEXT),
            "disregardedEntityName": ("disregarded_entity_name", TEXT),
            "entityType": ("entity_type", Enumerated("FormW8IMYEntityType")),
            "fatcaStatus": ("fatca_status", Enumerated("FormW8IMYFatcaStatus")),
            "giin": ("giin", TEXT),
            "name": ("name", TEXT),
            "part1021": ("part1021", TEXT),
            "part1021A": ("part_1021a", TEXT),
            "part1021B": ("part_1021b", BOOL),
            "part1021C": ("part_1021c", BOOL),
            "part1122A": ("part_1122a", BOOL),
            "part1122B": ("part_1122b", BOOL),
            "part1122C": ("part_1122c", BOOL),
            "part1223": ("part1223", BOOL),
            "part1324": ("part1324", BOOL),
            "part1425A": ("part_1425a", TEXT),
            "part1425B": ("part_1425b", BOOL),
            "part1526": ("part1526", BOOL),
            "part1627A": ("part_1627a", BOOL),
            "part1627B": ("part_1627b", BOOL),
            "part1627C": ("part_1627c", BOOL),
            "part1728": ("part1728", BOOL),
            "part1829": ("part1829", BOOL),
            "part1829Desc1": ("part_1829_desc_1", TEXT),
            "part1829Desc2": ("part_1829_desc_2", TEXT),
            "part1829Desc3": ("part_1829_desc_3", TEXT),
            "part1930A": ("part_1930a", BOOL),
            "part1930B": ("part_1930b", BOOL),
            "part1930C": ("part_1930c", BOOL),
            "part1930D": ("part_1930d", BOOL),
            "part1930E": ("part_1930e", BOOL),
            "part1930F": ("part_1930f", BOOL),
            "part2031": ("part2031", BOOL),
            "part2132": ("part2132", BOOL),
            "part2132Desc": ("part_2132_desc", TEXT),
            "part2233": ("part2233", BOOL),
            "part2233Desc": ("part_2233_desc", TEXT),
            "part2334A": ("part_2334a", BOOL),
            "part2334ADesc": ("part_2334a_desc", TEXT),
            "part2334B": ("part_2334b", BOOL),
            "part2334BDesc": ("part_2334b_desc", TEXT),
            "part2435": ("part2435", BOOL),
            "part2536": ("part2536", BOOL),
            "part2637": ("part2637", BOOL),
            "part2738": ("part2738", TEXT),
            "part2739": ("part2739", BOOL),
            "part314A": ("part_314a", BOOL),
            "part314B": ("part_314b", BOOL),
            "part314C": ("part_314c", BOOL),
            "part314CDesc": ("part_314c_desc", TEXT),
            "part314D": ("part_314d", BOOL),
            "part314DDesc": ("part_314d_desc", TEXT),
            "part314E": ("part_314e", BOOL),
            "part314EDesc": ("part_314e_desc", TEXT),
            "part314EI": ("part_314ei", BOOL),
            "part314EIi": ("part_314e_ii", BOOL),
            "part415A": ("part_415a", BOOL),
            "part415B": ("part_415b", BOOL),
            "part415C": ("part_415c", BOOL),
            "part415D": ("part_415d", BOOL),
            "part516A": ("part_516a", BOOL),
            "part516B": ("part_516b", BOOL),
            "part516C": ("part_516c", BOOL),
            "part617A": ("part_617a", BOOL),
            "part617B": ("part_617b", BOOL),
            "part617C": ("part_617c", BOOL),
            "part718": ("part718", BOOL),
            "part819": ("part819", BOOL),
            "part920": ("part920", BOOL),
            "referenceNumber": ("reference_number", INT),
            "usTin": ("us_tin", TEXT),
            "usTinType": ("us_tin_type", Enumerated("FormW8IMYUsTinType")),
        }
    )
