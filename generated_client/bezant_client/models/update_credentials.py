"""IBKR's ``UpdateCredentials``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import UpdateEmail, UpdatePassword


@define(kw_only=True, repr=False)
class UpdateCredentials(OpenModel):
    """IBKR's ``UpdateCredentials``."""

    account_id: str | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    update_email: UpdateEmail | Unset = UNSET
    update_password: UpdatePassword | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "referenceUserName": ("reference_user_name", TEXT),
            "updateEmail": ("update_email", Object("UpdateEmail")),
            "updatePassword": ("update_password", Object("UpdatePassword")),
        }
    )
