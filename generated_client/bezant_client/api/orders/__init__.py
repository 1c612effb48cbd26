"""The group ``orders``: each operation is a module, loaded when it is first used, and a method.

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

from ...calling import AsyncGroup, Group, TimeLimit
from ...types import UNSET, Unset

if TYPE_CHECKING:
    from ...models import (
        AnswerPromptRequest,
        ConfirmReplyRequest,
        LiveOrders,
        OrderCancellation,
        OrderPreview,
        OrderQuestion,
        OrderReject,
        OrderRequest,
        OrdersRequest,
        OrderStatus,
        ResetSuppressionAnswer,
        SubmittedOrder,
        SuppressQuestionsAnswer,
        SuppressQuestionsRequest,
        Trade,
    )
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


class OrdersGroup(Group):
    """The operations of the group ``orders``, blocking."""

    __slots__ = ()

    _GROUP = "orders"

    def answer_prompt(self, *, body: AnswerPromptRequest, timeout: TimeLimit = UNSET) -> str:
        """Answers a prompt that the server sent about an order; may release that order.

        ``POST /v1/api/iserver/notification``, access write.

        Args:
            body: The prompt that is answered, and the answer's text.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: str = self._call("answer_prompt", {"body": body}, timeout)
        return _answer

    def cancel_order(
        self,
        account_id: str,
        order_id: str,
        *,
        ext_operator: str | Unset = UNSET,
        manual_indicator: bool | Unset = UNSET,
        manual_cancel_time: int | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> OrderCancellation | list[OrderCancellation]:
        """Asks for the cancellation of a working order; the answer confirms the request, not the cancellation.

        ``DELETE /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            ext_operator: Who decided, where a regulator asks for it.
            manual_cancel_time: When a person decided to cancel, in epoch seconds.
            manual_indicator: True when a person decided, false when a program did.
            order_id: Order id, one of those that orders.list_orders gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: OrderCancellation | list[OrderCancellation] = self._call(
            "cancel_order",
            {
                "account_id": account_id,
                "order_id": order_id,
                "ext_operator": ext_operator,
                "manual_indicator": manual_indicator,
                "manual_cancel_time": manual_cancel_time,
            },
            timeout,
        )
        return _answer

    def confirm_reply(
        self, reply_id: str, *, body: ConfirmReplyRequest, timeout: TimeLimit = UNSET
    ) -> list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion:
        """Answers an order question. Saying yes places the order.

        ``POST /v1/api/iserver/reply/{replyId}``, access write.

        Args:
            reply_id: Id of the question, from the answer that asked it.
            body: Whether to go on.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion = self._call(
            "confirm_reply", {"reply_id": reply_id, "body": body}, timeout
        )
        return _answer

    def get_order_status(self, order_id: int, *, timeout: TimeLimit = UNSET) -> OrderStatus:
        """Everything the server knows of one order - size, fills, prices, state.

        ``GET /v1/api/iserver/account/order/status/{orderId}``, access read.

        Args:
            order_id: Order id, one of those that orders.list_orders gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: OrderStatus = self._call("get_order_status", {"order_id": order_id}, timeout)
        return _answer

    def list_orders(
        self,
        *,
        filters: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        account_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> LiveOrders:
        """Today's working, filled and cancelled orders, up to 1000; empty on the first call. One call in 5 seconds.

        ``GET /v1/api/iserver/account/orders``, access read.

        Args:
            account_id: Only this account's orders. Leave out for the selected account.
            filters: Comma list of order states. Filtered answers were seen stale and incomplete; read all and
                filter them.
            force: True clears the server's cache and answers an empty list; ask again without it.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: LiveOrders = self._call(
            "list_orders", {"filters": filters, "force": force, "account_id": account_id}, timeout
        )
        return _answer

    def list_trades(self, *, days: int | Unset = UNSET, timeout: TimeLimit = UNSET) -> list[Trade]:
        """Executions of today, or of up to 7 days; empty on the first call. At most one call in 5 seconds.

        ``GET /v1/api/iserver/account/trades``, access read.

        Args:
            days: How many days back, 1 to 7. Left out, only today.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Trade] = self._call("list_trades", {"days": days}, timeout)
        return _answer

    def modify_order(
        self, account_id: str, order_id: int, *, body: OrderRequest, timeout: TimeLimit = UNSET
    ) -> list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion:
        """Changes a working order; the answer may be a question that confirm_reply must answer.

        ``POST /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            order_id: Order id, one of those that orders.list_orders gives.
            body: The whole order ticket as it shall be.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion = self._call(
            "modify_order", {"account_id": account_id, "order_id": order_id, "body": body}, timeout
        )
        return _answer

    def place_orders(
        self, account_id: str, *, body: OrdersRequest, timeout: TimeLimit = UNSET
    ) -> list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion:
        """Places orders. The answer is the orders taken, questions that confirm_reply must answer, or an error.

        ``POST /v1/api/iserver/account/{accountId}/orders``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            body: The order tickets to place.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion = self._call(
            "place_orders", {"account_id": account_id, "body": body}, timeout
        )
        return _answer

    def preview_orders(self, account_id: str, *, body: OrdersRequest, timeout: TimeLimit = UNSET) -> OrderPreview:
        """Cost, commission and margin effect of an order ticket, which is not placed.

        ``POST /v1/api/iserver/account/{accountId}/orders/whatif``, access preview.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            body: The order tickets to preview.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: OrderPreview = self._call("preview_orders", {"account_id": account_id, "body": body}, timeout)
        return _answer

    def reset_suppression(self, *, timeout: TimeLimit = UNSET) -> ResetSuppressionAnswer:
        """Lets every kind of order question be asked again.

        ``POST /v1/api/iserver/questions/suppress/reset``, access write.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ResetSuppressionAnswer = self._call("reset_suppression", {}, timeout)
        return _answer

    def suppress_questions(
        self, *, body: SuppressQuestionsRequest, timeout: TimeLimit = UNSET
    ) -> SuppressQuestionsAnswer:
        """Silences kinds of order questions until the brokerage session ends.

        ``POST /v1/api/iserver/questions/suppress``, access write.

        Args:
            body: Message ids of the kinds to silence.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SuppressQuestionsAnswer = self._call("suppress_questions", {"body": body}, timeout)
        return _answer


class AsyncOrdersGroup(AsyncGroup):
    """The operations of the group ``orders``, asynchronous."""

    __slots__ = ()

    _GROUP = "orders"

    async def answer_prompt(self, *, body: AnswerPromptRequest, timeout: TimeLimit = UNSET) -> str:
        """Answers a prompt that the server sent about an order; may release that order.

        ``POST /v1/api/iserver/notification``, access write.

        Args:
            body: The prompt that is answered, and the answer's text.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: str = await self._call("answer_prompt", {"body": body}, timeout)
        return _answer

    async def cancel_order(
        self,
        account_id: str,
        order_id: str,
        *,
        ext_operator: str | Unset = UNSET,
        manual_indicator: bool | Unset = UNSET,
        manual_cancel_time: int | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> OrderCancellation | list[OrderCancellation]:
        """Asks for the cancellation of a working order; the answer confirms the request, not the cancellation.

        ``DELETE /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            ext_operator: Who decided, where a regulator asks for it.
            manual_cancel_time: When a person decided to cancel, in epoch seconds.
            manual_indicator: True when a person decided, false when a program did.
            order_id: Order id, one of those that orders.list_orders gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: OrderCancellation | list[OrderCancellation] = await self._call(
            "cancel_order",
            {
                "account_id": account_id,
                "order_id": order_id,
                "ext_operator": ext_operator,
                "manual_indicator": manual_indicator,
                "manual_cancel_time": manual_cancel_time,
            },
            timeout,
        )
        return _answer

    async def confirm_reply(
        self, reply_id: str, *, body: ConfirmReplyRequest, timeout: TimeLimit = UNSET
    ) -> list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion:
        """Answers an order question. Saying yes places the order.

        ``POST /v1/api/iserver/reply/{replyId}``, access write.

        Args:
            reply_id: Id of the question, from the answer that asked it.
            body: Whether to go on.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion = await self._call(
            "confirm_reply", {"reply_id": reply_id, "body": body}, timeout
        )
        return _answer

    async def get_order_status(self, order_id: int, *, timeout: TimeLimit = UNSET) -> OrderStatus:
        """Everything the server knows of one order - size, fills, prices, state.

        ``GET /v1/api/iserver/account/order/status/{orderId}``, access read.

        Args:
            order_id: Order id, one of those that orders.list_orders gives.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: OrderStatus = await self._call("get_order_status", {"order_id": order_id}, timeout)
        return _answer

    async def list_orders(
        self,
        *,
        filters: str | Unset = UNSET,
        force: bool | Unset = UNSET,
        account_id: str | Unset = UNSET,
        timeout: TimeLimit = UNSET,
    ) -> LiveOrders:
        """Today's working, filled and cancelled orders, up to 1000; empty on the first call. One call in 5 seconds.

        ``GET /v1/api/iserver/account/orders``, access read.

        Args:
            account_id: Only this account's orders. Leave out for the selected account.
            filters: Comma list of order states. Filtered answers were seen stale and incomplete; read all and
                filter them.
            force: True clears the server's cache and answers an empty list; ask again without it.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: LiveOrders = await self._call(
            "list_orders", {"filters": filters, "force": force, "account_id": account_id}, timeout
        )
        return _answer

    async def list_trades(self, *, days: int | Unset = UNSET, timeout: TimeLimit = UNSET) -> list[Trade]:
        """Executions of today, or of up to 7 days; empty on the first call. At most one call in 5 seconds.

        ``GET /v1/api/iserver/account/trades``, access read.

        Args:
            days: How many days back, 1 to 7. Left out, only today.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[Trade] = await self._call("list_trades", {"days": days}, timeout)
        return _answer

    async def modify_order(
        self, account_id: str, order_id: int, *, body: OrderRequest, timeout: TimeLimit = UNSET
    ) -> list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion:
        """Changes a working order; the answer may be a question that confirm_reply must answer.

        ``POST /v1/api/iserver/account/{accountId}/order/{orderId}``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            order_id: Order id, one of those that orders.list_orders gives.
            body: The whole order ticket as it shall be.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion = await self._call(
            "modify_order", {"account_id": account_id, "order_id": order_id, "body": body}, timeout
        )
        return _answer

    async def place_orders(
        self, account_id: str, *, body: OrdersRequest, timeout: TimeLimit = UNSET
    ) -> list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion:
        """Places orders. The answer is the orders taken, questions that confirm_reply must answer, or an error.

        ``POST /v1/api/iserver/account/{accountId}/orders``, access write.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            body: The order tickets to place.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: list[SubmittedOrder | OrderQuestion] | OrderReject | SubmittedOrder | OrderQuestion = await self._call(
            "place_orders", {"account_id": account_id, "body": body}, timeout
        )
        return _answer

    async def preview_orders(self, account_id: str, *, body: OrdersRequest, timeout: TimeLimit = UNSET) -> OrderPreview:
        """Cost, commission and margin effect of an order ticket, which is not placed.

        ``POST /v1/api/iserver/account/{accountId}/orders/whatif``, access preview.

        Args:
            account_id: Account, for example U1234567; one of those that portfolio.list_accounts gives.
            body: The order tickets to preview.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: OrderPreview = await self._call("preview_orders", {"account_id": account_id, "body": body}, timeout)
        return _answer

    async def reset_suppression(self, *, timeout: TimeLimit = UNSET) -> ResetSuppressionAnswer:
        """Lets every kind of order question be asked again.

        ``POST /v1/api/iserver/questions/suppress/reset``, access write.

        Args:
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: ResetSuppressionAnswer = await self._call("reset_suppression", {}, timeout)
        return _answer

    async def suppress_questions(
        self, *, body: SuppressQuestionsRequest, timeout: TimeLimit = UNSET
    ) -> SuppressQuestionsAnswer:
        """Silences kinds of order questions until the brokerage session ends.

        ``POST /v1/api/iserver/questions/suppress``, access write.

        Args:
            body: Message ids of the kinds to silence.
            timeout: seconds, in place of the client's own.

        Raises:
            ApiError: the answer tells of an error, or is none that is declared.
            httpx.HTTPError: no answer at all.
        """
        _answer: SuppressQuestionsAnswer = await self._call("suppress_questions", {"body": body}, timeout)
        return _answer


def __getattr__(name: str) -> Any:
    if name not in _OPERATIONS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return import_module(f".{name}", __name__)


def __dir__() -> list[str]:
    return sorted({*globals(), *_OPERATIONS})
