"""IBKR's ``FileDetailsResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class FileDetailsResponse(Model["Any"]):
    """IBKR's ``FileDetailsResponse``."""

    account_id: str | None | Unset = UNSET
    request_file_name: str | None | Unset = UNSET
    response_file_name: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "requestFileName": ("request_file_name", TEXT),
        "responseFileName": ("response_file_name", TEXT),
    }
