"""IBKR's ``signatureAndOwners``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


@define(kw_only=True, repr=False)
class AccountApplicant(OpenModel):
    """``applicant`` of IBKR's ``signatureAndOwners``."""

    signatures: list[str] | None | Unset = UNSET

    WIRE = Wire({"signatures": ("signatures", ListOf(TEXT))})


@define(kw_only=True, repr=False)
class AccountUser(OpenModel):
    """IBKR's ``user``."""

    entity: AccountUserEntity | None | Unset = UNSET
    has_right_code_ind: bool | None | Unset = UNSET
    role_id: str | None | Unset = UNSET
    user_name: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "entity": ("entity", Object("AccountUserEntity")),
            "hasRightCodeInd": ("has_right_code_ind", BOOL),
            "roleId": ("role_id", TEXT),
            "userName": ("user_name", TEXT),
        }
    )


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


class AccountUserEntityType(OpenStrEnum):
    """``entity/entityType`` of IBKR's ``user``."""

    INDIVIDUAL = "INDIVIDUAL"
    JOINT = "Joint"
    ORG = "ORG"


@define(kw_only=True, repr=False)
class AccountOwners(OpenModel):
    """IBKR's ``signatureAndOwners``."""

    account_id: str | None | Unset = UNSET
    applicant: AccountApplicant | None | Unset = UNSET
    users: list[AccountUser] | None | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "applicant": ("applicant", Object("AccountApplicant")),
            "users": ("users", ListOf(Object("AccountUser"))),
        }
    )
