"""``error`` of IBKR's ``PollingInstructionResult``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class PollingInstructionResultError(Model["Any"]):
    """``error`` of IBKR's ``PollingInstructionResult``."""

    error_code: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "errorCode": ("error_code", TEXT),
        "errorMessage": ("error_message", TEXT),
    }
