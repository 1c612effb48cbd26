"""IBKR's ``GetBrokerListResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetBrokerListResponse(Model["Any"]):
    """IBKR's ``GetBrokerListResponse``."""

    brokers: list[str] | None | Unset = UNSET
    instruction_type: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "brokers": ("brokers", ListOf(TEXT)),
        "instructionType": ("instruction_type", TEXT),
    }
