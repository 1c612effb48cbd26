"""``data`` of IBKR's ``TradeConfirmationResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class TradeConfirmationResponseData(OpenModel):
    """``data`` of IBKR's ``TradeConfirmationResponse``."""

    accept: str | None | Unset = UNSET
    data_type: str | None | Unset = UNSET
    encoding: str | None | Unset = UNSET
    gzip: bool | None | Unset = UNSET
    mime_type: str | None | Unset = UNSET
    value: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accept": ("accept", TEXT),
        "dataType": ("data_type", TEXT),
        "encoding": ("encoding", TEXT),
        "gzip": ("gzip", BOOL),
        "mimeType": ("mime_type", TEXT),
        "value": ("value", TEXT),
    }
