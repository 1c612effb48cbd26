"""IBKR's ``DwacInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, Object, OneOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .dwac_instruction_direction import DwacInstructionDirection
    from .instrument_by_conid import InstrumentByConid
    from .instrument_by_description import InstrumentByDescription


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

    WIRE: ClassVar[Wire] = {
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
