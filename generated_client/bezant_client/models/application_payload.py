"""IBKR's ``ApplicationPayload``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
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

if TYPE_CHECKING:
    from . import (
        AddAdditionalAccount,
        Customer,
        Document,
        ManagedAccount,
        Questionnaire,
        User,
    )


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

    WIRE = Wire(
        {
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
    )


class ApplicationInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``Application``."""

    EN = "en"
    ZH_HANS = "zh-Hans"
    JA = "ja"
    RU = "ru"
    FR = "fr"
    PT = "pt"
    ES = "es"
    IT = "it"
    AR_AE = "ar-AE"
    DE = "de"
    HE_IL = "he-IL"
    HU = "hu"


@define(kw_only=True, repr=False)
class Questionnaires(OpenModel):
    """IBKR's ``Questionnaires``."""

    questionnaire: list[Questionnaire] | Unset = UNSET

    WIRE = Wire({"questionnaire": ("questionnaire", ListOf(Object("Questionnaire")))})


@define(kw_only=True, repr=False)
class ApplicationPayload(OpenModel):
    """IBKR's ``ApplicationPayload``."""

    application: Application | Unset = UNSET

    WIRE = Wire({"application": ("application", Object("Application"))})
