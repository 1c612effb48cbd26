"""IBKR's ``MasterListEntry``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class MasterListEntry(OpenModel):
    """IBKR's ``MasterListEntry``."""

    list_id: int | None | Unset = UNSET
    by_operator: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"listId": ("list_id", INT), "byOperator": ("by_operator", BOOL)}
