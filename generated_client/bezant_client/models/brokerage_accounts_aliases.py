"""``aliases`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define, field

from ..model import MapModel
from ..shapes import (
    TEXT,
    Shape,
)


@define(kw_only=True)
class BrokerageAccountsAliases(MapModel["str"]):
    """``aliases`` of IBKR's ``userAccountsResponse``."""

    additional_properties: dict[str, str] = field(factory=dict)

    EXTRA: ClassVar[Shape] = TEXT
