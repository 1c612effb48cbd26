"""The MCP server: its tools, resources and prompts, over stdio or HTTP."""

from bezant_mcp.renamed import moved

__getattr__ = moved(__name__, "server.app")
