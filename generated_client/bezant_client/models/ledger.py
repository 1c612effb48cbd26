"""IBKR's ``ledger``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import LedgerEntry


@define(kw_only=True, repr=False, eq=False)
class Ledger(MapModel["LedgerEntry | None"]):
    """IBKR's ``ledger``."""

    additional_properties: dict[str, LedgerEntry | None] = field(factory=dict)

    EXTRA = Object("LedgerEntry")
