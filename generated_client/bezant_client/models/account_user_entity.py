"""``entity`` of IBKR's ``user``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class AccountUserEntityType(OpenStrEnum):
    """``entity/entityType`` of IBKR's ``user``."""

    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "Joint"
    ORG = "ORG"


@define(kw_only=True, repr=False)
class AccountUserEntity(OpenModel):
    """``entity`` of IBKR's ``user``."""

    entity_name: str | None | Unset = UNSET
    entity_type: AccountUserEntityType | None | Unset = UNSET
    first_name: str | None | Unset = UNSET
    last_name: str | None | Unset = UNSET
    date_of_birth: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "entityName": ("entity_name", TEXT),
            "entityType": ("entity_type", Enumerated("AccountUserEntityType")),
            "firstName": ("first_name", TEXT),
            "lastName": ("last_name", TEXT),
            "dateOfBirth": ("date_of_birth", TEXT),
        }
    )
