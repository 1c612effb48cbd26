"""IBKR's ``Questionnaire``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, Object, OpenModel, Unset, Wire, define


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


@define(kw_only=True, repr=False)
class AnswerDetail(OpenModel):
    """IBKR's ``AnswerDetail``."""

    detail: str | Unset = UNSET
    name: str | Unset = UNSET

    WIRE = Wire({"detail": ("detail", TEXT), "name": ("name", TEXT)})


@define(kw_only=True, repr=False)
class Questionnaire(OpenModel):
    """IBKR's ``Questionnaire``."""

    answers: list[Answer] | Unset = UNSET
    form_number: int | Unset = UNSET

    WIRE = Wire({"answers": ("answers", ListOf(Object("Answer"))), "formNumber": ("form_number", INT)})
