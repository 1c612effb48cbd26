"""Operations of the group ``orders``; each is a module that loads when it is first used.

answer_prompt: Answers a prompt that the server sent about an order; may release that order.
cancel_order: Asks for the cancellation of a working order; the answer confirms the request, not the cancellation.
confirm_reply: Answers an order question. Saying yes places the order.
get_order_status: Everything the server knows of one order - size, fills, prices, state.
list_orders: Today's working, filled and cancelled orders, up to 1000; empty on the first call. One call in 5 seconds.
list_trades: Executions of today, or of up to 7 days; empty on the first call. At most one call in 5 seconds.
modify_order: Changes a working order; the answer may be a question that confirm_reply must answer.
place_orders: Places orders. The answer is the orders taken, questions that confirm_reply must answer, or an error.
preview_orders: Cost, commission and margin effect of an order ticket, which is not placed.
reset_suppression: Lets every kind of order question be asked again.
suppress_questions: Silences kinds of order questions until the brokerage session ends.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import answer_prompt as answer_prompt
    from . import cancel_order as cancel_order
    from . import confirm_reply as confirm_reply
    from . import get_order_status as get_order_status
    from . import list_orders as list_orders
    from . import list_trades as list_trades
    from . import modify_order as modify_order
    from . import place_orders as place_orders
    from . import preview_orders as preview_orders
    from . import reset_suppression as reset_suppression
    from . import suppress_questions as suppress_questions

_OPERATIONS = (
    "answer_prompt",
    "cancel_order",
    "confirm_reply",
    "get_order_status",
    "list_orders",
    "list_trades",
    "modify_order",
    "place_orders",
    "preview_orders",
    "reset_suppression",
    "suppress_questions",
)


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted(_OPERATIONS)
