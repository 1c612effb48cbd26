"""``entity`` of IBKR's ``user``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_user_entity_type import AccountUserEntityType


@define(kw_only=True, repr=False)
class AccountUserEntity(OpenModel):
    """``entity`` of IBKR's ``user``."""

    entity_name: str | None | Unset = UNSET
    entity_type: AccountUserEntityType | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    date_of_birth: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "entityName": ("entity_name", TEXT),
        "entityType": ("entity_type", Enumerated("AccountUserEntityType")),
        "firstName": ("first_name", TEXT),
        "lastName": ("last_name", TEXT),
        "dateOfBirth": ("date_of_birth", TEXT),
    }
