"""Ask the user which of several candidates is meant, in a form that the client shows, if it can.

In the newer protocol a question is the result of a call, and the client repeats the call with the answer; in the older
one the call waits for it. If the user cannot be asked or does not answer, the model gets the candidates.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, NamedTuple

import anyio
from mcp import MCPError
from mcp.types import ElicitRequest, ElicitRequestFormParams, ElicitResult, InputRequiredResult

from bezant_mcp.arguments import as_text, items
from bezant_mcp.errors import BezantError
from bezant_mcp.gateway import Gateway
from bezant_mcp.parsing import text as readable

RETURNED = "2026-07-28"  # versions are dates; from this one on a question is the result of a call
TITLED = "2025-11-25"  # and from this one on each choice can have a title in its own schema
KEY = "choice"
# More questions, or a longer list, would annoy the user.
MOST_QUESTIONS, MOST_CHOICES, LONGEST_LABEL = 2, 50, 120


class Pick(NamedTuple):
    """What the user chose for an argument, or for the one of its values that was written so."""

    argument: str
    written: str
    value: str


@dataclass(frozen=True)
class Doubt:
    """An argument, or one of its values, that may mean several things.

    Attributes:
        argument: Its name.
        written: The one of several values that is in doubt; empty: the argument has only one.
        named: What the user may have called it.
        choices: What it may be, and what each stands for in words.
    """

    argument: str
    written: str
    named: str
    choices: Mapping[str, str]

    @property
    def question(self) -> str:
        """The question to the user."""
        if self.argument == "account_id":
            return "Which account is the question about?"
        return f"Which contract do you mean by {self.named!r}?" if self.named else f"Which {self.argument}?"


def doubt_of(outcome: object, arguments: Mapping[str, Any], known: Mapping[str, Any]) -> Doubt | None:
    """The one open point between the caller and a complete answer, if the user can settle it.

    Args:
        outcome: An answer, or the error in its place.
        arguments: Those of the call.
        known: The arguments of the tool by name.
    """
    if isinstance(outcome, BezantError):
        name = next((each for each in (outcome.argument, f"{outcome.argument}s") if each in known), "")
        values = values_of(arguments, name)
        choices: Mapping[str, str] = outcome.choices if name and len(values) <= 1 else {}
        written, named = "", "".join(values)
    else:
        name, (one, *more) = "symbols", getattr(outcome, "unresolved", None) or [{}]
        written = named = one.get("asked", "")
        alone = not more and written in values_of(arguments, name)
        choices = {f"conid:{row['conid']}": words_for(row) for row in (one.get("candidates") or ()) if alone}
    if not 2 <= len(choices) <= MOST_CHOICES:
        return None
    labels = {value: readable(label, LONGEST_LABEL) or value for value, label in choices.items()}
    return Doubt(name, written, readable(named, LONGEST_LABEL) or "", labels)


def values_of(arguments: Mapping[str, Any], name: str) -> list[str]:
    """The values of an argument that may have several."""
    return items(str(as_text(arguments.get(name) or "")))


def words_for(contract: Mapping[str, Any]) -> str:
    """A contract in words for a person."""
    held = f"held: {contract['held']:g}" if contract.get("held") else ""
    place = f"{contract.get('symbol')}@{contract.get('exchange')}"
    return ", ".join(str(each) for each in (place, contract.get("currency"), contract.get("name"), held) if each)


class Asking:
    """The questions to the user within one call.

    Attributes:
        picked: What has been chosen so far.
        over: Whether no more is asked: the user did not say, or said what was not offered.
    """

    def __init__(self, context: Any, gateway: Gateway) -> None:
        self.context, self.gateway = context, gateway
        self.over = False
        state = json.loads(context.request_state or "{}")  # sealed by the SDK, so it is what was written here
        self.picked = [Pick(*each) for each in state.get("picked", ())]
        if state.get("asked"):
            argument, written, *offered = state["asked"]
            self.take(argument, written, offered, (context.input_responses or {}).get(KEY))

    def take(self, argument: str, written: str, offered: list[str], answer: object) -> None:
        """Take the user's answer, which is input like any other."""
        said = answer.content.get(KEY) if isinstance(answer, ElicitResult) and answer.content else None
        if isinstance(answer, ElicitResult) and answer.action == "accept" and said in offered:
            self.picked.append(Pick(argument, written, str(said)))
        else:
            self.over = True

    def settled(self, arguments: dict[str, Any]) -> dict[str, Any]:
        """The arguments with what was chosen in them."""
        for argument, written, value in self.picked:
            if written:
                values = [value if each == written else each for each in values_of(arguments, argument)]
                arguments = {**arguments, argument: values}
            else:
                arguments = {**arguments, argument: value}
        return arguments

    def can_ask(self, doubt: Doubt) -> bool:
        """Whether the client can show a form, and the user was not asked this before, or too often."""
        if self.over or len(self.picked) >= MOST_QUESTIONS:
            return False
        if any((pick.argument, pick.written) == (doubt.argument, doubt.written) for pick in self.picked):
            return False
        can = self.context.client_capabilities and self.context.client_capabilities.elicitation
        if not can or (can.form is None and can.url is not None):
            return False
        return self.is_returned or bool(self.context.session.can_send_request)

    @property
    def is_returned(self) -> bool:
        """Whether the question is the result of the call."""
        return (self.context.protocol_version or "") >= RETURNED

    async def ask(self, doubt: Doubt) -> InputRequiredResult | None:
        """Ask the user: the result that asks in the newer era; None once the answer is here."""
        form = self.gateway.redaction.clean_data(self.form(doubt))
        if self.is_returned:
            asked = [doubt.argument, doubt.written, *doubt.choices]
            request = ElicitRequest(params=ElicitRequestFormParams(message=doubt.question, requested_schema=form))
            state = json.dumps({"picked": self.picked, "asked": asked}, allow_nan=False)
            return InputRequiredResult(input_requests={KEY: request}, request_state=state)
        answer = None
        with anyio.move_on_after(self.gateway.limits.user_seconds), suppress(MCPError):
            session = self.context.session
            answer = await session.elicit_form(doubt.question, form, related_request_id=self.context.request_id)
        self.take(doubt.argument, doubt.written, list(doubt.choices), answer)
        return None

    def form(self, doubt: Doubt) -> dict[str, Any]:
        """One list to choose from, as the version of the protocol has it."""
        choice: dict[str, Any] = {"type": "string", "title": "Choice"}
        if (self.context.protocol_version or "") >= TITLED:
            choice["oneOf"] = [{"const": value, "title": label} for value, label in doubt.choices.items()]
        else:
            choice |= {"enum": list(doubt.choices), "enumNames": list(doubt.choices.values())}
        return {"type": "object", "properties": {KEY: choice}, "required": [KEY]}
