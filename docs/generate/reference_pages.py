"""The pages below docs/reference/, written from the client: each operation with its limits, its answer and an example.

What an example needs is made from the types: every required argument, no other. Where a value must mean something to
the simulated Gateway, it stands in ``MEANT``.
"""

from __future__ import annotations

import ast
import inspect
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from enum import Enum
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, get_args, get_origin

import attrs
from bezant_client import models
from bezant_client.model import MapModel
from bezant_client.operations import OPERATIONS, Operation

from bezant_mcp.gateway.endpoints import API, READ_OPERATIONS, Endpoint

FOLDER = Path(__file__).parent.parent / "reference"
MODELS = "../../generated_client/bezant_client/models"
FIELDS_SHOWN = 8
ACCOUNT, CONID = "DU1234567", 265598
# Values by the name of an argument or a field; then, as they are written, those of one operation.
MEANT: dict[str, Any] = {
    "account_id": ACCOUNT, "acct_id": ACCOUNT, "acct_ids": [ACCOUNT], "page_id": 0, "conid": CONID,
    "conids": str(CONID), "fields": "31,84,86", "symbol": "AAPL", "symbols": "AAPL", "currency": "USD",
    "source": "EUR", "target": "USD", "sectype": "STK", "sec_type": "STK", "asset_class": "STK", "exchange": "NASDAQ",
    "typecode": "M8",
}  # fmt: skip
ALSO: dict[str, dict[str, str]] = {
    "alerts.get_alert": {"alert_id": "9876543210"},
    "contracts.get_definition": {"conid": '"265598"', "sectype": '"STK"'},
    "contracts.list_futures": {"symbols": '"ES"'},
    "contracts.list_strikes": {"month": '"JAN27"'},
    "contracts.search": {"symbol": '"AAPL"'},
    "event_contracts.get_details": {"conid": '"713921700"'},
    "event_contracts.get_schedule": {"conid": '"713921700"'},
    "event_contracts.get_trading_rules": {"conid": '"713921700"'},
    "event_contracts.list_market_contracts": {"underlying_conid": '"658663572"'},
    "market_data.get_history": {"period": '"1m"', "bar": '"1d"'},
    "market_data.unsubscribe": {"body": "models.UnsubscribeRequest(conid=265598)"},
    "orders.get_order_status": {"order_id": "1101000001"},
    "performance.list_transactions": {
        "body": f'models.TransactionsRequest(acct_ids=["{ACCOUNT}"], conids=[265598], currency="USD", days=90)'
    },
    "scanner.run": {
        "body": 'models.ScannerRequest(instrument="STK", location="STK.US.MAJOR", type_="TOP_PERC_GAIN", filter_=[])'
    },
    "watchlists.get_watchlist": {"id": '"1234"'},
}
GROUPS = {
    "portfolio": "What accounts hold and are worth; needs only the browser login.",
    "accounts": "What the brokerage session knows about accounts: funds, margins, profit and loss.",
    "orders": "Orders and trades.",
    "contracts": "Contracts: search, definitions, rules, hours, exchange rates.",
    "market_data": "Current and past prices.",
    "performance": "Returns, transactions and holdings by category, as PortfolioAnalyst computes them.",
    "scanner": "Market scans.",
    "alerts": "Price alerts.",
    "watchlists": "Watchlists.",
    "notifications": "Messages from IBKR, and how they are delivered.",
    "event_contracts": "Contracts on yes-or-no questions.",
    "fa_allocation": "Advisors: allocation groups and models.",
    "session": "Login and brokerage session.",
    "oauth": "OAuth 1.0a.",
    "sso": "Browser sessions for other users.",
    "token": "OAuth 2.0 tokens.",
    "restrictions": "Trading restrictions.",
    "echo": "Connection tests.",
    "am_accounts": "Account management: accounts.",
    "am_banking": "Account management: transfers.",
    "am_reports": "Account management: statements and tax documents.",
    "am_utilities": "Account management: forms, lists of values, requests.",
    "tax_vouchers": "Vouchers of taxes withheld from dividends.",
}
HEAD = """\
# Every operation

`make golden` writes these pages from the client. Each group is an attribute of `Client`, `AsyncClient`, `Gateway` and
`SyncGateway`. In the examples, `client` is any of these; the asynchronous ones need `await`. Every method also takes
`timeout=`, in seconds. `models` is `bezant_client.models`.

- **Access** says what an operation can do. A `Gateway` sends only permitted operations; the plain client sends all.
- **Limits** are IBKR's, in addition to 10 requests a second in all. A `Gateway` keeps them, the plain client does not.
- **Errors** are the error answers that IBKR declares. The plain client raises `ApiError` with that `body`, a `Gateway`
  a `BezantError`.
- Fields are `None` or `UNSET` if IBKR sends null or nothing: see [the SDK](../sdk.md#what-is-missing-what-is-null).

| Group | Operations | A `Gateway` permits | What it is about |
|---|---|---|---|
"""
LEFT_OUT = """
`GET /v1/api/ws` is left out, because it opens a stream instead of returning an answer.
"""


def group_of(operation: Operation) -> type[Any]:
    """The class whose method the operation is."""
    module = import_module(f"bezant_client.api.{operation.group}")
    classes = [one for one in vars(module).values() if isinstance(one, type) and vars(one).get("_GROUP")]
    return next(one for one in classes if not one.__name__.startswith("Async"))


def endpoint_of(operation: Operation) -> Endpoint | None:
    """The row with which a Gateway permits the operation."""
    return next(
        (row for row in READ_OPERATIONS if (row.method, f"{API}{row.path}") == (operation.method, operation.path)), None
    )


def value(annotation: ast.expr, name: str) -> str:
    """An expression of a type; that of ``MEANT`` where the name has one of the type."""
    match annotation:
        case ast.BinOp(left=left):
            return value(left, name)
        case ast.Subscript(value=ast.Name(id="list"), slice=rows):
            return json.dumps(MEANT[name]) if isinstance(MEANT.get(name), list) else f"[{value(rows, '')}]"
        case ast.Name(id="str" | "int" | "float" | "bool" as kind):
            plain = {"str": f"the {name}" if name else "text", "int": 1, "float": 1.0, "bool": True}[kind]
            meant = MEANT.get(name)
            meant = str(meant) if kind == "str" and isinstance(meant, int) else meant
            chosen = meant if type(meant).__name__ == kind else plain
            return json.dumps(chosen) if kind == "str" else repr(chosen)
        case ast.Name(id=kind) if hasattr(models, kind):
            return instance(getattr(models, str(kind)))
    return "{}"


def instance(kind: Any) -> str:
    """An expression that makes one: the first member, or an object with what is required."""
    if issubclass(kind, Enum):
        return f"models.{kind.__name__}.{next(iter(kind.__members__))}"
    required = [one for one in attrs.fields(kind) if one.default is attrs.NOTHING]
    given = [f"{one.name}={value(ast.parse(str(one.type), mode='eval').body, one.name)}" for one in required]
    if "acct_ids" in attrs.fields_dict(kind) and not any(one.name == "acct_ids" for one in required):
        given.append(f"acct_ids={json.dumps(MEANT['acct_ids'])}")
    return f"models.{kind.__name__}({', '.join(given)})"


def example(operation: Operation, method: Any) -> str:
    """A call with every required argument, on one line."""
    also = ALSO.get(f"{operation.group}.{operation.function}", {})
    given = []
    for parameter in list(inspect.signature(method).parameters.values())[1:]:
        if parameter.default is parameter.empty or parameter.name in also:
            written = also.get(parameter.name)
            text = value(ast.parse(str(parameter.annotation), mode="eval").body, parameter.name)
            text = text if written is None else written
            given.append(text if parameter.kind is parameter.POSITIONAL_OR_KEYWORD else f"{parameter.name}={text}")
    return f"client.{operation.group}.{method.__name__}({', '.join(given)})"


def signature(operation: Operation, method: Any) -> str:
    """The method as it is called: arguments that may be left out have ``= ...``."""
    shown = []
    for parameter in list(inspect.signature(method).parameters.values())[1:]:
        if parameter.kind is parameter.KEYWORD_ONLY and "*" not in shown:
            shown.append("*")
        if parameter.name != "timeout":
            kind = str(parameter.annotation).replace(" | Unset", "")
            shown.append(f"{parameter.name}: {kind}{'' if parameter.default is parameter.empty else ' = ...'}")
    shown = shown[:-1] if shown[-1:] == ["*"] else shown
    returns = inspect.signature(method).return_annotation
    return f"{operation.group}.{method.__name__}({', '.join(shown)}) -> {returns}"


def limit(endpoint: Endpoint) -> str:
    """IBKR's limit in words."""
    if endpoint.limit is None:
        return ""
    count, seconds = endpoint.limit
    span = f"in {seconds:g} s" if seconds < 60 else f"in {seconds / 60:g} min"
    return f", at most {count} {span if seconds else 'at a time'}"


def told(kind: str) -> str:
    """A class with a link to it, and the names of its first fields; of a mapping also what its values are."""
    declared = [one.name for one in attrs.fields(getattr(models, kind)) if one.name != "additional_properties"]
    more = f", and {len(declared) - FIELDS_SHOWN} more" if len(declared) > FIELDS_SHOWN else ""
    module = getattr(models, kind).__module__.rpartition(".")[2]
    fields = f": {', '.join(f'`{name}`' for name in declared[:FIELDS_SHOWN])}{more}" if declared else ""
    values = values_of(kind)
    mapping = f", a mapping to `{values}`" if values else ""
    return "; ".join([f"[`{kind}`]({MODELS}/{module}.py){mapping}{fields}", *map(told, classes_in(values))])


def values_of(kind: str) -> str:
    """The type of a mapping's values as it is written; nothing where the class is none."""
    bases = getattr(getattr(models, kind), "__orig_bases__", ())
    written = [get_args(base)[0] for base in bases if get_origin(base) is MapModel]
    return str(getattr(written[0], "__forward_arg__", written[0])) if written else ""


def classes_in(written: str) -> list[str]:
    """The models that a type names."""
    return [name for name in dict.fromkeys(re.findall(r"\b[A-Z]\w+", written)) if attrs_class(name)]


def answer(returns: str) -> str:
    """What a method returns, in words."""
    return "; ".join(map(told, classes_in(returns))) or f"`{returns}`"


@cache
def attrs_class(name: str) -> bool:
    """Whether there is a model of that name."""
    return hasattr(models, name) and attrs.has(getattr(models, name))


def errors(operation: Operation) -> str:
    """The statuses of declared errors by what comes with them."""
    found: dict[str, list[str]] = defaultdict(list)
    for promise in operation.module()._PROMISES:
        if promise.low >= 400:
            found["no body" if promise.shape is None else f"`{promise.shape!r}`"].append(str(promise.low))
    return "; ".join(f"{', '.join(statuses)} {kind}" for kind, statuses in found.items()) or "none declared"


def section(operation: Operation) -> Iterator[str]:
    """All lines on one operation."""
    group, endpoint = group_of(operation), endpoint_of(operation)
    method = getattr(group, operation.function)
    permitted = f", permitted by a `Gateway`{limit(endpoint)}" if endpoint else ""
    yield from (f"## {operation.function}", "", operation.summary, "")
    yield from ("```python", f"{example(operation, method)}", "```", "")
    yield f"- `{signature(operation, method)}`"
    for walk in iterators(operation):
        yield f"- `{signature(operation, walk)}`: the rows of all pages"
    yield f"- `{operation.method} {operation.path}`, access **{operation.access}**{permitted}"
    yield f"- Answer: {answer(str(inspect.signature(method).return_annotation))}"
    yield from (f"- Errors: {errors(operation)}", "")


def iterators(operation: Operation) -> list[Any]:
    """The methods that walk over the pages of an operation."""
    methods = [one for name, one in vars(group_of(operation)).items() if name.startswith("iterate_")]
    return [one for one in methods if f"``{operation.function}``" in (one.__doc__ or "")]


def pages() -> dict[str, str]:
    """Every page by the name of its file."""
    grouped: dict[str, list[Operation]] = defaultdict(list)
    for operation in OPERATIONS:
        grouped[operation.group].append(operation)
    index, written = [HEAD], {}
    for group, about in GROUPS.items():
        rows = sorted(grouped.pop(group), key=lambda row: row.function)
        permitted = sum(endpoint_of(row) is not None for row in rows)
        index.append(f"| [`{group}`]({group}.md) | {len(rows)} | {permitted} | {about} |\n")
        lines = [f"# {group}", "", f"{about} [How to read this page](index.md).", ""]
        written[f"{group}.md"] = "\n".join([*lines, *(line for row in rows for line in section(row))]).rstrip() + "\n"
    if grouped:
        raise LookupError(f"say in GROUPS what they are about: {', '.join(grouped)}")
    return {"index.md": "".join(index) + LEFT_OUT, **written}
