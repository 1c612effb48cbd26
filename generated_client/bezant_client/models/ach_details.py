"""IBKR's ``ACHDetails``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ACHDetails(OpenModel):
    """IBKR's ``ACHDetails``."""

    bank_name: str | Unset = UNSET
    cust_init_ach: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {"bankName": ("bank_name", TEXT), "custInitAch": ("cust_init_ach", BOOL)}
