"""IBKR's ``singleWatchlistEntry``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .watchlist_entry_asset_class import WatchlistEntryAssetClass
    from .watchlist_entry_st import WatchlistEntryST


@define(kw_only=True, repr=False)
class WatchlistEntry(OpenModel):
    """IBKR's ``singleWatchlistEntry``."""

    c: str | None | Unset = UNSET
    st: WatchlistEntryST | None | Unset = UNSET
    asset_class: WatchlistEntryAssetClass | None | Unset = UNSET
    chinese_name: str | None | Unset = UNSET
    conid: int | None | Unset = UNSET
    full_name: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    ticker: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "C": ("c", TEXT),
        "ST": ("st", Enumerated("WatchlistEntryST")),
        "assetClass": ("asset_class", Enumerated("WatchlistEntryAssetClass")),
        "chineseName": ("chinese_name", TEXT),
        "conid": ("conid", INT),
        "fullName": ("full_name", TEXT),
        "name": ("name", TEXT),
        "ticker": ("ticker", TEXT),
    }
