"""IBKR's ``ledger``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    UNSET,
    MapModel,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class LedgerEntry(OpenModel):
    """``*`` of IBKR's ``ledger``."""

    acctcode: str | None | Unset = UNSET
    cashbalance: float | None | Unset = UNSET
    cashbalancefxsegment: float | None | Unset = UNSET
    commoditymarketvalue: float | None | Unset = UNSET
    corporatebondsmarketvalue: float | None | Unset = UNSET
    currency: str | None | Unset = UNSET
    dividends: float | None | Unset = UNSET
    exchangerate: float | None | Unset = UNSET
    funds: float | None | Unset = UNSET
    futuremarketvalue: float | None | Unset = UNSET
    futureoptionmarketvalue: float | None | Unset = UNSET
    futuresonlypnl: float | None | Unset = UNSET
    interest: float | None | Unset = UNSET
    issueroptionsmarketvalue: float | None | Unset = UNSET
    key: str | None | Unset = UNSET
    moneyfunds: float | None | Unset = UNSET
    netliquidationvalue: float | None | Unset = UNSET
    realizedpnl: float | None | Unset = UNSET
    secondkey: str | None | Unset = UNSET
    sessionid: int | None | Unset = UNSET
    settledcash: float | None | Unset = UNSET
    severity: int | None | Unset = UNSET
    stockmarketvalue: float | None | Unset = UNSET
    stockoptionmarketvalue: float | None | Unset = UNSET
    tbillsmarketvalue: float | None | Unset = UNSET
    tbondsmarketvalue: float | None | Unset = UNSET
    timestamp: int | None | Unset = UNSET
    unrealizedpnl: float | None | Unset = UNSET
    warrantsmarketvalue: float | None | Unset = UNSET
    cryptocurrencyvalue: float | None | Unset = UNSET
    endofbundle: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "acctcode": ("acctcode", TEXT),
            "cashbalance": ("cashbalance", FLOAT),
            "cashbalancefxsegment": ("cashbalancefxsegment", FLOAT),
            "commoditymarketvalue": ("commoditymarketvalue", FLOAT),
            "corporatebondsmarketvalue": ("corporatebondsmarketvalue", FLOAT),
            "currency": ("currency", TEXT),
            "dividends": ("dividends", FLOAT),
            "exchangerate": ("exchangerate", FLOAT),
            "funds": ("funds", FLOAT),
            "futuremarketvalue": ("futuremarketvalue", FLOAT),
            "futureoptionmarketvalue": ("futureoptionmarketvalue", FLOAT),
            "futuresonlypnl": ("futuresonlypnl", FLOAT),
            "interest": ("interest", FLOAT),
            "issueroptionsmarketvalue": ("issueroptionsmarketvalue", FLOAT),
            "key": ("key", TEXT),
            "moneyfunds": ("moneyfunds", FLOAT),
            "netliquidationvalue": ("netliquidationvalue", FLOAT),
            "realizedpnl": ("realizedpnl", FLOAT),
            "secondkey": ("secondkey", TEXT),
            "sessionid": ("sessionid", INT),
            "settledcash": ("settledcash", FLOAT),
            "severity": ("severity", INT),
            "stockmarketvalue": ("stockmarketvalue", FLOAT),
            "stockoptionmarketvalue": ("stockoptionmarketvalue", FLOAT),
            "tbillsmarketvalue": ("tbillsmarketvalue", FLOAT),
            "tbondsmarketvalue": ("tbondsmarketvalue", FLOAT),
            "timestamp": ("timestamp", INT),
            "unrealizedpnl": ("unrealizedpnl", FLOAT),
            "warrantsmarketvalue": ("warrantsmarketvalue", FLOAT),
            "cryptocurrencyvalue": ("cryptocurrencyvalue", FLOAT),
            "endofbundle": ("endofbundle", INT),
        }
    )


@define(kw_only=True, repr=False, eq=False)
class Ledger(MapModel["LedgerEntry | None"]):
    """IBKR's ``ledger``."""

    additional_properties: dict[str, LedgerEntry | None] = field(factory=dict)

    EXTRA = Object("LedgerEntry")
