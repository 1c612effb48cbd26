"""IBKR's ``ChangeFinancialInformation``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import FinancialInformation


@define(kw_only=True, repr=False)
class ChangeFinancialInformation(OpenModel):
    """IBKR's ``ChangeFinancialInformation``."""

    account_id: str | Unset = UNSET
    new_financial_information: FinancialInformation | Unset = UNSET
    reference_user_name: str | Unset = UNSET

    WIRE = Wire(
        {
            "accountId": ("account_id", TEXT),
            "newFinancialInformation": ("new_financial_information", Object("FinancialInformation")),
            "referenceUserName": ("reference_user_name", TEXT),
        }
    )
