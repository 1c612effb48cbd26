"""IBKR's ``RestrictionListDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, NULL, TEXT, ListOf, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .restriction_list_entry import RestrictionListEntry


@define(kw_only=True, repr=False)
class RestrictionListDetails(OpenModel):
    """IBKR's ``RestrictionListDetails``."""

    status: str | None | Unset = UNSET
    list_id: int | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    entries: list[RestrictionListEntry] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "status": ("status", TEXT),
        "listId": ("list_id", INT),
        "type": ("type_", TEXT),
        "name": ("name", TEXT),
        "description": ("description", OneOf(TEXT, NULL)),
        "entries": ("entries", ListOf(Object("RestrictionListEntry"))),
    }
