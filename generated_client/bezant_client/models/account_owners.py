"""IBKR's ``signatureAndOwners``."""

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
    from . import AccountApplicant, AccountUser


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
