"""What trades and corporate actions do to the lots of a ledger."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.flex_income import IncomeLedger
from bezant_mcp.simulator.world.flex_ledger import YEAR, ZERO, Lot, Row, about, d, part


def term(lot: Lot, when: datetime) -> str:
    """Long or short term; a short position is always the latter."""
    return "LT" if lot.quantity > 0 and when.date() - lot.held_from.date() > YEAR else "ST"


@dataclass(frozen=True, slots=True)
class Known:
    """A trade that the Gateway tells of; the price is per unit, the fee is negative."""

    when: datetime
    contract: Contract
    quantity: Decimal
    price: Decimal
    fee: Decimal
    execution: str
    order: int


class TradingLedger(IncomeLedger):
    """A ledger that trades."""

    def trade(
        self, when: datetime, contract: Contract, quantity: Decimal, price: Decimal, fee: Decimal = ZERO,
        taxes: Decimal = ZERO, kind: str = "ExchTrade", note: str = "", premium: Decimal = ZERO, wash: bool = False,
        carried: Decimal = ZERO, trade_id: str = "", execution: str = "", order: int = 0,
    ) -> None:  # fmt: skip
        """Buy (negative: sell); fees and taxes are negative where they are paid.

        The ``premium`` of an option that was assigned lowers what the shares cost; ``carried`` is cost that a cancelled
        booking left behind. With ``wash`` the loss is not allowed, as shares were bought within 30 days: the newest
        lot takes it over.
        """
        multiplier, currency = d(contract.multiplier), contract.currency
        proceeds = -quantity * price * multiplier
        net = proceeds + fee + taxes
        if contract.counts:
            item = "netTradesSales" if proceeds > 0 else "netTradesPurchases"
            self._move(when, currency, item, proceeds, f"{contract.symbol} {quantity}")
        else:
            self.settled[contract.conid] = self.settled.get(contract.conid, ZERO) - proceeds
        self._move(when, currency, "commissions", fee, "commission")
        self._move(when, currency, "transactionTax", taxes, "tax")
        lots = self.lots.setdefault(contract.conid, [])
        closes = bool(lots) and lots[0].quantity * quantity < 0
        row = self._row("Trades", when, currency, contract, {
            "levelOfDetail": "EXECUTION", "tradeDate": when.date(), "transactionType": kind, "quantity": quantity,
            "settleDateTarget": when.date() + timedelta(days=1 if contract.asset_class == "OPT" else 2),
            "exchange": contract.exchange if kind == "ExchTrade" else "--", "tradePrice": price,
            "tradeMoney": -proceeds, "proceeds": proceeds, "taxes": taxes, "ibCommission": fee,
            "ibCommissionCurrency": currency, "netCash": net if contract.counts else fee, "closePrice": price,
            "buySell": "BUY" if quantity > 0 else "SELL", "notes": note,
            "ibOrderID": str(order or self.number + 60000000), "tradeID": trade_id or str(self.number + 500000000),
            "ibExecID": execution or f"0000e0d5.{self.number:08x}.01.01",
        })  # fmt: skip
        left, cost, realized, found = quantity, ZERO, ZERO, []
        while left and lots and lots[0].quantity * left < 0:
            lot = lots[0]
            closed = left if abs(left) <= abs(lot.quantity) else -lot.quantity
            gone, got = part(lot.cost, -closed, lot.quantity), part(net, closed, quantity)
            found.append((lot, closed, gone, got - gone, term(lot, when)))
            cost, realized, left, net = cost - gone, realized + got - gone, left - closed, net - got
            quantity -= closed
            lot.quantity, lot.cost = lot.quantity + closed, lot.cost - gone
            if not lot.quantity:
                lots.pop(0)
        for lot, closed, gone, gain, how in found:
            self._lot(row, "Lot", contract, how, gain, closed, -gone, lot)
        if wash and realized < 0:
            new, (sold, *_) = lots[-1], found
            self._lot(row, "WashSale", contract, found[0][4], -realized, row["quantity"], ZERO, sold[0])
            new.cost, new.code = new.cost - realized, "LD"
            new.held_from = new.opened - (when - sold[0].held_from)
            realized = ZERO
        if left:
            spent = -net - premium + carried
            cost += spent
            self.open(contract, Lot(left, spent, when, when, row["transactionID"]))
        side = [*(["C"] if closes else []), *(["O"] if left else [])]
        row |= {"cost": cost, "fifoPnlRealized": realized, "openCloseIndicator": ";".join(side)}
        if taxes:
            self._row("TransactionTaxes", when, currency, contract, {
                "date": when.date(), "taxDescription": "UK Stamp Duty", "quantity": row["quantity"], "taxAmount": taxes,
                "tradeId": row["tradeID"], "tradePrice": price, "source": "TRADE", "levelOfDetail": "SUMMARY",
            })  # fmt: skip

    def _lot(
        self,
        trade: Row,
        tag: str,
        contract: Contract,
        how: str,
        gain: Decimal,
        quantity: Decimal,
        cost: Decimal,
        lot: Lot,
    ) -> None:
        when: datetime = trade["dateTime"]
        times: dict[str, Any] = {"openDateTime": lot.opened, "holdingPeriodDateTime": lot.held_from}
        if tag == "WashSale":
            times = {"whenRealized": when, "whenReopened": self.lots[contract.conid][-1].opened}
        self.rows["Trades"].append((trade["reportDate"], {
            **{name: trade[name] for name in ("accountId", "currency", "fxRateToBase", "reportDate", "dateTime")},
            **about(contract), "tag": tag, "levelOfDetail": {"Lot": "CLOSED_LOT"}.get(tag, "WASH_SALE"),
            "tradeDate": when.date(), "quantity": quantity, "tradePrice": trade["tradePrice"],
            "openCloseIndicator": "C", "notes": how, "cost": cost, "fifoPnlRealized": gain,
            "buySell": trade["buySell"], "transactionID": lot.id if tag == "Lot" else "", **times,
        }))  # fmt: skip
        self.gains.append((trade["reportDate"], contract, how, gain * trade["fxRateToBase"]))

    def cancel(self, when: datetime, contract: Contract, price: Decimal, again: Decimal) -> None:
        """Cancel the newest purchase and book it once more at another price; its commission stays paid."""
        lot = self.lots[contract.conid].pop()
        first = next(row for _, row in reversed(self.rows["Trades"]) if row.get("transactionID") == lot.id)
        money, count = lot.quantity * price, lot.quantity
        self._move(when, contract.currency, "netTradesPurchases", money, "cancel")
        ids = {name: first[name] for name in ("tradeID", "ibOrderID", "ibExecID")}
        self._row("Trades", when, contract.currency, contract, {
            **{key: first[key] for key in ("levelOfDetail", "exchange", "taxes", "ibCommissionCurrency", "tradeDate")},
            **ids, "transactionType": "TradeCancel", "quantity": -count, "tradePrice": price, "tradeMoney": -money,
            "proceeds": money, "ibCommission": ZERO, "netCash": money, "cost": -lot.cost, "fifoPnlRealized": ZERO,
            "buySell": "BUY (Ca.)", "notes": "Ca", "openCloseIndicator": "", "origTransactionID": lot.id,
            "origTradeID": first["tradeID"],
        })  # fmt: skip
        fee: Decimal = first["ibCommission"]
        self.trade(when, contract, count, again, note="Co", carried=-fee, trade_id=ids["tradeID"],
                   execution=ids["ibExecID"][:-1] + "2", order=int(ids["ibOrderID"]))  # fmt: skip

    def end_option(self, when: datetime, option: Contract, stock: Contract | None = None) -> None:
        """An option expires, or is assigned and its shares change hands."""
        held, cost = self.held(option), sum((lot.cost for lot in self.lots.get(option.conid, ())), ZERO)
        if stock is None:
            self.trade(when, option, -held, ZERO, kind="BookTrade", note="Ep", execution=" ")
            self._event(when, option, "Expiration", -held, -cost)
            return
        self.lots[option.conid] = []
        row = self._row("Trades", when, option.currency, option, {
            "levelOfDetail": "EXECUTION", "tradeDate": when.date(), "transactionType": "BookTrade", "quantity": -held,
            "exchange": "--", "buySell": "BUY" if held < 0 else "SELL", "notes": "A", "cost": -cost,
            **dict.fromkeys(("tradePrice", "tradeMoney", "proceeds", "taxes", "ibCommission", "netCash",
                             "fifoPnlRealized"), ZERO),
            "ibCommissionCurrency": option.currency, "openCloseIndicator": "C", "ibExecID": "",
        })  # fmt: skip
        row["tradeID"] = str(int(row["transactionID"]) + 500000000)
        self._event(when, option, "Assignment", -held, ZERO)
        shares = abs(held) * d(option.multiplier) * (1 if (option.right == "P") == (held < 0) else -1)
        self.trade(when, stock, shares, d(option.strike), kind="BookTrade", note="A", premium=-cost, execution=" ")

    def _event(self, when: datetime, option: Contract, kind: str, quantity: Decimal, gain: Decimal) -> None:
        self._row("OptionEAE", when, option.currency, option, {
            "date": when.date(), "transactionType": kind, "quantity": quantity, "tradePrice": "0.0000",
            "proceeds": "0.00", "commisionsAndTax": "0.00", "realizedPnl": f"{gain:,.2f}", "costBasis": f"{gain:,.2f}",
            "fxPnl": "0.00", "mtmPnl": "0.00",
        })  # fmt: skip

    def _action(self, when: datetime, contract: Contract, type: str, action: str, text: str, row: Row) -> None:
        nothing = dict.fromkeys(("amount", "proceeds", "value", "fifoPnlRealized", "mtmPnl"), ZERO)
        text = f"{text} ({contract.symbol}, {contract.name}, {contract.isin})"
        self._row("CorporateActions", when, contract.currency, contract, {
            **nothing, "type": type, "actionID": action, "description": text, "actionDescription": text,
            "levelOfDetail": "DETAIL", "code": "", **row,
        })  # fmt: skip

    def split(self, when: datetime, contract: Contract, new: int, action: str) -> None:
        """So many shares for one: a row with the increase alone."""
        more = self.held(contract) * (new - 1)
        for lot in self.lots[contract.conid]:
            lot.quantity *= new
        self._action(when, contract, "FS", action, f"{contract.symbol} SPLIT {new} FOR 1", {"quantity": more})

    def exchange(self, when: datetime, old: Contract, new: Contract, ratio: Decimal, type: str, action: str) -> None:
        """Other shares, of another number, for those that were held."""
        words = f"SPLIT 1 FOR {1 / ratio:.0f}" if type == "RS" else f"CUSIP/ISIN CHANGE TO ({new.isin})"
        lots = self.lots.pop(old.conid)
        for contract, factor in ((new, ratio), (old, Decimal(-1))):
            count = sum((lot.quantity for lot in lots), ZERO) * factor
            row: Row = {"quantity": count} | ({"symbol": f"{old.symbol}.OLD"} if contract is old else {})
            self._action(when, contract, type, action, f"{old.symbol}({old.isin}) {words}", row)
        for lot in lots:
            lot.quantity *= ratio
            self.open(new, lot)

    def merge(self, when: datetime, contract: Contract, each: Decimal, action: str) -> None:
        """Cash for every share."""
        lots, rate = self.lots.pop(contract.conid), self.rate(contract.currency, when.date())
        count = sum((lot.quantity for lot in lots), ZERO)
        for lot in lots:
            self.gains.append((when.date(), contract, term(lot, when), (lot.quantity * each - lot.cost) * rate))
        cash, gain = count * each, count * each - sum((lot.cost for lot in lots), ZERO)
        self._move(when, contract.currency, "netTradesSales", cash, "merger")
        text = f"{contract.symbol}({contract.isin}) MERGED(Acquisition) FOR {contract.currency} {each} PER SHARE"
        self._action(when, contract, "TC", action, text, {
            "quantity": -count, "proceeds": cash, "amount": -cash, "value": -cash, "fifoPnlRealized": gain,
        })  # fmt: skip

    def spin_off(
        self, when: datetime, parent: Contract, child: Contract, per: int, share: Decimal, action: str
    ) -> None:
        """One share of a child for every ``per`` shares, which takes a share of their cost over."""
        count, value = ZERO, ZERO
        for lot in self.lots[parent.conid]:
            moved = (lot.cost * share).quantize(Decimal("0.01"))
            lot.cost -= moved
            child_lot = Lot(lot.quantity / per, moved, lot.opened, lot.held_from, lot.id)
            self.open(child, child_lot)
            count, value = count + child_lot.quantity, value + moved
        text = f"{parent.symbol}({parent.isin}) SPINOFF  1 FOR {per}"
        self._action(when, child, "SO", action, text, {"quantity": count, "value": value})
