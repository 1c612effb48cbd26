"""IBKR's ``QuestionnairesWithAccount``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .questionnaire import Questionnaire


@define(kw_only=True, repr=False)
class QuestionnairesWithAccount(OpenModel):
    """IBKR's ``QuestionnairesWithAccount``."""

    account_id: str | Unset = UNSET
    questionnaire: list[Questionnaire] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "questionnaire": ("questionnaire", ListOf(Object("Questionnaire"))),
    }
