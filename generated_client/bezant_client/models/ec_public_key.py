"""``keys or crv`` of IBKR's ``ClientPublicKeySet``."""

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


class EcPublicKeyType(OpenStrEnum):
    """``keys or crv/kty`` of IBKR's ``ClientPublicKeySet``."""

    RSA = "RSA"
    EC = "EC"
    OCT = "oct"


class EcPublicKeyUse(OpenStrEnum):
    """``keys or crv/use`` of IBKR's ``ClientPublicKeySet``."""

    SIG = "sig"
    ENC = "enc"


@define(kw_only=True, repr=False)
class EcPublicKey(OpenModel):
    """``keys or crv`` of IBKR's ``ClientPublicKeySet``."""

    alg: str | None | Unset = UNSET
    kid: str | None | Unset = UNSET
    kty: EcPublicKeyType | None | Unset = UNSET
    use: EcPublicKeyUse | None | Unset = UNSET
    crv: str | None | Unset = UNSET
    x: str | None | Unset = UNSET
    y: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "alg": ("alg", TEXT),
            "kid": ("kid", TEXT),
            "kty": ("kty", Enumerated("EcPublicKeyType")),
            "use": ("use", Enumerated("EcPublicKeyUse")),
            "crv": ("crv", TEXT),
            "x": ("x", TEXT),
            "y": ("y", TEXT),
        }
    )
