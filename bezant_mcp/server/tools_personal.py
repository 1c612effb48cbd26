"""The tools of the optional set ``personal``: watchlists, alerts, notifications."""

from bezant_mcp.personal import alerts, notifications, watchlists

TOOLS = ((watchlists, "Watchlists"), (alerts, "Alerts"), (notifications, "Notifications"))
