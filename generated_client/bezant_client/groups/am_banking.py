"""The operations of the group ``am_banking`` as methods, blocking and asynchronous."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..calling import AsyncGroup, Group, TimeLimit
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.asynchronous_instruction_set_response import (
        AsynchronousInstructionSetResponse,
    )
    from ..models.bulk_multi_status_response import BulkMultiStatusResponse
    from ..models.cancel_instruction_request import CancelInstructionRequest
    from ..models.cancel_instructions_bulk_request import CancelInstructionsBulkRequest
    from ..models.create_bank_instruction_request import CreateBankInstructionRequest
    from ..models.create_bank_instructions_bulk_request import (
        CreateBankInstructionsBulkRequest,
    )
    from ..models.create_external_asset_transfer_request import (
        CreateExternalAssetTransferRequest,
    )
    from ..models.create_external_asset_transfers_bulk_request import (
        CreateExternalAssetTransfersBulkRequest,
    )
    from ..models.create_external_cash_transfer_request import (
        CreateExternalCashTransferRequest,
    )
    from ..models.create_external_cash_transfers_bulk_request import (
        CreateExternalCashTransfersBulkRequest,
    )
    from ..models.create_internal_asset_transfer_request import (
        CreateInternalAssetTransferRequest,
    )
    from ..models.create_internal_asset_transfers_bulk_request import (
        CreateInternalAssetTransfersBulkRequest,
    )
    from ..models.create_internal_cash_transfer_request import (
        CreateInternalCashTransferRequest,
    )
    from ..models.create_internal_cash_transfers_bulk_request import (
        CreateInternalCashTransfersBulkRequest,
    )
    from ..models.deposit_funds_polling_response import DepositFundsPollingResponse
    from ..models.instruction_polling_response import InstructionPollingResponse
    from ..models.instruction_response import InstructionResponse
    from ..models.query_bank_instruction_response import QueryBankInstructionResponse
    from ..models.query_bank_instructions_request import QueryBankInstructionsRequest
    from ..models.query_ira_contributions_response import QueryIRAContributionsResponse
    from ..models.query_recent_instruction_response import (
        QueryRecentInstructionResponse,
    )
    from ..models.query_recent_instructions_request import (
        QueryRecentInstructionsRequest,
    )
    from ..models.query_recent_recurring_event_response import (
        QueryRecentRecurringEventResponse,
    )
    from ..models.query_recurring_instructions_response import (
        QueryRecurringInstructionsResponse,
    )
    from ..models.query_withdrawable_amounts_response import (
        QueryWithdrawableAmountsResponse,
    )
    from ..models.query_withdrawable_amounts_without_origin_hold_response import (
        QueryWithdrawableAmountsWithoutOriginHoldResponse,
    )
    from ..models.query_withdrawable_cash_request import QueryWithdrawableCashRequest


class AmBankingGroup(Group):
    """The operations of the group ``am_banking``, blocking."""

    __slots__ = ()

    NAME = "am_banking"

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

    NAME = "am_banking"

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
