"""IBKR's ``summaryOfAccountMarginResponse``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, MapModel, Object, define, field

if TYPE_CHECKING:
    from . import SegmentTexts


@define(kw_only=True, repr=False, eq=False)
class AccountMargins(MapModel["SegmentTexts | None"]):
    """IBKR's ``summaryOfAccountMarginResponse``."""

    additional_properties: dict[str, SegmentTexts | None] = field(factory=dict)

    EXTRA = Object("SegmentTexts")
