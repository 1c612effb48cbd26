"""IBKR's ``UpdateAccountAlias``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateAccountAlias(OpenModel):
    """IBKR's ``UpdateAccountAlias``."""

    account_alias: str | Unset = UNSET
    account_id: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"accountAlias": ("account_alias", TEXT), "accountId": ("account_id", TEXT)}
