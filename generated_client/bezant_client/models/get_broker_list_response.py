"""IBKR's ``GetBrokerListResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class GetBrokerListResponse(OpenModel):
    """IBKR's ``GetBrokerListResponse``."""

    brokers: list[str] | None | Unset = UNSET
    instruction_type: str | None | Unset = UNSET

    WIRE = Wire({"brokers": ("brokers", ListOf(TEXT)), "instructionType": ("instruction_type", TEXT)})
