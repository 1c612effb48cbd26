"""IBKR's ``brokerageSessionStatus``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    NULL,
    TEXT,
    UNSET,
    Object,
    OneOf,
    OpenModel,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class ServerInfo(OpenModel):
    """``serverInfo`` of IBKR's ``brokerageSessionStatus``."""

    server_name: str | None | Unset = UNSET
    server_version: str | None | Unset = UNSET

    WIRE = Wire(
        {"serverName": ("server_name", OneOf(TEXT, NULL)), "serverVersion": ("server_version", OneOf(TEXT, NULL))}
    )


@define(kw_only=True, repr=False)
class SessionStatus(OpenModel):
    """IBKR's ``brokerageSessionStatus``."""

    mac: str | None | Unset = UNSET
    authenticated: bool | None | Unset = UNSET
    competing: bool | None | Unset = UNSET
    connected: bool | None | Unset = UNSET
    established: bool | None | Unset = UNSET
    fail: str | None | Unset = UNSET
    hardware_info: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
    server_info: ServerInfo | None | Unset = UNSET
    passed: bool | None | Unset = UNSET
    wait: bool | None | Unset = UNSET
    challenge: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "MAC": ("mac", OneOf(TEXT, NULL)),
            "authenticated": ("authenticated", BOOL),
            "competing": ("competing", BOOL),
            "connected": ("connected", BOOL),
            "established": ("established", OneOf(BOOL, NULL)),
            "fail": ("fail", OneOf(TEXT, NULL)),
            "hardware_info": ("hardware_info", OneOf(TEXT, NULL)),
            "message": ("message", OneOf(TEXT, NULL)),
            "serverInfo": ("server_info", OneOf(Object("ServerInfo"), NULL)),
            "passed": ("passed", BOOL),
            "wait": ("wait", BOOL),
            "challenge": ("challenge", TEXT),
        }
    )
