"""IBKR's ``GetBrokerListResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class GetBrokerListResponse(OpenModel):
    """IBKR's ``GetBrokerListResponse``."""

    brokers: list[str] | None | Unset = UNSET
    instruction_type: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"brokers": ("brokers", ListOf(TEXT)), "instructionType": ("instruction_type", TEXT)}
