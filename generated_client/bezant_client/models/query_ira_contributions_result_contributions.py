"""``contributions`` of IBKR's ``QueryIRAContributionsResult``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import FLOAT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class QueryIRAContributionsResultContributions(OpenModel):
    """``contributions`` of IBKR's ``QueryIRAContributionsResult``."""

    allowed_contribution_limit: float | None | Unset = UNSET
    maximum_contribution_limit: float | None | Unset = UNSET
    year_to_date_contribution: float | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "allowedContributionLimit": ("allowed_contribution_limit", FLOAT),
        "maximumContributionLimit": ("maximum_contribution_limit", FLOAT),
        "yearToDateContribution": ("year_to_date_contribution", FLOAT),
    }
