"""IBKR's ``QuestionnaireType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class QuestionnaireType(Model["Any"]):
    """IBKR's ``QuestionnaireType``."""

    detail: str | Unset = UNSET
    form_number: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "detail": ("detail", TEXT),
        "formNumber": ("form_number", INT),
    }
