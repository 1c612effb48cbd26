"""IBKR's ``InformationChange``."""

from __future__ import annotations

from ..declare import (
    TEXT,
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
    from . import AddEntity, DeleteEntity, UpdateEntity


@define(kw_only=True, repr=False)
class InformationChange(OpenModel):
    """IBKR's ``InformationChange``."""

    add_entities: list[AddEntity] | Unset = UNSET
    delete_entities: list[DeleteEntity] | Unset = UNSET
    ib_account_id: str | Unset = UNSET
    update_entities: list[UpdateEntity] | Unset = UNSET

    WIRE = Wire(
        {
            "addEntities": ("add_entities", ListOf(Object("AddEntity"))),
            "deleteEntities": ("delete_entities", ListOf(Object("DeleteEntity"))),
            "ibAccountId": ("ib_account_id", TEXT),
            "updateEntities": ("update_entities", ListOf(Object("UpdateEntity"))),
        }
    )
