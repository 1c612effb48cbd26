"""IBKR's ``ComplexAssetTransferPollingResult``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        PollingInstructionResultError,
        PollingInstructionResultInstructionStatus,
        PollingInstructionResultInstructionType,
    )


@define(kw_only=True, repr=False)
class ComplexAssetTransferReport(OpenModel):
    """``consolidatedComplexAssetTransferReport`` of IBKR's ``ComplexAssetTransferPollingResult``."""

    asset_type: str | None | Unset = UNSET
    contract_id: int | None | Unset = UNSET
    description: str | None | Unset = UNSET
    isin: str | None | Unset = UNSET
    quantity: str | None | Unset = UNSET
    status: str | None | Unset = UNSET
    symbol: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "assetType": ("asset_type", TEXT),
            "contractId": ("contract_id", INT),
            "description": ("description", TEXT),
            "isin": ("isin", TEXT),
            "quantity": ("quantity", TEXT),
            "status": ("status", TEXT),
            "symbol": ("symbol", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class ComplexAssetTransferPollingResult(OpenModel):
    """IBKR's ``ComplexAssetTransferPollingResult``."""

    client_instruction_id: float | None | Unset = UNSET
    description: str | None | Unset = UNSET
    error: PollingInstructionResultError | None | Unset = UNSET
    ib_reference_id: float | None | Unset = UNSET
    instruction_id: float | None | Unset = UNSET
    instruction_status: PollingInstructionResultInstructionStatus | None | Unset = UNSET
    instruction_type: PollingInstructionResultInstructionType | None | Unset = UNSET
    clearing_state: str | None | Unset = UNSET
    consolidated_complex_asset_transfer_report: list[ComplexAssetTransferReport] | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "description": ("description", TEXT),
            "error": ("error", Object("PollingInstructionResultError")),
            "ibReferenceId": ("ib_reference_id", FLOAT),
            "instructionId": ("instruction_id", FLOAT),
            "instructionStatus": ("instruction_status", Enumerated("PollingInstructionResultInstructionStatus")),
            "instructionType": ("instruction_type", Enumerated("PollingInstructionResultInstructionType")),
            "clearingState": ("clearing_state", TEXT),
            "consolidatedComplexAssetTransferReport": (
                "consolidated_complex_asset_transfer_report",
                ListOf(Object("ComplexAssetTransferReport")),
            ),
        }
    )
