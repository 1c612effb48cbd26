"""IBKR's ``LegalEntity``."""

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
    from . import Address, PhoneInfo, TaxResidency


if TYPE_CHECKING:
    from . import Address


@define(kw_only=True, repr=False)
class LegalEntityIdentification(OpenModel):
    """IBKR's ``LegalEntityIdentification``."""

    exchange_code: str | Unset = UNSET
    exchange_symbol: str | Unset = UNSET
    formation_country: str | Unset = UNSET
    formation_type: LegalEntityIdentificationFormationType | Unset = UNSET
    identification: str | Unset = UNSET
    identification_country: str | Unset = UNSET
    mailing_address: Address | Unset = UNSET
    place_of_business_address: Address | Unset = UNSET
    same_mail_address: bool | Unset = UNSET

    WIRE = Wire(
        {
            "exchangeCode": ("exchange_code", TEXT),
            "exchangeSymbol": ("exchange_symbol", TEXT),
            "formationCountry": ("formation_country", TEXT),
            "formationType": ("formation_type", Enumerated("LegalEntityIdentificationFormationType")),
            "identification": ("identification", TEXT),
            "identificationCountry": ("identification_country", TEXT),
            "mailingAddress": ("mailing_address", Object("Address")),
            "placeOfBusinessAddress": ("place_of_business_address", Object("Address")),
            "sameMailAddress": ("same_mail_address", BOOL),
        }
    )


class LegalEntityIdentificationFormationType(OpenStrEnum):
    """``formationType`` of IBKR's ``LegalEntityIdentification``."""

    PUBLIC = "PUBLIC"
    PRIVATE = "PRIVATE"
    OTHER = "OTHER"


@define(kw_only=True, repr=False)
class LegalEntity(OpenModel):
    """IBKR's ``LegalEntity``."""

    address: Address | Unset = UNSET
    email: str | Unset = UNSET
    external_id: str | Unset = UNSET
    id: str | Unset = UNSET
    legal_entity_identification: LegalEntityIdentification | Unset = UNSET
    name: str | Unset = UNSET
    phones: list[PhoneInfo] | Unset = UNSET
    tax_residencies: list[TaxResidency] | Unset = UNSET
    translated: bool | Unset = UNSET
    us_tax_resident: bool | Unset = UNSET

    WIRE = Wire(
        {
            "address": ("address", Object("Address")),
            "email": ("email", TEXT),
            "externalId": ("external_id", TEXT),
            "id": ("id", TEXT),
            "legalEntityIdentification": ("legal_entity_identification", Object("LegalEntityIdentification")),
            "name": ("name", TEXT),
            "phones": ("phones", ListOf(Object("PhoneInfo"))),
            "taxResidencies": ("tax_residencies", ListOf(Object("TaxResidency"))),
            "translated": ("translated", BOOL),
            "usTaxResident": ("us_tax_resident", BOOL),
        }
    )
