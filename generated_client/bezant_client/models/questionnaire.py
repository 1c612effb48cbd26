"""IBKR's ``Questionnaire``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .answer import Answer


@define(kw_only=True, repr=False)
class Questionnaire(OpenModel):
    """IBKR's ``Questionnaire``."""

    answers: list[Answer] | Unset = UNSET
    form_number: int | Unset = UNSET

    WIRE: ClassVar[Wire] = {"answers": ("answers", ListOf(Object("Answer"))), "formNumber": ("form_number", INT)}
