"""Reading what a caller wrote: lists, choices, numbers of days, spans of time. Tolerant in form, strict in meaning.

Every refusal names the argument, repeats the value and gives an example. A question reads its own arguments with these
functions, for Python programs; the annotations apply the same reading to what MCP clients send.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationInfo, WithJsonSchema

from bezant_mcp.errors import BadArgument
from bezant_mcp.parsing import shortened

# More of a wrong value is not repeated.
LONGEST_VALUE, LONGEST_LIST = 60, 90
SPAN = re.compile(r"(\d{0,4})\s*([a-z]+)", re.ASCII)
WHOLE = re.compile(r"(\d{1,12})(?:\.0)?", re.ASCII)
NUMBERS = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}
# What people write, and the unit that it means.
UNITS = {
    "min": ("min", "mins", "minute", "minutes"),
    "h": ("h", "hr", "hrs", "hour", "hours"),
    "d": ("d", "day", "days"),
    "w": ("w", "wk", "wks", "week", "weeks"),
    "m": ("m", "mo", "mos", "month", "months"),
    "y": ("y", "yr", "yrs", "year", "years"),
}
UNIT_OF = {word: unit for unit, words in UNITS.items() for word in words}
DAYS = {"d": 1, "w": 7, "m": 31, "y": 366}
# Days back that have a name, today counted.
NAMED_DAYS = {"today": 1, "now": 1, "yesterday": 2}
GROUPED = re.compile(r"-?\d{1,3}(,\d{3})+(\.\d+)?", re.ASCII)
ALL = ("all", "everything", "unlimited", "max")
NOTHING = ("", "none", "null", "undefined")
PERCENT = re.compile(r"(up|\+|down|minus|-|\u2212|)\s*(\d{1,9}(?:\.\d{1,9})?)\s*(?:%|percent|per cent|pct)?")
DOWN = ("down", "minus", "-", "\u2212")
MOST_OF_A_NUMBER = 10**9
# Examples of the codes of a scan; the others are roots of futures.
CODES = {"instrument": "STK", "location": "STK.US.MAJOR", "scan": "TOP_PERC_GAIN"}


def bad(name: str, value: object, what: str, example: str) -> BadArgument:
    """The refusal of one argument."""
    shown = repr(shortened(value, LONGEST_VALUE)) if isinstance(value, str) else shortened(repr(value), LONGEST_VALUE)
    return BadArgument(f"{name} is {shown}: {what}.", f"For example {name}={example}.")


def items(text: str) -> list[str]:
    """The values of a list that came as a text: ``AAPL, MSFT``, ``AAPL;MSFT`` and ``["AAPL", "MSFT"]``; each once."""
    text = as_text(text)
    if text.lstrip().startswith("["):
        try:
            listed = json.loads(text)
            text = "\n".join(str(item) for item in listed)
        except (ValueError, TypeError):
            text = text.strip(" []").replace('"', "").replace("'", "")
    parts = (" ".join(piece.strip("\"' \t\r").split()) for piece in re.split(r"[,;\n]", text))
    return list(dict.fromkeys(part for part in parts if part))


def choice(
    name: str, text: str, known: Iterable[str], synonyms: Mapping[str, str] | None = None, default: str = ""
) -> str:
    """The one of ``known`` that is meant, in whatever case and with blanks, hyphens or underscores."""
    values = list(known)
    if default and text.strip().lower() in NOTHING:
        return default
    plain = {re.sub(r"[\s_-]", "", value.lower()): value for value in values}
    plain |= {re.sub(r"[\s_-]", "", word.lower()): value for word, value in (synonyms or {}).items()}
    found = plain.get(re.sub(r"[\s_-]", "", text.lower()))
    if found is None:
        raise bad(name, text, f"it must be one of {shortened(', '.join(values), LONGEST_LIST)}", values[0])
    return found


def span(name: str, text: str, example: str = "1y") -> tuple[int, str]:
    """Number and unit (``min h d w m y``) of ``1y``, ``1Y``, ``1 year``, ``a year``, ``12months``."""
    words = text.strip().lower().replace("-", " ")
    first, _, rest = words.partition(" ")
    if first in NUMBERS and rest:
        words = f"{NUMBERS[first]} {rest}"
    found = SPAN.fullmatch(words)
    unit = UNIT_OF.get(found[2]) if found else None
    if found is None or unit is None or found[1] == "0":
        raise bad(name, text, "it is not a length of time", example)
    return int(found[1] or 1), unit


def day_count(name: str, value: object, example: str = "30") -> int:
    """A number of days: ``7``, ``7d``, ``a week``, ``today``."""
    words = str(number_of(value)).strip().lower()
    if words in NAMED_DAYS:
        return NAMED_DAYS[words]
    if WHOLE.fullmatch(words):
        return int(words.removesuffix(".0"))
    number, unit = span(name, words.removeprefix("this ").removeprefix("last ").removeprefix("past "), example)
    if unit not in DAYS:
        raise bad(name, value, "it is not a number of days", example)
    return number * DAYS[unit]


def days(name: str, value: object, most: int, beyond: str = "") -> int:
    """The same from 1 to ``most``; ``beyond`` says why not more."""
    count = day_count(name, value, str(most))
    if not 1 <= count <= most:
        raise bad(name, value, f"it must be from 1 to {most} days{beyond and '; ' + beyond}", str(most))
    return count


def whole_number(name: str, value: object, least: int = 0, most: int = MOST_OF_A_NUMBER) -> int:
    """A whole number within bounds: ``20``, ``"1,000"``; and ``all`` where 0 is one."""
    words = str(number_of(value)).strip().lower()
    if least == 0 and words in ALL:
        return 0
    found = WHOLE.fullmatch(words)
    if found is None or not least <= int(found[1]) <= most:
        bounds = f" from {least} to {most}" if most < MOST_OF_A_NUMBER else f", {least} or more"
        raise bad(name, value, f"it must be a whole number{bounds}", str(max(least, min(10, most))))
    return int(found[1])


def percent(name: str, value: object) -> float:
    """A number of per cent with its sign: ``-10``, ``"-10%"``, ``"down 10 percent"``."""
    found = PERCENT.fullmatch(str(number_of(value)).strip().lower())
    if found is None:
        raise bad(name, value, "it must be a percentage", "-10")
    return -float(found[2]) if found[1] in DOWN else float(found[2])


def code(name: str, text: str) -> str:
    """One of IBKR's codes, upper case: letters, digits and a few marks."""
    found = text.strip().upper()
    if not re.fullmatch(r"[A-Z0-9][A-Z0-9._&:-]{0,39}", found):
        raise bad(name, text, "it is not a valid code", CODES.get(name, "ES"))
    return found


def synonyms(table: dict[str, str]) -> dict[str, str]:
    """Each synonym of a table and what it means."""
    return {word: choice for choice, words in table.items() for word in words.split()}


def as_text(value: Any) -> Any:
    """Numbers and lists as the text that they mean: ``7203`` as ``"7203"``, ``["AAPL", 7203]`` as ``"AAPL,7203"``."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    if isinstance(value, list) and all(isinstance(item, str | int) and not isinstance(item, bool) for item in value):
        return ",".join(str(item) for item in value)
    return value


def one_as_text(value: Any) -> Any:
    """A number as text, and what stands alone in a list or in quotes; a longer list is none."""
    if isinstance(value, str) and value.strip()[:1] in ("[", '"', "'"):
        value = items(value)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    return value.strip("\"' ") if isinstance(value, str) else value if isinstance(value, list) else as_text(value)


def number_of(value: Any) -> Any:
    """``"1,000"`` as the number that it means."""
    return value.replace(",", "") if isinstance(value, str) and GROUPED.fullmatch(value.strip()) else value


def reading(read: Callable[[str, object], object]) -> BeforeValidator:
    """Annotate a number so that it is also understood as people write it in words."""

    def before(value: Any, info: ValidationInfo) -> Any:
        is_one = isinstance(value, str | int | float) and not isinstance(value, bool)
        return read(info.field_name or "it", value) if is_one else value

    return BeforeValidator(before)


def enum(*values: str) -> WithJsonSchema:
    """Annotate a text that clients see as a closed set; ``choice`` reads it in any spelling."""
    return WithJsonSchema({"enum": [*values], "type": "string"})


# Models send ids as numbers too; both are taken.
Text = BeforeValidator(one_as_text)
# Several values: a comma text, or a list.
Texts = BeforeValidator(as_text)
# Numbers, and what people write in their place.
Whole, Days, Percent = reading(whole_number), reading(day_count), reading(percent)
# Known only where matplotlib is installed.
Picture = Annotated[bool, Field(description="Also draw a chart")]
MOST_ROWS = 1000
Limit = Annotated[int, Whole, Field(description="Rows; 0 for all")]
Cursor = Annotated[str, Text, Field(description="From the last answer")]
OnlySymbol = Annotated[str, Texts, Field(description="Ticker or conid; options of it too")]
Symbol = Annotated[str, Text, Field(description="Ticker, AAPL@NASDAQ, conid, ISIN or name")]
Symbols = Annotated[str, Texts, Field(description="One or many: AAPL, VOD@LSE, 8894")]
AccountId = Annotated[str, Text, Field(description="Id or alias")]
AccountIds = Annotated[str, Texts, Field(description="Ids or aliases, or all")]
