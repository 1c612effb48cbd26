"""IBKR's ``ProcessDocumentsPayload``."""

from __future__ import annotations

from ..declare import TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import ProcessDocuments


@define(kw_only=True, repr=False)
class ProcessDocumentsPayload(OpenModel):
    """IBKR's ``ProcessDocumentsPayload``."""

    process_documents: ProcessDocuments | Unset = UNSET

    WIRE = Wire({"processDocuments": ("process_documents", Object("ProcessDocuments"))})
