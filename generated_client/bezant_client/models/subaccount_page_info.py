"""IBKR's ``SubaccountPageInfo``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class SubaccountPageInfo(OpenModel):
    """IBKR's ``SubaccountPageInfo``."""

    total: int | None | Unset = UNSET
    page_size: int | None | Unset = UNSET
    page_num: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"total": ("total", INT), "pageSize": ("page_size", INT), "pageNum": ("page_num", INT)}
