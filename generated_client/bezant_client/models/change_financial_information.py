"""IBKR's ``ChangeFinancialInformation``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import TEXT, Object
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .financial_information import FinancialInformation


@define(kw_only=True, repr=False)
class ChangeFinancialInformation(OpenModel):
    """IBKR's ``ChangeFinancialInformation``."""

    account_id: str | Unset = UNSET
    new_financial_information: FinancialInformation | Unset = UNSET
    reference_user_name: str | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "accountId": ("account_id", TEXT),
        "newFinancialInformation": ("new_financial_information", Object("FinancialInformation")),
        "referenceUserName": ("reference_user_name", TEXT),
    }
