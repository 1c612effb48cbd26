"""IBKR's ``ApplyFeeTemplate``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ApplyFeeTemplate(OpenModel):
    """IBKR's ``ApplyFeeTemplate``."""

    account_id: str | Unset = UNSET
    template_name: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {"accountId": ("account_id", TEXT), "templateName": ("template_name", TEXT)}
