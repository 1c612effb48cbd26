"""IBKR's ``summaryOfAccountBalancesResponse``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import Object, Shape

if TYPE_CHECKING:
    from .segment_texts import SegmentTexts


@define(kw_only=True, repr=False, eq=False)
class AccountBalances(MapModel["SegmentTexts | None"]):
    """IBKR's ``summaryOfAccountBalancesResponse``."""

    additional_properties: dict[str, SegmentTexts | None] = field(factory=dict)

    EXTRA: ClassVar[Shape] = Object("SegmentTexts")
