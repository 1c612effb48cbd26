"""IBKR's ``portfolioSummary``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import AccountSummaryValue


@define(kw_only=True, repr=False, eq=False)
class PortfolioSummary(MapModel["AccountSummaryValue | None"]):
    """IBKR's ``portfolioSummary``."""

    additional_properties: dict[str, AccountSummaryValue | None] = field(factory=dict)

    EXTRA = Object("AccountSummaryValue")
