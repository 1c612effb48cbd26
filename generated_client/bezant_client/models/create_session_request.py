"""IBKR's ``CreateSessionRequest``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateSessionRequest(Model["Any"]):
    """IBKR's ``CreateSessionRequest``."""

    credential: str
    ip: str
    alternative_ips: list[str] | Unset = UNSET
    service: str | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "credential": ("credential", TEXT),
        "ip": ("ip", TEXT),
        "alternativeIps": ("alternative_ips", ListOf(TEXT)),
        "service": ("service", TEXT),
    }
