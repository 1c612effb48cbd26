"""The reader of one file of Flex statements: a stream of XML, of which only the rows are kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any, BinaryIO
from xml.parsers import expat

from bezant_mcp.history import plans, sections, values
from bezant_mcp.history.base_currency import CHUNK, complete
from bezant_mcp.history.book import Statement
from bezant_mcp.history.envelopes import expect_statements
from bezant_mcp.history.errors import NotAStatement
from bezant_mcp.history.merging import once
from bezant_mcp.history.needs import gaps_of
from bezant_mcp.history.plans import Plan, by_tag, plan_of, unknown_of
from bezant_mcp.history.proofs import checks_of
from bezant_mcp.history.rows import CashReport, CashRow, Instrument, NavChange, RealizedSummary
from bezant_mcp.history.sections import TABLES, Table

LARGEST = 200_000_000
RATES = "ConversionRates"
# More of each no statement has; a file made to exhaust a reader does.
DEEPEST, MOST_ATTRIBUTES, MOST_FORMS = 1000, 2000, 20_000
# Each row has its own; to look for another one that is the same costs more than it saves.
OWN_WORDS = ("transaction_id", "trade_id", "execution_id", "order_id")
OWN_NUMBERS = ("price", "proceeds", "cost", "realized", "value", "unrealized")
# Levels of detail that belong to other rows than executions, whatever their tag is.
OTHER_TAGS = {"CLOSED_LOT": "Lot", "WASH_SALE": "WashSale", "ASSET_SUMMARY": "AssetSummary"}


class Reader:
    """Reads one file."""

    def __init__(self, stream: BinaryIO, source: str, encoding: str | None = None) -> None:
        self.stream, self.source, self.encoding = stream, source, encoding
        self.parser = expat.ParserCreate(encoding)
        self.parser.ordered_attributes = True
        self.parser.StartElementHandler = self.start
        self.parser.EndElementHandler = self.end
        self.parser.StartDoctypeDeclHandler = self.refuse
        self.parser.EntityDeclHandler = self.refuse
        self.days = values.Days(stream)
        self.numbers = values.Memo(values.number)
        self.words = values.Memo(values.word)
        self.moments, self.clocks = values.Memo(self.days.moment), values.Memo(values.clock)
        self.instruments: dict[tuple[str, ...], Instrument] = {}
        self.plans: dict[tuple[str, ...], Plan] = {}
        self.by_type: dict[Any, Callable[[str], Any]] = {
            str: self.words.__getitem__,
            bool: lambda text: text == "LOT",
            Decimal | None: self.numbers.__getitem__,
            date | None: values.Memo(self.days.read).__getitem__,
            tuple[str, ...]: values.Memo(self.codes).__getitem__,
        }
        self.by_field: dict[str, Callable[[str], Any]] = {
            "rate": values.Memo(values.rate).__getitem__,
            "term": values.Memo(lambda text: values.term(values.codes(text))).__getitem__,
            **dict.fromkeys(OWN_WORDS, values.word),
            **dict.fromkeys(OWN_NUMBERS, values.number),
            **dict.fromkeys(("at", "opened", "holding_from"), self.moment),
        }
        self.statements: list[Statement] = []
        self.statement = Statement("", "", None, None, "")
        self.kind, self.level, self.section = "", 0, ""
        self.strays, self.ends_of_rates, self.noted = 0, 0, set[str]()
        self.best: dict[str, int] = {}
        self.bests: list[dict[str, int]] = []
        self.to = ""
        self.ends: list[tuple[Statement, str, str, Decimal | None]] = []
        self.last: Plan | None = None
        self.names: list[str] = []
        self.tables: dict[str, Table] = {}
        self.outside: list[dict[str, str]] = []

    def read(self) -> list[Statement]:
        """All statements of the file."""
        self.stream.seek(0)
        chunk = self.stream.read(CHUNK).lstrip()
        expect_statements(chunk, self.source)
        size = 0
        while chunk:
            size += len(chunk)
            if size > LARGEST:
                raise NotAStatement(
                    f"{self.source} is larger than {LARGEST // 1_000_000} MB.", "Ask for fewer days at a time."
                )
            inside, ends = self.parser.EndElementHandler == self.end_rates, self.ends_of_rates
            self.parser.Parse(chunk, False)
            if inside and chunk.count(b"<") - chunk.count(b"</") - (self.ends_of_rates - ends) > DEEPEST:
                self.refuse_form()  # nobody listens there how deep it goes
            chunk = self.stream.read(CHUNK)
        self.parser.Parse(b"", True)
        self.settle_levels()
        for statement in self.statements:
            self.conclude(statement)
        complete(self.statements, self.stream, self.days, self.encoding)
        for statement, currency, base, rate in self.ends:
            if rate is not None and statement.last and base == statement.base_currency:
                statement.rates.setdefault(currency, {})[statement.last] = rate
        for statement in self.statements:
            once(statement)
            statement.checks = checks_of(statement)
        return self.statements

    def refuse(self, *_: object) -> None:
        """IBKR declares no types and no entities; who does wants a reader to come to grief."""
        raise NotAStatement(f"{self.source} declares a document type or an entity, which no Flex statement does.")

    def refuse_form(self) -> None:
        """Refuse what would cost hours or all memory to read."""
        raise NotAStatement(f"{self.source} is not a Flex statement: its elements are too many or too deep.")

    def start(self, tag: str, attributes: list[str]) -> None:
        """Begin an element: a statement, a section, or a row."""
        if self.level > 1:
            self.level += 1
            if self.level == 3 and self.tables:
                self.row(tag, attributes)
            elif tag == "AccountInformation":
                self.learn(self.statement, plans.account_of(attributes))
            elif self.level > DEEPEST:
                self.refuse_form()
        elif self.level == 1:
            self.level = 2
            self.begin_section(tag, attributes)
            if tag == RATES:
                # The longest section of most statements. Cash at the end needs the rates of the last day, and rows
                # that have no rate are looked after later.
                reported = "CashReport" in self.statement.sections
                self.parser.StartElementHandler = self.end_rate if reported else None
                self.parser.EndElementHandler = self.end_rates
        elif tag == "FlexStatement":
            self.level = 1
            self.begin_statement(dict(zip(attributes[::2], attributes[1::2], strict=True)))
        elif tag == "FlexQueryResponse":
            self.kind = dict(zip(attributes[::2], attributes[1::2], strict=True)).get("type", "")
        elif tag == "AccountInformation":
            self.outside.append(plans.account_of(attributes))
        else:
            self.strays += 1
            if self.strays > DEEPEST:
                self.refuse_form()

    def settle_levels(self) -> None:
        """Drop rows that are sums if any statement of the file has finer ones, as one query makes all; else say so."""
        for table in TABLES:
            finest = min((best[table.into] for best in self.bests if table.into in best), default=0)
            for statement, best in zip(self.statements, self.bests, strict=True):
                rows, rank = getattr(statement.rows, table.into), best.get(table.into, 0)
                if not table.levels or not rows or not rank or table.section not in statement.sections:
                    continue
                levels = (*table.levels, "another")
                if rank > finest:
                    what = f"{len(rows)} rows of level {levels[rank]} are left out, as the file has finer ones"
                    rows.clear()
                else:
                    what = f"there are no rows of level {levels[0]}; those of level {levels[rank]} are used"
                statement.warnings.append(f"{table.section}: {what}.")

    def end(self, _: str) -> None:
        """End an element."""
        if self.level:
            self.level -= 1

    def end_rate(self, _: str, attributes: list[str]) -> None:
        """Keep a rate of the statement's last day."""
        if self.to in attributes:
            said = dict(zip(attributes[::2], attributes[1::2], strict=True))
            currencies = said.get("fromCurrency", ""), said.get("toCurrency", "")
            self.ends.append((self.statement, *currencies, self.careful(values.rate, said.get("rate", ""), "rate")))

    def end_rates(self, tag: str) -> None:
        """End the rates, and listen again."""
        self.ends_of_rates += 1
        if tag == RATES:
            self.parser.StartElementHandler, self.parser.EndElementHandler = self.start, self.end
            self.end(tag)

    def begin_statement(self, said: dict[str, str]) -> None:
        """Begin one ``FlexStatement``."""
        self.best, self.last, self.to, self.noted = {}, None, said.get("toDate", ""), set()
        self.bests.append(self.best)
        self.statement = Statement(
            values.word(said.get("accountId", "")), self.kind, None, None, values.word(said.get("whenGenerated", ""))
        )
        self.statements.append(self.statement)
        for name, field in (("fromDate", "first"), ("toDate", "last")):
            try:
                setattr(self.statement, field, self.days.read(said.get(name, "")))
            except ValueError:
                self.statement.unreadable[f"FlexStatement.{name}"] += 1

    def begin_section(self, tag: str, attributes: list[str]) -> None:
        """Begin a section, which for two of them is the only row."""
        statement = self.statement
        statement.sections |= {tag}
        if len(statement.sections) > DEEPEST:
            self.refuse_form()
        self.section, self.last = tag, None
        self.tables = by_tag().get(tag, {})
        if tag == "AccountInformation":
            self.learn(statement, plans.account_of(attributes))
        elif tag == "ChangeInNAV" and attributes:
            self.row(tag, attributes)
        elif not self.tables and tag not in sections.NOT_READ:
            self.note(f"unknown section {tag}")

    def learn(self, statement: Statement, said: dict[str, str]) -> None:
        """Take over what ``AccountInformation`` says."""
        statement.account_id = statement.account_id or said.get("accountId", "")
        statement.alias = said.get("acctAlias", "")
        statement.base_currency = said.get("currency", "")

    def note(self, warning: str) -> None:
        """Keep a warning, once."""
        if warning not in self.noted:
            self.noted.add(warning)
            self.statement.warnings.append(warning)

    def codes(self, text: str) -> tuple[str, ...]:
        """The codes in a list, those that nobody knows reported."""
        found = values.codes(text)
        for code in found:
            if code not in sections.CODES:
                self.note(f"unknown code {code}")
        return found

    def moment(self, text: str) -> str:
        """The day as ISO writes it, then the time and its zone as they are."""
        day, mark, time = text.partition(";")
        return f"{self.moments[day]} {self.clocks[time]}" if mark else self.moments[day]

    def row(self, tag: str, attributes: list[str]) -> None:
        """Read one row, and keep it if no finer level of detail tells the same."""
        names = attributes[::2]
        names.append(tag)
        plan = self.last
        if plan is None or names != self.names:
            plan = self.plan_for(tag, names)
        table = plan.table
        if table is None:
            return
        attributes.append("")
        texts = plan.pick(attributes)
        if table.levels:
            level = attributes[plan.level]
            if level in OTHER_TAGS:
                attributes.pop()
                self.row(OTHER_TAGS[level], attributes)
                return
            finest = level == table.levels[0] and self.best.get(table.into) == 0
            if not finest and not self.finest(table, tag, level, texts[0]):
                return
        try:
            row = [read(text) for read, text in zip(plan.reads, texts, strict=True)]
        except ValueError:
            row = [self.careful(*each) for each in zip(plan.reads, texts, plan.attributes, strict=True)]
        for at, others in plan.others:
            if texts[at] in values.NOTHING_WRITTEN:
                for other in others:
                    if attributes[other] not in values.NOTHING_WRITTEN:
                        row[at] = self.careful(plan.reads[at], attributes[other], plan.attributes[at])
                        if plan.attributes[at] == "reportDate":
                            self.note(
                                f"{self.section}.reportDate is empty in some rows: dated by when they took effect."
                            )
                        break
        if row[0] != self.statement.account_id:
            if row[0]:
                self.note(f"Rows of {row[0]} stand in the statement of {self.statement.account_id}, and count to it.")
            else:
                row[0] = self.statement.account_id
        if plan.about_at >= 0:
            row[plan.about_at] = self.about(plan.about(attributes))
        if plan.items_at >= 0:
            items = ((name, self.item(attributes[at], name, known)) for name, at, known in plan.items)
            row[plan.items_at] = {name: value for name, value in items if value is not None}
        self.keep(table, table.row(*row))

    def item(self, text: str, name: str, known: bool) -> Decimal | None:
        """An item of a report; what nobody knows and is no number is none."""
        try:
            return self.numbers[text]
        except ValueError:
            self.statement.unreadable[f"{self.section}.{name}"] += known
            return None

    def plan_for(self, tag: str, names: list[str]) -> Plan:
        """How rows with these attributes are read; the last of the names is the row's own."""
        key = (self.section, *names)
        plan = self.plans.get(key)
        if plan is None:
            if len(names) > MOST_ATTRIBUTES or len(self.plans) > MOST_FORMS:
                self.refuse_form()
            table = self.tables.get(tag) or self.tables.get("")
            plan = self.plans[key] = plan_of(table, names[:-1], self.read_of)
            for name in unknown_of(self.section, names[:-1]) if table else ():
                self.note(f"unknown attribute {self.section}.{name}")
        self.last, self.names = plan, names
        if plan.table is not None and tag not in OTHER_TAGS.values():
            seen, there = self.statement.attributes, frozenset(names[:-1])
            seen[self.section] = seen.get(self.section, there) | there
        return plan

    def read_of(self, field: str, of_type: Any) -> Callable[[str], Any]:
        """What reads a field."""
        return self.by_field.get(field) or self.by_type.get(of_type, values.word)

    def keep(self, table: Table, row: Any) -> None:
        """Put a row where it belongs."""
        into = table.into
        if table.row is CashRow:
            kind = sections.cash_kind(row)
            if kind.startswith(sections.UNCLASSIFIED) and row.type.lower() not in sections.OTHER_TYPES:
                self.note(f"unknown cash type {row.type}")
            row = row._replace(kind=kind)
        elif into == "positions" and (row.of_lot or row.opened):
            row, into = row._replace(of_lot=True), "open_lots"
        elif table.row in {CashReport, NavChange, RealizedSummary}:
            row = row._replace(first=row.first or self.statement.first, last=row.last or self.statement.last)
            if table.row is CashReport and row.currency.upper().replace(" ", "_") in {"BASE", "BASE_SUMMARY"}:
                row = row._replace(currency="BASE_SUMMARY")
        getattr(self.statement.rows, into).append(row)

    def finest(self, table: Table, tag: str, level: str, account: str) -> bool:
        """True if no row so far was of a finer level; those of a coarser one are dropped."""
        if level.upper() in table.levels:
            rank = table.levels.index(level.upper())
        elif level not in values.NOTHING_WRITTEN:
            rank = len(table.levels)
            self.note(f"{self.section}: rows of the unknown level of detail {level} are read only where no other are.")
        elif table.tags:
            rank = {"Order": 1, "SymbolSummary": 2}.get(tag, 0)
        else:
            rank = int(account == "-")
        best = self.best.setdefault(table.into, rank)
        if rank < best:
            self.best[table.into] = rank
            getattr(self.statement.rows, table.into).clear()
        return rank <= best

    def careful(self, read: Callable[[str], Any], text: str, attribute: str) -> Any:
        """The value, or None and a warning where it cannot be read."""
        try:
            return read(text)
        except ValueError:
            self.statement.unreadable[f"{self.section}.{attribute}"] += 1
            return None

    def about(self, texts: tuple[str, ...]) -> Instrument:
        """The instrument; rows that say the same of it share it."""
        found = self.instruments.get(texts)
        if found is None:
            if len(self.instruments) > 20_000:
                self.instruments.clear()
            read = [values.whole, *[self.words.__getitem__] * 7, self.numbers.__getitem__, self.words.__getitem__]
            read += [self.numbers.__getitem__, self.by_type[date | None], self.words.__getitem__]
            names = [attributes.split()[0] for attributes in sections.INSTRUMENT.values()]
            found = Instrument(*(self.careful(*each) for each in zip(read, texts, names, strict=True)))
            self.instruments[texts] = found
        return found

    def conclude(self, statement: Statement) -> None:
        """Add to a statement what only its end, or the end of the file, can tell."""
        for said in self.outside:
            alone = len(self.outside) == len({each.account_id for each in self.statements}) == 1
            if not statement.base_currency and (alone or said.get("accountId") == statement.account_id):
                self.learn(statement, said)
        if not statement.kind:
            statement.kind = "TCF" if "TradeConfirms" in statement.sections else "AF"
        if not statement.account_id:
            ids = {row.account_id for name in ("cash", "trades", "positions") for row in getattr(statement.rows, name)}
            statement.account_id = ids.pop() if len(ids) == 1 else ""
        if self.days.met and self.days.month_first is None:
            statement.warnings.append(
                f"{self.source}: days such as 04/05/2025 can be read in two ways, and are left out. "
                "Set the query's date format to yyyy-MM-dd."
            )
        if "symbol" not in statement.attributes.get("CashTransactions", {"symbol"}):
            rows = statement.rows.cash
            rows[:] = [row._replace(kind=sections.cash_kind(row, named=False)) for row in rows]
            statement.warnings.append(
                "CashTransactions has no symbols: tax on dividends and on interest is told apart by the description. "
                "Tick Symbol and Conid."
            )
        statement.warnings += gaps_of(statement)
        for name, count in sorted(statement.unreadable.items()):
            statement.warnings.append(f"{name}: {count} values cannot be read, and are left out.")
