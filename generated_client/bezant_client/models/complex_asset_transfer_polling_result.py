"""IBKR's ``ComplexAssetTransferPollingResult``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .complex_asset_transfer_report import ComplexAssetTransferReport
    from .polling_instruction_result_error import PollingInstructionResultError
    from .polling_instruction_result_instruction_status import PollingInstructionResultInstructionStatus
    from .polling_instruction_result_instruction_type import PollingInstructionResultInstructionType


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

    WIRE: ClassVar[Wire] = {
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
