"""Operations of the group ``fa_allocation``; each is a module that loads when it is first used.

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

if TYPE_CHECKING:
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


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
