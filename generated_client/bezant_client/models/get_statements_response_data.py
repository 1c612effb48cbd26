"""``data`` of IBKR's ``GetStatementsResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class GetStatementsResponseData(Model["Any"]):
    """``data`` of IBKR's ``GetStatementsResponse``."""

    accept: str | Unset = UNSET
    data_type: str | Unset = UNSET
    encoding: str | Unset = UNSET
    gzip: bool | Unset = UNSET
    mime_type: str | Unset = UNSET
    value: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accept": ("accept", TEXT),
        "dataType": ("data_type", TEXT),
        "encoding": ("encoding", TEXT),
        "gzip": ("gzip", BOOL),
        "mimeType": ("mime_type", TEXT),
        "value": ("value", TEXT),
    }
