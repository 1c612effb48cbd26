"""IBKR's ``Task``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, INT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class Task(OpenModel):
    """IBKR's ``Task``."""

    form_number: int | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {"formNumber": ("form_number", INT), "status": ("status", BOOL)}
