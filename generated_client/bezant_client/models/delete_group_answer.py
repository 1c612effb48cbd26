"""Part of ``POST /v1/api/iserver/account/allocation/group/delete 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class DeleteGroupAnswer(OpenModel):
    """Part of ``POST /v1/api/iserver/account/allocation/group/delete 200``."""

    success: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"success": ("success", BOOL)}
