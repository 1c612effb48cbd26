"""IBKR's ``modelPresetsResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class ModelPresets(Model["Any"]):
    """IBKR's ``modelPresetsResponse``."""

    avoid_negative_cash_in_core: bool | Unset = UNSET
    cash_qty_estimate_factor: int | Unset = UNSET
    close_divest_core_position: bool | Unset = UNSET
    fully_invest_existing_long_positions: bool | Unset = UNSET
    keep_model_open: bool | Unset = UNSET
    prefer_cross_with_independent: bool | Unset = UNSET
    prefer_transfer_from_independent: bool | Unset = UNSET
    req_id: int | Unset = UNSET
    round_alloc_exch_board_lot: bool | Unset = UNSET
    subscription_status: int | Unset = UNSET
    use_non_base_ccy: bool | Unset = UNSET
    use_tolerance_range: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "avoidNegativeCashInCore": ("avoid_negative_cash_in_core", BOOL),
        "cashQtyEstimateFactor": ("cash_qty_estimate_factor", INT),
        "closeDivestCorePosition": ("close_divest_core_position", BOOL),
        "fullyInvestExistingLongPositions": ("fully_invest_existing_long_positions", BOOL),
        "keepModelOpen": ("keep_model_open", BOOL),
        "preferCrossWithIndependent": ("prefer_cross_with_independent", BOOL),
        "preferTransferFromIndependent": ("prefer_transfer_from_independent", BOOL),
        "reqID": ("req_id", INT),
        "roundAllocExchBoardLot": ("round_alloc_exch_board_lot", BOOL),
        "subscriptionStatus": ("subscription_status", INT),
        "useNonBaseCcy": ("use_non_base_ccy", BOOL),
        "useToleranceRange": ("use_tolerance_range", BOOL),
    }
