"""IBKR's ``ChangeMarginType``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import DocumentSubmission


@define(kw_only=True, repr=False)
class ChangeMarginType(OpenModel):
    """IBKR's ``ChangeMarginType``."""

    account_id: str | Unset = UNSET
    document_submission: DocumentSubmission | Unset = UNSET
    new_margin: str | Unset = UNSET
    operation: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "documentSubmission": ("document_submission", Object("DocumentSubmission")),
            "newMargin": ("new_margin", TEXT),
            "operation": ("operation", TEXT),
        }
    )
