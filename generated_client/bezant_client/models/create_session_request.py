"""IBKR's ``CreateSessionRequest``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, ListOf, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class CreateSessionRequest(OpenModel):
    """IBKR's ``CreateSessionRequest``."""

    credential: str
    ip: str
    alternative_ips: list[str] | Unset = UNSET
    service: str | Unset = UNSET

    WIRE = Wire(
        {
            "credential": ("credential", TEXT),
            "ip": ("ip", TEXT),
            "alternativeIps": ("alternative_ips", ListOf(TEXT)),
            "service": ("service", TEXT),
        }
    )
