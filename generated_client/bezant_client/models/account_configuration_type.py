"""IBKR's ``AccountConfigurationType``."""

from __future__ import annotations

from ..declare import BOOL, TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AccountConfigurationType(OpenModel):
    """IBKR's ``AccountConfigurationType``."""

    type_: str | Unset = UNSET
    value: bool | Unset = UNSET

    WIRE = Wire({"type": ("type_", TEXT), "value": ("value", BOOL)})
