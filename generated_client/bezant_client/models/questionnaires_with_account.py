"""IBKR's ``QuestionnairesWithAccount``."""

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
    from . import Questionnaire


@define(kw_only=True, repr=False)
class QuestionnairesWithAccount(OpenModel):
    """IBKR's ``QuestionnairesWithAccount``."""

    account_id: str | Unset = UNSET
    questionnaire: list[Questionnaire] | Unset = UNSET

    WIRE = Wire(
        {"accountId": ("account_id", TEXT), "questionnaire": ("questionnaire", ListOf(Object("Questionnaire")))}
    )
