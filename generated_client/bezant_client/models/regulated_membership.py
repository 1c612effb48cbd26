"""IBKR's ``RegulatedMembership``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class RegulatedMembership(OpenModel):
    """IBKR's ``RegulatedMembership``."""

    membership_id: str | Unset = UNSET
    organization_code: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"membershipId": ("membership_id", TEXT), "organizationCode": ("organization_code", TEXT)}
