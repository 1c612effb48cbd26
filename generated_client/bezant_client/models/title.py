"""IBKR's ``Title``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    Enumerated,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .title_code import TitleCode


@define(kw_only=True, repr=False)
class Title(Model["Any"]):
    """IBKR's ``Title``."""

    code: TitleCode | Unset = UNSET
    value: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "code": ("code", Enumerated("TitleCode")),
        "value": ("value", TEXT),
    }
