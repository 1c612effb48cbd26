"""IBKR's ``AddNewUser``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import UserDetails


class AddNewUserInputLanguage(OpenStrEnum):
    """``inputLanguage`` of IBKR's ``AddNewUser``."""

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
class AddNewUser(OpenModel):
    """IBKR's ``AddNewUser``."""

    account_id: str | Unset = UNSET
    input_language: AddNewUserInputLanguage | Unset = UNSET
    prefix: str | Unset = UNSET
    translation: bool | Unset = UNSET
    user_details: UserDetails | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "inputLanguage": ("input_language", Enumerated("AddNewUserInputLanguage")),
            "prefix": ("prefix", TEXT),
            "translation": ("translation", BOOL),
            "userDetails": ("user_details", Object("UserDetails")),
            "userName": ("user_name", TEXT),
        }
    )
