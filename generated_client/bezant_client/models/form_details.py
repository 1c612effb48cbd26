"""IBKR's ``FormDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .error_response import ErrorResponse
    from .form_payload import FormPayload
    from .questionnaire_response import QuestionnaireResponse


@define(kw_only=True)
class FormDetails(Model["Any"]):
    """IBKR's ``FormDetails``."""

    acceptable_docs: list[str] | Unset = UNSET
    action: str | Unset = UNSET
    api_supported_task: bool | Unset = UNSET
    date_modified: str | Unset = UNSET
    error: ErrorResponse | Unset = UNSET
    error_description: str | Unset = UNSET
    file_length: int | Unset = UNSET
    file_name: str | Unset = UNSET
    form_name: str | Unset = UNSET
    form_number: int | Unset = UNSET
    has_error: bool | Unset = UNSET
    language: str | Unset = UNSET
    payload: FormPayload | Unset = UNSET
    questionnaire: list[QuestionnaireResponse] | Unset = UNSET
    sha_1_checksum: str | Unset = UNSET
    type_: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "acceptableDocs": ("acceptable_docs", ListOf(TEXT)),
        "action": ("action", TEXT),
        "apiSupportedTask": ("api_supported_task", BOOL),
        "dateModified": ("date_modified", TEXT),
        "error": ("error", Object("ErrorResponse")),
        "errorDescription": ("error_description", TEXT),
        "fileLength": ("file_length", INT),
        "fileName": ("file_name", TEXT),
        "formName": ("form_name", TEXT),
        "formNumber": ("form_number", INT),
        "hasError": ("has_error", BOOL),
        "language": ("language", TEXT),
        "payload": ("payload", Object("FormPayload")),
        "questionnaire": ("questionnaire", ListOf(Object("QuestionnaireResponse"))),
        "sha1Checksum": ("sha_1_checksum", TEXT),
        "type": ("type_", TEXT),
    }
