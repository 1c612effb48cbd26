"""IBKR's ``Consent``."""

from __future__ import annotations

from ..declare import (
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class ConsentConsentStatus(OpenStrEnum):
    """``consent_status`` of IBKR's ``Consent``."""

    GRANTED = "GRANTED"
    REVOKED = "REVOKED"


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

    WIRE = Wire(
        {
            "account_id": ("account_id", TEXT),
            "client_id": ("client_id", TEXT),
            "consent_id": ("consent_id", TEXT),
            "consent_status": ("consent_status", Enumerated("ConsentConsentStatus")),
            "consented_at": ("consented_at", TEXT),
            "consented_scopes": ("consented_scopes", ListOf(TEXT)),
            "user_id": ("user_id", INT),
        }
    )
