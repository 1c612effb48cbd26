"""IBKR's ``Customer``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        IndividualApplicant,
        JointApplicant,
        OrganizationApplicant,
        TrustApplicant,
    )


class CustomerType(OpenStrEnum):
    """``type`` of IBKR's ``Customer``."""

    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "JOINT"
    TRUST = "TRUST"
    UGMA = "UGMA"
    UTMA = "UTMA"
    ORG = "ORG"
    IRA = "IRA"


@define(kw_only=True, repr=False)
class Customer(OpenModel):
    """IBKR's ``Customer``."""

    account_holder: IndividualApplicant | Unset = UNSET
    direct_trading_access: bool | Unset = UNSET
    email: str | Unset = UNSET
    external_id: str | Unset = UNSET
    governing_state: str | Unset = UNSET
    id: str | Unset = UNSET
    independent_account: bool | Unset = UNSET
    joint_holders: JointApplicant | Unset = UNSET
    legal_residence_country: str | Unset = UNSET
    md_status_non_pro: bool | Unset = UNSET
    meet_aml_standard: str | Unset = UNSET
    meets_aml_standard: str | Unset = UNSET
    opt_for_debit_card: bool | Unset = UNSET
    organization: OrganizationApplicant | Unset = UNSET
    origin_country: str | Unset = UNSET
    paper_account: bool | Unset = UNSET
    preferred_primary_language: str | Unset = UNSET
    preferred_secondary_language: str | Unset = UNSET
    prefix: str | Unset = UNSET
    robo_fa_client: bool | Unset = UNSET
    tax_treaty_country: str | Unset = UNSET
    termination_age: int | Unset = UNSET
    transfer_us_micro_cap_stock: bool | Unset = UNSET
    trust: TrustApplicant | Unset = UNSET
    type_: CustomerType | Unset = UNSET
    user_name: str | Unset = UNSET
    user_name_alias: str | Unset = UNSET
    user_name_source: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountHolder": ("account_holder", Object("IndividualApplicant")),
            "directTradingAccess": ("direct_trading_access", BOOL),
            "email": ("email", TEXT),
            "externalId": ("external_id", TEXT),
            "governingState": ("governing_state", TEXT),
            "id": ("id", TEXT),
            "independentAccount": ("independent_account", BOOL),
            "jointHolders": ("joint_holders", Object("JointApplicant")),
            "legalResidenceCountry": ("legal_residence_country", TEXT),
            "mdStatusNonPro": ("md_status_non_pro", BOOL),
            "meetAmlStandard": ("meet_aml_standard", TEXT),
            "meetsAmlStandard": ("meets_aml_standard", TEXT),
            "optForDebitCard": ("opt_for_debit_card", BOOL),
            "organization": ("organization", Object("OrganizationApplicant")),
            "originCountry": ("origin_country", TEXT),
            "paperAccount": ("paper_account", BOOL),
            "preferredPrimaryLanguage": ("preferred_primary_language", TEXT),
            "preferredSecondaryLanguage": ("preferred_secondary_language", TEXT),
            "prefix": ("prefix", TEXT),
            "roboFaClient": ("robo_fa_client", BOOL),
            "taxTreatyCountry": ("tax_treaty_country", TEXT),
            "terminationAge": ("termination_age", INT),
            "transferUsMicroCapStock": ("transfer_us_micro_cap_stock", BOOL),
            "trust": ("trust", Object("TrustApplicant")),
            "type": ("type_", Enumerated("CustomerType")),
            "userName": ("user_name", TEXT),
            "userNameAlias": ("user_name_alias", TEXT),
            "userNameSource": ("user_name_source", TEXT),
        }
    )
