"""IBKR's ``Questionnaires``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .questionnaire import Questionnaire


@define(kw_only=True, repr=False)
class Questionnaires(OpenModel):
    """IBKR's ``Questionnaires``."""

    questionnaire: list[Questionnaire] | Unset = UNSET

    WIRE: ClassVar[Wire] = {"questionnaire": ("questionnaire", ListOf(Object("Questionnaire")))}
