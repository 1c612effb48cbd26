"""IBKR's ``QuizQuestionnaires``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .questionnaire import Questionnaire
    from .task import Task


@define(kw_only=True, repr=False)
class QuizQuestionnaires(OpenModel):
    """IBKR's ``QuizQuestionnaires``."""

    account_id: str | Unset = UNSET
    questionnaire: list[Questionnaire] | Unset = UNSET
    task: list[Task] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "questionnaire": ("questionnaire", ListOf(Object("Questionnaire"))),
        "task": ("task", ListOf(Object("Task"))),
    }
