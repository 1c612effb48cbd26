"""IBKR's ``AgreementRevision``."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT
from ..types import UNSET, Unset


@define(kw_only=True, repr=False)
class AgreementRevision(OpenModel):
    """IBKR's ``AgreementRevision``."""

    type_: str | None | Unset = UNSET

    WIRE: ClassVar[Wire] = {"type": ("type_", TEXT)}
