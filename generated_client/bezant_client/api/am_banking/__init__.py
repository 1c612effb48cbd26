"""Operations of the group ``am_banking``; each is a module that loads when it is first used.

cancel_instruction: Withdraws an instruction that is not yet carried out.
cancel_instructions_bulk: Withdraws several instructions; each gets its own result.
create_bank_instruction: Registers or deletes bank details for transfers.
create_bank_instructions_bulk: Registers or deletes several bank details at once; each gets its own result.
create_external_asset_transfer: Moves positions in from, or out to, another broker.
create_external_asset_transfer_v2: Moves several positions in from, or out to, another broker with one instruction.
create_external_asset_transfers_bulk: Several moves of positions from or to other brokers; each gets its own result.
create_external_asset_transfers_bulk_v2: Several such moves, each of several positions; each gets its own result.
create_external_cash_transfer: Deposits money from a bank or withdraws money to it.
create_external_cash_transfers_bulk: Several deposits or withdrawals at once; each gets its own result.
create_internal_asset_transfer: Moves positions between two accounts at IBKR.
create_internal_asset_transfers_bulk: Several position moves between accounts at IBKR; each gets its own result.
create_internal_cash_transfer: Moves cash between two accounts at IBKR.
create_internal_cash_transfers_bulk: Several cash moves between accounts at IBKR; each gets its own result.
get_client_instruction: State of one instruction, by the id that its sender gave it.
get_instruction: State of one instruction, by IBKR's id.
get_instruction_set: State of every instruction sent in one set.
query_bank_instructions: The bank details registered for an account.
query_recent_instructions: The transfers an account has asked for lately.
query_withdrawable_cash: How much cash of an account may be withdrawn.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import cancel_instruction as cancel_instruction
    from . import cancel_instructions_bulk as cancel_instructions_bulk
    from . import create_bank_instruction as create_bank_instruction
    from . import create_bank_instructions_bulk as create_bank_instructions_bulk
    from . import create_external_asset_transfer as create_external_asset_transfer
    from . import create_external_asset_transfer_v2 as create_external_asset_transfer_v2
    from . import (
        create_external_asset_transfers_bulk as create_external_asset_transfers_bulk,
    )
    from . import (
        create_external_asset_transfers_bulk_v2 as create_external_asset_transfers_bulk_v2,
    )
    from . import create_external_cash_transfer as create_external_cash_transfer
    from . import (
        create_external_cash_transfers_bulk as create_external_cash_transfers_bulk,
    )
    from . import create_internal_asset_transfer as create_internal_asset_transfer
    from . import (
        create_internal_asset_transfers_bulk as create_internal_asset_transfers_bulk,
    )
    from . import create_internal_cash_transfer as create_internal_cash_transfer
    from . import (
        create_internal_cash_transfers_bulk as create_internal_cash_transfers_bulk,
    )
    from . import get_client_instruction as get_client_instruction
    from . import get_instruction as get_instruction
    from . import get_instruction_set as get_instruction_set
    from . import query_bank_instructions as query_bank_instructions
    from . import query_recent_instructions as query_recent_instructions
    from . import query_withdrawable_cash as query_withdrawable_cash

_OPERATIONS = (
    "cancel_instruction",
    "cancel_instructions_bulk",
    "create_bank_instruction",
    "create_bank_instructions_bulk",
    "create_external_asset_transfer",
    "create_external_asset_transfer_v2",
    "create_external_asset_transfers_bulk",
    "create_external_asset_transfers_bulk_v2",
    "create_external_cash_transfer",
    "create_external_cash_transfers_bulk",
    "create_internal_asset_transfer",
    "create_internal_asset_transfers_bulk",
    "create_internal_cash_transfer",
    "create_internal_cash_transfers_bulk",
    "get_client_instruction",
    "get_instruction",
    "get_instruction_set",
    "query_bank_instructions",
    "query_recent_instructions",
    "query_withdrawable_cash",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
