"""``serverInfo`` of IBKR's ``brokerageSessionStatus``."""

from __future__ import annotations

from ..declare import NULL, TEXT, UNSET, OneOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class ServerInfo(OpenModel):
    """``serverInfo`` of IBKR's ``brokerageSessionStatus``."""

    server_name: str | None | Unset = UNSET
    server_version: str | None | Unset = UNSET

    WIRE = Wire(
        {"serverName": ("server_name", OneOf(TEXT, NULL)), "serverVersion": ("server_version", OneOf(TEXT, NULL))}
    )
