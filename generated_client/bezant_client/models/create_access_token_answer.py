"""Part of ``POST /v1/api/oauth/access_token 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateAccessTokenAnswer(OpenModel):
    """Part of ``POST /v1/api/oauth/access_token 200``."""

    oauth_token: str | None | Unset = UNSET
    oauth_token_secret: str | None | Unset = UNSET
    is_paper: bool | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "oauth_token": ("oauth_token", TEXT),
        "oauth_token_secret": ("oauth_token_secret", TEXT),
        "is_paper": ("is_paper", BOOL),
    }
