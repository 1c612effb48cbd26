"""The group ``fa_allocation``: each operation is a module, loaded when it is first used, and a method.

create_group: Creates an allocation group.
delete_group: Deletes an allocation group.
get_group: One allocation group with its accounts and shares.
get_model: Value, cash and profit of one model.
get_model_presets: Settings that decide how models are rebalanced.
get_presets: Settings that decide how group orders are shared out.
invest_in_model: Moves accounts' money into or out of a model.
list_accounts_to_allocate: Sub-accounts that orders can be allocated to, with their equity.
list_groups: Allocation groups with their method and number of accounts.
list_model_accounts: Accounts of one model with the values they hold in it.
list_model_investments: How much each account has invested in one model.
list_model_positions: Positions and cash of one model, actual against target.
list_models: The advisor's models with value and number of accounts.
save_model: Creates a model, or changes its target positions.
save_model_presets: Changes the settings that decide how models are rebalanced.
set_presets: Changes the settings that decide how group orders are shared out.
submit_model_orders: Sends every pending order of the models.
update_group: Changes an allocation group.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET

if TYPE_CHECKING:
    from ...models import (
        AdvisorModels,
        AllocatableAccounts,
        AllocationGroup,
        AllocationGroups,
        AllocationPresets,
        CreateGroupAnswer,
        CreateGroupRequest,
        DeleteGroupAnswer,
        DeleteGroupRequest,
        GetGroupRequest,
        GetModelPresetsRequest,
        GetModelRequest,
        InvestInModelAnswer,
        InvestInModelRequest,
        ListModelAccountsRequest,
        ListModelInvestmentsRequest,
        ListModelPositionsRequest,
        ListModelsRequest,
        ModelAccounts,
        ModelInvestments,
        ModelPositions,
        ModelPresets,
        ModelSummary,
        SaveModelAnswer,
        SaveModelPresetsAnswer,
        SaveModelRequest,
        SetPresetsAnswer,
        SubmitModelOrdersAnswer,
        SubmitModelOrdersRequest,
        UpdateGroupAnswer,
        UpdateGroupRequest,
    )
    from . import create_group as create_group
    from . import delete_group as delete_group
    from . import get_group as get_group
    from . import get_model as get_model
    from . import get_model_presets as get_model_presets
    from . import get_presets as get_presets
    from . import invest_in_model as invest_in_model
    from . import list_accounts_to_allocate as list_accounts_to_allocate
    from . import list_groups as list_groups
    from . import list_model_accounts as list_model_accounts
    from . import list_model_investments as list_model_investments
    from . import list_model_positions as list_model_positions
    from . import list_models as list_models
    from . import save_model as save_model
    from . import save_model_presets as save_model_presets
    from . import set_presets as set_presets
    from . import submit_model_orders as submit_model_orders
    from . import update_group as update_group

_OPERATIONS = (
    "create_group",
    "delete_group",
    "get_group",
    "get_model",
    "get_model_presets",
    "get_presets",
    "invest_in_model",
    "list_accounts_to_allocate",
    "list_groups",
    "list_model_accounts",
    "list_model_investments",
    "list_model_positions",
    "list_models",
    "save_model",
    "save_model_presets",
    "set_presets",
    "submit_model_orders",
    "update_group",
)


class FaAllocationGroup(Group):
    """The operations of the group ``fa_allocation``, blocking."""

    __slots__ = ()

    _GROUP = "fa_allocation"

    def create_group(self, *, body: CreateGroupRequest, timeout: TimeLimit = UNSET) -> CreateGroupAnswer:
        """Creates an allocation group.

        ``POST /v1/api/iserver/account/allocation/group``, access write.

        Args:
            body: Name, accounts with their shares, and method.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateGroupAnswer = self._call("create_group", {"body": body}, timeout)
        return _answer

    def delete_group(self, *, body: DeleteGroupRequest, timeout: TimeLimit = UNSET) -> DeleteGroupAnswer:
        """Deletes an allocation group.

        ``POST /v1/api/iserver/account/allocation/group/delete``, access write.

        Args:
            body: The name of the group.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: DeleteGroupAnswer = self._call("delete_group", {"body": body}, timeout)
        return _answer

    def get_group(self, *, body: GetGroupRequest, timeout: TimeLimit = UNSET) -> AllocationGroup:
        """One allocation group with its accounts and shares.

        ``POST /v1/api/iserver/account/allocation/group/single``, access read.

        Args:
            body: The name of the group.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocationGroup = self._call("get_group", {"body": body}, timeout)
        return _answer

    def get_model(self, *, body: GetModelRequest, timeout: TimeLimit = UNSET) -> ModelSummary:
        """Value, cash and profit of one model.

        ``POST /v1/api/fa/model/summary``, access read.

        Args:
            body: The model, and a request number of the caller's choice.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelSummary = self._call("get_model", {"body": body}, timeout)
        return _answer

    def get_model_presets(self, *, body: GetModelPresetsRequest, timeout: TimeLimit = UNSET) -> ModelPresets:
        """Settings that decide how models are rebalanced.

        ``POST /v1/api/fa/fa-preset/get``, access read.

        Args:
            body: A request number of the caller's choice.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelPresets = self._call("get_model_presets", {"body": body}, timeout)
        return _answer

    def get_presets(self, *, timeout: TimeLimit = UNSET) -> AllocationPresets:
        """Settings that decide how group orders are shared out.

        ``GET /v1/api/iserver/account/allocation/presets``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocationPresets = self._call("get_presets", {}, timeout)
        return _answer

    def invest_in_model(self, *, body: InvestInModelRequest, timeout: TimeLimit = UNSET) -> InvestInModelAnswer:
        """Moves accounts' money into or out of a model.

        ``POST /v1/api/fa/model/invest-divest``, access write.

        Args:
            body: The model, and accounts with amounts.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InvestInModelAnswer = self._call("invest_in_model", {"body": body}, timeout)
        return _answer

    def list_accounts_to_allocate(self, *, timeout: TimeLimit = UNSET) -> AllocatableAccounts:
        """Sub-accounts that orders can be allocated to, with their equity.

        ``GET /v1/api/iserver/account/allocation/accounts``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocatableAccounts = self._call("list_accounts_to_allocate", {}, timeout)
        return _answer

    def list_groups(self, *, timeout: TimeLimit = UNSET) -> AllocationGroups:
        """Allocation groups with their method and number of accounts.

        ``GET /v1/api/iserver/account/allocation/group``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocationGroups = self._call("list_groups", {}, timeout)
        return _answer

    def list_model_accounts(self, *, body: ListModelAccountsRequest, timeout: TimeLimit = UNSET) -> ModelAccounts:
        """Accounts of one model with the values they hold in it.

        ``POST /v1/api/fa/model/accounts-details``, access read.

        Args:
            body: The model, whether to compute profits, and a request number.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelAccounts = self._call("list_model_accounts", {"body": body}, timeout)
        return _answer

    def list_model_investments(
        self, *, body: ListModelInvestmentsRequest, timeout: TimeLimit = UNSET
    ) -> ModelInvestments:
        """How much each account has invested in one model.

        ``POST /v1/api/fa/model/invest-divest-positions``, access read.

        Args:
            body: The model, and a request number of the caller's choice.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelInvestments = self._call("list_model_investments", {"body": body}, timeout)
        return _answer

    def list_model_positions(self, *, body: ListModelPositionsRequest, timeout: TimeLimit = UNSET) -> ModelPositions:
        """Positions and cash of one model, actual against target.

        ``POST /v1/api/fa/model/positions``, access read.

        Args:
            body: The model, the order of rows and their number, and a request number.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelPositions = self._call("list_model_positions", {"body": body}, timeout)
        return _answer

    def list_models(self, *, body: ListModelsRequest, timeout: TimeLimit = UNSET) -> AdvisorModels:
        """The advisor's models with value and number of accounts.

        ``POST /v1/api/fa/model/list``, access read.

        Args:
            body: A request number of the caller's choice.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AdvisorModels = self._call("list_models", {"body": body}, timeout)
        return _answer

    def save_model(self, *, body: SaveModelRequest, timeout: TimeLimit = UNSET) -> SaveModelAnswer:
        """Creates a model, or changes its target positions.

        ``POST /v1/api/fa/model/save``, access write.

        Args:
            body: The model with its targets for contracts and cash.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SaveModelAnswer = self._call("save_model", {"body": body}, timeout)
        return _answer

    def save_model_presets(self, *, body: ModelPresets, timeout: TimeLimit = UNSET) -> SaveModelPresetsAnswer:
        """Changes the settings that decide how models are rebalanced.

        ``POST /v1/api/fa/fa-preset/save``, access write.

        Args:
            body: The settings as they shall be.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SaveModelPresetsAnswer = self._call("save_model_presets", {"body": body}, timeout)
        return _answer

    def set_presets(self, *, body: AllocationPresets, timeout: TimeLimit = UNSET) -> SetPresetsAnswer:
        """Changes the settings that decide how group orders are shared out.

        ``POST /v1/api/iserver/account/allocation/presets``, access write.

        Args:
            body: The settings as they shall be.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SetPresetsAnswer = self._call("set_presets", {"body": body}, timeout)
        return _answer

    def submit_model_orders(
        self, *, body: SubmitModelOrdersRequest, timeout: TimeLimit = UNSET
    ) -> SubmitModelOrdersAnswer:
        """Sends every pending order of the models.

        ``POST /v1/api/fa/model/submit-transfers``, access write.

        Args:
            body: A request number, and the order id to follow.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SubmitModelOrdersAnswer = self._call("submit_model_orders", {"body": body}, timeout)
        return _answer

    def update_group(self, *, body: UpdateGroupRequest, timeout: TimeLimit = UNSET) -> UpdateGroupAnswer:
        """Changes an allocation group.

        ``PUT /v1/api/iserver/account/allocation/group``, access write.

        Args:
            body: Name, accounts with their shares, and method; the old name if it changes.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: UpdateGroupAnswer = self._call("update_group", {"body": body}, timeout)
        return _answer


class AsyncFaAllocationGroup(AsyncGroup):
    """The operations of the group ``fa_allocation``, asynchronous."""

    __slots__ = ()

    _GROUP = "fa_allocation"

    async def create_group(self, *, body: CreateGroupRequest, timeout: TimeLimit = UNSET) -> CreateGroupAnswer:
        """Creates an allocation group.

        ``POST /v1/api/iserver/account/allocation/group``, access write.

        Args:
            body: Name, accounts with their shares, and method.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: CreateGroupAnswer = await self._call("create_group", {"body": body}, timeout)
        return _answer

    async def delete_group(self, *, body: DeleteGroupRequest, timeout: TimeLimit = UNSET) -> DeleteGroupAnswer:
        """Deletes an allocation group.

        ``POST /v1/api/iserver/account/allocation/group/delete``, access write.

        Args:
            body: The name of the group.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: DeleteGroupAnswer = await self._call("delete_group", {"body": body}, timeout)
        return _answer

    async def get_group(self, *, body: GetGroupRequest, timeout: TimeLimit = UNSET) -> AllocationGroup:
        """One allocation group with its accounts and shares.

        ``POST /v1/api/iserver/account/allocation/group/single``, access read.

        Args:
            body: The name of the group.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocationGroup = await self._call("get_group", {"body": body}, timeout)
        return _answer

    async def get_model(self, *, body: GetModelRequest, timeout: TimeLimit = UNSET) -> ModelSummary:
        """Value, cash and profit of one model.

        ``POST /v1/api/fa/model/summary``, access read.

        Args:
            body: The model, and a request number of the caller's choice.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelSummary = await self._call("get_model", {"body": body}, timeout)
        return _answer

    async def get_model_presets(self, *, body: GetModelPresetsRequest, timeout: TimeLimit = UNSET) -> ModelPresets:
        """Settings that decide how models are rebalanced.

        ``POST /v1/api/fa/fa-preset/get``, access read.

        Args:
            body: A request number of the caller's choice.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelPresets = await self._call("get_model_presets", {"body": body}, timeout)
        return _answer

    async def get_presets(self, *, timeout: TimeLimit = UNSET) -> AllocationPresets:
        """Settings that decide how group orders are shared out.

        ``GET /v1/api/iserver/account/allocation/presets``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocationPresets = await self._call("get_presets", {}, timeout)
        return _answer

    async def invest_in_model(self, *, body: InvestInModelRequest, timeout: TimeLimit = UNSET) -> InvestInModelAnswer:
        """Moves accounts' money into or out of a model.

        ``POST /v1/api/fa/model/invest-divest``, access write.

        Args:
            body: The model, and accounts with amounts.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: InvestInModelAnswer = await self._call("invest_in_model", {"body": body}, timeout)
        return _answer

    async def list_accounts_to_allocate(self, *, timeout: TimeLimit = UNSET) -> AllocatableAccounts:
        """Sub-accounts that orders can be allocated to, with their equity.

        ``GET /v1/api/iserver/account/allocation/accounts``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocatableAccounts = await self._call("list_accounts_to_allocate", {}, timeout)
        return _answer

    async def list_groups(self, *, timeout: TimeLimit = UNSET) -> AllocationGroups:
        """Allocation groups with their method and number of accounts.

        ``GET /v1/api/iserver/account/allocation/group``, access read.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AllocationGroups = await self._call("list_groups", {}, timeout)
        return _answer

    async def list_model_accounts(self, *, body: ListModelAccountsRequest, timeout: TimeLimit = UNSET) -> ModelAccounts:
        """Accounts of one model with the values they hold in it.

        ``POST /v1/api/fa/model/accounts-details``, access read.

        Args:
            body: The model, whether to compute profits, and a request number.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelAccounts = await self._call("list_model_accounts", {"body": body}, timeout)
        return _answer

    async def list_model_investments(
        self, *, body: ListModelInvestmentsRequest, timeout: TimeLimit = UNSET
    ) -> ModelInvestments:
        """How much each account has invested in one model.

        ``POST /v1/api/fa/model/invest-divest-positions``, access read.

        Args:
            body: The model, and a request number of the caller's choice.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelInvestments = await self._call("list_model_investments", {"body": body}, timeout)
        return _answer

    async def list_model_positions(
        self, *, body: ListModelPositionsRequest, timeout: TimeLimit = UNSET
    ) -> ModelPositions:
        """Positions and cash of one model, actual against target.

        ``POST /v1/api/fa/model/positions``, access read.

        Args:
            body: The model, the order of rows and their number, and a request number.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ModelPositions = await self._call("list_model_positions", {"body": body}, timeout)
        return _answer

    async def list_models(self, *, body: ListModelsRequest, timeout: TimeLimit = UNSET) -> AdvisorModels:
        """The advisor's models with value and number of accounts.

        ``POST /v1/api/fa/model/list``, access read.

        Args:
            body: A request number of the caller's choice.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: AdvisorModels = await self._call("list_models", {"body": body}, timeout)
        return _answer

    async def save_model(self, *, body: SaveModelRequest, timeout: TimeLimit = UNSET) -> SaveModelAnswer:
        """Creates a model, or changes its target positions.

        ``POST /v1/api/fa/model/save``, access write.

        Args:
            body: The model with its targets for contracts and cash.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SaveModelAnswer = await self._call("save_model", {"body": body}, timeout)
        return _answer

    async def save_model_presets(self, *, body: ModelPresets, timeout: TimeLimit = UNSET) -> SaveModelPresetsAnswer:
        """Changes the settings that decide how models are rebalanced.

        ``POST /v1/api/fa/fa-preset/save``, access write.

        Args:
            body: The settings as they shall be.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SaveModelPresetsAnswer = await self._call("save_model_presets", {"body": body}, timeout)
        return _answer

    async def set_presets(self, *, body: AllocationPresets, timeout: TimeLimit = UNSET) -> SetPresetsAnswer:
        """Changes the settings that decide how group orders are shared out.

        ``POST /v1/api/iserver/account/allocation/presets``, access write.

        Args:
            body: The settings as they shall be.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SetPresetsAnswer = await self._call("set_presets", {"body": body}, timeout)
        return _answer

    async def submit_model_orders(
        self, *, body: SubmitModelOrdersRequest, timeout: TimeLimit = UNSET
    ) -> SubmitModelOrdersAnswer:
        """Sends every pending order of the models.

        ``POST /v1/api/fa/model/submit-transfers``, access write.

        Args:
            body: A request number, and the order id to follow.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SubmitModelOrdersAnswer = await self._call("submit_model_orders", {"body": body}, timeout)
        return _answer

    async def update_group(self, *, body: UpdateGroupRequest, timeout: TimeLimit = UNSET) -> UpdateGroupAnswer:
        """Changes an allocation group.

        ``PUT /v1/api/iserver/account/allocation/group``, access write.

        Args:
            body: Name, accounts with their shares, and method; the old name if it changes.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: UpdateGroupAnswer = await self._call("update_group", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
