"""IBKR's ``IRADepositDetails``."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..model import OpenModel, Wire
from ..shapes import Enumerated
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from .ira_deposit_details_deposit_type import IRADepositDetailsDepositType
    from .ira_deposit_details_from_ira_type import IRADepositDetailsFromIraType
    from .ira_deposit_details_tax_year import IRADepositDetailsTaxYear


@define(kw_only=True, repr=False)
class IRADepositDetails(OpenModel):
    """IBKR's ``IRADepositDetails``."""

    deposit_type: IRADepositDetailsDepositType | Unset = UNSET
    from_ira_type: IRADepositDetailsFromIraType | Unset = UNSET
    tax_year: IRADepositDetailsTaxYear | Unset = UNSET

    WIRE: ClassVar[Wire] = {
        "depositType": ("deposit_type", Enumerated("IRADepositDetailsDepositType")),
        "fromIraType": ("from_ira_type", Enumerated("IRADepositDetailsFromIraType")),
        "taxYear": ("tax_year", Enumerated("IRADepositDetailsTaxYear")),
    }
