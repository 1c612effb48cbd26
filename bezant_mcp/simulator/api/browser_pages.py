"""What the broker serves to a person's browser: a log-in page, and the place where a log-in ends."""

from bezant_mcp.simulator.messages import Reply, html_reply, redirect
from bezant_mcp.simulator.world.planted_secrets import LOGIN_COOKIE

COOKIE = ("Set-Cookie", f"XYZAB={LOGIN_COOKIE}; secure; HttpOnly")
LOGIN_FORM = """
<p>This is a simulated Gateway. There is no password: press the button to log in.</p>
<form method="post" action="/sso/Dispatcher"><button>Log in</button></form>
"""


def page(path: str) -> Reply:
    """The broker's answer outside of the API. The redirect of the Dispatcher is how a log-in shows."""
    if path == "/sso/Dispatcher":
        return redirect("https://api.ibkr.com/sso/Done")
    if path.startswith("/sso/Login"):
        form = html_reply("Simulated log in", text=LOGIN_FORM)
        return form.but(headers=(*form.headers, COOKIE))
    return html_reply("Not Found", 404)
