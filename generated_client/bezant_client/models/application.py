"""IBKR's ``Application``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .add_additional_account import AddAdditionalAccount
    from .application_input_language import ApplicationInputLanguage
    from .customer import Customer
    from .document import Document
    from .managed_account import ManagedAccount
    from .questionnaires import Questionnaires
    from .user import User


@define(kw_only=True, repr=False)
class Application(OpenModel):
    """IBKR's ``Application``."""

    accounts: list[ManagedAccount] | Unset = UNSET
    additional_accounts: list[AddAdditionalAccount] | Unset = UNSET
    customer: Customer | Unset = UNSET
    documents: list[Document] | Unset = UNSET
    id: str | Unset = UNSET
    input_language: ApplicationInputLanguage | Unset = UNSET
    master_account_id: str | Unset = UNSET
    paper_account: bool | Unset = UNSET
    questionnaires: Questionnaires | Unset = UNSET
    translation: bool | Unset = UNSET
    users: list[User] | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accounts": ("accounts", ListOf(Object("ManagedAccount"))),
        "additionalAccounts": ("additional_accounts", ListOf(Object("AddAdditionalAccount"))),
        "customer": ("customer", Object("Customer")),
        "documents": ("documents", ListOf(Object("Document"))),
        "id": ("id", TEXT),
        "inputLanguage": ("input_language", Enumerated("ApplicationInputLanguage")),
        "masterAccountId": ("master_account_id", TEXT),
        "paperAccount": ("paper_account", BOOL),
        "questionnaires": ("questionnaires", Object("Questionnaires")),
        "translation": ("translation", BOOL),
        "users": ("users", ListOf(Object("User"))),
    }
