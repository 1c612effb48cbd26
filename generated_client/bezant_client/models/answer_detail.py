"""IBKR's ``AnswerDetail``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AnswerDetail(Model["Any"]):
    """IBKR's ``AnswerDetail``."""

    detail: str | Unset = UNSET
    name: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "detail": ("detail", TEXT),
        "name": ("name", TEXT),
    }
