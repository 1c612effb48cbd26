"""IBKR's ``QueryIRAContributionsResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .query_ira_contributions_result import QueryIRAContributionsResult


@define(kw_only=True, repr=False)
class QueryIRAContributionsResponse(OpenModel):
    """IBKR's ``QueryIRAContributionsResponse``."""

    instruction_result: QueryIRAContributionsResult | None | Unset = UNSET
    instruction_set_id: float | None | Unset = UNSET
    status: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "instructionResult": ("instruction_result", Object("QueryIRAContributionsResult")),
        "instructionSetId": ("instruction_set_id", FLOAT),
        "status": ("status", FLOAT),
    }
