"""IBKR's ``BulkMultiStatusResponse``."""

from __future__ import annotations

from ..declare import (
    FLOAT,
    INT,
    TEXT,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class BulkInstructionError(OpenModel):
    """``instructionResults/instructionResult/error`` of IBKR's ``BulkMultiStatusResponse``."""

    error_code: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET

    WIRE = Wire({"errorCode": ("error_code", TEXT), "errorMessage": ("error_message", TEXT)})


@define(kw_only=True, repr=False)
class BulkInstructionOutcome(OpenModel):
    """``instructionResults/instructionResult`` of IBKR's ``BulkMultiStatusResponse``."""

    client_instruction_id: int | None | Unset = UNSET
    error: BulkInstructionError | None | Unset = UNSET
    instruction_id: int | None | Unset = UNSET
    instruction_status: str | None | Unset = UNSET
    instruction_type: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "clientInstructionId": ("client_instruction_id", INT),
            "error": ("error", Object("BulkInstructionError")),
            "instructionId": ("instruction_id", INT),
            "instructionStatus": ("instruction_status", TEXT),
            "instructionType": ("instruction_type", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class BulkInstructionResult(OpenModel):
    """``instructionResults`` of IBKR's ``BulkMultiStatusResponse``."""

    detail: str | None | Unset = UNSET
    instruction_result: BulkInstructionOutcome | None | Unset = UNSET
    instruction_set_id: int | None | Unset = UNSET
    invalid_arguments: list[BulkInvalidArgument] | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "detail": ("detail", TEXT),
            "instructionResult": ("instruction_result", Object("BulkInstructionOutcome")),
            "instructionSetId": ("instruction_set_id", INT),
            "invalidArguments": ("invalid_arguments", ListOf(Object("BulkInvalidArgument"))),
            "status": ("status", INT),
            "title": ("title", TEXT),
            "type": ("type_", TEXT),
        }
    )


@define(kw_only=True, repr=False)
class BulkInvalidArgument(OpenModel):
    """``instructionResults/invalidArguments`` of IBKR's ``BulkMultiStatusResponse``."""

    description: str | None | Unset = UNSET
    field_value: str | None | Unset = UNSET

    WIRE = Wire({"description": ("description", TEXT), "field": ("field_value", TEXT)})


@define(kw_only=True, repr=False)
class BulkMultiStatusResponse(OpenModel):
    """IBKR's ``BulkMultiStatusResponse``."""

    instruction_results: list[BulkInstructionResult] | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: int | None | Unset = UNSET

    WIRE = Wire(
        {
            "instructionResults": ("instruction_results", ListOf(Object("BulkInstructionResult"))),
            "instructionSetId": ("instruction_set_id", FLOAT),
            "status": ("status", INT),
        }
    )
