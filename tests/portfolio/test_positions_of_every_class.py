"""Positions of every class: units, ends, rows that are told apart, families, and what is named as unknown."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bezant_mcp.contracts.zones import today_at
from bezant_mcp.portfolio.holdings import Holding, in_words
from tests.support.asking import by, conversation, table
from tests.support.cases import every_case
from tests.support.edited import edited

pytestmark = pytest.mark.anyio
PAGE, NEXT, SECOND, DEFINITIONS = r"/positions/0", r"/positions/\d", "/portfolio2/", r"/trsrv/secdef\?"
NOON = datetime(2026, 6, 10, 12, tzinfo=UTC)
TODAY = today_at("NYSE", "USD", datetime.now(UTC))


def on(days: int, form: str = "%Y%m%d") -> str:
    """A day so many days from today."""
    return (TODAY + timedelta(days)).strftime(form)


def row(conid: int, asset_class: str | None, quantity: Any, price: Any, value: Any, **more: Any) -> dict[str, Any]:
    """A row of a page, as IBKR writes one, bought at the price of today."""
    return {
        "acctId": "DU1234567", "conid": conid, "contractDesc": f"R{conid}", "position": quantity, "mktPrice": price,
        "mktValue": value, "currency": "USD", "avgCost": price, "avgPrice": price, "realizedPnl": 0.0,
        "unrealizedPnl": 0.0, "assetClass": asset_class, "undConid": 0, "model": "", "ticker": f"R{conid}",
        "name": f"COMPANY {conid}", "listingExchange": "NYSE", "countryCode": "US", "type": "COMMON",
        "multiplier": 0.0, "pageSize": 100, **more,
    }  # fmt: skip


def unpaged(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The same rows in IBKR's list without pages."""
    names = {"contractDesc": "description", "mktPrice": "marketPrice", "mktValue": "marketValue"}
    kept = ("position", "currency", "avgCost", "avgPrice", "unrealizedPnl", "assetClass", "model", *names)
    return [{"conid": str(one["conid"]), **{names.get(name, name): one[name] for name in kept}} for one in rows]


def book(*rows: dict[str, Any], definitions: Any = ()) -> Any:
    """A client on an account that holds these rows alone."""
    edits = {
        PAGE: lambda _: list(rows),
        NEXT: lambda _: [],
        SECOND: lambda _: unpaged(list(rows)),
        DEFINITIONS: lambda _: {"secdef": list(definitions)},
    }
    return edited("awkward", edits)


CORN = row(
    1, "FUT", 1, 450.25, 22512.5, avgPrice=4.4, avgCost=22000.0, unrealizedPnl=512.5, multiplier=5000.0,
    expiry=on(16), ticker="ZC",
)  # fmt: skip
CORN_CALL = row(
    2, "FOP", 2, 12.5, 1250.0, avgPrice=12.0, avgCost=600.0, unrealizedPnl=50.0, multiplier=None, undConid=1,
    contractDesc=f"OZC [OZCN6  {on(14, '%y%m%d')}C00460000 5000]", undSym="ZC", expiry="None", putOrCall="?",
    strike=0.0,
)  # fmt: skip
MORNING, AFTERNOON = (
    row(
        number, "OPT", 1, 10.0, 1000.0, avgCost=1000.0, multiplier=100.0, undSym="SPX", strike="6630", putOrCall="P",
        contractDesc=f"SPX JUN2026 6630 P [{name} {on(20, '%y%m%d')}P06630000 100]", expiry=on(expiry),
    )
    for number, name, expiry in ((3, "SPX  ", 19), (4, "SPXW ", 20))
)  # fmt: skip
BOND = row(5, "BOND", 10, 98.5, 9850.0, avgPrice=970.0, avgCost=970.0, unrealizedPnl=150.0, expiry="20350815")
BILL = row(6, "BILL", 10000, 98.5, 9850.0, avgCost=0.985, multiplier=0.01, expiry=on(10))
BILL_AS_BOND = row(7, "BOND", 1000, 99.0, 990.0, avgCost=0.99, expiry=on(40), contractDesc="US-T 0 07/20/26")
WARRANT = row(8, "WAR", 100, 1.25, 125.0, multiplier=0.01, expiry=on(10), putOrCall="C", strike="18000", undConid=12)
CERTIFICATE = row(9, "IOPT", 100, 4.2, 420.0, multiplier=1, expiry="NOEXP")
CFD = row(10, "CFD", 10, 200.0, 2000.0, multiplier=1)
ETF, TYPELESS = row(11, "STK", 10, 50.0, 500.0, type="ETF"), row(12, "STK", 10, 40.0, 400.0, type="")
PAIR = row(13, "CASH", 10000, 1.1, 11000.0, unrealizedPnl=50.0, contractDesc="EUR.USD", ticker="EUR")
COIN = row(14, "CRYPTO", 0.123456789012, 100.0, 12.35)
EVENT = row(15, "OPT", 10, 0.65, 6.5, multiplier=1.0, isEventContract=True, expiry=on(5), strike="3", putOrCall="C")
NEW = row(16, "XYZ", 3, 7.0, 21.0)
UNDATED = row(17, "FUT", 1, 5000.0, 50000.0, multiplier=10.0, avgCost=50000.0, expiry="soon")
TWINS = (
    row(18, "STK", 100, 200.0, 20000.0, unrealizedPnl=5000.0, avgPrice=150.0, avgCost=150.0),
    row(18, "STK", 100, 200.0, 20000.0, unrealizedPnl=2000.0, avgPrice=180.0, avgCost=180.0),
)
MODELS = [row(19, "STK", 5, 10.0, 50.0, model=model) for model in ("Growth", "Income")]
BAG = row(20, "BAG", 1, 2.0, 2.0)
ALL = (
    CORN, CORN_CALL, MORNING, AFTERNOON, BOND, BILL, BILL_AS_BOND, WARRANT, CERTIFICATE, CFD, ETF, TYPELESS, PAIR,
    COIN, EVENT, NEW, UNDATED, *TWINS, *MODELS, BAG,
)  # fmt: skip


def conids(told: dict[str, Any]) -> set[int]:
    """The contracts of all rows of an answer."""
    return {one["conid"] for name in ("rows", "derivatives") if name in told for one in table(told, name)}


async def test_each_row_is_in_its_unit_and_told_apart_and_each_total_says_what_it_adds() -> None:
    async with book(*ALL) as me:
        told = await me.ask("positions", limit=0)
    assert told["count"] == len(ALL) == len(told["rows"]) + len(told["derivatives"]) - 1
    plain, derived = ({one["conid"]: one for one in table(told, name)} for name in ("rows", "derivatives"))
    notes = told["notes"]
    corn, call = derived[1], derived[2]
    assert (corn["price"], corn["avg_price"], corn["value"]) == (4.5025, 4.4, 22512.5)
    assert (call["price"], call["avg_price"], call["multiplier"]) == (0.125, 0.12, 5000)
    assert (call["right"], call["strike"], call["expiry"], call["days_left"]) == ("C", 460, on(14, "%Y-%m-%d"), 14)
    assert (call["underlying_price"], call["in_the_money"]) == (4.5025, False)
    assert "ZC: amounts here are in USD, market quotes in US cents." in notes
    assert "strike of options on ZC is as quoted." in notes
    assert [derived[number]["trading_class"] for number in (3, 4)] == [None, "SPXW"]
    ends = [(derived[number]["expiry"], derived[number]["last_trading_day"]) for number in (3, 4)]
    assert ends == [(on(20, "%Y-%m-%d"), on(19, "%Y-%m-%d")), (on(20, "%Y-%m-%d"), None)]
    assert [derived[number]["days_left"] for number in (3, 4)] == [19, 20]
    assert "price of bonds and bills is in % of face value." in notes
    assert (plain[5]["avg_price"], plain[6]["avg_price"]) == (97, 98.5)
    assert any(note.startswith("Last day: ") and "R5 (5) 2035-08-15" in note for note in notes)
    assert derived[8]["multiplier"] == 1, "a placeholder contradicts the row's own value"
    assert (plain[13]["symbol"], plain[14]["quantity"]) == ("EUR.USD", 0.123456789012)
    assert (plain[16]["class"], plain[16]["value"]) == ("XYZ", 21)
    assert sorted(one["avg_price"] for one in table(told) if one["conid"] == 18) == [150, 180]
    assert {one["model"] for one in table(told) if one["conid"] == 19} == {"Growth", "Income"}
    assert "Several rows are of one contract, and each counts: R18." in notes
    # Without the two futures, the CFD, the pair and the combination.
    assert told["value_base"] == sum(one["mktValue"] for one in ALL if one not in (CORN, UNDATED, CFD, PAIR, BAG))
    assert told["unrealized_base"] == 512.5 + 50 + 150 + 5000 + 2000
    assert "unrealized of currency pairs is not in the totals either." in notes
    assert any(note.startswith("Unknown: ") and "expiry of R17" in note for note in notes)


@pytest.mark.parametrize("seconds", [0, 3])
async def test_both_halves_of_a_list_with_two_lots_are_shown(seconds: int) -> None:
    lots = [TWINS[seconds % 2], TWINS[1 - seconds % 2], ETF]
    async with book(*lots) as me:
        first = await me.ask("positions", limit=1)
        rest = await me.ask("positions", limit=5, cursor=first["cursor"])
    assert (first["value_base"], first["unrealized_base"]) == (40500, 7000)
    shown = [(one["conid"], one["avg_price"]) for part in (first, rest) for one in table(part)]
    assert sorted(shown) == [(11, 50), (18, 150), (18, 180)]


FILTERS: dict[str, set[int]] = {
    "ETF": {11}, "etfs": {11}, "STK": {11, 12, 18, 19}, "stocks": {18, 19}, "options": {2, 3, 4}, "OPT": {3, 4, 15},
    "bonds": {5, 6, 7}, "bills": {6, 7}, "T-bills": {6, 7}, "warrants": {8}, "structured products": {9},
    "certificates": {9}, "derivatives": {1, 2, 3, 4, 8, 9, 10, 15, 17}, "event contracts": {15}, "coins": {14},
    "cfds": {10}, "currency pairs": {13}, "metals": set(), "funds": set(), "ETF,bills": {6, 7, 11},
}  # fmt: skip


async def test_filters_know_peoples_words_and_say_what_they_took() -> None:
    async with book(*ALL) as me:
        with every_case() as case:
            for words, wanted in FILTERS.items():
                with case(words):
                    told = await me.ask("positions", asset_class=words, limit=0)
                    assert conids(told) == wanted
                    assert told["notes"][0].startswith("Filter: ")
        funds, etfs = await me.ask("positions", asset_class="funds"), await me.ask("positions", asset_class="ETF")
        assert any("ETFs are not in it" in note for note in funds["notes"])
        assert etfs["complete"] is False
        assert "Left out, because IBKR does not say whether they match: R12." in etfs["notes"]
        for name, wanted in {"SPXW": {4}, "ZC": {1, 2}, f"SPX {on(20, '%Y-%m-%d')} 6630 P": {3}}.items():
            assert conids(await me.ask("positions", symbol=name)) == wanted
        for word in ("usd", "US$", "US dollar"):
            assert conids(await me.ask("positions", currency=word, asset_class="CRYPTO")) == {14}


async def test_what_ends_is_found_in_every_class_and_what_has_no_date_is_named() -> None:
    async with book(*ALL) as me:
        soon = await me.ask("positions", expires_within_days=15)
        sooner = await me.ask("positions", expires_within_days=4)
    assert conids(soon) == {2, 6, 8, 15}
    assert by(table(soon), "conid")[6]["days_left"] == 10
    assert conids(sooner) == set()
    for told in (soon, sooner):
        assert told["complete"] is False
        assert "Left out, because IBKR does not say whether they match: R17." in told["notes"]


async def test_details_that_cannot_be_had_cost_themselves_alone() -> None:
    thin = dict.fromkeys(("ticker", "name", "listingExchange", "type", "undSym"))
    rows = (AFTERNOON | thin | {"expiry": None, "strike": 0.0, "putOrCall": None, "multiplier": None}, ETF | thin)
    async with book(*rows, definitions=[None]) as me:
        told = await me.ask("positions")
    (option,), (share,) = table(told, "derivatives"), table(told)
    assert (option["underlying"], option["trading_class"], option["right"]) == ("SPX", "SPXW", "P")
    assert (option["strike"], option["multiplier"], option["expiry"]) == (6630, 100, on(20, "%Y-%m-%d"))
    assert (share["symbol"], share["value"], told["value_base"], told["complete"]) == ("R11", 500, 1500, False)


async def test_a_lot_without_details_has_those_of_the_other() -> None:
    thin = dict.fromkeys(("ticker", "name", "undSym", "expiry", "putOrCall", "multiplier"))
    async with book(AFTERNOON, AFTERNOON | thin | {"contractDesc": "SPX JUN2026 6630 P", "model": "Growth"}) as me:
        told = await me.ask("positions")
    one, other = table(told, "derivatives")
    assert not any("has not loaded" in note for note in told["notes"])
    assert {name for name in one if one[name] != other[name]} == {"model", "trading_class"}


@pytest.mark.parametrize("odd", [None, "NaN", 1.7976931348623157e308, 2147483647, "N/A"])
async def test_an_unset_figure_is_unknown_and_named_and_the_other_rows_stand(odd: Any) -> None:
    rows = (ETF | {"position": odd}, TYPELESS | {"mktPrice": odd}, NEW | {"avgPrice": odd, "avgCost": odd})
    async with book(*rows, WARRANT | {"mktValue": odd, "multiplier": 1.0}) as me:
        told = await me.ask("positions")
    plain = by(table(told), "conid")
    if not isinstance(odd, int):
        assert (plain[11]["quantity"], plain[12]["price"], plain[16]["avg_price"]) == (None, None, None)
        (note,) = [note for note in told["notes"] if note.startswith("Unknown: ")]
        assert note == "Unknown: quantity of R11; price of R12; avg_price of R16."
    assert plain[11]["quantity"] is None
    if odd != 2147483647:
        assert told["value_base"] == 500 + 400 + 21
        assert "The totals leave out R8: IBKR gave no value, result or currency." in told["notes"]
        assert told["complete"] is False


def test_what_a_description_says_is_read_in_each_form() -> None:
    forms = {
        "SPX AUG2024 5555 P [SPX 240816P05555000 100]": ("OPT", "SPX", "2024-08-16", "P", 5555, 100),
        "SPX [SPXW  260313P06630500 100]": ("OPT", "SPXW", "2026-03-13", "P", 6630.5, 100),
        "BRK B [BRKB  261218C00500000]": ("OPT", "BRKB", "2026-12-18", "C", 500, None),
        "NVDA AUG2619 225 C": (None, None, None, "C", 225, None),
        "AZO 17JAN24 2600 C": (None, None, "2024-01-17", "C", 2600, None),
        "AAPL Dec31'26 190.5 Call": (None, None, "2026-12-31", "C", 190.5, None),
        "DAX WAR 20261218 18000 C": (None, None, "2026-12-18", "C", 18000, None),
        "US-T 4 1/4 08/15/35": ("BOND", None, "2035-08-15", None, None, None),
        "US-T 0 02/18/27": ("BOND", None, "2027-02-18", None, None, None),
        "AAPL 3.85 05/04/43": ("BOND", None, "2043-05-04", None, None, None),
        "ES       MAR2026": (None,) * 6,
        "DAX NOEXP 15000 X": (None,) * 6,
    }
    with every_case() as case:
        for said, wanted in forms.items():
            with case(said):
                assert in_words(said) == wanted


@pytest.mark.parametrize(
    ("exchange", "currency", "hour", "wanted"),
    [
        ("NYSE", "USD", 3, date(2026, 6, 9)),
        ("CBOT", "USD", 4, date(2026, 6, 9)),
        ("TSEJ", "JPY", 16, date(2026, 6, 11)),
        ("NOWHERE", "JPY", 16, date(2026, 6, 11)),
        ("LSE", "USD", 22, date(2026, 6, 10)),
        (None, None, 3, date(2026, 6, 9)),
    ],
)
def test_today_is_the_date_at_the_exchange(exchange: str | None, currency: str, hour: int, wanted: date) -> None:
    assert today_at(exchange, currency, NOON.replace(hour=hour)) == wanted


@pytest.mark.parametrize(
    ("asset_class", "notional"), [("OPT", 400), ("FOP", 400), ("WAR", None), ("IOPT", None), ("FUT", 7), ("CFD", 7)]
)
def test_the_notional_of_what_has_no_known_ratio_is_unknown(asset_class: str, notional: float | None) -> None:
    one = Holding(
        conid=1, symbol="X", quantity=2.0, value=7.0, asset_class=asset_class, multiplier=10.0, right="C",
        underlying_price=20.0,
    )  # fmt: skip
    assert one.notional == notional


async def test_the_book_with_one_of_every_class_is_whole() -> None:
    async with conversation("instruments") as me:
        told = await me.ask("positions", limit=0)
        etfs = await me.ask("positions", asset_class="ETFs")
    held = [one for one in me.simulated.world.book.accounts[0].holdings if one.quantity]
    assert (told["complete"], told["count"]) == (True, len(held))
    assert {one["symbol"] for one in table(etfs)} == {"SPY", "VUSA", "XDAX", "BTC"}


async def test_rows_of_corporate_actions_are_named_as_such_and_counted() -> None:
    moving = ("DRPF1.OLD", "DRPF.RTS2", "ABMD.CVR", "UUU.TEN2")
    rows = [row(50 + place, "STK", 10, 1.2, 12.0, ticker=ticker) for place, ticker in enumerate(moving)]
    plain = [row(60, "STK", 10, 1.2, 12.0, ticker="NEW"), row(61, "STK", 10, 1.2, 12.0, ticker="U.UN")]
    async with book(*rows, *plain, row(62, "STK", 10, 0, 0.0, ticker="GONE", listingExchange="VALUE")) as me:
        told = await me.ask("positions")
    assert f"In a corporate action, or delisted: {', '.join(moving)}, GONE." in told["notes"]
    assert (told["count"], told["value_base"]) == (7, 72)


async def test_a_missing_result_costs_no_value() -> None:
    async with book(row(70, "STK", 10, 20.0, 200.0, unrealizedPnl="1.234,5"), row(71, "STK", 1, 5.0, 5.0)) as me:
        told = await me.ask("positions")
    assert "unrealized leaves out R70: IBKR gave no result." in told["notes"]
    assert (told["value_base"], told["unrealized_base"], told["complete"]) == (205, 0, False)
    assert not [note for note in told["notes"] if "not in the totals" in note]


@pytest.mark.parametrize(("written", "code"), [("yen", "JPY"), ("RMB", "CNH"), ("pence", "GBP"), ("jpy", "JPY")])
async def test_words_for_a_currency_are_no_codes_of_their_own(written: str, code: str) -> None:
    async with book(row(80, "STK", 1, 5.0, 5.0, currency=code), row(81, "STK", 1, 5.0, 5.0)) as me:
        told = await me.ask("positions", currency=written)
    assert ([one["conid"] for one in table(told)], told["notes"][0]) == ([80], f"Filter: {code}.")
