"""IBKR's ``WatchlistRow``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
    TEXT,
    OneOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class WatchlistRow(Model["Any"]):
    """IBKR's ``WatchlistRow``."""

    c: int | str | Unset = UNSET
    h: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "C": (
            "c",
            OneOf(
                INT,
                TEXT,
            ),
        ),
        "H": ("h", TEXT),
    }
