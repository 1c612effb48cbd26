"""IBKR's ``DeleteEntity``."""

from __future__ import annotations

from ..declare import INT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class DeleteEntity(OpenModel):
    """IBKR's ``DeleteEntity``."""

    ib_entity_id: int | Unset = UNSET

    WIRE = Wire({"ibEntityId": ("ib_entity_id", INT)})
