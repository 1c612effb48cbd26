"""IBKR's ``SubaccountPageInfo``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    INT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SubaccountPageInfo(Model["Any"]):
    """IBKR's ``SubaccountPageInfo``."""

    total: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    page_num: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "total": ("total", INT),
        "pageSize": ("page_size", INT),
        "pageNum": ("page_num", INT),
    }
