"""``serverInfo`` of IBKR's ``brokerageSessionStatus``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import NULL, TEXT, OneOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class ServerInfo(OpenModel):
    """``serverInfo`` of IBKR's ``brokerageSessionStatus``."""

    server_name: str | None | Unset = UNSET
    server_version: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "serverName": ("server_name", OneOf(TEXT, NULL)),
        "serverVersion": ("server_version", OneOf(TEXT, NULL)),
    }
