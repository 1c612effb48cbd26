"""IBKR's ``ChangeBaseCurrency``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ChangeBaseCurrency(OpenModel):
    """IBKR's ``ChangeBaseCurrency``."""

    account_id: str | Unset = UNSET
    new_base_currency: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"accountId": ("account_id", TEXT), "newBaseCurrency": ("new_base_currency", TEXT)}
