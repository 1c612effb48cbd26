"""IBKR's ``DVPInstruction``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    TEXT,
    UNSET,
    Enumerated,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
)


class DVPInstructionAssetClass(OpenStrEnum):
    """``assetClass`` of IBKR's ``DVPInstruction``."""

    BILL = "BILL"
    BOND = "BOND"
    CASH = "CASH"
    CFD = "CFD"
    COMB = "COMB"
    FOP = "FOP"
    FUND = "FUND"
    FUT = "FUT"
    OPT = "OPT"
    SSF = "SSF"
    STK = "STK"
    WAR = "WAR"
    MRGN = "MRGN"
    CLP = "CLP"


class DVPInstructionExchange(OpenStrEnum):
    """``exchange`` of IBKR's ``DVPInstruction``."""

    NYSE = "NYSE"
    AMEX = "AMEX"
    NASDAQ = "NASDAQ"
    CBOE = "CBOE"
    ISE = "ISE"
    BOX = "BOX"
    PHLX = "PHLX"
    PSE = "PSE"


class DVPInstructionRole(OpenStrEnum):
    """``role`` of IBKR's ``DVPInstruction``."""

    E = "E"
    C = "C"
    B = "B"


class DVPInstructionTxGroupCode(OpenStrEnum):
    """``txGroupCode`` of IBKR's ``DVPInstruction``."""

    G = "G"
    Z = "Z"
    R = "R"
    N = "N"


class DVPInstructionType(OpenStrEnum):
    """``type`` of IBKR's ``DVPInstruction``."""

    DTCID = "DTCID"
    NSCC = "NSCC"
    CMTA = "CMTA"
    GUS = "GUS"
    OCCSSF = "OCCSSF"


@define(kw_only=True, repr=False)
class DVPInstruction(OpenModel):
    """IBKR's ``DVPInstruction``."""

    account_id: str | Unset = UNSET
    account_name: str | Unset = UNSET
    agent_id: str | Unset = UNSET
    agent_name: str | Unset = UNSET
    asset_class: DVPInstructionAssetClass | Unset = UNSET
    broker_code: str | Unset = UNSET
    day_do_id: str | Unset = UNSET
    default: bool | Unset = UNSET
    exchange: DVPInstructionExchange | Unset = UNSET
    expiry: str | Unset = UNSET
    external_account_id: str | Unset = UNSET
    external_id: str | Unset = UNSET
    firm_id: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    prepay_commission: bool | Unset = UNSET
    prepay_tax: bool | Unset = UNSET
    role: DVPInstructionRole | Unset = UNSET
    tx_group_code: DVPInstructionTxGroupCode | Unset = UNSET
    type_: DVPInstructionType | Unset = UNSET

    WIRE = Wire(
        {
            "accountID": ("account_id", TEXT),
            "accountName": ("account_name", TEXT),
            "agentID": ("agent_id", TEXT),
            "agentName": ("agent_name", TEXT),
            "assetClass": ("asset_class", Enumerated("DVPInstructionAssetClass")),
            "brokerCode": ("broker_code", TEXT),
            "dayDoID": ("day_do_id", TEXT),
            "default": ("default", BOOL),
            "exchange": ("exchange", Enumerated("DVPInstructionExchange")),
            "expiry": ("expiry", TEXT),
            "externalAccountID": ("external_account_id", TEXT),
            "externalId": ("external_id", TEXT),
            "firmID": ("firm_id", TEXT),
            "id": ("id", TEXT),
            "name": ("name", TEXT),
            "prepayCommission": ("prepay_commission", BOOL),
            "prepayTax": ("prepay_tax", BOOL),
            "role": ("role", Enumerated("DVPInstructionRole")),
            "txGroupCode": ("tx_group_code", Enumerated("DVPInstructionTxGroupCode")),
            "type": ("type_", Enumerated("DVPInstructionType")),
        }
    )
