"""IBKR's ``Consent``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import INT, TEXT, Enumerated, ListOf
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .consent_consent_status import ConsentConsentStatus


@define(kw_only=True, repr=False)
class Consent(OpenModel):
    """IBKR's ``Consent``."""

    account_id: str | None | Unset = UNSET
    client_id: str | None | Unset = UNSET
    consent_id: str | None | Unset = UNSET
    consent_status: ConsentConsentStatus | None | Unset = UNSET
    consented_at: str | None | Unset = UNSET
    consented_scopes: list[str] | None | Unset = UNSET
    user_id: int | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "account_id": ("account_id", TEXT),
        "client_id": ("client_id", TEXT),
        "consent_id": ("consent_id", TEXT),
        "consent_status": ("consent_status", Enumerated("ConsentConsentStatus")),
        "consented_at": ("consented_at", TEXT),
        "consented_scopes": ("consented_scopes", ListOf(TEXT)),
        "user_id": ("user_id", INT),
    }
