"""The tables in an answer as rows of plain values by column name: what a DataFrame is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from pydantic import BaseModel

Record = dict[str, Any]


class Keys:
    """Said of a field that is a list of values or a dictionary by key: its columns, that of the value last."""

    def __init__(self, *names: str) -> None:
        self.names = names


def tables_of(answer: BaseModel, columns: Sequence[str] | None, beside: Record) -> dict[str, list[Record]]:
    """Every table of an answer by the name of its field; ``rows`` first, whose ``columns`` the answer names.

    ``beside`` goes beside the cells of a table that has no such column: the currency of an answer whose amounts are all
    in one, say.
    """
    tables: dict[str, list[Record]] = {"rows": []}
    for name, field in type(answer).model_fields.items():
        value = getattr(answer, name)
        keys = next((each.names for each in field.metadata if isinstance(each, Keys)), None)
        if value is None:
            continue
        if keys:
            tables[name] = [dict(zip(keys, cells, strict=True)) for cells in by_key(value)]
        elif isinstance(value, BaseModel):
            tables[name] = of_objects([value])
        elif isinstance(value, list) and name != "columns" and not any(isinstance(each, str) for each in value):
            if value and not isinstance(value[0], list):
                tables[name] = of_objects(value)
            else:  # in a table without columns of its own, the first row names them
                named, *rows = [columns, *value] if name == "rows" and columns else value or [[]]
                names = apart(named)
                more = {each: said for each, said in beside.items() if each not in names}
                tables[name] = [dict(zip(names, row, strict=True)) | more for row in rows]
    if getattr(answer, "rows", None) is None:
        del tables["rows"]
    return tables


def apart(names: Sequence[str]) -> list[str]:
    """The names of columns, numbered where one comes again: IBKR names the last one of a scan."""
    return [f"{name} {names[:at].count(name) + 1}" if name in names[:at] else name for at, name in enumerate(names)]


def by_key(value: Any) -> list[tuple[Any, ...]]:
    """The cells of a list of values, or of a dictionary of any depth: its keys from the outside in, then the value."""
    if isinstance(value, Mapping):
        return [(key, *cells) for key, inner in value.items() for cells in by_key(inner)]
    return [(each,) for each in value] if isinstance(value, list) else [(value,)]


def of_objects(objects: Iterable[Any]) -> list[Record]:
    """One row for each object, or one for each that lies in a list within it; all with the same columns."""
    rows: list[Record] = []
    for each in objects:
        cells = each.model_dump() if isinstance(each, BaseModel) else dict(each)
        inner = [row for value in cells.values() if isinstance(value, list) for row in value if isinstance(row, dict)]
        plain = {name: value for name, value in cells.items() if not isinstance(value, list)}
        rows += [plain | row for row in inner] or [plain]
    return filled(rows)


def filled(rows: Sequence[Record]) -> list[Record]:
    """The same rows, each with all columns of any."""
    names = dict.fromkeys(name for row in rows for name in row)
    return [{name: row.get(name) for name in names} for row in rows]


def evenly_typed(rows: list[Record]) -> list[Record]:
    """The same rows, all numbers of a column floats where one is: after whole numbers, polars would cut 1.5 to 1."""
    floats = {name for row in rows for name, value in row.items() if type(value) is float}
    return [{name: float(value) if name in floats and type(value) is int else value for name, value in row.items()}
            for row in rows]  # fmt: skip


def figures_of(answer: BaseModel, left_out: Iterable[str]) -> Record:
    """The figures of an answer that has no table; what is several words, as one text."""
    values = {name: getattr(answer, name) for name in type(answer).model_fields if name not in left_out}
    return {name: ", ".join(map(str, value)) if isinstance(value, list) else value for name, value in values.items()}
