"""The floor: the least that an MCP server with six tools can be, on the SDK as it comes."""

from mcp.server import MCPServer

server = MCPServer("floor", log_level="WARNING")


@server.tool()
async def one(text: str = "") -> str:
    """Give the text back."""
    return text


@server.tool()
async def two(text: str = "") -> str:
    """Give the text back."""
    return text


@server.tool()
async def three(text: str = "") -> str:
    """Give the text back."""
    return text


@server.tool()
async def four(text: str = "") -> str:
    """Give the text back."""
    return text


@server.tool()
async def five(text: str = "") -> str:
    """Give the text back."""
    return text


@server.tool()
async def six(text: str = "") -> str:
    """Give the text back."""
    return text


if __name__ == "__main__":
    server.run()
