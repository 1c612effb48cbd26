"""IBKR's ``VirtualAccountIdMapping``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class VirtualAccountIdMapping(OpenModel):
    """IBKR's ``VirtualAccountIdMapping``."""

    account_id: str | None | Unset = UNSET
    virtual_account_id: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"account_id": ("account_id", TEXT), "virtual_account_id": ("virtual_account_id", TEXT)}
