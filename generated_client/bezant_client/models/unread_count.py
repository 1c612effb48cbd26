"""Part of ``GET /v1/api/fyi/unreadnumber 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UnreadCount(OpenModel):
    """Part of ``GET /v1/api/fyi/unreadnumber 200``."""

    bn: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"BN": ("bn", INT)}
