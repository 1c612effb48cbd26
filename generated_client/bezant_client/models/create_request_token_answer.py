"""Part of ``POST /v1/api/oauth/request_token 200``."""

from __future__ import annotations

from typing import Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
)
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateRequestTokenAnswer(Model["Any"]):
    """Part of ``POST /v1/api/oauth/request_token 200``."""

    oauth_token: str | None | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "oauth_token": ("oauth_token", TEXT),
    }
