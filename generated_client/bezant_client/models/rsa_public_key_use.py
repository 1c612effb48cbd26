"""``keys or e/use`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class RsaPublicKeyUse(StrEnum):
    """``keys or e/use`` of IBKR's ``ClientPublicKeySet``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SIG = "sig"
    ENC = "enc"

    @classmethod
    def _missing_(cls, value: object) -> RsaPublicKeyUse | None:
        return undeclared(cls, value, str)
