"""IBKR's ``ExtPositionsTransferType``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    INT,
    TEXT,
    TYPE_CHECKING,
    UNSET,
    Enumerated,
    ListOf,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)

if TYPE_CHECKING:
    from . import (
        PartialBondPosition,
        PartialCashPosition,
        PartialFundPosition,
        PartialOptionPosition,
        PartialStockPosition,
        PartialWarrantPosition,
    )


class ExtPositionsTransferTypeSrcIRAType(OpenStrEnum):
    """``srcIRAType`` of IBKR's ``ExtPositionsTransferType``."""

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


class ExtPositionsTransferTypeSubType(OpenStrEnum):
    """``subType`` of IBKR's ``ExtPositionsTransferType``."""

    ACATS = "ACATS"
    ATON = "ATON"


class ExtPositionsTransferTypeType(OpenStrEnum):
    """``type`` of IBKR's ``ExtPositionsTransferType``."""

    FULL = "FULL"
    PARTIAL = "PARTIAL"


@define(kw_only=True, repr=False)
class ExtPositionsTransferType(OpenModel):
    """IBKR's ``ExtPositionsTransferType``."""

    account_at_broker: str | Unset = UNSET
    approximate_account_value: int | Unset = UNSET
    authorize_to_remove_fund: bool | Unset = UNSET
    broker_id: str | Unset = UNSET
    broker_name: str | Unset = UNSET
    ein: str | Unset = UNSET
    ib_account: str | Unset = UNSET
    margin_loan: bool | Unset = UNSET
    option_pos: bool | Unset = UNSET
    partial_bond_positions: list[PartialBondPosition] | Unset = UNSET
    partial_cash_positions: list[PartialCashPosition] | Unset = UNSET
    partial_fund_positions: list[PartialFundPosition] | Unset = UNSET
    partial_option_positions: list[PartialOptionPosition] | Unset = UNSET
    partial_stock_positions: list[PartialStockPosition] | Unset = UNSET
    partial_warrant_positions: list[PartialWarrantPosition] | Unset = UNSET
    short_pos: bool | Unset = UNSET
    signature: str | Unset = UNSET
    src_ira_type: ExtPositionsTransferTypeSrcIRAType | Unset = UNSET
    ssn: str | Unset = UNSET
    sub_type: ExtPositionsTransferTypeSubType | Unset = UNSET
    third_party_type: str | Unset = UNSET
    type_: ExtPositionsTransferTypeType | Unset = UNSET

    WIRE = Wire(
        {
            "accountAtBroker": ("account_at_broker", TEXT),
            "approximateAccountValue": ("approximate_account_value", INT),
            "authorizeToRemoveFund": ("authorize_to_remove_fund", BOOL),
            "brokerId": ("broker_id", TEXT),
            "brokerName": ("broker_name", TEXT),
            "ein": ("ein", TEXT),
            "ibAccount": ("ib_account", TEXT),
            "marginLoan": ("margin_loan", BOOL),
            "optionPos": ("option_pos", BOOL),
            "partialBondPositions": ("partial_bond_positions", ListOf(Object("PartialBondPosition"))),
            "partialCashPositions": ("partial_cash_positions", ListOf(Object("PartialCashPosition"))),
            "partialFundPositions": ("partial_fund_positions", ListOf(Object("PartialFundPosition"))),
            "partialOptionPositions": ("partial_option_positions", ListOf(Object("PartialOptionPosition"))),
            "partialStockPositions": ("partial_stock_positions", ListOf(Object("PartialStockPosition"))),
            "partialWarrantPositions": ("partial_warrant_positions", ListOf(Object("PartialWarrantPosition"))),
            "shortPos": ("short_pos", BOOL),
            "signature": ("signature", TEXT),
            "srcIRAType": ("src_ira_type", Enumerated("ExtPositionsTransferTypeSrcIRAType")),
            "ssn": ("ssn", TEXT),
            "subType": ("sub_type", Enumerated("ExtPositionsTransferTypeSubType")),
            "thirdPartyType": ("third_party_type", TEXT),
            "type": ("type_", Enumerated("ExtPositionsTransferTypeType")),
        }
    )
