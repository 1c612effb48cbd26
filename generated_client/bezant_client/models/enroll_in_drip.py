"""IBKR's ``EnrollInDRIP``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class EnrollInDRIP(Model["Any"]):
    """IBKR's ``EnrollInDRIP``."""

    account_id: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
    }
