"""IBKR's ``ManagingOwner``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ManagingOwner(OpenModel):
    """IBKR's ``ManagingOwner``."""

    external_id: str | Unset = UNSET
    is_25_percent_owner: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {"externalId": ("external_id", TEXT), "is25PercentOwner": ("is_25_percent_owner", BOOL)}
