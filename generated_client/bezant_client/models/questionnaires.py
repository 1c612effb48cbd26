"""IBKR's ``Questionnaires``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .questionnaire import Questionnaire


@define(kw_only=True, repr=False)
class Questionnaires(Model["Any"]):
    """IBKR's ``Questionnaires``."""

    questionnaire: list[Questionnaire] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "questionnaire": ("questionnaire", ListOf(Object("Questionnaire"))),
    }
