"""IBKR's ``CreateSessionRequest``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateSessionRequest(OpenModel):
    """IBKR's ``CreateSessionRequest``."""

    credential: str
    ip: str
    alternative_ips: list[str] | Unset = UNSET
    service: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "credential": ("credential", TEXT),
        "ip": ("ip", TEXT),
        "alternativeIps": ("alternative_ips", ListOf(TEXT)),
        "service": ("service", TEXT),
    }
