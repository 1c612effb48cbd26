"""IBKR's ``ProcessDocumentsPayload``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .process_documents import ProcessDocuments


@define(kw_only=True, repr=False)
class ProcessDocumentsPayload(OpenModel):
    """IBKR's ``ProcessDocumentsPayload``."""

    process_documents: ProcessDocuments | Unset = UNSET

    WIRE: ClassVar[Wire] = {"processDocuments": ("process_documents", Object("ProcessDocuments"))}
