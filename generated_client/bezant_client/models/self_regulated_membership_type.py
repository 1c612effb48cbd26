"""IBKR's ``SelfRegulatedMembershipType``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SelfRegulatedMembershipType(Model["Any"]):
    """IBKR's ``SelfRegulatedMembershipType``."""

    exchanges: str | Unset = UNSET
    organizations: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "exchanges": ("exchanges", TEXT),
        "organizations": ("organizations", TEXT),
    }
