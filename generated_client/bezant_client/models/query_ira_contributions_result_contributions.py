"""``contributions`` of IBKR's ``QueryIRAContributionsResult``."""

from __future__ import annotations

from ..declare import FLOAT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class QueryIRAContributionsResultContributions(OpenModel):
    """``contributions`` of IBKR's ``QueryIRAContributionsResult``."""

    allowed_contribution_limit: float | None | Unset = UNSET
    maximum_contribution_limit: float | None | Unset = UNSET
    year_to_date_contribution: float | None | Unset = UNSET

    WIRE = Wire(
        {
            "allowedContributionLimit": ("allowed_contribution_limit", FLOAT),
            "maximumContributionLimit": ("maximum_contribution_limit", FLOAT),
            "yearToDateContribution": ("year_to_date_contribution", FLOAT),
        }
    )
