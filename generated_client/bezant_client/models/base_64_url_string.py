"""IBKR's ``Base64UrlString``."""

from __future__ import annotations

from ..declare import BOOL, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Base64UrlString(OpenModel):
    """IBKR's ``Base64UrlString``."""

    empty: bool | None | Unset = UNSET

    WIRE = Wire({"empty": ("empty", BOOL)})
