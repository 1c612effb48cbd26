"""Part of ``PUT /v1/api/iserver/account/allocation/group 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateGroupAnswer(OpenModel):
    """Part of ``PUT /v1/api/iserver/account/allocation/group 200``."""

    success: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"success": ("success", BOOL)}
