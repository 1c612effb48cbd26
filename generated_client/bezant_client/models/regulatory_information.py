"""IBKR's ``RegulatoryInformation``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        AffiliationDetailsType,
        AUSExposureDetailsType,
        ORGRegulatoryInfoType,
        PoliticalMilitaryDiplomaticDetailsType,
        RegulatoryDetail,
        SelfRegulatedMembershipType,
    )


@define(kw_only=True, repr=False)
class RegulatoryInformation(OpenModel):
    """IBKR's ``RegulatoryInformation``."""

    affiliation_details: AffiliationDetailsType | Unset = UNSET
    aus_exposure_details: AUSExposureDetailsType | Unset = UNSET
    controller_exchange_code: str | Unset = UNSET
    financial_org_types: list[str] | Unset = UNSET
    org_regulatory_info: ORGRegulatoryInfoType | Unset = UNSET
    political_military_diplomatic_details: PoliticalMilitaryDiplomaticDetailsType | Unset = UNSET
    regulatory_detail: list[RegulatoryDetail] | Unset = UNSET
    regulatory_details: list[RegulatoryDetail] | Unset = UNSET
    self_regulated_membership: SelfRegulatedMembershipType | Unset = UNSET
    translated: bool | Unset = UNSET

    WIRE = Wire(
        {
            "affiliationDetails": ("affiliation_details", Object("AffiliationDetailsType")),
            "ausExposureDetails": ("aus_exposure_details", Object("AUSExposureDetailsType")),
            "controllerExchangeCode": ("controller_exchange_code", TEXT),
            "financialOrgTypes": ("financial_org_types", ListOf(TEXT)),
            "orgRegulatoryInfo": ("org_regulatory_info", Object("ORGRegulatoryInfoType")),
            "politicalMilitaryDiplomaticDetails": (
                "political_military_diplomatic_details",
                Object("PoliticalMilitaryDiplomaticDetailsType"),
            ),
            "regulatoryDetail": ("regulatory_detail", ListOf(Object("RegulatoryDetail"))),
            "regulatoryDetails": ("regulatory_details", ListOf(Object("RegulatoryDetail"))),
            "selfRegulatedMembership": ("self_regulated_membership", Object("SelfRegulatedMembershipType")),
            "translated": ("translated", BOOL),
        }
    )
