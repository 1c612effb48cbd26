"""Part of ``POST /v1/api/iserver/reply/{replyId} body``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ConfirmReplyRequest(OpenModel):
    """Part of ``POST /v1/api/iserver/reply/{replyId} body``."""

    confirmed: bool | Unset = UNSET

    WIRE: ClassVar[Wire] = {"confirmed": ("confirmed", BOOL)}
