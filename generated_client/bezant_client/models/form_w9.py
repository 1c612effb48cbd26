"""IBKR's ``FormW9``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
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
    from . import LocalTaxForm


class FormW9CustomerType(OpenStrEnum):
    """``customerType`` of IBKR's ``FormW9``."""

    INDIVIDUAL = "Individual"
    CORPORATION = "Corporation"
    PARTNERSHIP = "Partnership"
    LLC = "LLC"
    OTHER = "Other"


class FormW9SignatureType(OpenStrEnum):
    """``signatureType`` of IBKR's ``FormW9``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"


class FormW9TinType(OpenStrEnum):
    """``tinType`` of IBKR's ``FormW9``."""

    SSN = "SSN"
    EIN = "EIN"
    NON_US_NATIONAL_ID = "NonUS_NationalId"


@define(kw_only=True, repr=False)
class FormW9(OpenModel):
    """IBKR's ``FormW9``."""

    blank_form: bool | Unset = UNSET
    business_name: str | Unset = UNSET
    cert1: bool | Unset = UNSET
    cert2: bool | Unset = UNSET
    cert3: bool | Unset = UNSET
    cert4: bool | Unset = UNSET
    customer_type: FormW9CustomerType | Unset = UNSET
    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    name: str | Unset = UNSET
    other_customer_type: str | Unset = UNSET
    proprietary_form_number: int | Unset = UNSET
    signature_type: FormW9SignatureType | Unset = UNSET
    tax_classification: str | Unset = UNSET
    tax_form_file: str | Unset = UNSET
    tin: str | Unset = UNSET
    tin_type: FormW9TinType | Unset = UNSET

    WIRE = Wire(
        {
            "blankForm": ("blank_form", BOOL),
            "businessName": ("business_name", TEXT),
            "cert1": ("cert1", BOOL),
            "cert2": ("cert2", BOOL),
            "cert3": ("cert3", BOOL),
            "cert4": ("cert4", BOOL),
            "customerType": ("customer_type", Enumerated("FormW9CustomerType")),
            "localTaxForms": ("local_tax_forms", ListOf(Object("LocalTaxForm"))),
            "name": ("name", TEXT),
            "otherCustomerType": ("other_customer_type", TEXT),
            "proprietaryFormNumber": ("proprietary_form_number", INT),
            "signatureType": ("signature_type", Enumerated("FormW9SignatureType")),
            "taxClassification": ("tax_classification", TEXT),
            "taxFormFile": ("tax_form_file", TEXT),
            "tin": ("tin", TEXT),
            "tinType": ("tin_type", Enumerated("FormW9TinType")),
        }
    )
