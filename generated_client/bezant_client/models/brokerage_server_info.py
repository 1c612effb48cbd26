"""``serverInfo`` of IBKR's ``userAccountsResponse``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class BrokerageServerInfo(OpenModel):
    """``serverInfo`` of IBKR's ``userAccountsResponse``."""

    server_name: str | None | Unset = UNSET
    server_version: str | None | Unset = UNSET

    WIRE = Wire({"serverName": ("server_name", TEXT), "serverVersion": ("server_version", TEXT)})
