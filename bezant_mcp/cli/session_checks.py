"""What the doctor says of each layer between this machine and the account, from what was seen at the ports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from bezant_mcp.cli.ports import IS_GATEWAY, Seen
from bezant_mcp.cli.report import Check
from bezant_mcp.errors import GatewayDown, PenaltyBox
from bezant_mcp.session.session import BROKERAGE, PORTFOLIO

if TYPE_CHECKING:
    from bezant_mcp.settings import Settings


def check_gateway(first: Seen, settings: Settings, others: Sequence[Seen]) -> Check:
    """What is at the configured address, and where the Gateway is if not there."""
    elsewhere = next((other.url for other in others if other.is_gateway), "")
    move = (
        f"Use the Gateway at {elsewhere}: set IBKR_GATEWAY_URL to it, or repeat bezant-mcp install with "
        f"--gateway-url {elsewhere}."
        if elsewhere
        else ""
    )
    if not first.listening:
        down = GatewayDown(settings.origin)
        return Check("gateway", "fail", down.what, move or down.next_step)
    if first.status is None or first.status.layer in ("gateway_down", "not_a_gateway"):
        said = first.said if first.status is None else first.status.detail.partition("Gateway: ")[2] or first.said
        step = "Set IBKR_GATEWAY_URL to the port of the Client Portal Gateway, or start one there."
        own = first.status.next_step if first.status else ""
        return Check("gateway", "fail", f"{first.url}: no usable Gateway, {said}", move or own or step)
    if first.is_gateway:
        return Check("gateway", "ok", f"{first.url}: a Client Portal Gateway")
    said = f"{first.url}: something listens, though not clearly a Gateway"
    return Check("gateway", "fail" if move else "ok", said, move)


def check_other_ports(others: Sequence[Seen]) -> list[Check]:
    """What else was found where Gateways usually are."""
    found = [Check(f"port {other.port}", "note", other.said) for other in others if other.listening]
    silent = [str(other.port) for other in others if not other.listening]
    return [*found, *([Check("ports", "note", f"nothing listens on {', '.join(silent)}")] if silent else [])]


def check_tls(first: Seen, settings: Settings) -> Check:
    """What the Gateway's certificate is worth."""
    if not first.listening:
        return Check("tls", "note", "not checked")
    configured, real = settings.origin.partition("://")[0], first.url.partition("://")[0]
    certificate = first.certificate
    if certificate is None:
        if first.is_gateway and configured != real:
            said = "the Gateway speaks plain HTTP (listenSsl: false), while https is configured"
            return Check("tls", "fail", said, f"Set IBKR_GATEWAY_URL to {first.url}.")
        plain = "plain HTTP, on this machine only" if first.is_gateway else "no TLS"
        return Check("tls", "note", plain)
    said = f"{certificate.protocol}, {certificate.subject}"
    said += ", self-signed" if certificate.self_signed else ""
    said += f", expired {certificate.expired_on}" if certificate.expired_on else ""
    if configured != real:
        return Check("tls", "fail", f"{said}; but http is configured", f"Set IBKR_GATEWAY_URL to {first.url}.")
    if first.status is not None and "certificate" in first.status.detail:
        return Check("tls", "fail", f"{said}: does not verify", first.status.next_step)
    checked = "verified"
    if settings.on_loopback and not settings.reject_invalid_certs and settings.ca_file is None:
        checked = "not verified, because it is on this machine"
    return Check("tls", "ok", f"{said}; {checked}")


def steps(first: Seen) -> dict[str, str]:
    """What a person does about each state of the session. The errors' own words speak to a model."""
    login_url = f"{first.url}/"
    return {
        "not_logged_in": f"Open {login_url} in a browser on the Gateway's machine, accept its certificate and log in.",
        "brokerage_missing": "For quotes, orders and trades: right after a login wait half a minute, else log in at "
        f"{login_url} again.",
        "competing": "For quotes, orders and trades: leave TWS or IBKR Mobile, or log in to the Gateway with a second "
        "user name.",
        PenaltyBox.code: "Ask nothing for 15 minutes: each question in between would start them anew. Then look again.",
    }


def check_session(first: Seen) -> list[Check]:
    """Login, brokerage session and competing device, as far as they are known."""
    status = first.status
    if status is None or status.layer in ("gateway_down", "not_a_gateway"):
        return [Check(name, "note", "not checked: no Gateway") for name in ("login", "brokerage", "competing")]
    step = steps(first).get(status.layer) or steps(first).get(status.error_code) or status.next_step
    if status.layer not in IS_GATEWAY:
        return [
            Check("login", "fail", f"unknown: {status.detail}", step),
            Check("brokerage", "note", "unknown"),
            Check("competing", "note", "unknown"),
        ]
    if status.layer == "not_logged_in":
        return [
            Check("login", "fail", "nobody is logged in to the Gateway", step),
            Check("brokerage", "note", "none without a login"),
            Check("competing", "note", "unknown without a login"),
        ]
    login = Check("login", "ok", "logged in")
    if status.layer == "ready":
        return [
            login,
            Check("brokerage", "ok", f"open: {BROKERAGE} can be asked too"),
            Check("competing", "ok", "no other device holds the brokerage session"),
        ]
    brokerage = Check("brokerage", "warn", f"none: {PORTFOLIO} work, {BROKERAGE} do not", step)
    if status.layer == "competing":
        return [login, brokerage, Check("competing", "warn", status.detail, step)]
    return [login, brokerage, Check("competing", "ok", "no other device holds the brokerage session")]


def can_be_asked(first: Seen) -> bool:
    """Whether questions about the account make sense."""
    return first.status is not None and first.status.layer in ("ready", "brokerage_missing", "competing")


def not_asked() -> list[Check]:
    """The checks that need a login, without one."""
    names = ("accounts", "clock")
    return [Check(name, "note", "not checked: needs a login") for name in names]
