"""IBKR's ``Answer``."""

from __future__ import annotations

from ..declare import (
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
    from . import AnswerDetail


@define(kw_only=True, repr=False)
class Answer(OpenModel):
    """IBKR's ``Answer``."""

    answer_detail: list[AnswerDetail] | Unset = UNSET
    detail: str | Unset = UNSET
    id: int | Unset = UNSET
    question_id: int | Unset = UNSET

    WIRE = Wire(
        {
            "answerDetail": ("answer_detail", ListOf(Object("AnswerDetail"))),
            "detail": ("detail", TEXT),
            "id": ("id", INT),
            "questionId": ("question_id", INT),
        }
    )
