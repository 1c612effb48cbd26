"""IBKR's ``modelPresetsResponse``."""

from __future__ import annotations

from ..declare import BOOL, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ModelPresets(OpenModel):
    """IBKR's ``modelPresetsResponse``."""

    avoid_negative_cash_in_core: bool | None | Unset = UNSET
    cash_qty_estimate_factor: int | None | Unset = UNSET
    close_divest_core_position: bool | None | Unset = UNSET
    fully_invest_existing_long_positions: bool | None | Unset = UNSET
    keep_model_open: bool | None | Unset = UNSET
    prefer_cross_with_independent: bool | None | Unset = UNSET
    prefer_transfer_from_independent: bool | None | Unset = UNSET
    req_id: int | None | Unset = UNSET
    round_alloc_exch_board_lot: bool | None | Unset = UNSET
    subscription_status: int | None | Unset = UNSET
    use_non_base_ccy: bool | None | Unset = UNSET
    use_tolerance_range: bool | None | Unset = UNSET

    WIRE = Wire(
        {
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
    )
