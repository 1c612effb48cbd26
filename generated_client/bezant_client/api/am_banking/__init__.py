"""The group ``am_banking``: each operation is a module, loaded when it is first used, and a method.

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

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        AsynchronousInstructionSetResponse,
        BulkMultiStatusResponse,
        CancelInstructionRequest,
        CancelInstructionsBulkRequest,
        CreateBankInstructionRequest,
        CreateBankInstructionsBulkRequest,
        CreateExternalAssetTransferRequest,
        CreateExternalAssetTransfersBulkRequest,
        CreateExternalCashTransferRequest,
        CreateExternalCashTransfersBulkRequest,
        CreateInternalAssetTransferRequest,
        CreateInternalAssetTransfersBulkRequest,
        CreateInternalCashTransferRequest,
        CreateInternalCashTransfersBulkRequest,
        DepositFundsPollingResponse,
        ExternalAssetTransfersV2,
        ExternalAssetTransferV2,
        InstructionPollingResponse,
        InstructionResponse,
        QueryBankInstructionResponse,
        QueryBankInstructionsRequest,
        QueryIRAContributionsResponse,
        QueryRecentInstructionResponse,
        QueryRecentInstructionsRequest,
        QueryRecentRecurringEventResponse,
        QueryRecurringInstructionsResponse,
        QueryWithdrawableAmountsResponse,
        QueryWithdrawableAmountsWithoutOriginHoldResponse,
        QueryWithdrawableCashRequest,
    )
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


class AmBankingGroup(Group):
    """The operations of the group ``am_banking``, blocking."""

    __slots__ = ()

    _GROUP = "am_banking"

    def cancel_instruction(
        self, *, body: CancelInstructionRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Withdraws an instruction that is not yet carried out.

        ``POST /gw/api/v1/instructions/cancel``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = self._call("cancel_instruction", {"body": body, "client_id": client_id}, timeout)
        return _answer

    def cancel_instructions_bulk(
        self, *, body: CancelInstructionsBulkRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Withdraws several instructions; each gets its own result.

        ``POST /gw/api/v1/instructions/cancel:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = self._call(
            "cancel_instructions_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_bank_instruction(
        self, *, body: CreateBankInstructionRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Registers or deletes bank details for transfers.

        ``POST /gw/api/v1/bank-instructions``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = self._call(
            "create_bank_instruction", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_bank_instructions_bulk(
        self, *, body: CreateBankInstructionsBulkRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Registers or deletes several bank details at once; each gets its own result.

        ``POST /gw/api/v1/bank-instructions:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = self._call(
            "create_bank_instructions_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_external_asset_transfer(
        self, *, body: CreateExternalAssetTransferRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Moves positions in from, or out to, another broker.

        ``POST /gw/api/v1/external-asset-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = self._call(
            "create_external_asset_transfer", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_external_asset_transfer_v2(
        self, *, body: ExternalAssetTransferV2, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Moves several positions in from, or out to, another broker with one instruction.

        ``POST /gw/api/v2/external-asset-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = self._call(
            "create_external_asset_transfer_v2", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_external_asset_transfers_bulk(
        self,
        *,
        body: CreateExternalAssetTransfersBulkRequest,
        client_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several moves of positions from or to other brokers; each gets its own result.

        ``POST /gw/api/v1/external-asset-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = self._call(
            "create_external_asset_transfers_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_external_asset_transfers_bulk_v2(
        self, *, body: ExternalAssetTransfersV2, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several such moves, each of several positions; each gets its own result.

        ``POST /gw/api/v2/external-asset-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = self._call(
            "create_external_asset_transfers_bulk_v2", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_external_cash_transfer(
        self, *, body: CreateExternalCashTransferRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Deposits money from a bank or withdraws money to it.

        ``POST /gw/api/v1/external-cash-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = self._call(
            "create_external_cash_transfer", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_external_cash_transfers_bulk(
        self,
        *,
        body: CreateExternalCashTransfersBulkRequest,
        client_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several deposits or withdrawals at once; each gets its own result.

        ``POST /gw/api/v1/external-cash-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = self._call(
            "create_external_cash_transfers_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_internal_asset_transfer(
        self, *, body: CreateInternalAssetTransferRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Moves positions between two accounts at IBKR.

        ``POST /gw/api/v1/internal-asset-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = self._call(
            "create_internal_asset_transfer", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_internal_asset_transfers_bulk(
        self,
        *,
        body: CreateInternalAssetTransfersBulkRequest,
        client_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several position moves between accounts at IBKR; each gets its own result.

        ``POST /gw/api/v1/internal-asset-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = self._call(
            "create_internal_asset_transfers_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_internal_cash_transfer(
        self, *, body: CreateInternalCashTransferRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Moves cash between two accounts at IBKR.

        ``POST /gw/api/v1/internal-cash-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = self._call(
            "create_internal_cash_transfer", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def create_internal_cash_transfers_bulk(
        self,
        *,
        body: CreateInternalCashTransfersBulkRequest,
        client_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several cash moves between accounts at IBKR; each gets its own result.

        ``POST /gw/api/v1/internal-cash-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = self._call(
            "create_internal_cash_transfers_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def get_client_instruction(
        self, client_instruction_id: int, *, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> (
        InstructionPollingResponse
        | InstructionResponse
        | QueryRecentInstructionResponse
        | DepositFundsPollingResponse
        | QueryIRAContributionsResponse
    ):
        """State of one instruction, by the id that its sender gave it.

        ``GET /gw/api/v1/client-instructions/{clientInstructionId}``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            client_instruction_id: Id that the sender gave the instruction.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: (
            InstructionPollingResponse
            | InstructionResponse
            | QueryRecentInstructionResponse
            | DepositFundsPollingResponse
            | QueryIRAContributionsResponse
        ) = self._call(
            "get_client_instruction", {"client_instruction_id": client_instruction_id, "client_id": client_id}, timeout
        )
        return _answer

    def get_instruction(
        self, instruction_id: int, *, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> (
        InstructionPollingResponse
        | InstructionResponse
        | QueryRecentInstructionResponse
        | DepositFundsPollingResponse
        | QueryIRAContributionsResponse
    ):
        """State of one instruction, by IBKR's id.

        ``GET /gw/api/v1/instructions/{instructionId}``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            instruction_id: Id that IBKR gave the instruction.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: (
            InstructionPollingResponse
            | InstructionResponse
            | QueryRecentInstructionResponse
            | DepositFundsPollingResponse
            | QueryIRAContributionsResponse
        ) = self._call("get_instruction", {"instruction_id": instruction_id, "client_id": client_id}, timeout)
        return _answer

    def get_instruction_set(
        self, instruction_set_id: int, *, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> BulkMultiStatusResponse:
        """State of every instruction sent in one set.

        ``GET /gw/api/v1/instruction-sets/{instructionSetId}``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            instruction_set_id: Id that IBKR gave the set.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: BulkMultiStatusResponse = self._call(
            "get_instruction_set", {"instruction_set_id": instruction_set_id, "client_id": client_id}, timeout
        )
        return _answer

    def query_bank_instructions(
        self, *, body: QueryBankInstructionsRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> QueryRecentRecurringEventResponse | QueryBankInstructionResponse | QueryRecurringInstructionsResponse:
        """The bank details registered for an account.

        ``POST /gw/api/v1/bank-instructions/query``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The question and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: (
            QueryRecentRecurringEventResponse | QueryBankInstructionResponse | QueryRecurringInstructionsResponse
        ) = self._call("query_bank_instructions", {"body": body, "client_id": client_id}, timeout)
        return _answer

    def query_recent_instructions(
        self, *, body: QueryRecentInstructionsRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """The transfers an account has asked for lately.

        ``POST /gw/api/v1/instructions/query``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The question and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = self._call(
            "query_recent_instructions", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    def query_withdrawable_cash(
        self, *, body: QueryWithdrawableCashRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> QueryWithdrawableAmountsResponse | QueryWithdrawableAmountsWithoutOriginHoldResponse | InstructionResponse:
        """How much cash of an account may be withdrawn.

        ``POST /gw/api/v1/external-cash-transfers/query``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The question and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: (
            QueryWithdrawableAmountsResponse | QueryWithdrawableAmountsWithoutOriginHoldResponse | InstructionResponse
        ) = self._call("query_withdrawable_cash", {"body": body, "client_id": client_id}, timeout)
        return _answer


class AsyncAmBankingGroup(AsyncGroup):
    """The operations of the group ``am_banking``, asynchronous."""

    __slots__ = ()

    _GROUP = "am_banking"

    async def cancel_instruction(
        self, *, body: CancelInstructionRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Withdraws an instruction that is not yet carried out.

        ``POST /gw/api/v1/instructions/cancel``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = await self._call(
            "cancel_instruction", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def cancel_instructions_bulk(
        self, *, body: CancelInstructionsBulkRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Withdraws several instructions; each gets its own result.

        ``POST /gw/api/v1/instructions/cancel:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = await self._call(
            "cancel_instructions_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_bank_instruction(
        self, *, body: CreateBankInstructionRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Registers or deletes bank details for transfers.

        ``POST /gw/api/v1/bank-instructions``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = await self._call(
            "create_bank_instruction", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_bank_instructions_bulk(
        self, *, body: CreateBankInstructionsBulkRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Registers or deletes several bank details at once; each gets its own result.

        ``POST /gw/api/v1/bank-instructions:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = await self._call(
            "create_bank_instructions_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_external_asset_transfer(
        self, *, body: CreateExternalAssetTransferRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Moves positions in from, or out to, another broker.

        ``POST /gw/api/v1/external-asset-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = await self._call(
            "create_external_asset_transfer", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_external_asset_transfer_v2(
        self, *, body: ExternalAssetTransferV2, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Moves several positions in from, or out to, another broker with one instruction.

        ``POST /gw/api/v2/external-asset-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = await self._call(
            "create_external_asset_transfer_v2", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_external_asset_transfers_bulk(
        self,
        *,
        body: CreateExternalAssetTransfersBulkRequest,
        client_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several moves of positions from or to other brokers; each gets its own result.

        ``POST /gw/api/v1/external-asset-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = await self._call(
            "create_external_asset_transfers_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_external_asset_transfers_bulk_v2(
        self, *, body: ExternalAssetTransfersV2, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several such moves, each of several positions; each gets its own result.

        ``POST /gw/api/v2/external-asset-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = await self._call(
            "create_external_asset_transfers_bulk_v2", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_external_cash_transfer(
        self, *, body: CreateExternalCashTransferRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Deposits money from a bank or withdraws money to it.

        ``POST /gw/api/v1/external-cash-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = await self._call(
            "create_external_cash_transfer", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_external_cash_transfers_bulk(
        self,
        *,
        body: CreateExternalCashTransfersBulkRequest,
        client_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several deposits or withdrawals at once; each gets its own result.

        ``POST /gw/api/v1/external-cash-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = await self._call(
            "create_external_cash_transfers_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_internal_asset_transfer(
        self, *, body: CreateInternalAssetTransferRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Moves positions between two accounts at IBKR.

        ``POST /gw/api/v1/internal-asset-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = await self._call(
            "create_internal_asset_transfer", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_internal_asset_transfers_bulk(
        self,
        *,
        body: CreateInternalAssetTransfersBulkRequest,
        client_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several position moves between accounts at IBKR; each gets its own result.

        ``POST /gw/api/v1/internal-asset-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = await self._call(
            "create_internal_asset_transfers_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_internal_cash_transfer(
        self, *, body: CreateInternalCashTransferRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """Moves cash between two accounts at IBKR.

        ``POST /gw/api/v1/internal-cash-transfers``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instruction and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = await self._call(
            "create_internal_cash_transfer", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def create_internal_cash_transfers_bulk(
        self,
        *,
        body: CreateInternalCashTransfersBulkRequest,
        client_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> AsynchronousInstructionSetResponse | BulkMultiStatusResponse:
        """Several cash moves between accounts at IBKR; each gets its own result.

        ``POST /gw/api/v1/internal-cash-transfers:bulk``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The instructions and their common kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AsynchronousInstructionSetResponse | BulkMultiStatusResponse = await self._call(
            "create_internal_cash_transfers_bulk", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def get_client_instruction(
        self, client_instruction_id: int, *, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> (
        InstructionPollingResponse
        | InstructionResponse
        | QueryRecentInstructionResponse
        | DepositFundsPollingResponse
        | QueryIRAContributionsResponse
    ):
        """State of one instruction, by the id that its sender gave it.

        ``GET /gw/api/v1/client-instructions/{clientInstructionId}``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            client_instruction_id: Id that the sender gave the instruction.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: (
            InstructionPollingResponse
            | InstructionResponse
            | QueryRecentInstructionResponse
            | DepositFundsPollingResponse
            | QueryIRAContributionsResponse
        ) = await self._call(
            "get_client_instruction", {"client_instruction_id": client_instruction_id, "client_id": client_id}, timeout
        )
        return _answer

    async def get_instruction(
        self, instruction_id: int, *, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> (
        InstructionPollingResponse
        | InstructionResponse
        | QueryRecentInstructionResponse
        | DepositFundsPollingResponse
        | QueryIRAContributionsResponse
    ):
        """State of one instruction, by IBKR's id.

        ``GET /gw/api/v1/instructions/{instructionId}``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            instruction_id: Id that IBKR gave the instruction.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: (
            InstructionPollingResponse
            | InstructionResponse
            | QueryRecentInstructionResponse
            | DepositFundsPollingResponse
            | QueryIRAContributionsResponse
        ) = await self._call("get_instruction", {"instruction_id": instruction_id, "client_id": client_id}, timeout)
        return _answer

    async def get_instruction_set(
        self, instruction_set_id: int, *, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> BulkMultiStatusResponse:
        """State of every instruction sent in one set.

        ``GET /gw/api/v1/instruction-sets/{instructionSetId}``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            instruction_set_id: Id that IBKR gave the set.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: BulkMultiStatusResponse = await self._call(
            "get_instruction_set", {"instruction_set_id": instruction_set_id, "client_id": client_id}, timeout
        )
        return _answer

    async def query_bank_instructions(
        self, *, body: QueryBankInstructionsRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> QueryRecentRecurringEventResponse | QueryBankInstructionResponse | QueryRecurringInstructionsResponse:
        """The bank details registered for an account.

        ``POST /gw/api/v1/bank-instructions/query``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The question and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: (
            QueryRecentRecurringEventResponse | QueryBankInstructionResponse | QueryRecurringInstructionsResponse
        ) = await self._call("query_bank_instructions", {"body": body, "client_id": client_id}, timeout)
        return _answer

    async def query_recent_instructions(
        self, *, body: QueryRecentInstructionsRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> InstructionResponse:
        """The transfers an account has asked for lately.

        ``POST /gw/api/v1/instructions/query``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The question and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InstructionResponse = await self._call(
            "query_recent_instructions", {"body": body, "client_id": client_id}, timeout
        )
        return _answer

    async def query_withdrawable_cash(
        self, *, body: QueryWithdrawableCashRequest, client_id: str | Unset = UNSET, timeout: TimeLimit = UNSET
    ) -> QueryWithdrawableAmountsResponse | QueryWithdrawableAmountsWithoutOriginHoldResponse | InstructionResponse:
        """How much cash of an account may be withdrawn.

        ``POST /gw/api/v1/external-cash-transfers/query``, access account-management.

        Args:
            client_id: Id of the OAuth client that sends the request; left out unless given.
            body: The question and its kind.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: (
            QueryWithdrawableAmountsResponse | QueryWithdrawableAmountsWithoutOriginHoldResponse | InstructionResponse
        ) = await self._call("query_withdrawable_cash", {"body": body, "client_id": client_id}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
