"""IBKR's ``Questionnaire``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .answer import Answer


@define(kw_only=True, repr=False)
class Questionnaire(Model["Any"]):
    """IBKR's ``Questionnaire``."""

    answers: list[Answer] | Unset = UNSET
    form_number: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "answers": ("answers", ListOf(Object("Answer"))),
        "formNumber": ("form_number", INT),
    }
