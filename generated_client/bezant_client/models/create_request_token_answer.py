"""Part of ``POST /v1/api/oauth/request_token 200``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class CreateRequestTokenAnswer(OpenModel):
    """Part of ``POST /v1/api/oauth/request_token 200``."""

    oauth_token: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"oauth_token": ("oauth_token", TEXT)}
