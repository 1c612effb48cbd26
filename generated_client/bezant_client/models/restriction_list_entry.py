"""IBKR's ``ListEntry``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .restriction_list_entry_params import RestrictionListEntryParams


@define(kw_only=True, repr=False)
class RestrictionListEntry(OpenModel):
    """IBKR's ``ListEntry``."""

    id: int | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    created_at: int | None | Unset = UNSET
    params: RestrictionListEntryParams | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "id": ("id", INT),
        "type": ("type_", TEXT),
        "createdAt": ("created_at", INT),
        "params": ("params", Object("RestrictionListEntryParams")),
    }
