"""How the rows with one list of attributes are read, worked out once for all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, NamedTuple, get_type_hints

from bezant_mcp.history.sections import ACCOUNT, INSTRUMENT, TABLES, Table, known_of, words_of
from bezant_mcp.history.values import word

Read = Callable[[str], Any]
# Other views of the items of a report: by segment, by month and year so far.
VIEWS = ("Sec", "Com", "Paxos", "MTD", "YTD", "IBUKL")
NO_ITEMS = words_of("accountId acctAlias model currency levelOfDetail fromDate toDate reportDate twr")


class Plan(NamedTuple):
    """How the rows with one list of attributes are read; rows of a section nearly always have the same one.

    Attributes:
        table: None for rows that are not read.
        pick: Takes the texts of the fields out of the attributes.
        about: Takes those of the instrument; ``about_at``: its place in the row, -1 where the row has none.
        others: Of fields that may be told by several attributes: place, and where the other ones are.
        level: Where ``levelOfDetail`` is; ``items``: the attributes that a report sums, ``items_at`` their field.
    """

    table: Table | None
    pick: Callable[[Sequence[str]], tuple[str, ...]]
    reads: tuple[Callable[[str], Any], ...]
    attributes: tuple[str, ...]
    about: Callable[[Sequence[str]], tuple[str, ...]]
    about_at: int
    others: tuple[tuple[int, tuple[int, ...]], ...]
    level: int
    items: tuple[tuple[str, int, bool], ...]
    items_at: int


def plan_of(table: Table | None, names: Sequence[str], reads: Callable[[str, Any], Read]) -> Plan:
    """Work out how rows with these attributes are read.

    Args:
        table: Of the section and the row's element; None where such rows are not read.
        names: The attributes, in their order.
        reads: Gives what reads a field, by its name and type.
    """
    if table is None:
        return Plan(None, itemgetter(0, 0), (), (), itemgetter(0, 0), -1, (), -1, (), -1)
    known = known_of(table.section)
    place = {name: 2 * at + 1 for at, name in enumerate(names)}
    nowhere = 2 * len(names)
    fields = get_type_hints(table.row)
    picked, attributes, others = [], [], []
    for at, field in enumerate(fields):
        there = [name for name in table.told_by(field) if name in place]
        picked.append(place[there[0]] if there else nowhere)
        attributes.append(there[0] if there else field)
        if len(there) > 1:
            others.append((at, tuple(place[name] for name in there[1:])))
    described = {**INSTRUMENT, "description": "description" if table.described else ""}
    about = (next((place[each] for each in told.split() if each in place), nowhere) for told in described.values())
    order = tuple(fields)
    return Plan(
        table,
        itemgetter(*picked),
        tuple(reads(field, of_type) for field, of_type in fields.items()),
        tuple(attributes),
        itemgetter(*about),
        order.index("about") if "about" in order else -1,
        tuple(others),
        place.get("levelOfDetail", nowhere),
        tuple((name, place[name], name in known) for name in names if is_item(name, place)) if "items" in order else (),
        order.index("items") if "items" in order else -1,
    )


def unknown_of(section: str, names: Iterable[str]) -> Iterator[str]:
    """Those of some attributes that a section has not been seen with."""
    known = known_of(section)
    for name in names:
        plain = name.removesuffix("Long").removesuffix("Short")
        if plain not in known and not (section == "CashReport" and name.endswith(VIEWS)):
            yield name


def is_item(name: str, names: Iterable[str]) -> bool:
    """True if a report sums this attribute."""
    views = any(name.endswith(view) and name.removesuffix(view) in names for view in VIEWS)
    return name not in NO_ITEMS and not views


@lru_cache(maxsize=1)
def by_tag() -> dict[str, dict[str, Table]]:
    """For each section the tables by the element of their rows; ``""`` is any element."""
    found: dict[str, dict[str, Table]] = {}
    for table in TABLES:
        found.setdefault(table.section, {}).update(dict.fromkeys(table.tags or ("",), table))
    return found


def account_of(attributes: list[str]) -> dict[str, str]:
    """What ``AccountInformation`` says, without what is personal."""
    said = dict(zip(attributes[::2], attributes[1::2], strict=True))
    return {name: word(said[name]) for name in ACCOUNT if name in said}
