"""IBKR's ``AddAdditionalAccount``."""

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
    from . import Customer, Document, ManagedAccount, User


@define(kw_only=True, repr=False)
class AddAdditionalAccount(OpenModel):
    """IBKR's ``AddAdditionalAccount``."""

    account: ManagedAccount | Unset = UNSET
    account_id: str | Unset = UNSET
    customer: Customer | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    users: list[User] | Unset = UNSET

    WIRE = Wire(
        {
            "account": ("account", Object("ManagedAccount")),
            "accountId": ("account_id", TEXT),
            "customer": ("customer", Object("Customer")),
            "documents": ("documents", ListOf(Object("Document"))),
            "users": ("users", ListOf(Object("User"))),
        }
    )
