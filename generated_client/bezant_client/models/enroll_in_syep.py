"""IBKR's ``EnrollInSYEP``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, ListOf, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .document import Document


@define(kw_only=True, repr=False)
class EnrollInSYEP(OpenModel):
    """IBKR's ``EnrollInSYEP``."""

    account_id: str | Unset = UNSET
    documents: list[Document] | Unset = UNSET

    WIRE: ClassVar[Wire] = {"accountId": ("account_id", TEXT), "documents": ("documents", ListOf(Object("Document")))}
