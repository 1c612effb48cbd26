"""``financialInstitution`` of IBKR's ``PredefinedDestinationInstruction``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .destination_branch_code_type import DestinationBranchCodeType
    from .destination_identifier_type import DestinationIdentifierType


@define(kw_only=True, repr=False)
class DestinationInstitution(OpenModel):
    """``financialInstitution`` of IBKR's ``PredefinedDestinationInstruction``."""

    client_account_id: str
    identifier: str
    identifier_type: DestinationIdentifierType
    name: str
    branch_code: str | Unset = UNSET
    branch_code_type: DestinationBranchCodeType | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "clientAccountId": ("client_account_id", TEXT),
        "identifier": ("identifier", TEXT),
        "identifierType": ("identifier_type", Enumerated("DestinationIdentifierType")),
        "name": ("name", TEXT),
        "branchCode": ("branch_code", TEXT),
        "branchCodeType": ("branch_code_type", Enumerated("DestinationBranchCodeType")),
    }
