"""IBKR's ``InternalPositionTransferInstruction``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InstrumentByConid, InstrumentByDescription


@define(kw_only=True, repr=False)
class InternalPositionTransferInstruction(OpenModel):
    """IBKR's ``InternalPositionTransferInstruction``."""

    client_instruction_id: float
    source_account_id: str
    target_account_id: str
    trading_instrument: InstrumentByConid | InstrumentByDescription
    transfer_quantity: float
    settle_date: str | Unset = UNSET
    trade_date: str | Unset = UNSET
    transfer_price: float | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "sourceAccountId": ("source_account_id", TEXT),
            "targetAccountId": ("target_account_id", TEXT),
            "tradingInstrument": (
                "trading_instrument",
                OneOf(Object("InstrumentByConid"), Object("InstrumentByDescription")),
            ),
            "transferQuantity": ("transfer_quantity", FLOAT),
            "settleDate": ("settle_date", TEXT),
            "tradeDate": ("trade_date", TEXT),
            "transferPrice": ("transfer_price", FLOAT),
        }
    )
