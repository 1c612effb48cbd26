"""IBKR's ``forecastDetailsResponse``."""

from __future__ import annotations

from ..declare import BOOL, FLOAT, INT, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class EventContractDetails(OpenModel):
    """IBKR's ``forecastDetailsResponse``."""

    conid_no: int | None | Unset = UNSET
    conid_yes: int | None | Unset = UNSET
    exchange: str | None | Unset = UNSET
    expiration: str | None | Unset = UNSET
    logo_category: str | None | Unset = UNSET
    market_name: str | None | Unset = UNSET
    measured_period: str | None | Unset = UNSET
    question: str | None | Unset = UNSET
    side: str | None | Unset = UNSET
    strike: float | None | Unset = UNSET
    strike_label: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET
    underlying_conid: int | None | Unset = UNSET
    category: str | None | Unset = UNSET
    payout: float | None | Unset = UNSET
    product_conid: int | None | Unset = UNSET
    is_restricted: bool | None | Unset = UNSET

    WIRE = Wire(
        {
            "conid_no": ("conid_no", INT),
            "conid_yes": ("conid_yes", INT),
            "exchange": ("exchange", TEXT),
            "expiration": ("expiration", TEXT),
            "logo_category": ("logo_category", TEXT),
            "market_name": ("market_name", TEXT),
            "measured_period": ("measured_period", TEXT),
            "question": ("question", TEXT),
            "side": ("side", TEXT),
            "strike": ("strike", FLOAT),
            "strike_label": ("strike_label", TEXT),
            "symbol": ("symbol", TEXT),
            "underlying_conid": ("underlying_conid", INT),
            "category": ("category", TEXT),
            "payout": ("payout", FLOAT),
            "product_conid": ("product_conid", INT),
            "is_restricted": ("is_restricted", BOOL),
        }
    )
