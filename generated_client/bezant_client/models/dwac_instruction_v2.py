"""IBKR's ``DwacInstructionV2``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
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

if TYPE_CHECKING:
    from . import TradingInstrumentV2


class DwacInstructionV2Direction(OpenStrEnum):
    """``direction`` of IBKR's ``DwacInstructionV2``."""

    IN = "IN"


@define(kw_only=True, repr=False)
class DwacInstructionV2(OpenModel):
    """IBKR's ``DwacInstructionV2``."""

    client_instruction_id: float
    account_id: str
    direction: DwacInstructionV2Direction
    contra_broker_account_id: str
    contra_broker_tax_id: str
    currency: str
    positions: list[TradingInstrumentV2]
    account_title: str | Unset = UNSET
    reference_id: str | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "accountId": ("account_id", TEXT),
            "direction": ("direction", Enumerated("DwacInstructionV2Direction")),
            "contraBrokerAccountId": ("contra_broker_account_id", TEXT),
            "contraBrokerTaxId": ("contra_broker_tax_id", TEXT),
            "currency": ("currency", TEXT),
            "positions": ("positions", ListOf(Object("TradingInstrumentV2"))),
            "accountTitle": ("account_title", TEXT),
            "referenceId": ("reference_id", TEXT),
        }
    )
