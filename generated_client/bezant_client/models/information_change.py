"""IBKR's ``InformationChange``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .add_entity import AddEntity
    from .delete_entity import DeleteEntity
    from .update_entity import UpdateEntity


@define(kw_only=True, repr=False)
class InformationChange(OpenModel):
    """IBKR's ``InformationChange``."""

    add_entities: list[AddEntity] | Unset = UNSET
    delete_entities: list[DeleteEntity] | Unset = UNSET
    ib_account_id: str | Unset = UNSET
    update_entities: list[UpdateEntity] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "addEntities": ("add_entities", ListOf(Object("AddEntity"))),
        "deleteEntities": ("delete_entities", ListOf(Object("DeleteEntity"))),
        "ibAccountId": ("ib_account_id", TEXT),
        "updateEntities": ("update_entities", ListOf(Object("UpdateEntity"))),
    }
