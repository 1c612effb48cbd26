"""IBKR's ``singleWatchlist``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


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

    WIRE = Wire(
        {
            "C": ("c", TEXT),
            "ST": ("st", Enumerated("WatchlistEntryST")),
            "assetClass": ("asset_class", Enumerated("WatchlistEntryAssetClass")),
            "chineseName": ("chinese_name", TEXT),
            "conid": ("conid", INT),
            "fullName": ("full_name", TEXT),
            "name": ("name", TEXT),
            "ticker": ("ticker", TEXT),
        }
    )


class WatchlistEntryAssetClass(OpenStrEnum):
    """``assetClass`` of IBKR's ``singleWatchlistEntry``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    BOND = "BOND"
    FUND = "FUND"
    WAR = "WAR"
    CASH = "CASH"
    CRYPTO = "CRYPTO"


class WatchlistEntryST(OpenStrEnum):
    """``ST`` of IBKR's ``singleWatchlistEntry``."""

    STK = "STK"
    OPT = "OPT"
    FUT = "FUT"
    BOND = "BOND"
    FUND = "FUND"
    WAR = "WAR"
    CASH = "CASH"
    CRYPTO = "CRYPTO"


@define(kw_only=True, repr=False)
class Watchlist(OpenModel):
    """IBKR's ``singleWatchlist``."""

    hash_: str | None | Unset = UNSET
    id: str | None | Unset = UNSET
    instruments: list[WatchlistEntry] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    read_only: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "hash": ("hash_", TEXT),
            "id": ("id", TEXT),
            "instruments": ("instruments", ListOf(Object("WatchlistEntry"))),
            "name": ("name", TEXT),
            "readOnly": ("read_only", BOOL),
        }
    )
