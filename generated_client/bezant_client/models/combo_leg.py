"""IBKR's ``ComboLeg``."""

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
class ComboLeg(Model["Any"]):
    """IBKR's ``ComboLeg``."""

    conid: str | None | Unset = UNSET
    ratio: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "conid": ("conid", TEXT),
        "ratio": ("ratio", INT),
    }
