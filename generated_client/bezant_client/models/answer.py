"""IBKR's ``Answer``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .answer_detail import AnswerDetail


@define(kw_only=True, repr=False)
class Answer(OpenModel):
    """IBKR's ``Answer``."""

    answer_detail: list[AnswerDetail] | Unset = UNSET
    detail: str | Unset = UNSET
    id: int | Unset = UNSET
    question_id: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "answerDetail": ("answer_detail", ListOf(Object("AnswerDetail"))),
        "detail": ("detail", TEXT),
        "id": ("id", INT),
        "questionId": ("question_id", INT),
    }
