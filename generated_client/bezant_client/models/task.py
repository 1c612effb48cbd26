"""IBKR's ``Task``."""

from __future__ import annotations

from ..declare import BOOL, INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class Task(OpenModel):
    """IBKR's ``Task``."""

    form_number: int | Unset = UNSET
    status: bool | Unset = UNSET

    WIRE = Wire({"formNumber": ("form_number", INT), "status": ("status", BOOL)})
