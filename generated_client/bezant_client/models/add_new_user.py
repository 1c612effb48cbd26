"""IBKR's ``AddNewUser``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import BOOL, TEXT, Enumerated, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .add_new_user_input_language import AddNewUserInputLanguage
    from .user_details import UserDetails


@define(kw_only=True, repr=False)
class AddNewUser(OpenModel):
    """IBKR's ``AddNewUser``."""

    account_id: str | Unset = UNSET
    input_language: AddNewUserInputLanguage | Unset = UNSET
    prefix: str | Unset = UNSET
    translation: bool | Unset = UNSET
    user_details: UserDetails | Unset = UNSET
    user_name: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "inputLanguage": ("input_language", Enumerated("AddNewUserInputLanguage")),
        "prefix": ("prefix", TEXT),
        "translation": ("translation", BOOL),
        "userDetails": ("user_details", Object("UserDetails")),
        "userName": ("user_name", TEXT),
    }
