"""Nothing secret leaves the process: not in answers, not in errors, not in the log, whatever is asked."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from mcp import Client, MCPError, StdioServerParameters
from mcp.types import PromptReference

from bezant_mcp import Gateway
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway.faults import plain
from bezant_mcp.redaction import RedactingFormatter, Redaction, masked_match
from bezant_mcp.server.app import Service
from bezant_mcp.settings import Settings
from bezant_mcp.simulator import PLANTED_SECRETS, SimulatedGateway
from tests.conftest import ROOT
from tests.support.fast_limits import FAST, SPEED

SCENARIOS = (
    "ready",
    "logged-out",
    "competing",
    "no-brokerage-400",
    "two-accounts",
    "expired-mid-walk",
    "maintenance-500",
)
CALLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("health", {}),
    ("tickle", {}),
    ("list_accounts", {}),
    ("account_summary", {}),
    ("positions", {}),
    ("positions", {"account_id": "DU1234567"}),
    ("conid_for", {"symbol": "AAPL"}),
    ("positions", {"account_id": "nobody"}),
)

FAST_SERVER = ("-m", "tests.support.fast_server", str(SPEED))


def found_in(text: str) -> list[str]:
    """The names of the planted secrets that a text holds."""
    return [name for name, secret in PLANTED_SECRETS.items() if secret.lower() in text.lower()]


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("scenario", SCENARIOS)
async def test_no_secret_in_any_answer_or_on_stderr_even_at_the_chattiest_level(
    simulated: SimulatedGateway, tmp_path: Path
) -> None:
    errors = tmp_path / "stderr"
    with errors.open("w", encoding="utf-8") as stderr:
        server = StdioServerParameters(
            command=sys.executable,
            args=[*FAST_SERVER, "--gateway-url", simulated.url, "--log", "DEBUG", "--keepalive-secs", "0.2"],
            env={"BEZANT_MCP_STATE_DIR": str(tmp_path / "state")},
            cwd=ROOT,
        )
        async with Client(stdio(server, stderr)) as client:
            tools = {tool.name for tool in (await client.list_tools()).tools}
            plain: list[tuple[str, dict[str, Any]]] = [
                (name, {}) for name in sorted(tools - {name for name, _ in CALLS})
            ]
            said = [str(await client.call_tool(name, arguments)) for name, arguments in (*CALLS, *plain)]
    assert any(request[1] == "/tickle" for request in simulated.seen)
    assert found_in("\n".join(said)) == []
    assert found_in(errors.read_text("utf-8")) == []
    for file in (tmp_path / "state").rglob("*"):
        assert found_in(file.read_bytes().decode("latin-1")) == [], file.name


def stdio(server: StdioServerParameters, stderr: Any) -> Any:
    """A stdio connection whose server writes its log to a file."""
    from mcp.client.stdio import stdio_client

    return stdio_client(server, errlog=stderr)


@pytest.mark.parametrize("secret", PLANTED_SECRETS.values(), ids=PLANTED_SECRETS.keys())
def test_what_was_learnt_to_be_secret_is_struck_out_wherever_it_turns_up(secret: str) -> None:
    redaction = Redaction()
    redaction.learn({"USER_NAME": secret, "deep": [{"session": secret}]})
    assert found_in(redaction.clean(f"an error that quotes {secret}, and again:{secret}.")) == []
    assert redaction.clean_data({"a": [f"x {secret}"], "b": 1.5}) == {"a": ["x [removed]"], "b": 1.5}


def test_a_traceback_in_the_log_is_cleared_too() -> None:
    redaction = Redaction()
    redaction.learn({"userId": 990077331})
    try:
        raise ValueError("user 990077331 with 5ec4e70ab1e5ec4e70ab1e5ec4e70ab1")
    except ValueError:
        record = logging.LogRecord("x", logging.ERROR, "", 0, "failed for %s", ("990077331",), sys.exc_info())
    line = RedactingFormatter("%(message)s", redaction).format(record)
    assert found_in(line) == []
    assert "ValueError" in line


def test_a_masked_account_id_hides_its_digits_and_still_finds_its_account() -> None:
    redaction = Redaction(mask_accounts=True)
    assert redaction.clean("DU1234567 and U7654321: 1234567.89 USD") == "DU***567 and U***321: 1234567.89 USD"
    assert masked_match("DU***567", ("DU1234567", "DU7654321")) == ("DU1234567",)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("du1234567 in a list: U7654321,F1234567A", "du***567 in a list: U***321,F***567A"),
        ("bezant://accounts/DU1234567/positions?acct=u7654321", "bezant://accounts/DU***567/positions?acct=u***321"),
        ('{"acctId":"DF1234567","x":"I1234567"}', '{"acctId":"DF***567","x":"I***567"}'),
        ("acct_U1234567_usd", "acct_U***567_usd"),
        ("DU***567 stays", "DU***567 stays"),
        ("US0378331005 FI0009000681 FR0000120271 US037833100 037833100", None),
        ("AAPL  261218C00150000 MESZ6 BBG000B9XRY4 F1 I18N U2 1234567.89", None),
    ],
)
def test_every_form_of_an_account_id_is_masked_and_no_other_code(written: str, said: str | None) -> None:
    assert Redaction(mask_accounts=True).clean(written) == (written if said is None else said)


def test_an_id_of_any_form_is_masked_once_ibkr_has_named_it() -> None:
    redaction = Redaction(mask_accounts=True)
    redaction.learn({"accounts": ["UXY12345", "All"], "acctProps": {"x": 1}, "deep": [{"acctId": "77712345678"}]})
    assert redaction.clean("Joint (uxy12345) and 77712345678, All") == "Joint (u***345) and 7***678, All"
    assert masked_match("U***345", ("UXY12345", "DU1234567")) == ("UXY12345",)


def test_learning_costs_the_same_however_much_is_known() -> None:
    redaction, seconds = Redaction(), []
    for thousand in range(8):
        began = time.perf_counter()
        for number in range(1000):
            redaction.learn({"user_name": f"name{thousand}x{number:04}"})
            redaction.clean("an order of AAPL, sent by name0x0007")
        seconds.append(time.perf_counter() - began)
    assert redaction.clean("by name7x0999.") == "by [removed]."
    assert min(seconds[4:]) < 5 * min(seconds[:4])


@pytest.mark.parametrize(
    "text",
    [
        "x PLANTEDLOGIN01 y",
        "user_plantedlogin01",
        "again:plantedlogin01.",
        "{'plantedlogin01'}",
        "5ec4e70b and 5EC4E70B",
    ],
)
def test_a_secret_is_known_in_any_case_and_between_any_marks(text: str) -> None:
    redaction = Redaction()
    redaction.learn({"USER_NAME": "plantedlogin01", "hardware_info": "5ec4e70b|02:5E:C4:E7:0A:B1"})
    assert found_in(redaction.clean(text)) == []


def test_the_address_of_the_gateway_is_no_secret() -> None:
    redaction = Redaction()
    redaction.learn({"IP": "127.0.0.1"})
    assert redaction.clean("https://127.0.0.1:5000") == "https://127.0.0.1:5000"


@pytest.mark.anyio
@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_with_masked_accounts_no_way_out_tells_an_id(simulated: SimulatedGateway) -> None:
    settings = Settings(gateway_url=simulated.url, state_dir=None, mask_accounts=True)
    account = {"id": "U1234567", "accountId": "U1234567", "currency": "EUR", "accountAlias": "Mine, u1234567"}
    simulated.fault("reply", "/portfolio/accounts", reply={"text": json.dumps([account])})
    said: list[str] = []
    async with Client(Service(settings, limits=FAST).build()) as client:
        for tool, arguments in (("list_accounts", {}), ("cash", {"account_id": "U7777777"}), ("U1234567", {})):
            said.append(str(await client.call_tool(tool, arguments)))
        said.append(str(await client.get_prompt("risk_check", {"account_id": "U1234567"})))
        said.append(str(await client.complete(PromptReference(name="risk_check"), {"name": "account_id", "value": ""})))
        said.append(str(await client.read_resource("bezant://accounts")))
        for uri in ("bezant://accounts/U7777777/positions", "bezant://U1234567"):
            with pytest.raises(MCPError) as caught:
                await client.read_resource(uri)
            said.append(f"{caught.value} {caught.value.error}")
    assert "Mine, u***567" in said[0]
    assert [each for each in said if "1234567" in each or "7777777" in each] == []


@pytest.mark.slow
@pytest.mark.anyio
@pytest.mark.parametrize("scenario", ["two-accounts"])
async def test_with_masked_accounts_no_id_is_told_and_the_masked_one_is_taken(
    simulated: SimulatedGateway, tmp_path: Path
) -> None:
    server = StdioServerParameters(
        command=sys.executable,
        args=["-m", "bezant_mcp", "--gateway-url", simulated.url, "--mask-accounts", "--state-dir", str(tmp_path)],
    )
    async with Client(server) as client:
        accounts = (await client.call_tool("list_accounts", {})).structured_content
        assert accounts is not None
        masked = [row["account_id"] for row in accounts["accounts"]]
        summary = await client.call_tool("account_summary", {"account_id": masked[1]})
        refused = await client.call_tool("account_summary", {})
    assert all("***" in name for name in masked)
    assert not summary.is_error, summary
    everything = json.dumps(accounts) + str(summary) + str(refused)
    real = {part for method, path, _ in simulated.seen for part in path.split("/") if part.startswith(("DU", "U"))}
    assert not [name for name in real if name in everything]


NAMED = {name: secret for name, secret in PLANTED_SECRETS.items() if "cookie" not in name}
# The user's name with nothing in front of it to tell what it is; it is known from an answer before.
QUOTED = f"{PLANTED_SECRETS['user name']} failed, " + " / ".join(f"{name}: {secret}" for name, secret in NAMED.items())


@pytest.mark.anyio
@pytest.mark.parametrize(
    "reply",
    [
        {"text": json.dumps({"error": QUOTED}), "status": 500},
        {"text": json.dumps({"error": QUOTED})},
        {"text": QUOTED, "status": 400, "content_type": "text/plain"},
        {"text": f"<html><body>{QUOTED}</body></html>", "status": 400, "content_type": "text/html"},
    ],
    ids=["500", "200", "text", "page"],
)
async def test_an_error_of_ibkr_that_quotes_secrets_tells_none_in_python_either(
    simulated: SimulatedGateway, gateway: Gateway, reply: dict[str, Any]
) -> None:
    from bezant_client.api.portfolio import list_accounts
    from bezant_client.api.session import validate

    await gateway.ask(validate.asyncio_detailed(client=gateway.client))
    simulated.fault("reply", "/portfolio/accounts", reply=reply)
    with pytest.raises(BezantError) as caught:
        await gateway.ask(list_accounts.asyncio_detailed(client=gateway.client))
    told = [repr(caught.value), str(caught.value), repr(vars(caught.value)), repr(caught.value.__context__)]
    assert found_in("\n".join(told)) == []


@pytest.mark.anyio
async def test_an_answer_of_an_unknown_shape_is_not_carried_along_in_the_error(
    simulated: SimulatedGateway, gateway: Gateway
) -> None:
    from bezant_client.api.portfolio import list_accounts

    reply = {"text": json.dumps({"message": QUOTED}), "status": 500}
    simulated.fault("reply", "/portfolio/accounts", reply=reply)
    with pytest.raises(BezantError) as caught:
        await gateway.ask(list_accounts.asyncio_detailed(client=gateway.client))
    assert found_in(repr(caught.value) + repr(caught.value.__context__)) == []


def test_what_ibkr_says_of_arguments_is_left_as_it_is() -> None:
    for said in ("Invalid order id: 123", "no contract of this name: XYZ", "accountId is not valid: U1234567"):
        assert plain(said) == said


@pytest.mark.parametrize(("arguments", "more"), [([], 0), (["--brokerage-session"], 1)])
def test_the_allow_list_is_printed_whole(arguments: list[str], more: int) -> None:
    from bezant_mcp.gateway.endpoints import BROKERAGE_SESSION, READ_OPERATIONS

    printed = subprocess.run(
        [sys.executable, "-m", "bezant_mcp", "allowlist", *arguments], capture_output=True, text=True, check=True
    ).stdout
    assert len(printed.splitlines()) == len(READ_OPERATIONS) + more
    assert all(operation.path in printed for operation in READ_OPERATIONS)
    assert (BROKERAGE_SESSION.path in printed) == bool(more)
