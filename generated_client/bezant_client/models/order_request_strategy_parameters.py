"""``strategyParameters`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from ..declare import TEXT, MapModel, define, field


@define(kw_only=True, repr=False, eq=False)
class OrderRequestStrategyParameters(MapModel["str"]):
    """``strategyParameters`` of IBKR's ``singleOrderSubmissionRequest``."""

    additional_properties: dict[str, str] = field(factory=dict)

    EXTRA = TEXT
