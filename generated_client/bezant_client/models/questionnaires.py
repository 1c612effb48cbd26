"""IBKR's ``Questionnaires``."""

from __future__ import annotations

from ..declare import (
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
class Questionnaires(OpenModel):
    """IBKR's ``Questionnaires``."""

    questionnaire: list[Questionnaire] | Unset = UNSET

    WIRE = Wire({"questionnaire": ("questionnaire", ListOf(Object("Questionnaire")))})
