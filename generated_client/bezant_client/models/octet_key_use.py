"""``keys or k/use`` of IBKR's ``ClientPublicKeySet``."""

from __future__ import annotations

from enum import StrEnum

from ..shapes import undeclared


class OctetKeyUse(StrEnum):
    """``keys or k/use`` of IBKR's ``ClientPublicKeySet``. A value that is not listed becomes a member named ``UNDECLARED``."""

    SIG = "sig"
    ENC = "enc"

    @classmethod
    def _missing_(cls, value: object) -> OctetKeyUse | None:
        return undeclared(cls, value, str)
