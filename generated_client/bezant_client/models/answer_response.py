"""IBKR's ``AnswerResponse``."""

from __future__ import annotations

from ..declare import INT, TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


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
