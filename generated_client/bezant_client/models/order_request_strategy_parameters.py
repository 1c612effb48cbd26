"""``strategyParameters`` of IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import TEXT, Shape


@define(kw_only=True, repr=False, eq=False)
class OrderRequestStrategyParameters(MapModel["str"]):
    """``strategyParameters`` of IBKR's ``singleOrderSubmissionRequest``."""

    additional_properties: dict[str, str] = field(factory=dict)

    EXTRA: ClassVar[Shape] = TEXT
