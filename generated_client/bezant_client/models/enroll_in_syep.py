"""IBKR's ``EnrollInSYEP``."""

from __future__ import annotations

from ..declare import (
    TEXT,
    TYPE_CHECKING,
    UNSET,
    ListOf,
    Object,
    OpenModel,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import Document


@define(kw_only=True, repr=False)
class EnrollInSYEP(OpenModel):
    """IBKR's ``EnrollInSYEP``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET

    WIRE = Wire({"accountId": ("account_id", TEXT), "documents": ("documents", ListOf(Object("Document")))})
