"""IBKR's ``AccountRep``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import RepDetail


@define(kw_only=True, repr=False)
class AccountRep(OpenModel):
    """IBKR's ``AccountRep``."""

    included: bool | Unset = UNSET
    rep_details: list[RepDetail] | Unset = UNSET

    WIRE = Wire({"included": ("included", BOOL), "repDetails": ("rep_details", ListOf(Object("RepDetail")))})
