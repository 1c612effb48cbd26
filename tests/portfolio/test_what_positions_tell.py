"""What is told of a book of positions, to the letter: columns, totals, ends, units, and what each note is said of."""

from __future__ import annotations

import inspect
import json
from dataclasses import FrozenInstanceError
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from bezant_mcp import Gateway, Settings
from bezant_mcp.accounts.ledger import Balance, Ledger
from bezant_mcp.errors import BadArgument
from bezant_mcp.portfolio.holdings import Holding, Holdings
from bezant_mcp.portfolio.position_filter import Filter, Told, names_held
from bezant_mcp.portfolio.position_notes import notes_of
from bezant_mcp.portfolio.positions import Positions, positions
from tests.support.fast_limits import faster
from tests.support.tiny_server import Arrival, Reply, TinyServer

NOON = datetime(2026, 6, 10, 12, tzinfo=UTC)
RATES = {"EUR": 1.25, "GBP": 1.5}
SHARE = Holding(
    1, "AAA", 10.0, "ALPHA", "STK", currency="USD", price=5.5, value=55.0, avg_price=5.0, unrealized=5.0,
    account="DU1", price_unit="USD", magnifier=1,
)  # fmt: skip
CALL = SHARE._replace(
    conid=2, symbol="BBB", name="BETA", asset_class="OPT", quantity=-1.0, price=2.0, value=-200.0, avg_price=3.0,
    unrealized=100.0, multiplier=100.0, underlying=9, underlying_price=50.0, right="C", strike=45.0,
    expiry="2026-06-19",
)  # fmt: skip
FUTURE = CALL._replace(
    conid=3, symbol="CCC", asset_class="FUT", value=9000.0, unrealized=50.0, right=None, strike=None,
    underlying_price=None, last_trading_day="2026-06-17", currency="EUR", price_unit="EUR",
)  # fmt: skip
BOND = SHARE._replace(
    conid=4, symbol="DDD", asset_class="BOND", expiry="2030-01-15", price_unit="% of face value", value=990.0
)
PAIR = SHARE._replace(conid=5, symbol="EUR.USD", asset_class="CASH", value=7.0, unrealized=0.0)
COMBO = SHARE._replace(conid=6, symbol="EEE", asset_class="BAG", value=8.0, unrealized=0.5)
NEW = SHARE._replace(conid=7, symbol="FFF", asset_class="XYZ")


def book(*rows: Holding, **others: Any) -> Holdings:
    return Holdings("DU1", rows, NOON, **others)


def tell(*rows: Holding, limit: int = 0, cursor: str = "", told: Told | None = None, **others: Any) -> dict[str, Any]:
    """The answer for a book, all of it wanted."""
    balances = (Balance(currency="USD"), *(Balance(currency=currency, rate=rate) for currency, rate in RATES.items()))
    ledger = Ledger(account_id="DU1", base="USD", balances=balances, total=None, as_of=NOON + timedelta(minutes=1))
    holdings = book(*rows, **others)
    answer = Positions.of(holdings, ledger, rows, limit, cursor, told)
    return answer.model_dump(exclude_none=True)


def notes(*rows: Holding, **others: Any) -> list[str]:
    return list(tell(*rows, **others).get("notes", ()))


NOTION = (
    "value of futures and CFDs is notional: it is in neither the totals nor net liquidation. Their gain_percent is of "
    "the notional."
)
COLUMNS = [
    "conid",
    "symbol",
    "class",
    "currency",
    "quantity",
    "price",
    "value",
    "unrealized",
    "gain_percent",
    "avg_price",
]
ENDS, MONEY = ("expiry", "last_trading_day", "days_left"), ("underlying_price", "in_the_money")


def test_a_book_of_many_kinds_is_told_like_this() -> None:
    assert (
        tell(SHARE, CALL, FUTURE, BOND, PAIR, COMBO)
        == {
            "as_of": "2026-06-10T12:00:00+00:00",
            "source": "portfolio",
            "complete": True,
            "notes": [
                NOTION,
                "value of options is their premium value.",
                "price of bonds is in % of face value.",
                "value of currency pairs is already counted as cash, so it is not in the totals.",
                "The totals count the legs of combinations, not the combinations.",
                "Last day: DDD (4) 2030-01-15.",
            ],
            "account_id": "DU1",
            "count": 6,
            "base_currency": "USD",
            "value_base": 845.0,  # 55 - 200 + 990
            "unrealized_base": 172.5,  # 5 + 100 + 50 x 1.25 + 5
            "totals": [
                ["currency", "count", "value", "unrealized", "rate", "futures_notional"],
                ["USD", 5, 845, 110, 1, None],
                ["EUR", 1, None, 50, 1.25, 9000],
            ],
            "columns": COLUMNS,
            "rows": [
                [4, "DDD", "BOND", "USD", 10, 5.5, 990, 5, 0.51, 5],
                [1, "AAA", "STK", "USD", 10, 5.5, 55, 5, 10, 5],
                [6, "EEE", "BAG", "USD", 10, 5.5, 8, 0.5, 6.67, 5],
                [5, "EUR.USD", "CASH", "USD", 10, 5.5, 7, 0, 0, 5],
            ],
            "derivatives": [
                ["conid", "underlying", *COLUMNS[2:], "multiplier", *ENDS, "right", "strike", *MONEY],
                [
                    3,
                    "CCC",
                    "FUT",
                    "EUR",
                    -1,
                    2,
                    9000,
                    50,
                    None,  # a short that is worth more than nothing
                    3,
                    100,
                    "2026-06-19",
                    "2026-06-17",
                    7,
                    None,
                    None,
                    None,
                    None,
                ],
                [2, "BBB", "OPT", "USD", -1, 2, -200, 100, 33.33, 3, 100, "2026-06-19", None, 9, "C", 45, 50, True],
            ],
        }
    )


def test_figures_have_the_digits_that_they_need() -> None:
    odd = CALL._replace(multiplier=0.12345678, strike=1.23456789)
    assert [tell(odd)["derivatives"][1][place] for place in (10, -3)] == [0.123457, 1.234568]
    balances = (Balance(currency="EUR", rate=1.23456789),)
    ledger = Ledger(account_id="DU1", base="USD", balances=balances, total=None, as_of=NOON)
    row = SHARE._replace(currency="EUR")
    assert Positions.of(book(row), ledger, [row]).totals[1] == ["EUR", 1, 55, 5, 1.2345679]


def test_what_is_left_out_is_everything() -> None:
    ledger = Ledger(account_id="DU1", base="USD", balances=(), total=None, as_of=NOON)
    rows = [SHARE._replace(conid=number) for number in range(1, 40)]
    answer = Positions.of(book(*rows), ledger, rows)
    assert (len(answer.rows), answer.cursor, answer.notes, answer.complete) == (39, None, None, True)
    assert (Told(), Filter()) == (Told((), by_end=False, left_out=False), Filter((), (), 0))
    for one, name in ((Told(), "by_end"), (Filter(), "days")):
        with pytest.raises(FrozenInstanceError):
            setattr(one, name, True)
    defaults = {name: each.default for name, each in inspect.signature(positions).parameters.items()}
    assert defaults == {
        "gateway": inspect.Parameter.empty,
        **dict.fromkeys(("account_id", "symbol", "asset_class", "currency", "cursor"), ""),
        **{"expires_within_days": 0, "sort": "value", "limit": 200},
    }


def test_an_empty_book_is_told_as_nothing_and_not_as_unknown() -> None:
    told = tell()
    assert (told["count"], told["value_base"], told["unrealized_base"], told["rows"]) == (0, 0.0, 0.0, [])
    assert (told["columns"], told["complete"], "derivatives" in told) == (COLUMNS, True, False)


def test_the_largest_come_first_in_base_currency_and_what_has_no_value_last() -> None:
    rows = (
        SHARE._replace(conid=1, value=None),
        SHARE._replace(conid=2, value=-100.0),
        SHARE._replace(conid=3, value=90.0, currency="EUR"),
        SHARE._replace(conid=4, value=100.0),
        SHARE._replace(conid=5, value=1000.0, currency="CHF"),
    )
    assert [row[0] for row in tell(*rows)["rows"]] == [3, 2, 4, 1, 5]
    twins = [SHARE._replace(quantity=quantity, avg_price=paid) for quantity, paid in ((2, 7), (1, 9), (2, 6), (1, 8))]
    assert [(row[4], row[9]) for row in tell(*twins)["rows"]] == [(1, 8), (1, 9), (2, 6), (2, 7)]
    assert [
        row[11] for row in tell(*(SHARE._replace(model=model, account=f"DU{model}") for model in "BA"))["rows"]
    ] == [
        "DUA",
        "DUB",
    ]


def test_parts_of_a_list_follow_each_other_and_say_which_they_are() -> None:
    rows = [SHARE._replace(conid=number, value=float(number)) for number in range(1, 6)]
    shown, cursor = [], ""
    for words in ("1 to 2", "3 to 4", "5 to 5"):
        part = tell(*rows, limit=2, cursor=cursor)
        line = f"Rows {words} of 5, by size, largest first. Use cursor for the next rows, limit=0 for all."
        assert part["notes"] == [line]
        assert (part["count"], part["value_base"]) == (5, 15.0)
        shown += [row[0] for row in part["rows"]]
        cursor = part.get("cursor", "")
    assert (shown, cursor) == ([5, 4, 3, 2, 1], "")
    twins = [SHARE._replace(quantity=float(number)) for number in (1, 2)]
    cursor = tell(*twins, limit=1)["cursor"]
    assert tell(*twins, limit=1, cursor=cursor)["rows"][0][4] == 2
    with pytest.raises(BadArgument):  # another lot than the one that was shown
        tell(SHARE._replace(quantity=0.5), twins[1], limit=1, cursor=cursor)


@pytest.mark.parametrize(("count", "twins", "told"), [(50, False, True), (51, False, False), (51, True, True)])
def test_a_long_list_leaves_the_average_price_out_unless_it_tells_rows_apart(
    count: int, twins: bool, told: bool
) -> None:
    rows = [SHARE._replace(conid=number) for number in range(1, count)]
    rows.append(SHARE._replace(conid=1 if twins else count, quantity=4.0))
    assert ("avg_price" in tell(*rows)["columns"]) is told
    options = [CALL._replace(conid=row.conid, quantity=row.quantity) for row in rows]
    assert ("avg_price" in tell(*options)["derivatives"][0]) is told


def test_columns_that_tell_rows_apart_come_where_one_row_has_them() -> None:
    other = SHARE._replace(conid=2, model="M", account="DU2", trading_class="AAAX")
    told = tell(SHARE, other)
    assert told["columns"] == [*COLUMNS, "trading_class", "model", "account"]
    assert [row[10:] for row in told["rows"]] == [[None, None, None], ["AAAX", "M", "DU2"]]
    assert tell(SHARE, other._replace(model="", trading_class=None))["columns"] == [*COLUMNS, "account"]


def test_what_ends_is_told_in_a_line_while_there_are_few_and_else_in_columns() -> None:
    bonds = [BOND._replace(conid=number) for number in range(1, 12)]
    assert notes(*bonds[:1])[-1] == "Last day: DDD (1) 2030-01-15."
    for told in (tell(*bonds), tell(BOND, told=Told(by_end=True))):
        assert told["columns"] == [*COLUMNS, "expiry", "days_left"]
        assert told["rows"][0][10:] == ["2030-01-15", 1315]
        assert not [line for line in told["notes"] if line.startswith("Last day")]
    assert "last_trading_day" in tell(BOND._replace(last_trading_day="2030-01-14"), told=Told(by_end=True))["columns"]


OPTION, IN_MONEY = (
    "value of options is their premium value.",
    "in_the_money is null where the account does not hold the underlying; the tool risk tells it.",
)
CASH = "value of currency pairs is already counted as cash, so it is not in the totals."
LACKS = "The totals leave out AAA: IBKR gave no value, result or currency."
# Rows, what is said of them beside a plain share, and whether the answer is complete.
SAID: list[tuple[Holding, list[str], bool]] = [
    (SHARE, [], True),
    (CALL, [OPTION], True),
    (
        FUTURE,
        [NOTION],
        True,
    ),
    (PAIR, [CASH], True),
    (PAIR._replace(unrealized=1.0), [CASH, "unrealized of currency pairs is not in the totals either."], True),
    (PAIR._replace(value=None), ["Unknown: value of EUR.USD.", CASH], True),
    (PAIR._replace(unrealized=None), ["Unknown: unrealized of EUR.USD.", CASH], True),
    (COMBO, ["The totals count the legs of combinations, not the combinations."], True),
    (NEW, ["Class XYZ is new to this program; its value counts in full."], True),
    (NEW._replace(asset_class=None), ["Class none is new to this program; its value counts in full."], True),
    (SHARE._replace(value=None), [LACKS], False),
    (SHARE._replace(currency=None), [LACKS], False),
    (SHARE._replace(value=None, unrealized=None), [LACKS], False),
    (SHARE._replace(unrealized=None), ["unrealized leaves out AAA: IBKR gave no result."], False),
    (SHARE._replace(currency="CHF"), ["value_base and unrealized_base leave out CHF: no exchange rate."], False),
    (SHARE._replace(symbol="AAA.OLD"), ["In a corporate action, or delisted: AAA.OLD."], True),
    (SHARE._replace(currency="GBP", magnifier=100), ["AAA: amounts here are in GBP, market quotes in pence."], True),
    (
        SHARE._replace(currency="EUR", magnifier=100),
        ["AAA: amounts here are in EUR, market quotes in 1/100 EUR."],
        True,
    ),
    (
        SHARE._replace(currency="GBP", magnifier=1000),
        ["AAA: amounts here are in GBP, market quotes in 1/1000 GBP."],
        True,
    ),
    (CALL._replace(underlying_price=None), [OPTION, IN_MONEY], True),
    (CALL._replace(strike_divisor=100.0), [OPTION, "strike of options on BBB is as quoted."], True),
    (
        CALL._replace(strike_divisor=None),
        [OPTION, IN_MONEY, "strike of options on BBB may be as quoted, or in the currency."],
        True,
    ),
    (SHARE._replace(price_unit="USD?"), ["The unit of price is unknown for AAA."], True),
    (SHARE._replace(price_unit=None), ["The unit of price is unknown for AAA."], True),
    (SHARE._replace(is_event=True), ["price of event contracts (AAA) is a fraction of the payout, 0 to 1."], True),
    (BOND, ["price of bonds is in % of face value.", "Last day: DDD (4) 2030-01-15."], True),
    (BOND._replace(expiry=None), ["price of bonds is in % of face value.", "Unknown: expiry of DDD."], True),
    (SHARE._replace(price=None, price_unit=None), ["Unknown: price of AAA."], True),
    (SHARE._replace(quantity=None), ["Unknown: quantity of AAA."], True),
    (SHARE._replace(avg_price=None), ["Unknown: avg_price of AAA."], True),
    (SHARE._replace(multiplier=None), ["Unknown: multiplier of AAA."], True),
    (SHARE._replace(odd_last_day=True), ["Unknown: last_trading_day of AAA."], True),
    (CALL._replace(right=None), [OPTION, IN_MONEY, "Unknown: right or strike of BBB 2026-06-19 45."], True),
    (CALL._replace(strike=None), [OPTION, IN_MONEY, "Unknown: right or strike of BBB 2026-06-19 C."], True),
    (CALL._replace(underlying=None), [OPTION, "Unknown: underlying of BBB 2026-06-19 45 C."], True),
    (CALL._replace(underlying=None, asset_class="WAR"), [OPTION], True),
]


@pytest.mark.parametrize(("row", "lines", "complete"), SAID, ids=range(len(SAID)))
def test_each_thing_to_know_is_said_of_the_row_that_it_is_true_of(
    row: Holding, lines: list[str], complete: bool
) -> None:
    told = tell(SHARE._replace(conid=99, symbol="ZZZ"), row)
    assert (told.get("notes", []), told["complete"]) == (lines, complete)


def test_bonds_and_bills_share_a_line_and_so_do_several_rows_of_one_contract() -> None:
    bill = BOND._replace(conid=8, asset_class="BILL", expiry=None, open_end=True)
    assert notes(bill, BOND)[0] == "price of bonds and bills is in % of face value."
    assert notes(NEW, NEW._replace(asset_class="ABC"))[0].startswith("Class ABC, XYZ is new to this program")
    abroad = [SHARE._replace(conid=number, currency=currency) for number, currency in enumerate(("SEK", "CHF"), 1)]
    assert notes(*abroad) == ["value_base and unrealized_base leave out CHF, SEK: no exchange rate."]
    assert notes(SHARE, SHARE._replace(quantity=3.0)) == ["Several rows are of one contract, and each counts: AAA."]
    assert notes(SHARE, SHARE._replace(account="DU2")) == notes(SHARE, SHARE._replace(model="M")) == []


def test_what_is_known_of_the_whole_book_is_said_before_its_rows() -> None:
    lines = [
        "Filter: USD.",
        "A doubt.",
        "Left out, because closed today: AAA, EUR.USD.",
        "IBKR has not loaded the contract details of 3 rows; names or expiries may lack.",
    ]
    told = tell(SHARE, doubt="A doubt.", thin=3, closed=(SHARE, PAIR), told=Told(["Filter: USD."]))
    assert (told["notes"], told["complete"]) == (lines, False)
    assert (tell(SHARE, doubt="A")["complete"], tell(SHARE, thin=1)["complete"]) == (False, False)
    assert tell(SHARE, told=Told(left_out=True))["complete"] is False
    assert notes_of(book(SHARE), (), ()) == ["None of the 1 open positions matches."]
    assert notes_of(book(), (), ()) == notes_of(book(SHARE), (SHARE,), ()) == []


# Filters


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ("usd", ["USD"]),
        ("USD, eur", ["USD", "EUR"]),
        ("us dollar, yen, £, gbx, GBp, rmb", ["USD", "JPY", "GBP", "GBP", "GBP", "CNH"]),
        (
            "us$, usdollars, euro, euros, €, sterling, pence, yuan",
            ["USD", "USD", "EUR", "EUR", "EUR", "GBP", "GBP", "CNH"],
        ),
        ("ILa, ZAc, USc", ["ILS", "ZAR", "USD"]),
        ("all", []),
        ("USD, Any", []),
        ("", []),
    ],
)
def test_what_people_write_for_currencies(written: str, codes: list[str]) -> None:
    assert list(Filter.read("", written, None).currencies) == codes


@pytest.mark.parametrize(
    ("asset_class", "currency", "days", "words"),
    [
        ("", "dollarydoos", None, "currency"),
        ("", "", -1, "expires_within_days"),
        ("nonsense", "", None, "asset_class"),
        ("contracts", "", None, "asset_class"),
    ],
)
def test_what_means_nothing_is_refused(asset_class: str, currency: str, days: int | None, words: str) -> None:
    with pytest.raises(BadArgument, match=words):
        Filter.read(asset_class, currency, days)
    assert Filter.read("", "", 0).days == 0


@pytest.mark.parametrize(
    ("asset_class", "currency", "days", "told"),
    [
        ("", "", None, ""),
        ("shares", "", None, "STK without ETFs"),
        ("bonds, opt", "eur,usd", 30, "BOND, BILL, OPT; EUR, USD; ends within 30 days"),
        ("eventcontracts", "", None, "event contracts"),
        ("", "usd", None, "USD"),
        ("", "", 0, ""),
    ],
)
def test_a_filter_says_what_it_is(asset_class: str, currency: str, days: int | None, told: str) -> None:
    assert Filter.read(asset_class, currency, days).told == told


ETF, STOCK, NO_KIND = (SHARE._replace(conid=n, kind=kind) for n, kind in ((10, "ETF"), (11, "COMMON"), (12, None)))
UNDATED, NO_CURRENCY = FUTURE._replace(expiry=None, last_trading_day=None), SHARE._replace(currency=None)


@pytest.mark.parametrize(
    ("asset_class", "currency", "days", "answers"),
    [
        ("", "", None, "SHARE:True CALL:True NEW:True UNDATED:True NO_CURRENCY:True"),
        ("stk", "", None, "SHARE:True CALL:False NEW:False NO_CLASS:None"),
        ("etf", "", None, "ETF:True STOCK:False NO_KIND:None CALL:False"),
        ("etf, stk", "", None, "ETF:True STOCK:True NO_KIND:True CALL:False"),
        ("", "usd", None, "SHARE:True NO_CURRENCY:None"),
        ("opt", "usd", None, "NO_CURRENCY:False CALL:True NO_CLASS:None"),
        ("", "", 7, "FUTURE:True CALL:False SHARE:False UNDATED:None PAST:True"),
        ("", "", 6, "FUTURE:False"),
        ("fut", "", 6, "UNDATED:None SHARE:False"),
        ("opt", "", 6, "UNDATED:False"),
    ],
)
def test_what_a_filter_takes_leaves_and_cannot_tell(
    asset_class: str, currency: str, days: int | None, answers: str
) -> None:
    rows = {"NO_CLASS": SHARE._replace(asset_class=None), "PAST": CALL._replace(expiry="2026-06-01"), **globals()}
    one = Filter.read(asset_class, currency, days)
    assert " ".join(
        f"{name}:{one.takes(rows[name], NOON)}" for name in (a.partition(":")[0] for a in answers.split())
    ) == (answers)


def test_what_is_picked_and_what_is_said_of_it() -> None:
    rows = (SHARE, CALL._replace(currency="EUR"), NO_CURRENCY._replace(conid=20, symbol="NNN"), FUTURE)
    found, told = Filter().apply(book(*rows))
    assert (found, told) == (list(rows), Told([], False, False))
    found, told = Filter.read("", "usd", None).apply(book(*rows))
    unsure = "Left out, because IBKR does not say whether they match: NNN."
    assert (found, told) == ([SHARE], Told(["Filter: USD.", unsure], False, True))
    assert Filter().apply(book(SHARE._replace(name=None)), ["XXXX"])[0] == []
    found, told = Filter.read("", "", 30).apply(book(*rows), ["BBB", "AAA"])
    assert (found, told) == ([rows[1]], Told(["Filter: BBB, AAA; ends within 30 days."], True, False))


@pytest.mark.anyio
async def test_what_is_held_is_found_by_ticker_trading_class_label_or_description() -> None:
    index = CALL._replace(conid=30, symbol="SPX", trading_class="SPXW")
    weekly = index._replace(conid=31, strike=50.0)
    described = BOND._replace(conid=32, symbol="T", described="T 4 1/8 11/15/32")
    rows = book(SHARE, index, weekly, described)
    for texts, found in (
        (["aaa"], ["aaa"]),
        (["SPXW"], ["conid:30", "conid:31"]),
        (["AAA", "SPXW"], ["AAA", "conid:30", "conid:31"]),
        (["SPXW", "T 4 1/8 11/15/32", "AAA"], ["conid:30", "conid:31", "conid:32", "AAA"]),
        (["SPXW 2026-06-19 50 C", "SPXW"], ["conid:31", "conid:30"]),
        ([], []),
    ):
        assert await names_held(None, texts, rows) == found  # type: ignore[arg-type] # nothing has to be asked


@pytest.mark.anyio
@pytest.mark.parametrize(
    ("filters", "pages"),
    [({}, 1), ({"asset_class": "OPT"}, 1), ({"asset_class": "ETF, OPT"}, 6), ({"symbol": "T1"}, 6)],
)
async def test_details_are_read_where_a_filter_needs_them(filters: dict[str, Any], pages: int) -> None:
    rows = [
        {
            "conid": number,
            "position": 1.0,
            "ticker": f"T{number}",
            "assetClass": "STK",
            "currency": "USD",
            "type": "ETF",
        }
        | {"mktPrice": 1.0, "mktValue": 1.0, "unrealizedPnl": 0.0, "avgPrice": 1.0, "pageSize": 80}
        for number in range(1, 281)
    ]

    async def answer(arrival: Arrival) -> Reply:
        path = arrival.target.partition("?")[0]
        page = path.rpartition("/")[2]
        if "/positions/" in path:
            asked.append(page)
            return Reply(body=json.dumps(rows[80 * int(page) : 80 * int(page) + 80]).encode())
        if "/portfolio2/" in path:
            return Reply(body=json.dumps([{**row, "conid": str(row["conid"])} for row in rows]).encode())
        ledger = b'{"USD": {"currency": "USD", "cashbalance": 1.0}, "BASE": {"currency": "BASE"}}'
        return Reply(body=ledger if page == "ledger" else b'[{"accountId": "DU1"}]')

    asked: list[str] = []
    async with (
        TinyServer(answer) as server,
        Gateway(Settings(server.url, state_dir=None), limits=faster(1000)) as gateway,
    ):
        await positions(gateway, **filters)
    assert len(asked) == pages
