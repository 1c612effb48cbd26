"""IBKR's ``IRADepositDetails``."""

from __future__ import annotations

from ..declare import UNSET, Enumerated, OpenModel, OpenStrEnum, Unset, Wire, define


class IRADepositDetailsDepositType(OpenStrEnum):
    """``depositType`` of IBKR's ``IRADepositDetails``."""

    CONTRIBUTION = "contribution"
    ROLLOVER = "rollover"


class IRADepositDetailsFromIraType(OpenStrEnum):
    """``fromIraType`` of IBKR's ``IRADepositDetails``."""

    RI = "RI"
    RO = "RO"
    RT = "RT"
    SP = "SP"
    ED = "ED"
    TH = "TH"
    RH = "RH"
    SH = "SH"
    RRSP = "RRSP"
    SRRSP = "SRRSP"
    TFSA = "TFSA"
    SIMPLE = "SIMPLE"
    ISA = "ISA"
    JISA = "JISA"


class IRADepositDetailsTaxYear(OpenStrEnum):
    """``taxYear`` of IBKR's ``IRADepositDetails``."""

    CURRENT = "current"
    PRIOR = "prior"


@define(kw_only=True, repr=False)
class IRADepositDetails(OpenModel):
    """IBKR's ``IRADepositDetails``."""

    deposit_type: IRADepositDetailsDepositType | Unset = UNSET
    from_ira_type: IRADepositDetailsFromIraType | Unset = UNSET
    tax_year: IRADepositDetailsTaxYear | Unset = UNSET

    WIRE = Wire(
        {
            "depositType": ("deposit_type", Enumerated("IRADepositDetailsDepositType")),
            "fromIraType": ("from_ira_type", Enumerated("IRADepositDetailsFromIraType")),
            "taxYear": ("tax_year", Enumerated("IRADepositDetailsTaxYear")),
        }
    )
