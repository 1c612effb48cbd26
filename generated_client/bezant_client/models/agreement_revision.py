"""IBKR's ``AgreementRevision``."""

from __future__ import annotations

from ..declare import TEXT, UNSET, OpenModel, Unset, Wire, define


@define(kw_only=True, repr=False)
class AgreementRevision(OpenModel):
    """IBKR's ``AgreementRevision``."""

    type_: str | None | Unset = UNSET

    WIRE = Wire({"type": ("type_", TEXT)})
