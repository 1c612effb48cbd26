"""IBKR's ``portfolioSummary``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .account_summary_value import AccountSummaryValue


@define(kw_only=True, repr=False, eq=False)
class PortfolioSummary(MapModel["AccountSummaryValue | None"]):
    """IBKR's ``portfolioSummary``."""

    additional_properties: dict[str, AccountSummaryValue | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("AccountSummaryValue")
