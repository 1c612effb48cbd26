"""``keys or e`` of IBKR's ``ClientPublicKeySet``."""

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


class RsaPublicKeyType(OpenStrEnum):
    """``keys or e/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class RsaPublicKeyUse(OpenStrEnum):
    """``keys or e/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"


@define(kw_only=True, repr=False)
class RsaPublicKey(OpenModel):
    """``keys or e`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: RsaPublicKeyType | None | Unset = UNSET
    use: RsaPublicKeyUse | None | Unset = UNSET
    e: str | None | Unset = UNSET
    n: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "alg": ("alg", TEXT),
            "kid": ("kid", TEXT),
            "kty": ("kty", Enumerated("RsaPublicKeyType")),
            "use": ("use", Enumerated("RsaPublicKeyUse")),
            "e": ("e", TEXT),
            "n": ("n", TEXT),
        }
    )
