"""The user's own watchlists and alerts at IBKR, and IBKR's messages to the user."""

from bezant_mcp.personal.alerts import Alert, Alerts, alerts
from bezant_mcp.personal.notifications import Notification, Notifications, notifications
from bezant_mcp.personal.watchlists import Watchlists, watchlists

__all__ = ["Alert", "Alerts", "Notification", "Notifications", "Watchlists", "alerts", "notifications", "watchlists"]
