"""IBKR's ``QuestionnaireResponse``."""

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
    from . import AnswerResponse


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
