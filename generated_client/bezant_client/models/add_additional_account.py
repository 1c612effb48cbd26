"""IBKR's ``AddAdditionalAccount``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer import Customer
    from .document import Document
    from .managed_account import ManagedAccount
    from .user import User


@define(kw_only=True, repr=False)
class AddAdditionalAccount(OpenModel):
    """IBKR's ``AddAdditionalAccount``."""

    account: ManagedAccount | Unset = UNSET
    account_id: str | Unset = UNSET
    customer: Customer | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    users: list[User] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "account": ("account", Object("ManagedAccount")),
        "accountId": ("account_id", TEXT),
        "customer": ("customer", Object("Customer")),
        "documents": ("documents", ListOf(Object("Document"))),
        "users": ("users", ListOf(Object("User"))),
    }
