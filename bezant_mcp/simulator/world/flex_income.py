"""What a ledger receives: dividends with all that befalls them, coupons, fees with sales tax, daily settlements."""

from datetime import date, datetime
from decimal import Decimal

from bezant_mcp.simulator.world.book import Contract
from bezant_mcp.simulator.world.flex_ledger import ZERO, Ledger, Row, about, d, part

CENT = Decimal("0.01")
TAXED = ("grossAmount", "tax")


class IncomeLedger(Ledger):
    """A ledger that receives income."""

    def sales_tax(self, when: datetime, currency: str, taxable: Decimal, share: Decimal, text: str) -> None:
        """A fee with sales tax beside it, which is no cash row."""
        self.book(when, "Other Fees", currency, taxable, text)
        tax = (taxable * share).quantize(CENT)
        self._move(when, currency, "salesTax", tax, "VAT")
        self._row("SalesTaxes", when, currency, None, {
            "date": when.date(), "country": "Ireland", "taxType": "VAT", "payer": self.account_id,
            "taxableDescription": text, "taxableAmount": taxable, "taxRate": share, "salesTax": tax,
            "taxableTransactionID": str(self.number), "description": text,
        })  # fmt: skip

    def coupon(self, when: datetime, contract: Contract, percent: Decimal, quantity: Decimal | None = None) -> None:
        """Interest of a bond, in percent of its face value; negative was paid to whoever sold it."""
        held = self.held(contract) if quantity is None else quantity
        amount = (held * d(contract.multiplier) * percent).quantize(CENT)
        kind, words = ("Received", "BOND COUPON PAYMENT") if amount > 0 else ("Paid", "PURCHASE ACCRUED INT")
        if amount:
            self.book(when, f"Bond Interest {kind}", contract.currency, amount, f"{words} {contract.label}", contract)

    def accrue(
        self, when: datetime, key: str, contract: Contract, each: Decimal, tax_share: Decimal, pays: date,
        quantity: Decimal | None = None, tax: Decimal | None = None, fee: Decimal = ZERO,
    ) -> None:  # fmt: skip
        """The ex-date of a dividend of ``each`` in the contract's currency, which is paid some time later."""
        held = self.held(contract) if quantity is None else quantity
        if not held:
            return
        gross = (each * held).quantize(CENT)
        tax = (gross * tax_share).quantize(CENT) if tax is None else tax
        row = {
            "accountId": self.account_id, "currency": contract.currency, **about(contract), "exDate": when.date(),
            "payDate": pays, "quantity": held, "tax": tax, "fee": fee, "grossRate": each, "grossAmount": gross,
            "netAmount": gross - tax - fee, "actionID": f"9{contract.conid % 10000}{when:%y%m%d}", "code": "",
        }  # fmt: skip
        self.accrued[key] = contract, row
        self._accrual(when.date(), row, 1, "Po")

    def _accrual(self, day: date, row: Row, sign: int, code: str) -> None:
        turned = {name: sign * row[name] for name in ("tax", "fee", "grossAmount", "netAmount")}
        row = {name: value for name, value in row.items() if name != "actionID"}
        more = {"fxRateToBase": self.rate(row["currency"], day), "reportDate": day, "date": day, "code": code}
        self.rows["ChangeInDividendAccruals"].append((day, {**row, **turned, **more, "levelOfDetail": "DETAIL"}))

    def pay(self, when: datetime, key: str, lent: Decimal = ZERO, *, twice: bool = False) -> None:
        """A dividend is paid: of ``lent`` shares in lieu; with ``twice`` taken back and booked once more."""
        if key not in self.accrued:
            return
        contract, row = self.accrued.pop(key)
        self._accrual(when.date(), row, -1, "Re")
        factor, unit = (100, "GBX") if contract.quoted_in_pence else (1, contract.currency)
        action, held = row["actionID"], row["quantity"]
        short = held if held < 0 else min(lent, held)
        for kind, shares, words in (
            ("Dividends", held - short, "CASH DIVIDEND"),
            ("Payment In Lieu Of Dividends", short, "PAYMENT IN LIEU OF DIVIDEND"),
        ):
            gross, tax = (part(row[name], shares, held).quantize(CENT) * factor for name in TAXED)
            text = f"{contract.symbol}({contract.isin or contract.conid}) {words} {unit}"
            text = f"{text} {row['grossRate'] * factor:f} PER SHARE"
            for sign, mark in ((1, ""), (-1, " - REVERSAL"), (1, "")) if twice else ((1, ""),):
                if gross:
                    self.book(when, kind, unit, sign * gross, f"{text} (Ordinary Dividend){mark}", contract,
                              action=action, ex=row["exDate"])  # fmt: skip
                if tax and held > 0:
                    self.book(when, "Withholding Tax", unit, -sign * tax, f"{text} - {contract.country} TAX{mark}",
                              contract, action=action, ex=row["exDate"])  # fmt: skip

    def settle(self, when: datetime) -> None:
        """Pay the day's result of what is settled daily."""
        for conid, before in self.settled.items():
            contract = self.contracts[conid]
            worth = self.held(contract) * self.price(contract, when.date()) * d(contract.multiplier)
            self._move(when, contract.currency, "cashSettlingMtm", worth - before, "daily settlement")
            self.settled[conid] = worth
