"""IBKR's ``AccountsToAllocate``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf


@define(kw_only=True, repr=False)
class AccountsToAllocate(OpenModel):
    """IBKR's ``AccountsToAllocate``."""

    acct_ids: list[str]

    WIRE: ClassVar[Wire] = {"acctIds": ("acct_ids", ListOf(TEXT))}
