"""IBKR's ``UpdateCredentials``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .update_email import UpdateEmail
    from .update_password import UpdatePassword


@define(kw_only=True, repr=False)
class UpdateCredentials(OpenModel):
    """IBKR's ``UpdateCredentials``."""

    account_id: str | Unset = UNSET
    reference_user_name: str | Unset = UNSET
    update_email: UpdateEmail | Unset = UNSET
    update_password: UpdatePassword | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "referenceUserName": ("reference_user_name", TEXT),
        "updateEmail": ("update_email", Object("UpdateEmail")),
        "updatePassword": ("update_password", Object("UpdatePassword")),
    }
