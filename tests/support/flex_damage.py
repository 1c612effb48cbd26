"""Damages to statements: rows and sections that are left out, doubled or moved, and values that are emptied."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections import defaultdict
from collections.abc import Iterator
from random import Random
from typing import NamedTuple
from xml.sax.saxutils import quoteattr

ROW_DAMAGES = ("row deleted", "row doubled", "row moved")
SECTION_DAMAGES = ("section deleted", "section doubled", "section moved", "rows reversed")
VALUE_DAMAGE = "value emptied"
# Said of nothing that is counted.
IDLE_VALUES = frozenset({"", "0", "-", "--", "N/A", "None"})
Place = tuple[int, int, int]


class Damage(NamedTuple):
    """One damage: where, and what was done. Statement, section and row count from 0; the row -1 is the section."""

    what: str
    name: str
    place: Place
    attribute: str = ""

    def __str__(self) -> str:
        return f"{self.what}: {self.name}{'.' + self.attribute if self.attribute else ''} {self.place}"


class Whole:
    """A statement file in pieces, put together again with a damage."""

    def __init__(self, text: str) -> None:
        self.root = ET.fromstring(text)
        self.statements = list(self.root.iter("FlexStatement"))
        self.outer = [
            opened(self.root) + opened(holder) if (holder := self.root.find("FlexStatements")) is not None else "",
            "</FlexStatements></FlexQueryResponse>",
        ]
        self.pieces = [[(section, [piece(row) for row in section]) for section in each] for each in self.statements]

    def damages(self, seed: int, *, thorough: bool = False) -> list[Damage]:
        """Of every kind: of each section, of rows of each kind, and of each attribute; thorough: of each row."""
        draw, found = Random(seed), []
        rows: dict[tuple[str, str], list[Place]] = defaultdict(list)
        values: dict[tuple[str, str], list[Place]] = defaultdict(list)
        for at, statement in enumerate(self.statements):
            for place, section in enumerate(statement):
                found += [Damage(what, section.tag, (at, place, -1)) for what in SECTION_DAMAGES]
                for number, row in enumerate(section) if len(section) else [(-1, section)]:
                    name = f"{section.tag}/{row.tag}"
                    rows[name, row.get("type") or row.get("levelOfDetail") or ""].append((at, place, number))
                    for attribute, value in row.attrib.items():
                        if value not in IDLE_VALUES:
                            values[name, attribute].append((at, place, number))
        for (name, _), places in rows.items():
            chosen = places if thorough else draw.sample(places, min(2, len(places)))
            found += [Damage(what, name, place) for place in chosen for what in ROW_DAMAGES if place[2] >= 0]
        for (name, attribute), places in values.items():
            chosen = draw.sample(places, min(5 if thorough else 1, len(places)))
            found += [Damage(VALUE_DAMAGE, name, place, attribute) for place in chosen]
        return found

    def text(self, damage: Damage | None = None) -> bytes:
        """The file, after a damage."""
        parts = [self.outer[0]]
        for at, statement in enumerate(self.statements):
            sections = list(self.pieces[at])
            if damage and damage.place[0] == at:
                sections = self.hurt(sections, damage)
            parts.append(opened(statement))
            for section, rows in sections:
                parts += [opened(section), *rows, f"</{section.tag}>\n"]
            parts.append("</FlexStatement>\n")
        return "".join([*parts, self.outer[1]]).encode()

    @staticmethod
    def hurt(sections: list[tuple[ET.Element, list[str]]], damage: Damage) -> list[tuple[ET.Element, list[str]]]:
        _, place, row = damage.place
        section, rows = sections[place]
        if damage.what == VALUE_DAMAGE:
            hit = section[row] if row >= 0 else section
            emptied = ET.Element(hit.tag, {**hit.attrib, damage.attribute: ""})
            if row < 0:
                sections[place] = (emptied, rows)
            else:
                sections[place] = (section, [*rows[:row], piece(emptied), *rows[row + 1 :]])
        elif damage.what == "rows reversed":
            sections[place] = (section, rows[::-1])
        elif row >= 0:
            sections[place] = (section, moved(rows, row, damage.what))
        else:
            sections = moved(sections, place, damage.what)
        return sections


def moved(things: list, at: int, what: str) -> list:  # type: ignore[type-arg]
    """A list of which one thing was deleted, doubled or moved."""
    if what.endswith("doubled"):
        return [*things[: at + 1], *things[at:]]
    rest = [*things[:at], *things[at + 1 :]]
    if what.endswith("deleted"):
        return rest
    to = len(rest) // 2 if at != len(rest) // 2 else len(rest)
    return [*rest[:to], things[at], *rest[to:]]


def opened(element: ET.Element) -> str:
    return f"<{element.tag}" + "".join(f" {key}={quoteattr(value)}" for key, value in element.attrib.items()) + ">\n"


def piece(row: ET.Element) -> str:
    return ET.tostring(row, "unicode").rstrip() + "\n"


def each(text: str, seed: int, *, thorough: bool = False) -> Iterator[tuple[Damage, bytes]]:
    """Every damage with what it leaves."""
    whole = Whole(text)
    for damage in whole.damages(seed, thorough=thorough):
        yield damage, whole.text(damage)
