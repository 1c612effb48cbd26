"""The MCP server: its tools, resources and prompts, over stdio or HTTP."""
