"""IBKR's ``singleOrderSubmissionRequest``."""

from __future__ import annotations

from ..declare import (
    BOOL,
    FLOAT,
    INT,
    TEXT,
    UNSET,
    Enumerated,
    ListOf,
    MapModel,
    Object,
    OpenModel,
    OpenStrEnum,
    Unset,
    Wire,
    define,
    field,
)


@define(kw_only=True, repr=False)
class OrderAllocation(OpenModel):
    """IBKR's ``OrderAllocation``."""

    account: str
    amount: float

    WIRE = Wire({"account": ("account", TEXT), "amount": ("amount", FLOAT)})


@define(kw_only=True, repr=False)
class OrderRequestJsonPayload(OpenModel):
    """``jsonPayload`` of IBKR's ``singleOrderSubmissionRequest``."""

    allocation_profile: OrderRequestJsonPayloadAllocationProfile | Unset = UNSET

    WIRE = Wire({"allocation_profile": ("allocation_profile", Object("OrderRequestJsonPayloadAllocationProfile"))})


@define(kw_only=True, repr=False)
class OrderRequestJsonPayloadAllocationProfile(OpenModel):
    """``jsonPayload/allocation_profile`` of IBKR's ``singleOrderSubmissionRequest``."""

    alloc_type: OrderRequestJsonPayloadAllocationProfileAllocType | Unset = UNSET
    allocations: list[OrderAllocation] | Unset = UNSET

    WIRE = Wire(
        {
            "alloc_type": ("alloc_type", Enumerated("OrderRequestJsonPayloadAllocationProfileAllocType")),
            "allocations": ("allocations", ListOf(Object("OrderAllocation"))),
        }
    )


class OrderRequestJsonPayloadAllocationProfileAllocType(OpenStrEnum):
    """``jsonPayload/allocation_profile/alloc_type`` of IBKR's ``singleOrderSubmissionRequest``."""

    SHARE = "SHARE"
    CASH = "CASH"


class OrderRequestSide(OpenStrEnum):
    """``side`` of IBKR's ``singleOrderSubmissionRequest``."""

    BUY = "BUY"
    SELL = "SELL"


@define(kw_only=True, repr=False, eq=False)
class OrderRequestStrategyParameters(MapModel["str"]):
    """``strategyParameters`` of IBKR's ``singleOrderSubmissionRequest``."""

    additional_properties: dict[str, str] = field(factory=dict)

    EXTRA = TEXT


class OrderRequestTif(OpenStrEnum):
    """``tif`` of IBKR's ``singleOrderSubmissionRequest``."""

    DAY = "DAY"
    IOC = "IOC"
    GTC = "GTC"
    OPG = "OPG"
    PAX = "PAX"


class OrderRequestTrailingType(OpenStrEnum):
    """``trailingType`` of IBKR's ``singleOrderSubmissionRequest``."""

    AMT = "amt"
    EMPTY = "%"


@define(kw_only=True, repr=False)
class OrderRequest(OpenModel):
    """IBKR's ``singleOrderSubmissionRequest``."""

    conid: int
    order_type: str
    quantity: float
    side: OrderRequestSide
    tif: OrderRequestTif
    acct_id: str | Unset = UNSET
    all_or_none: bool | Unset = UNSET
    aux_price: float | Unset = UNSET
    c_oid: str | Unset = UNSET
    cash_qty: float | Unset = UNSET
    conidex: str | Unset = UNSET
    ext_operator: str | Unset = UNSET
    is_ccy_conv: bool | Unset = UNSET
    is_single_group: bool | Unset = UNSET
    json_payload: OrderRequestJsonPayload | Unset = UNSET
    listing_exchange: str | Unset = UNSET
    manual_indicator: bool | Unset = UNSET
    outside_rth: bool | Unset = UNSET
    parent_id: str | Unset = UNSET
    price: float | Unset = UNSET
    referrer: str | Unset = UNSET
    sec_type: str | Unset = UNSET
    strategy: str | Unset = UNSET
    strategy_parameters: OrderRequestStrategyParameters | Unset = UNSET
    tax_optimizer_id: str | Unset = UNSET
    ticker: str | Unset = UNSET
    trailing_amt: float | Unset = UNSET
    trailing_type: OrderRequestTrailingType | Unset = UNSET
    use_adaptive: bool | Unset = UNSET

    WIRE = Wire(
        {
            "conid": ("conid", INT),
            "orderType": ("order_type", TEXT),
            "quantity": ("quantity", FLOAT),
            "side": ("side", Enumerated("OrderRequestSide")),
            "tif": ("tif", Enumerated("OrderRequestTif")),
            "acctId": ("acct_id", TEXT),
            "allOrNone": ("all_or_none", BOOL),
            "auxPrice": ("aux_price", FLOAT),
            "cOID": ("c_oid", TEXT),
            "cashQty": ("cash_qty", FLOAT),
            "conidex": ("conidex", TEXT),
            "extOperator": ("ext_operator", TEXT),
            "isCcyConv": ("is_ccy_conv", BOOL),
            "isSingleGroup": ("is_single_group", BOOL),
            "jsonPayload": ("json_payload", Object("OrderRequestJsonPayload")),
            "listingExchange": ("listing_exchange", TEXT),
            "manualIndicator": ("manual_indicator", BOOL),
            "outsideRTH": ("outside_rth", BOOL),
            "parentId": ("parent_id", TEXT),
            "price": ("price", FLOAT),
            "referrer": ("referrer", TEXT),
            "secType": ("sec_type", TEXT),
            "strategy": ("strategy", TEXT),
            "strategyParameters": ("strategy_parameters", Object("OrderRequestStrategyParameters")),
            "taxOptimizerId": ("tax_optimizer_id", TEXT),
            "ticker": ("ticker", TEXT),
            "trailingAmt": ("trailing_amt", FLOAT),
            "trailingType": ("trailing_type", Enumerated("OrderRequestTrailingType")),
            "useAdaptive": ("use_adaptive", BOOL),
        }
    )
