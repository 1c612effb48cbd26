"""IBKR's ``InternalPositionTransferInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    FLOAT,
    TEXT,
    Object,
    OneOf,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .trading_instrument_conid import TradingInstrumentConid
    from .trading_instrument_trading_instrument_description import (
        TradingInstrumentTradingInstrumentDescription,
    )


@define(kw_only=True)
class InternalPositionTransferInstruction(Model["Any"]):
    """IBKR's ``InternalPositionTransferInstruction``."""

    client_instruction_id: float
    source_account_id: str
    target_account_id: str
    trading_instrument: TradingInstrumentConid | TradingInstrumentTradingInstrumentDescription
    transfer_quantity: float
    settle_date: str | Unset = UNSET
    trade_date: str | Unset = UNSET
    transfer_price: float | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "clientInstructionId": ("client_instruction_id", FLOAT),
        "sourceAccountId": ("source_account_id", TEXT),
        "targetAccountId": ("target_account_id", TEXT),
        "tradingInstrument": (
            "trading_instrument",
            OneOf(
                Object("TradingInstrumentConid"),
                Object("TradingInstrumentTradingInstrumentDescription"),
            ),
        ),
        "transferQuantity": ("transfer_quantity", FLOAT),
        "settleDate": ("settle_date", TEXT),
        "tradeDate": ("trade_date", TEXT),
        "transferPrice": ("transfer_price", FLOAT),
    }
