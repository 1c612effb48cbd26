"""``serverInfo`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class BrokerageServerInfo(OpenModel):
    """``serverInfo`` of IBKR's ``userAccountsResponse``."""

    server_name: str | None | Unset = UNSET
    server_version: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"serverName": ("server_name", TEXT), "serverVersion": ("server_version", TEXT)}
