"""Part of ``POST /v1/api/fyi/settings/{typecode} body``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class UpdateSettingRequest(OpenModel):
    """Part of ``POST /v1/api/fyi/settings/{typecode} body``."""

    enabled: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {"enabled": ("enabled", BOOL)}
