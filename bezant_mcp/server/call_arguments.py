"""The arguments of a call as clients send them: what says nothing is left out, and what does not fit is refused."""

from __future__ import annotations

import logging
from math import isfinite
from typing import Any

from mcp.server.mcpserver.utilities.func_metadata import ArgModelBase
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.fields import FieldInfo

from bezant_mcp.arguments import NOTHING, bad, number_of
from bezant_mcp.errors import BadArgument

log = logging.getLogger(__name__)
# What n8n, Cline, and clients that describe or tag each call, put among the arguments of the model.
ADDED_BY_CLIENTS = (
    *("toolCallId", "sessionId", "action", "chatInput", "tool"),
    *("task_progress", "tool_call_description", "_meta"),
)
# What clients send that cannot call a tool without arguments.
DUMMIES = {"random_string", "_placeholder", "dummy"}
# A model corrects these before it hears of more.
LONGEST_REFUSAL, LONGEST_NAME = 200, 40
# By the type of an argument: what it must be, and an example.
KINDS: dict[Any, tuple[str, str]] = {
    bool: ("true or false", "true"),
    int: ("a whole number", "10"),
    float: ("a number", "-10"),
    str: ("text", ""),
}
# A value that the argument takes, where its default is none.
EXAMPLES = {
    "account_id": "U1234567",
    "amount": "1000",
    "asset_class": "STK",
    "bar": "1d",
    "by": "month",
    "currency": "EUR",
    "cursor": "(cursor of the previous answer)",
    "end": "2026-03-31",
    "expires_within_days": "30",
    "expiry": "2026-12",
    "filters": "priceAbove=5",
    "instrument": "STK",
    "market_conid": "495512552",
    "name": "Favorites",
    "period": "1Y",
    "right": "C",
    "scan": "TOP_PERC_GAIN",
    "search": "dividend yield",
    "source": "EUR",
    "start": "2026-01-01",
    "symbol": "AAPL",
    "symbols": "AAPL,VOD@LSE",
    "target": "USD",
    "vs": "SPY",
}


class Arguments(ArgModelBase):
    """The arguments of a tool: only its own, finite, checked by a validator that is built at the first call."""

    model_config = ConfigDict(extra="forbid", defer_build=True, allow_inf_nan=False)


def given(arguments: dict[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    """Return the arguments without those that say nothing, such as null for an optional one.

    Clients with strict schemas must send every argument, and fill numbers with 0. So a limit of 0 means all rows unless
    it may be such a filling. Some clients add arguments of their own: those in the list and empty ones are ignored.

    Raises:
        BadArgument: a number is not finite, or a boolean stands in place of a number.
    """
    fields = model.model_fields
    optional = {name for name, field in fields.items() if not field.is_required()}
    empty = {name for name in optional & arguments.keys() if is_left_out(arguments[name], fields[name])}
    filled = optional <= arguments.keys() and len(empty) > 1
    if not filled and not says_nothing(arguments.get("limit")):
        empty.discard("limit")
    unknown = arguments.keys() - fields.keys()
    added = unknown.intersection(ADDED_BY_CLIENTS)
    if added:
        log.debug("ignored arguments that the client added: %s", ", ".join(sorted(added)))
    filling = {name for name in unknown if says_nothing(arguments[name])} | (set() if fields else DUMMIES) | added
    kept = {name: value for name, value in arguments.items() if name not in empty | filling}
    for name, value in kept.items():
        field = fields.get(name)
        if field and (not is_finite(value) or (is_number(field) and isinstance(value, bool))):
            raise misfit(name, value, field)
    return kept | {name: number_of(value) for name, value in kept.items() if name in fields and is_number(fields[name])}


def is_left_out(value: Any, field: FieldInfo) -> bool:
    """Tell whether a value means "not given": nothing, or 0 for a number."""
    return says_nothing(value) or (is_number(field) and value in (0, "0") and value is not False)


def says_nothing(value: Any) -> bool:
    """Tell whether a client means that it leaves the argument out."""
    if isinstance(value, list | tuple | dict):
        return all(says_nothing(item) for item in value)
    return value is None or (isinstance(value, str) and value.strip("\"' \t[]{}").lower() in NOTHING)


def is_finite(value: Any) -> bool:
    """Tell whether JSON can express every number in a value."""
    if isinstance(value, dict | list):
        return all(map(is_finite, value.values() if isinstance(value, dict) else value))
    return not isinstance(value, float) or isfinite(value)


def kind_of(field: FieldInfo) -> Any:
    """The type of an argument: ``bool``, ``int``, ``float`` or ``str``."""
    return next(kind for kind in KINDS if field.annotation in (kind, kind | None))


def is_number(field: FieldInfo) -> bool:
    """Tell whether an argument is a number."""
    return kind_of(field) in (int, float)


def misfit(name: str, value: Any, field: FieldInfo) -> BadArgument:
    """The error for a value that an argument cannot have, by the argument's type."""
    return bad(name, value, f"it must be {KINDS[kind_of(field)][0]}", example(name, field))


def refusal(error: ValidationError, tool: str, model: type[BaseModel]) -> str:
    """Name each argument that does not fit, what it must be and an example, as far as there is room."""
    fields, said = model.model_fields, ""
    for fault in error.errors(include_url=False, include_context=False):
        name = str(fault["loc"][0]) if fault["loc"] else "arguments"
        if fault["type"] == "extra_forbidden":
            use = f"Use {', '.join(fields)}." if fields else "Leave it out: it takes none."
            one = f"{name[:LONGEST_NAME]} is not an argument of {tool}. {use}"
        elif fault["type"] == "missing":
            one = f"{name} is missing. For example {name}={example(name, fields[name])}."
        else:
            one = str(misfit(name, fault["input"], fields[name]))
        if said and len(said) + len(one) >= LONGEST_REFUSAL:
            break
        said = f"{said} {one}".strip()
    return f"BAD_ARGUMENT: {said}"


def example(name: str, field: FieldInfo) -> str:
    """A value that the argument takes."""
    kind = kind_of(field)
    default = "" if field.is_required() or kind is bool else field.default or ""
    listed, _, more = (field.description or "").partition(",")
    return str(default or EXAMPLES.get(name) or KINDS[kind][1] or (more and listed))
