"""IBKR's ``ledger``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .ledger_entry import LedgerEntry


@define(kw_only=True, repr=False, eq=False)
class Ledger(MapModel["LedgerEntry | None"]):
    """IBKR's ``ledger``."""

    additional_properties: dict[str, LedgerEntry | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("LedgerEntry")
