"""IBKR's ``AddAdditionalAccount``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define, field

from ..model import Model, Wire
from ..shapes import (
    TEXT,
    ListOf,
    Object,
)
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .customer import Customer
    from .document import Document
    from .managed_account import ManagedAccount
    from .user import User


@define(kw_only=True, repr=False)
class AddAdditionalAccount(Model["Any"]):
    """IBKR's ``AddAdditionalAccount``."""

    account: ManagedAccount | Unset = UNSET
    account_id: str | Unset = UNSET
    customer: Customer | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    users: list[User] | Unset = UNSET
    additional_properties: dict[str, Any] = field(factory=dict)

    WIRE: ClassVar[Wire] = {
        "account": ("account", Object("ManagedAccount")),
        "accountId": ("account_id", TEXT),
        "customer": ("customer", Object("Customer")),
        "documents": ("documents", ListOf(Object("Document"))),
        "users": ("users", ListOf(Object("User"))),
    }
