"""A typed client for IBKR's Client Portal Web API, generated from its published description.

Operations are modules in ``bezant_client.api``, one group each; models are in ``bezant_client.models``.
"""

from .client import AuthenticatedClient, Client
from .errors import UnreadableAnswer

__all__ = (
    "AuthenticatedClient",
    "Client",
    "UnreadableAnswer",
)
