"""IBKR's ``FormFileResponse``."""

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
    from . import ErrorResponse, FileData


if TYPE_CHECKING:
    from . import ErrorResponse


@define(kw_only=True, repr=False)
class AnswerResponse(OpenModel):
    """IBKR's ``AnswerResponse``."""

    answer: str | None | Unset = UNSET
    answer_id: int | None | Unset = UNSET
    dependent_answer_id: int | None | Unset = UNSET
    dependent_question_id: int | None | Unset = UNSET
    multi_answer_detail: list[str] | None | Unset = UNSET

    WIRE = Wire(
        {
            "answer": ("answer", TEXT),
            "answerId": ("answer_id", INT),
            "dependentAnswerId": ("dependent_answer_id", INT),
            "dependentQuestionId": ("dependent_question_id", INT),
            "multiAnswerDetail": ("multi_answer_detail", ListOf(TEXT)),
        }
    )


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


@define(kw_only=True, repr=False)
class FormPayload(OpenModel):
    """IBKR's ``FormPayload``."""

    data: str | None | Unset = UNSET
    mime_type: str | None | Unset = UNSET

    WIRE = Wire({"data": ("data", TEXT), "mimeType": ("mime_type", TEXT)})


@define(kw_only=True, repr=False)
class QuestionnaireResponse(OpenModel):
    """IBKR's ``QuestionnaireResponse``."""

    answers: list[AnswerResponse] | None | Unset = UNSET
    is_mandatory_to_answer: bool | None | Unset = UNSET
    question: str | None | Unset = UNSET
    question_id: int | None | Unset = UNSET
    question_type: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "answers": ("answers", ListOf(Object("AnswerResponse"))),
            "isMandatoryToAnswer": ("is_mandatory_to_answer", BOOL),
            "question": ("question", TEXT),
            "questionId": ("question_id", INT),
            "questionType": ("question_type", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class FormFileResponse(OpenModel):
    """IBKR's ``FormFileResponse``."""

    error: ErrorResponse | None | Unset = UNSET
    error_description: str | None | Unset = UNSET
    file_data: FileData | None | Unset = UNSET
    form_details: list[FormDetails] | None | Unset = UNSET
    has_error: bool | None | Unset = UNSET
    timestamp: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "error": ("error", Object("ErrorResponse")),
            "errorDescription": ("error_description", TEXT),
            "fileData": ("file_data", Object("FileData")),
            "formDetails": ("form_details", ListOf(Object("FormDetails"))),
            "hasError": ("has_error", BOOL),
            "timestamp": ("timestamp", TEXT),
        }
    )
