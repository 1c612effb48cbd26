"""Contracts and their prices: what one is, when it trades, what it costs and did cost, what else could be traded."""

from bezant_mcp.market.contract_details import ContractDetails, contract
from bezant_mcp.market.event_contracts import EventContracts, event_contracts
from bezant_mcp.market.exchange_rates import ExchangeRate, exchange_rate
from bezant_mcp.market.futures import Futures, futures
from bezant_mcp.market.history import PriceHistory, price_history
from bezant_mcp.market.options import OptionChain, option_chain
from bezant_mcp.market.quotes import Quotes, quote
from bezant_mcp.market.resolver import ConidFor, conid_for, resolve, resolve_one
from bezant_mcp.market.scanner import ScannerParameters, ScanResult, scanner_parameters, scanner_run

__all__ = [
    "ConidFor", "ContractDetails", "EventContracts", "ExchangeRate", "Futures", "OptionChain", "PriceHistory",
    "Quotes", "ScanResult", "ScannerParameters", "conid_for", "contract", "event_contracts", "exchange_rate",
    "futures", "option_chain", "price_history", "quote", "resolve", "resolve_one", "scanner_parameters",
    "scanner_run",
]  # fmt: skip
