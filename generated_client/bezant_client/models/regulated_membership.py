"""IBKR's ``RegulatedMembership``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RegulatedMembership(Model["Any"]):
    """IBKR's ``RegulatedMembership``."""

    membership_id: str | Unset = UNSET
    organization_code: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "membershipId": ("membership_id", TEXT),
        "organizationCode": ("organization_code", TEXT),
    }
