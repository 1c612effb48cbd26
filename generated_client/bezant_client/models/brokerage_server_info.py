"""``serverInfo`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BrokerageServerInfo(Model["Any"]):
    """``serverInfo`` of IBKR's ``userAccountsResponse``."""

    server_name: str | None | Unset = UNSET
    server_version: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "serverName": ("server_name", TEXT),
        "serverVersion": ("server_version", TEXT),
    }
