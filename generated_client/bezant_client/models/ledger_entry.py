"""``*`` of IBKR's ``ledger``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    INT,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class LedgerEntry(Model["Any"]):
    """``*`` of IBKR's ``ledger``."""

    acctcode: str | Unset = UNSET
    cashbalance: float | Unset = UNSET
    cashbalancefxsegment: float | Unset = UNSET
    commoditymarketvalue: float | Unset = UNSET
    corporatebondsmarketvalue: float | Unset = UNSET
    currency: str | Unset = UNSET
    dividends: float | Unset = UNSET
    exchangerate: float | Unset = UNSET
    funds: float | Unset = UNSET
    futuremarketvalue: float | Unset = UNSET
    futureoptionmarketvalue: float | Unset = UNSET
    futuresonlypnl: float | Unset = UNSET
    interest: float | Unset = UNSET
    issueroptionsmarketvalue: float | Unset = UNSET
    key: str | Unset = UNSET
    moneyfunds: float | Unset = UNSET
    netliquidationvalue: float | Unset = UNSET
    realizedpnl: float | Unset = UNSET
    secondkey: str | Unset = UNSET
    sessionid: int | Unset = UNSET
    settledcash: float | Unset = UNSET
    severity: int | Unset = UNSET
    stockmarketvalue: float | Unset = UNSET
    stockoptionmarketvalue: float | Unset = UNSET
    tbillsmarketvalue: float | Unset = UNSET
    tbondsmarketvalue: float | Unset = UNSET
    timestamp: int | Unset = UNSET
    unrealizedpnl: float | Unset = UNSET
    warrantsmarketvalue: float | Unset = UNSET
    cryptocurrencyvalue: float | Unset = UNSET
    endofbundle: int | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
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
