"""IBKR's ``disclaimerInfo``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Disclaimer(Model["Any"]):
    """IBKR's ``disclaimerInfo``."""

    dt: str | None | Unset = UNSET
    fc: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "DT": ("dt", TEXT),
        "FC": ("fc", TEXT),
    }
