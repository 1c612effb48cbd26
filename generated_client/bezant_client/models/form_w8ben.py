"""IBKR's ``FormW8BEN``."""

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


class FormW8BENExplanation(OpenStrEnum):
    """``explanation`` of IBKR's ``FormW8BEN``."""

    US_TIN = "US_TIN"
    TIN_NOT_DISCLOSED = "TIN_NOT_DISCLOSED"
    TIN_NOT_REQUIRED = "TIN_NOT_REQUIRED"
    TIN_NOT_ISSUED = "TIN_NOT_ISSUED"


class FormW8BENSignatureType(OpenStrEnum):
    """``signatureType`` of IBKR's ``FormW8BEN``."""

    ELECTRONIC = "Electronic"
    PHYSICAL = "Physical"


@define(kw_only=True, repr=False)
class FormW8BEN(OpenModel):
    """IBKR's ``FormW8BEN``."""

    blank_form: bool | Unset = UNSET
    cert: bool | Unset = UNSET
    electronic_format: bool | Unset = UNSET
    explanation: FormW8BENExplanation | Unset = UNSET
    foreign_tax_id: str | Unset = UNSET
    local_tax_forms: list[LocalTaxForm] | Unset = UNSET
    name: str | Unset = UNSET
    part_29a_country: str | Unset = UNSET
    proprietary_form_number: int | Unset = UNSET
    reference_number: int | Unset = UNSET
    signature_type: FormW8BENSignatureType | Unset = UNSET
    submit_date: str | Unset = UNSET
    tax_form_file: str | Unset = UNSET
    tin: str | Unset = UNSET
    tin_or_explanation_required: bool | Unset = UNSET

    WIRE = Wire(
        {
            "blankForm": ("blank_form", BOOL),
            "cert": ("cert", BOOL),
            "electronicFormat": ("electronic_format", BOOL),
            "explanation": ("explanation", Enumerated("FormW8BENExplanation")),
            "foreignTaxId": ("foreign_tax_id", TEXT),
            "localTaxForms": ("local_tax_forms", ListOf(Object("LocalTaxForm"))),
            "name": ("name", TEXT),
            "part29ACountry": ("part_29a_country", TEXT),
            "proprietaryFormNumber": ("proprietary_form_number", INT),
            "referenceNumber": ("reference_number", INT),
            "signatureType": ("signature_type", Enumerated("FormW8BENSignatureType")),
            "submitDate": ("submit_date", TEXT),
            "taxFormFile": ("tax_form_file", TEXT),
            "tin": ("tin", TEXT),
            "tinOrExplanationRequired": ("tin_or_explanation_required", BOOL),
        }
    )
