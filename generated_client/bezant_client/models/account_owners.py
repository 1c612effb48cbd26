"""IBKR's ``signatureAndOwners``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .account_applicant import AccountApplicant
    from .account_user import AccountUser


@define(kw_only=True, repr=False)
class AccountOwners(OpenModel):
    """IBKR's ``signatureAndOwners``."""

    account_id: str | None | Unset = UNSET
    applicant: AccountApplicant | None | Unset = UNSET
    users: list[AccountUser] | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "applicant": ("applicant", Object("AccountApplicant")),
        "users": ("users", ListOf(Object("AccountUser"))),
    }
