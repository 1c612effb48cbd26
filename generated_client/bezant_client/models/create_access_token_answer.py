"""Part of ``POST /v1/api/oauth/access_token 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    BOOL,
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True)
class CreateAccessTokenAnswer(Model["Any"]):
    """Part of ``POST /v1/api/oauth/access_token 200``."""

    oauth_token: str | Unset = UNSET
    oauth_token_secret: str | Unset = UNSET
    is_paper: bool | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "oauth_token": ("oauth_token", TEXT),
        "oauth_token_secret": ("oauth_token_secret", TEXT),
        "is_paper": ("is_paper", BOOL),
    }
