"""IBKR's ``AuthorizationCode``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AuthorizationCode(OpenModel):
    """IBKR's ``AuthorizationCode``."""

    code: str | None | Unset = UNSET
    hash_: str | None | Unset = UNSET
    hash_algorithm: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"code": ("code", TEXT), "hash": ("hash_", TEXT), "hash_algorithm": ("hash_algorithm", TEXT)}
