"""Arguments against the schema of a tool: what clients send for "nothing", and the words for what does not fit."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel, ValidationError

# What clients write for an argument that they leave out.
NOTHING = frozenset({"", "null", "none", "undefined"})
# A model corrects these before it learns of more.
MOST_FAULTS = 4
# A value that an argument takes, where its default is none.
EXAMPLES = {
    "account_id": "U1234567",
    "amount": "1000",
    "asset_class": "STK",
    "bar": "1d",
    "currency": "EUR",
    "cursor": "the one of the answer before",
    "expires_within_days": "30",
    "expiry": "2026-12",
    "filters": "priceAbove=5",
    "instrument": "STK",
    "kind": "scan",
    "market_conid": "495512552",
    "name": "Favorites",
    "period": "1Y",
    "right": "C",
    "scan": "TOP_PERC_GAIN",
    "search": "dividend yield",
    "source": "EUR",
    "symbol": "AAPL",
    "symbols": "AAPL,VOD@LSE",
    "target": "USD",
}


def given(arguments: dict[str, Any], model: type[BaseModel]) -> dict[str, Any]:
    """The arguments without those that say nothing, such as null for one that may be left out; all rows for ``all``."""
    kept = {
        name: value
        for name, value in arguments.items()
        if not says_nothing(value) or name not in model.model_fields or model.model_fields[name].is_required()
    }
    if str(kept.get("limit")).strip().lower() == "all":
        kept["limit"] = "0"
    return kept


def says_nothing(value: Any) -> bool:
    """Whether a client means that it leaves the argument out."""
    return value is None or (isinstance(value, str) and value.strip().lower() in NOTHING)


def refusal(error: ValidationError, tool: str, model: type[BaseModel]) -> str:
    """Each argument that does not fit, its value, what it must be and an example; long values are cut."""
    said = []
    for fault in error.errors(include_url=False, include_context=False)[:MOST_FAULTS]:
        name = ".".join(str(part) for part in fault["loc"]) or "arguments"
        known = ", ".join(model.model_fields) or "none"
        value = repr(fault["input"])
        value = value if len(value) <= 60 else value[:57] + "..."
        if fault["type"] == "extra_forbidden":
            said.append(f"{name[:60]} is no argument of {tool}; its arguments are: {known}.")
        elif fault["type"] == "missing":
            said.append(f"{name} is missing. For example {name}={example(name, model)}.")
        else:
            must = fault["msg"].removeprefix("Input should be ").partition(",")[0]
            said.append(f"{name} is {value}: it must be {must}. For example {name}={example(name, model)}.")
    return f"BAD_ARGUMENT: {' '.join(said)}"


def example(name: str, model: type[BaseModel]) -> str:
    """A value that the argument takes."""
    field = model.model_fields.get(name)
    default = field.default if field and not field.is_required() else None
    if isinstance(default, bool):
        return "true"
    return EXAMPLES.get(name) or str(default)
