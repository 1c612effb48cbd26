"""IBKR's ``ResetAbandonedAccount``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ResetAbandonedAccount(OpenModel):
    """IBKR's ``ResetAbandonedAccount``."""

    account_id: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"accountId": ("account_id", TEXT)}
