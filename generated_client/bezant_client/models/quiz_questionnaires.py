"""IBKR's ``QuizQuestionnaires``."""

from __future__ import annotations

from ..declare import (
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
    from . import Questionnaire, Task


@define(kw_only=True, repr=False)
class QuizQuestionnaires(OpenModel):
    """IBKR's ``QuizQuestionnaires``."""

    account_id: str | Unset = UNSET
    questionnaire: list[Questionnaire] | Unset = UNSET
    task: list[Task] | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "questionnaire": ("questionnaire", ListOf(Object("Questionnaire"))),
            "task": ("task", ListOf(Object("Task"))),
        }
    )
