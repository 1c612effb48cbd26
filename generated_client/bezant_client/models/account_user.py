"""IBKR's ``user``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import AccountUserEntity


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
