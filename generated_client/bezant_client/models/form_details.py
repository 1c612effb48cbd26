"""IBKR's ``FormDetails``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
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
    from . import ErrorResponse, FormPayload, QuestionnaireResponse


@define(kw_only=True, repr=False)
class FormDetails(OpenModel):
    """IBKR's ``FormDetails``."""

    acceptable_docs: list[str] | None | Unset = UNSET
    action: str | None | Unset = UNSET
    api_supported_task: bool | None | Unset = UNSET
    date_modified: str | None | Unset = UNSET
    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    file_length: int | None | Unset = UNSET
    file_name: str | None | Unset = UNSET
    form_name: str | None | Unset = UNSET
    form_number: int | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    language: str | None | Unset = UNSET
    payload: FormPayload | None | Unset = UNSET
    questionnaire: list[QuestionnaireResponse] | None | Unset = UNSET
    sha_1_checksum: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
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
    )
