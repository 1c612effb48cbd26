"""``keys or k`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class OctetKeyType(OpenStrEnum):
    """``keys or k/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class OctetKeyUse(OpenStrEnum):
    """``keys or k/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"


@define(kw_only=True, repr=False)
class OctetKey(OpenModel):
    """``keys or k`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: OctetKeyType | None | Unset = UNSET
    use: OctetKeyUse | None | Unset = UNSET
    k: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "alg": ("alg", TEXT),
            "kid": ("kid", TEXT),
            "kty": ("kty", Enumerated("OctetKeyType")),
            "use": ("use", Enumerated("OctetKeyUse")),
            "k": ("k", TEXT),
        }
    )
