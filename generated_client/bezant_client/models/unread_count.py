"""Part of ``GET /v1/api/fyi/unreadnumber 200``."""

from __future__ import annotations

from ..declare import INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class UnreadCount(OpenModel):
    """Part of ``GET /v1/api/fyi/unreadnumber 200``."""

    bn: int | None | Unset = UNSET

    WIRE = Wire({"BN": ("bn", INT)})
