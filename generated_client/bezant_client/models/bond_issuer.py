"""``issuers`` of IBKR's ``secdefSearchResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BondIssuer(Model["Any"]):
    """``issuers`` of IBKR's ``secdefSearchResponse``."""

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "id": ("id", TEXT),
        "name": ("name", TEXT),
    }
