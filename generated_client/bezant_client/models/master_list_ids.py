"""IBKR's ``MasterListIds``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .master_list_entry import MasterListEntry


@define(kw_only=True, repr=False)
class MasterListIds(OpenModel):
    """IBKR's ``MasterListIds``."""

    status: str | None | Unset = UNSET
    master_user_name: str | None | Unset = UNSET
    lists: list[MasterListEntry] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "status": ("status", TEXT),
        "masterUserName": ("master_user_name", TEXT),
        "lists": ("lists", ListOf(Object("MasterListEntry"))),
    }
