"""IBKR's ``DwacInstruction``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OneOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import InstrumentByConid, InstrumentByDescription


class DwacInstructionDirection(OpenStrEnum):
    """``direction`` of IBKR's ``DwacInstruction``."""

    IN = "IN"


@define(kw_only=True, repr=False)
class DwacInstruction(OpenModel):
    """IBKR's ``DwacInstruction``."""

    account_id: str
    client_instruction_id: float
    contra_broker_account_id: str
    contra_broker_tax_id: str
    direction: DwacInstructionDirection
    quantity: float
    trading_instrument: InstrumentByConid | InstrumentByDescription
    account_title: str | Unset = UNSET
    reference_id: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "contraBrokerAccountId": ("contra_broker_account_id", TEXT),
            "contraBrokerTaxId": ("contra_broker_tax_id", TEXT),
            "direction": ("direction", Enumerated("DwacInstructionDirection")),
            "quantity": ("quantity", FLOAT),
            "tradingInstrument": (
                "trading_instrument",
                OneOf(Object("InstrumentByConid"), Object("InstrumentByDescription")),
            ),
            "accountTitle": ("account_title", TEXT),
            "referenceId": ("reference_id", TEXT),
        }
    )
