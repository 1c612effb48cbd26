"""IBKR's ``errorResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ErrorWithStatus(OpenModel):
    """IBKR's ``errorResponse``."""

    error: str | None | Unset = UNSET
    status_code: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"error": ("error", TEXT), "statusCode": ("status_code", INT)}
