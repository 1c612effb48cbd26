"""IBKR's ``TrustIdentification``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import Address, PhoneInfo


class TrustIdentificationRegistrationType(OpenStrEnum):
    """``registrationType`` of IBKR's ``TrustIdentification``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"


class TrustIdentificationTypeOfTrust(OpenStrEnum):
    """``typeOfTrust`` of IBKR's ``TrustIdentification``."""

    IRREVOC = "IRREVOC"
    SMSF = "SMSF"
    REVOCABLE = "REVOCABLE"
    TESTAMENTARY = "TESTAMENTARY"
    RETIREMENT = "RETIREMENT"
    ERISA = "ERISA"
    OTHER = "OTHER"


@define(kw_only=True, repr=False)
class TrustIdentification(OpenModel):
    """IBKR's ``TrustIdentification``."""

    address: Address | Unset = UNSET
    date_formed: str | Unset = UNSET
    description: str | Unset = UNSET
    formation_country: str | Unset = UNSET
    formation_state: str | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    name: str | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    purpose_of_trust: str | Unset = UNSET
    registration_country: str | Unset = UNSET
    registration_number: str | Unset = UNSET
    registration_type: TrustIdentificationRegistrationType | Unset = UNSET
    same_mail_address: bool | Unset = UNSET
    translated: bool | Unset = UNSET
    type_of_trust: TrustIdentificationTypeOfTrust | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "dateFormed": ("date_formed", TEXT),
            "description": ("description", TEXT),
            "formationCountry": ("formation_country", TEXT),
            "formationState": ("formation_state", TEXT),
            "mailingAddress": ("mailing_address", Object("Address")),
            "name": ("name", TEXT),
            "phones": ("phones", ListOf(Object("PhoneInfo"))),
            "purposeOfTrust": ("purpose_of_trust", TEXT),
            "registrationCountry": ("registration_country", TEXT),
            "registrationNumber": ("registration_number", TEXT),
            "registrationType": ("registration_type", Enumerated("TrustIdentificationRegistrationType")),
            "sameMailAddress": ("same_mail_address", BOOL),
            "translated": ("translated", BOOL),
            "typeOfTrust": ("type_of_trust", Enumerated("TrustIdentificationTypeOfTrust")),
        }
    )
