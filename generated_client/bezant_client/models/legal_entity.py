"""IBKR's ``LegalEntity``."""

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
    from . import Address, LegalEntityIdentification, PhoneInfo, TaxResidency


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
