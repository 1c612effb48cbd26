"""Which accounts are meant, by id or alias, and the rates that bring several into one base currency."""

from __future__ import annotations

import random
from typing import Any

import pytest
from bezant_client import models

from bezant_mcp import Gateway
from bezant_mcp.accounts.accounts import KnownAccounts, accounts_for, choose_account, few, name_of
from bezant_mcp.accounts.across import fetch_across
from bezant_mcp.errors import BadAccount, BadArgument, BezantError, BrokerageDown, LoginNeeded
from bezant_mcp.redaction import Redaction
from bezant_mcp.simulator import SimulatedGateway
from bezant_mcp.simulator.world.faults import Fault
from tests.accounts.test_proof_of_lists import edit_path
from tests.support.asking import conversation, table
from tests.support.edited import edited
from tests.support.tokens import tokens

pytestmark = pytest.mark.anyio
FIRST, SECOND = "DU1234567", "DU7654321"
TWO = pytest.mark.parametrize("scenario", ["two-accounts"])


def known(**aliases: str) -> KnownAccounts:
    """Accounts of a login with these aliases."""
    return KnownAccounts(
        {of: models.Account(account_id=of, account_alias=alias, currency="USD") for of, alias in aliases.items()}
    )


@pytest.mark.parametrize("written", ["pension", " PENSION ", "Pension", "du7654321", "7654321", "DU***321"])
@TWO
async def test_an_account_is_meant_by_its_id_its_alias_or_a_part_of_its_id(gateway: Gateway, written: str) -> None:
    assert await choose_account(gateway, written) == SECOND
    assert await accounts_for(gateway, written, must_say=True) == (SECOND,)
    assert await accounts_for(gateway, f"{FIRST}, {written}, {SECOND}") == (FIRST, SECOND)


def test_an_alias_is_compared_in_any_case_and_with_any_blanks() -> None:
    some = known(DU1="Old  Age", DU2="DU3", DU3="")
    assert some.meant(" old age ", str) == "DU1"
    # An id is what it is, whatever another account is called.
    assert some.meant("du3", str) == "DU3"
    with pytest.raises(BadAccount, match="the given account_id is not"):
        some.meant("  ", str)


def test_an_alias_of_two_accounts_is_refused_with_both() -> None:
    some = known(DU1111111="Trust", DU2222222="TRUST", DU3333333="Other")
    with pytest.raises(BadAccount) as caught:
        some.meant("trust", str)
    said = {"DU1111111": "DU1111111 (Trust, USD)", "DU2222222": "DU2222222 (TRUST, USD)"}
    assert (caught.value.argument, caught.value.choices) == ("account_id", said)
    assert "DU1111111 (Trust, USD), DU2222222 (TRUST, USD)." in str(caught.value)
    assert "trust" not in str(caught.value)


def test_an_alias_with_an_id_in_it_is_understood_as_it_is_shown() -> None:
    clean = Redaction(mask_accounts=True).clean
    assert clean("Joint U7654321") == "Joint U***321"
    assert known(DU1="Joint U7654321", DU2="Own").meant("joint u***321", clean) == "DU1"


@TWO
async def test_an_alias_may_have_a_comma(gateway: Gateway, simulated: SimulatedGateway) -> None:
    edit_path(simulated, "/portfolio/accounts", lambda rows: [rows[0], rows[1] | {"accountAlias": "Doe, Jane"}])
    assert await accounts_for(gateway, "doe, jane") == (SECOND,)


@TWO
async def test_where_one_account_must_be_said_the_choices_come_along(gateway: Gateway) -> None:
    for ask in (choose_account(gateway, " "), accounts_for(gateway, "", must_say=True)):
        with pytest.raises(BadAccount, match="2 accounts, so account_id must name one") as caught:
            await ask
        assert caught.value.known == (FIRST, SECOND)
        assert caught.value.choices == {FIRST: f"{FIRST} (USD)", SECOND: f"{SECOND} (Pension, EUR)"}
    assert await accounts_for(gateway, "All", must_say=True) == await accounts_for(gateway, "") == (FIRST, SECOND)


@pytest.mark.parametrize("scenario", ["many-clients"])
async def test_many_accounts_are_counted_and_refused_where_each_costs_several_requests(gateway: Gateway) -> None:
    every = await accounts_for(gateway, "all")
    assert (len(every), few(every[:20])) == (131, every[:20])
    with pytest.raises(BadArgument, match="131 accounts; this question takes at most 20"):
        few(every)
    assert await name_of(gateway, every[:10]) == ", ".join(every[:10])
    assert await name_of(gateway, every[:11]) == "11 accounts of this login"
    assert await name_of(gateway, every) == "131 accounts: every one of this login"
    with pytest.raises(BadAccount, match=r"and 111 more \(see list_accounts\)") as caught:
        await choose_account(gateway, "")
    assert len(caught.value.choices) == 131


async def test_one_account_has_its_own_base_and_rates_for_one_request(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    await accounts_for(gateway, "")
    before = len(simulated.seen)
    across = await fetch_across(gateway, [FIRST])
    assert len(simulated.seen) == before + 1
    assert (across.base, across.notes, across.complete) == ("USD", (), True)
    assert across.rates == across.ledgers[FIRST].rates


# Which currencies the two ledgers lose -> what a euro is in dollars, and how many requests that takes beside the two.
# The simulated Gateway's ledger of the second account has a dollar at 1/1.1 euro, rounded to seven digits.
RATES: dict[str, tuple[str, str, float | None, int]] = {
    "of the first ledger": ("", "", 1.1, 0),
    "by the second, turned over": ("EUR", "", 1 / 0.9090909, 0),
    "of the market": ("EUR", "USD", 1.1, 1),
}


def without(currency: str) -> Any:
    return lambda ledger: {name: row for name, row in ledger.items() if name != currency}


@pytest.mark.parametrize("case", RATES.values(), ids=RATES)
@TWO
async def test_a_rate_comes_from_a_ledger_else_from_the_market(
    gateway: Gateway, simulated: SimulatedGateway, case: tuple[str, str, float | None, int]
) -> None:
    first, second, expected, more = case
    edit_path(simulated, f"{FIRST}/ledger", without(first))
    edit_path(simulated, f"{SECOND}/ledger", without(second))
    await accounts_for(gateway, "all")
    before = len(simulated.seen)
    across = await fetch_across(gateway, [FIRST, SECOND])
    asked = [path for _, path, _ in simulated.seen[before:]]
    assert sum(path.endswith("/ledger") for path in asked) == 2
    assert sum(path.endswith("/exchangerate") for path in asked) == more
    assert across.rates["EUR"] == pytest.approx(expected, rel=1e-9)
    assert across.in_base(SECOND, 100.0) == pytest.approx(100 * across.rates["EUR"])
    assert (across.base, across.complete) == ("USD", True)
    (note,) = across.notes
    assert note.startswith("Totals across accounts are in USD: 1 EUR = 1.1")


@TWO
async def test_the_first_account_decides_the_base(gateway: Gateway) -> None:
    across = await fetch_across(gateway, [SECOND, FIRST])
    assert across.base == "EUR"
    assert across.rates["USD"] == pytest.approx(1 / 1.1, rel=1e-6)
    # What the second ledger has beside them is linked through the dollar: a pound is 1.25 dollars.
    assert across.rates["GBP"] == pytest.approx(1.25 / 1.1, rel=1e-6)
    assert across.table(["n"], {SECOND: [1]}) == [
        ["account_id", "alias", "base_currency", "n"],
        [SECOND, "Pension", "EUR", 1],
        [FIRST, None, "USD", None],
    ]


async def test_a_currency_without_any_rate_is_told_and_in_no_total() -> None:
    edits = {f"{FIRST}/ledger": without("EUR"), f"{SECOND}/ledger": without("USD")}
    async with edited("two-accounts", edits, brokerage="none", positions=25) as me:
        told = await me.ask("cash", account_id="all")
    assert told["complete"] is False
    assert "Totals across accounts leave out EUR: no exchange rate." in told["notes"]
    assert not {"cash_base", "cash_percent"} & told.keys()
    assert [row["cash"] for row in table(told)] == [
        5000,
        29175,
    ]  # 25,000 + 1,500 x 1.25 + 250,000 x 0.0068 + 800 x 0.75


@TWO
async def test_a_ledger_that_fails_is_told_and_a_login_that_ended_is_raised(
    gateway: Gateway, simulated: SimulatedGateway
) -> None:
    simulated.world.faults.add(Fault("500-json", f"*/{FIRST}/ledger"))
    across = await fetch_across(gateway, [FIRST, SECOND])
    assert (across.base, [*across.ledgers], across.complete) == ("USD", [SECOND], False)
    # The only ledger that is left converts into the base all the same.
    assert across.rates["EUR"] == pytest.approx(1.1, rel=1e-6)
    assert across.notes[0].startswith(f"This answer has no ledger of {FIRST}: ")
    with pytest.raises(BezantError, match=FIRST):
        await fetch_across(gateway, [FIRST])
    await simulated.change(login=False)
    with pytest.raises(LoginNeeded):
        await fetch_across(gateway, [FIRST, SECOND])


async def test_a_base_currency_that_is_not_named_is_in_no_total() -> None:
    def nameless(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return [rows[0], rows[1] | {"currency": None}]

    async with edited("two-accounts", {"/portfolio/accounts": nameless}, positions=25) as me:
        told = await me.ask("cash", account_id="all")
    assert told["complete"] is False
    assert "cash_base" not in told
    assert f"IBKR does not name the base currency of {SECOND}, so its totals are not converted." in told["notes"]


@pytest.mark.parametrize(("limit", "shown"), [(None, 50), (3, 3), (0, 131), ("all", 131)])
async def test_of_many_accounts_those_with_the_largest_share_of_cash_come_first(limit: Any, shown: int) -> None:
    async with conversation("many-clients") as me:
        told = await me.ask("cash", account_id="all", **({} if limit is None else {"limit": limit}))
        asked = [path for _, path, _ in me.simulated.seen if path.endswith("/ledger")]
        text = me.texts[-1]
    rows = table(told)
    assert (len(rows), len(asked), told["complete"]) == (shown, 131, True)
    assert [(row["account_id"], row["alias"], row["cash_percent"]) for row in rows[:3]] == [
        ("DF1112220", None, 100),
        ("DU1112223", "Income", 60),
        ("DU1112222", "Balanced", 25),
    ]
    # 126 clients with 600 of 6,000 in cash; the four others and the advisor have 10,000 + 6,000 + 15,000 + 18,000
    # - 12,000 of 10,000 + 120,000 + 60,000 + 30,000 + 48,000.
    assert (told["cash_base"], told["loans_base"]) == (37_000 + 126 * 600, -12_000)
    assert told["cash_percent"] == round(100 * 112_600 / (268_000 + 126 * 6000), 2)
    if shown == 131:
        assert "notes" not in told
        return
    rest, worth = 112_600 - sum(row["cash"] for row in rows), 1_024_000 - sum(row["net_liquidation"] for row in rows)
    assert told["notes"] == [
        f"Shows {shown} of 131 accounts; limit=0 shows all. The other {131 - shown} have {rest} of {worth} USD in "
        "cash, each at most 10 %; with loans: DU1112224."
    ]
    assert tokens(text) <= 1300


async def test_one_account_tells_its_cash_whatever_is_not_known_here() -> None:
    async with conversation("awkward") as me:
        told, two = await me.ask("cash"), await me.ask("cash", limit=2)
    assert told["notes"][-1].endswith("What was paid, and interest rates, are in IBKR's statements only.")
    assert [row["currency"] for row in table(two)] == ["USD", "EUR"]
    assert two["cash_base"] == told["cash_base"] == 15975
    assert "Shows 2 of 6; limit=0 shows all." in two["notes"]


async def test_what_many_accounts_have_in_common_is_said_once() -> None:
    async with conversation("many-clients") as me:
        told = await me.ask("list_accounts")
        text = me.texts[-1]
        real = {account.id: account for account in me.simulated.world.book.accounts}
    assert tokens(text) <= 2000
    rows = {row["account_id"]: told["unless_said"] | row for row in told["accounts"]}
    assert {of: (row["currency"], row["type"], row.get("alias", "")) for of, row in rows.items()} == {
        of: (account.base, account.kind, account.alias or "") for of, account in real.items()
    }


def test_the_error_of_a_missing_session_has_no_choices() -> None:
    assert (BrokerageDown().argument, BrokerageDown().choices) == ("", {})


# Dollars for one unit.
DOLLARS = {"USD": 1.0, "EUR": 1.1, "GBP": 1.25, "JPY": 0.0068, "CHF": 1.15}


@pytest.mark.parametrize("seed", range(8))
async def test_accounts_drawn_at_random_come_to_what_they_hold_in_dollars(seed: int) -> None:
    dice = random.Random(f"accounts {seed}")
    bases = {f"DU500000{number}": dice.choice([*DOLLARS]) for number in range(dice.randint(2, 6))}
    held = {
        of: {base, *dice.sample([*DOLLARS], dice.randint(0, 3))}
        for of, base in bases.items()
    }  # fmt: skip
    cash = {of: {name: dice.randint(-9000, 90_000) / 100 for name in sorted(names)} for of, names in held.items()}
    worth = {of: dice.randint(100_000, 9_000_000) / 100 for of in bases}
    fails = {of for of in bases if dice.random() < 0.15 and of != next(iter(bases))}

    def ledger(of: str) -> Any:
        base = DOLLARS[bases[of]]
        rows = {name: (amount, DOLLARS[name] / base) for name, amount in cash[of].items()}
        entries = {
            name: {"cashbalance": amount, "exchangerate": rate, "currency": name, "acctcode": of, "settledcash": 0.0}
            for name, (amount, rate) in rows.items()
        }
        whole = {"cashbalance": sum(amount * rate for amount, rate in rows.values()), "netliquidationvalue": worth[of]}
        return [] if of in fails else entries | {"BASE": {**whole, "currency": "BASE", "acctcode": of}}

    def rate(of: str, to: str) -> dict[str, float]:
        return {"rate": DOLLARS[of] / DOLLARS[to]}

    def summed(amounts: dict[str, float]) -> float:
        """What amounts in the accounts' own base currencies come to in that of the first."""
        return sum(amount * DOLLARS[bases[of]] for of, amount in amounts.items()) / DOLLARS[base]

    base = next(iter(bases.values()))
    rows = [{"accountId": of, "id": of, "currency": own, "accountAlias": f"No {of[-1]}"} for of, own in bases.items()]
    edits: dict[str, Any] = {"/portfolio/accounts": lambda _: rows}
    edits |= {f"{of}/ledger": (lambda _, of=of: ledger(of)) for of in bases}
    edits |= {
        f"source={of}&target={base}|target={base}&source={of}": (lambda _, of=of: rate(of, base)) for of in DOLLARS
    }
    amounts = {of: {"netliquidation": worth[of], "totalcashvalue": worth[of] / 4} for of in bases}
    edits |= {
        f"{of}/summary": (
            lambda _, of=of: {
                key: {"amount": amount, "currency": bases[of], "isNull": False} for key, amount in amounts[of].items()
            }
        )
        for of in bases
    }
    async with edited("two-accounts", edits) as me:
        told = await me.ask("cash", account_id="all")
        summary = await me.ask("account_summary", account_id="all")
    own = {of: sum(amount * DOLLARS[name] for name, amount in cash[of].items()) / DOLLARS[bases[of]] for of in bases}
    shown = {row["account_id"]: row for row in table(told)}
    assert shown.keys() == bases.keys() - fails
    for of, row in shown.items():
        assert (row["alias"], row["base_currency"]) == (f"No {of[-1]}", bases[of])
        assert row["cash"] == pytest.approx(own[of], abs=0.02)
        assert row["cash_percent"] == pytest.approx(100 * own[of] / worth[of], abs=0.02)
    assert told["complete"] is (not fails)
    assert told.get("cash_base") == (None if fails else pytest.approx(summed(own), abs=0.01))
    assert all(of in told["notes"][0] for of in fails)
    # A summary needs the ledgers for the rates alone.
    assert summary["net_liquidation_value"] == pytest.approx(summed(worth), abs=0.01)
    assert summary["currency"] == base
