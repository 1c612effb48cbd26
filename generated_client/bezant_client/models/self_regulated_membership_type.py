"""IBKR's ``SelfRegulatedMembershipType``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SelfRegulatedMembershipType(OpenModel):
    """IBKR's ``SelfRegulatedMembershipType``."""

    exchanges: str | Unset = UNSET
    organizations: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"exchanges": ("exchanges", TEXT), "organizations": ("organizations", TEXT)}
