"""``withHoldingStatement`` of IBKR's ``AccountDetailsResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import (
    TEXT,
    Shape,
)


@define(kw_only=True)
class AccountDetailsResponseWithHoldingStatement(MapModel["str"]):
    """``withHoldingStatement`` of IBKR's ``AccountDetailsResponse``."""

    additional_properties: dict[str, str] = field(factory=dict)

    EXTRA: ClassVar[Shape] = TEXT
