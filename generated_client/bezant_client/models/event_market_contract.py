"""IBKR's ``EventMarketContract``."""

from __future__ import annotations

from ..declare import FLOAT, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EventMarketContract(OpenModel):
    """IBKR's ``EventMarketContract``."""

    conid: int | None | Unset = UNSET
    side: str | None | Unset = UNSET
    expiration: str | None | Unset = UNSET
    strike: float | None | Unset = UNSET
    strike_label: str | None | Unset = UNSET
    expiry_label: str | None | Unset = UNSET
    underlying_conid: int | None | Unset = UNSET
    time_specifier: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "conid": ("conid", INT),
            "side": ("side", TEXT),
            "expiration": ("expiration", TEXT),
            "strike": ("strike", FLOAT),
            "strike_label": ("strike_label", TEXT),
            "expiry_label": ("expiry_label", TEXT),
            "underlying_conid": ("underlying_conid", INT),
            "time_specifier": ("time_specifier", TEXT),
        }
    )
