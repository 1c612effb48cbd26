"""IBKR's ``QueryIRAContributions``."""

from __future__ import annotations

from ..declare import FLOAT, TEXT, OpenModel, Wire, define


@define(kw_only=True, repr=False)
class QueryIRAContributions(OpenModel):
    """IBKR's ``QueryIRAContributions``."""

    account_id: str
    client_instruction_id: float
    year: str

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "clientInstructionId": ("client_instruction_id", FLOAT),
            "year": ("year", TEXT),
        }
    )
