"""``accounts`` of IBKR's ``subAccounts``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AllocatableValue


@define(kw_only=True, repr=False)
class AllocatableAccount(OpenModel):
    """``accounts`` of IBKR's ``subAccounts``."""

    data: list[AllocatableValue] | None | Unset = UNSET
    name: str | None | Unset = UNSET

    WIRE = Wire({"data": ("data", ListOf(Object("AllocatableValue"))), "name": ("name", TEXT)})
