"""IBKR's ``AuthorizationCode``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AuthorizationCode(OpenModel):
    """IBKR's ``AuthorizationCode``."""

    code: str | None | Unset = UNSET
    hash_: str | None | Unset = UNSET
    hash_algorithm: str | None | Unset = UNSET

    WIRE = Wire({"code": ("code", TEXT), "hash": ("hash_", TEXT), "hash_algorithm": ("hash_algorithm", TEXT)})
