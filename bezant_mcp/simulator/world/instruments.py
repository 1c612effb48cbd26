"""A book with one of each class of instrument, as data: real kinds, invented prices.

Where IBKR's form is not known, the comment says so.
"""

from datetime import date, timedelta

from bezant_mcp.simulator.world import contracts as c
from bezant_mcp.simulator.world.book import Cash, Contract
from bezant_mcp.simulator.world.trading import Fill, Order

# fmt: off
(ES_PUT, SPX_AM, SPX_PM, CORN, COTTON, GILT, BILL, COMPANY_BOND, CERTIFICATE, WARRANT, CFD, GOLD, FUND, PREFERRED, UNIT,
 ERICSSON, TENCENT, VUSA, XDAX, BTC_FUND, EVENT, EVENT_MARKET, EUR_USD, AUD_CAD, SPREAD, CORN_INDEX, COTTON_INDEX,
 GILT_INDEX) = (
    700300001, 700300010, 700300011, 700300021, 700300022, 700300023, 700300030, 700300031, 700300040, 700300041,
    118239202, 69067924, 700300042, 700300050, 700300051, 700300052, 700300053, 700300054, 700300055, 700300056,
    713921700, 658663572, 12087792, 15016138, 28812380, 700300071, 700300072, 700300073,
)
# fmt: on


def instruments(today: date) -> list[Contract]:
    """What the ordinary books have not."""
    monthly, bill = c.quarter_end(today, 0), today + timedelta(days=82)
    friday, weeks = f"{monthly:%Y%m%d}", f"{today + timedelta(days=300):%Y%m%d}"
    month, osi = f"{monthly:%b%Y}".upper(), f"{monthly:%y%m%d}"
    event = f"{today + timedelta(days=400):%Y%m%d}"
    index = {"asset_class": "IND", "kind": "INDEX"}

    def one(conid: int, symbol: str, name: str, currency: str, exchange: str, price: float, **more: object) -> Contract:
        known = {"previous": round(price * 0.99, 6), "year_ago": round(price * 0.9, 6), "kind": None, **more}
        return Contract(
            conid=conid, symbol=symbol, name=name, currency=currency, exchange=exchange, price=price, **known  # type: ignore[arg-type] # the names are those of a contract
        )  # fmt: skip

    # The date of an option that is settled in the morning is the Friday; it trades until the day before.
    spx = {"asset_class": "OPT", "multiplier": 100.0, "underlying": c.SPX, "underlying_symbol": "SPX", "right": "C",
           "strike": 6000.0, "expiry": friday}  # fmt: skip
    return [
        one(ES_PUT, "ES", "E-mini S&P 500", "USD", "CME", 62.5, asset_class="FOP", multiplier=50.0, right="P",
            underlying=c.ES_FRONT, underlying_symbol="ES", strike=5900.0, expiry=friday,
            description=f"ES {month} 5900 P", delta=-0.35),
        one(SPX_AM, "SPX", "S&P 500 Stock Index", "USD", "CBOE", 85.0, **spx, trading_class="SPX", delta=0.5,
            last_day=f"{monthly - timedelta(days=1):%Y%m%d}",
            description=f"SPX    {month} 6000 C [SPX   {osi}C06000000 100]"),
        one(SPX_PM, "SPX", "S&P 500 Stock Index", "USD", "CBOE", 87.0, **spx, trading_class="SPXW", delta=0.5,
            description=f"SPX    {month} 6000 C [SPXW  {osi}C06000000 100]"),
        # Quoted in cents: 450.25 is 4.5025 dollars a bushel. Only the trading rules say so.
        one(CORN, "ZC", "Corn Futures", "USD", "CBOT", 4.5025, asset_class="FUT", multiplier=5000.0, magnifier=100,
            underlying=CORN_INDEX, underlying_symbol="ZC", expiry=friday, description=f"ZC       {month}"),
        one(COTTON, "CT", "Cotton No. 2", "USD", "NYBOT", 0.7215, asset_class="FUT", multiplier=50000.0, magnifier=100,
            underlying=COTTON_INDEX, underlying_symbol="CT", expiry=friday, description=f"CT       {month}"),
        one(GILT, "R", "Long Gilt", "GBP", "ICEEU", 92.35, asset_class="FUT", multiplier=1000.0, country="GB",
            underlying=GILT_INDEX, underlying_symbol="R", expiry=friday, description=f"R        {month}"),
        one(CORN_INDEX, "ZC", "Corn Futures", "USD", "CBOT", 4.5, magnifier=100, **index),
        one(COTTON_INDEX, "CT", "Cotton No. 2", "USD", "NYBOT", 0.72, magnifier=100, **index),
        one(GILT_INDEX, "R", "Long Gilt", "GBP", "ICEEU", 92.3, country="GB", **index),
        # No row of a bond or bill was ever seen. These are face values; the note of the ordinary book is in pieces.
        one(BILL, "US-T", "United States Treasury", "USD", "SMART", 98.5, asset_class="BILL", multiplier=0.01,
            expiry=f"{bill:%Y%m%d}", description=f"US-T 0 {bill:%m/%d/%y}"),
        one(COMPANY_BOND, "KO", "COCA-COLA CO/THE", "USD", "SMART", 97.25, asset_class="BOND", multiplier=0.01,
            expiry="20310105", description="KO 2 1/4 01/05/31", decimals=3),
        # How many of them stand for one unit of what they are on is in no row.
        one(CERTIFICATE, "PE1MH8", "DAX Capped Reverse Bonus 10500", "EUR", "FWB2", 112.3, asset_class="IOPT",
            country="DE", strike=10500.0),  # open end
        one(WARRANT, "HG51EM", "AZO 2600 C", "EUR", "SWB2", 2.23, asset_class="WAR", country="DE", strike=2600.0,
            right="C", expiry=weeks),
        # Whether the value of a row is notional is not known; it is taken to be.
        one(CFD, "AAPL", "APPLE INC", "USD", "SMART", 200.0, asset_class="CFD", previous=198.0, underlying=c.AAPL,
            underlying_symbol="AAPL"),
        one(GOLD, "XAUUSD", "London Gold", "USD", "IBMETAL", 2650.4, asset_class="CMDTY", country="GB"),
        one(FUND, "009086587", "SIMULATED INCOME FUND", "EUR", "ALLFUNDS", 142.3171, asset_class="FUND", country="DE",
            isin="LU0090865873", decimals=4),
        one(PREFERRED, "NAV PRD", "NAVISTAR INTERNATIONAL-PRF D", "USD", "NYSE", 25.1, kind="PREFERENCE"),
        one(UNIT, "U.UN", "SPROTT PHYSICAL URANIUM TRUST", "CAD", "TSE", 24.6, kind="UNIT", country="CA"),
        one(ERICSSON, "ERIC.B", "ERICSSON LM-B SHS", "SEK", "SFB", 85.42, kind="COMMON", country="SE"),
        one(TENCENT, "700", "TENCENT HOLDINGS LTD", "HKD", "SEHK", 620.5, kind="COMMON", country="HK"),
        one(VUSA, "VUSA", "VANGUARD S&P 500 UCITS ETF", "GBP", "LSEETF", 92.15, kind="ETF", country="GB"),
        one(XDAX, "XDAX", "X DAX 1C", "GBP", "LSEETF", 145.2, kind="ETF", country="GB", magnifier=100),
        one(BTC_FUND, "BTC", "GRAYSCALE BITCOIN MINI TRUST", "USD", "ARCA", 44.0, kind="ETF"),
        one(EVENT_MARKET, "SIMFF", "Target rate", "USD", "FORECASTX", 3.4, **index),
        # The class of event contracts in positions is not known; an option of the same market is likely.
        one(EVENT, "SIMFF", "Target rate", "USD", "FORECASTX", 0.62, asset_class="OPT", right="C", strike=3.5,
            underlying=EVENT_MARKET, underlying_symbol="SIMFF", expiry=event, is_event=True,
            description="SIMFF Above 3.5% YES"),
        one(EUR_USD, "EUR", "European Monetary Union Euro", "USD", "IDEALPRO", 1.10125, asset_class="CASH", decimals=5,
            description="EUR.USD"),
        one(AUD_CAD, "AUD", "Australian dollar", "CAD", "IDEALPRO", 0.8908, asset_class="CASH", decimals=5,
            description="AUD.CAD"),
        one(SPREAD, "AAPL", "APPLE INC", "USD", "SMART", 2.1, asset_class="BAG", multiplier=100.0),
    ]  # fmt: skip


LONG_CALL, SHORT_CALL = c.option_conid(c.AAPL, 1, 200.0, "C"), c.option_conid(c.AAPL, 1, 210.0, "C")

# conid, quantity, average price per unit, advisor's model
HOLDINGS: tuple[tuple[int, float, float, str], ...] = (
    (c.AAPL, 100, 150.0, ""),
    (c.KO, 100, 60.0, ""),  # two lots of one contract
    (c.KO, 50, 65.0, ""),
    (c.SPY, 10, 520.0, "Growth"),
    (c.SPY, 5, 540.0, "Income"),
    (c.VOD_LSE, 10000, 0.70, ""),
    (c.TREASURY, 10, 97.0, ""),
    (c.BTC, 0.00365831, 60000.0, ""),
    (LONG_CALL, 1, 5.1, ""),
    (SHORT_CALL, -1, 3.0, ""),
    (c.ES_FRONT, 1, 5900.0, ""),
    (ES_PUT, -2, 70.0, ""),
    (SPX_AM, 1, 80.0, ""),
    (SPX_PM, -1, 82.0, ""),
    (CORN, 2, 4.41, ""),
    (COTTON, -1, 0.73, ""),
    (GILT, 1, 91.8, ""),
    (BILL, 10000, 98.1, ""),
    (COMPANY_BOND, 5000, 96.5, ""),
    (CERTIFICATE, 20, 108.0, ""),
    (WARRANT, 446, 1.9, ""),
    (CFD, 50, 190.0, ""),
    (GOLD, 3, 2400.0, ""),
    (FUND, 23.342, 130.0, ""),
    (PREFERRED, 40, 24.0, ""),
    (UNIT, 60, 22.0, ""),
    (ERICSSON, 200, 70.0, ""),
    (TENCENT, 100, 500.0, ""),
    (VUSA, 30, 80.0, ""),
    (XDAX, 10, 130.0, ""),
    (BTC_FUND, 25, 40.0, ""),
    (EVENT, 100, 0.55, ""),
    (EUR_USD, 5000, 1.08, ""),  # in the cash already; whether such rows come is not known
)

CASH = {
    "USD": Cash(60000.0, 58000.0, 12.5, 39.0),
    "EUR": Cash(4000.0, 4000.0, -3.5, 0.0),
    "GBP": Cash(1500.0, 1500.0, 0.0, 108.0),
    "CAD": Cash(800.0, 800.0, 0.0, 0.0),
    "AUD": Cash(2806.46, 0.0, 0.0, 0.0),
    "SEK": Cash(-500.0, -500.0, -1.2, 0.0),
    "HKD": Cash(0.0, 0.0, 0.0, 0.0),
}

LEGS = f"{SPREAD};;;{LONG_CALL}/1,{SHORT_CALL}/-1"
SPREAD_ROW = {"conidex": LEGS, "description1": "AAPL"}
BY_AMOUNT = {"totalSize": 0.0, "remainingQuantity": 0.0}  # of cash orders; likely, not seen
ORDERS: tuple[Order, ...] = (
    Order(1102000001, SPREAD, "BUY", 1, "Limit", "2.10", "Filled", filled=1.0, average="2.10", told=SPREAD_ROW),
    Order(1102000002, SPREAD, "SELL", 2, "Limit", "-2.60", "Submitted", "GTC", told=SPREAD_ROW),
    Order(1102000003, c.AAPL, "BUY", 0, "Market", "0.0", "Submitted",
          told={**BY_AMOUNT, "totalCashSize": 1000.0, "sizeAndFills": "1,000 USD",
                "orderDesc": "Buy 1,000 USD Market, Day"}),
    Order(1102000004, c.BTC, "BUY", 0, "Market", "", "Filled", filled=0.00024987, average="100052.00",
          told={**BY_AMOUNT, "totalCashSize": 25.0, "sizeAndFills": "25 USD",
                "orderDesc": "Bought 25 USD Market, GTC"}),
    # The amount is in the second currency, and so is what was filled.
    Order(1102000005, AUD_CAD, "BUY", 2806.46, "Limit", "0.90000", "Filled", filled=2499.99, average="0.8908",
          told={"conidex": f"{AUD_CAD}@IDEALPRO", "listingExchange": "FXCONV", "totalCashSize": 2500.0,
                "cashCcy": "CAD", "remainingQuantity": 0.0, "sizeAndFills": "2.4K CAD",
                "orderDesc": "Bought 2806.46 Limit 0.90000, Day"}),
    Order(1102000006, EUR_USD, "SELL", 1000, "Limit", "1.12000", "Submitted", "GTC",
          told={"conidex": f"{EUR_USD}@IDEALPRO", "listingExchange": "IDEALPRO"}),
    # How the distance of a trailing stop is named is not known; here by both names, and it is no price.
    Order(1102000007, c.KO, "SELL", 50, "Trailing Stop", "68.00", "PreSubmitted", "GTC",
          told={"origOrderType": "TRAIL", "auxPrice": "2.00", "trailingAmount": "2.00",
                "orderDesc": "Sell 50 Trailing Stop 2.00, GTC"}),
    Order(1102000008, c.VOD_LSE, "SELL", 5000, "Stop Limit", "70.00", "PreSubmitted", "GTC",
          told={"origOrderType": "STOP_LIMIT", "auxPrice": "71.00"}),
    Order(1102000009, CORN, "BUY", 1, "Limit", "445.25", "Submitted", "GTC"),
    Order(1102000010, COMPANY_BOND, "BUY", 5000, "Limit", "96.000", "Submitted", "GTC"),
)  # fmt: skip

CONVERSION = {"exchange": "IDEALPRO", "listing_exchange": "IDEALPRO", "conidEx": f"{AUD_CAD}@IDEALPRO"}
FILLS: tuple[Fill, ...] = (
    # A spread has a row of its own beside those of its legs.
    Fill(1102000001, SPREAD, "B", 1, 2.1, "0.00", 0, {"conidEx": LEGS}),
    Fill(1102000001, LONG_CALL, "B", 1, 5.1, "0.70", 0),
    Fill(1102000001, SHORT_CALL, "S", 1, 3.0, "0.70", 0),
    Fill(1102000004, c.BTC, "B", 0.00024987, 100052.0, "0.05", 0),
    Fill(1102000005, AUD_CAD, "B", 2806.46, 0.8908, "2.00", 0, CONVERSION),  # commission in base currency
    Fill(1100910001, CORN, "B", 2, 441.0, "4.20", 1),
    Fill(1100910002, GILT, "B", 1, 91.8, "1.70", 2),
    # Corrected: the digits after the last dot count up.
    Fill(1100910003, c.KO, "B", 50, 64.9, "1.00", 3, {"execution_id": "0000a107.0000b001.01.01"}),
    Fill(1100910003, c.KO, "B", 50, 65.0, "1.00", 3, {"execution_id": "0000a107.0000b001.01.02"}),
    Fill(1100910004, BILL, "B", 10000, 98.1, "5.00", 4),
    Fill(1100910005, c.VOD_LSE, "B", 1000, 70.25, "3.00", 5),
    Fill(1100910006, FUND, "B", 3.342, 141.02, "0.00", 6),
)
