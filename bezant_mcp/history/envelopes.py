"""What IBKR's statement service answers in place of a statement, and what follows from each of its errors."""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.parsers import expat

from bezant_mcp.history.errors import FlexDown, NotAStatement
from bezant_mcp.parsing import shortened

MINUTE, HOUR, DAY = 60.0, 3600.0, 86_400.0
NEVER = 100 * 365 * DAY
ROOTS = ("FlexQueryResponse", "FlexStatements", "FlexStatement")
# With these the statement is there, or will be.
BUSY = ("1009", "1018", "1021")
PROLOG = re.compile(
    rb"\A(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<([A-Za-z!][\w.-]*)(?=[\s/>])", re.DOTALL
)
IN_PROGRESS, LOCKED, NOT_AVAILABLE, BAD_CODE, EXPIRED = "1019", "1025", "1003", "1017", "1012"


class Meaning(NamedTuple):
    """What follows from an error.

    Attributes:
        next_step: What a person does about it.
        again: After how many seconds it may be asked again; of a ``token``: at once with another one.
        retry: It is tried twice more, slowly.
    """

    next_step: str
    again: float = DAY
    retry: bool = False
    token: bool = False


SLOWLY = Meaning("Ask again in an hour; if it still fails after a day, make a new query in the portal.", HOUR, True)
NIGHTLY = Meaning("Ask again in an hour; this is usual between midnight and morning in New York.", HOUR, True)
ANOTHER = "Make a new token under Flex Web Service Configuration in the portal; the old one then stops working."
ERRORS = {
    # None of IBKR's: an address that is not IBKR's either.
    "": Meaning("Look for a newer version of bezant-mcp: IBKR may have moved its service.", HOUR),
    **dict.fromkeys(("1001", "1004", "1019", "1021"), SLOWLY),
    "1018": Meaning("Ask again in an hour, and stop other programs that use the token.", HOUR, True),
    **dict.fromkeys(("1005", "1006", "1007", "1008"), NIGHTLY),
    "1009": SLOWLY,
    "1003": Meaning("Check the period and the query: IBKR has no statement for them, or the account is younger."),
    "1010": Meaning("Make a new Activity Flex Query in the portal and use its number; this one is of an old kind."),
    "1011": Meaning("Turn on the Flex Web Service in the portal.", HOUR),
    "1012": Meaning(ANOTHER, NEVER, token=True),
    "1013": Meaning(
        "Make a token for this internet address or for any: this one is bound to another address.", token=True
    ),
    "1014": Meaning("Correct the query number; a new query may take some hours to work.", HOUR),
    "1015": Meaning(ANOTHER, NEVER, token=True),
    "1016": Meaning("Select the accounts of the query again in the portal."),
    "1017": Meaning("Ask again in an hour.", HOUR),
    "1020": Meaning(
        "Check that token and query number are not swapped; a new query may take some hours to work.",
        HOUR,
        token=True,
    ),
}
OTHER = Meaning("Look up this error in IBKR's Flex Web Service guide; it is not tried again today.")


class Envelope(NamedTuple):
    """What the service answers in place of a statement."""

    status: str
    reference: str
    url: str
    number: str
    words: str


class Refusal(Exception):
    """An error of IBKR's, before it is decided what follows from it."""

    def __init__(self, number: str, words: str) -> None:
        self.number, self.words = number, words
        super().__init__(number)


def root_of(begins: bytes) -> str:
    """The root element of an answer, by its first bytes; empty where that is not to be told."""
    found = PROLOG.match(begins)
    return found[1].decode() if found else ""


def expect_statements(begins: bytes, source: str) -> None:
    """Refuse what is no Flex statement, and say what it is instead."""
    text = begins[:4000].replace(b"\0", b"").decode("utf-8", "replace")
    found = re.search(r"<([A-Za-z][\w.-]*)", text)
    root = found[1] if found else ""
    if root in ROOTS or "<!DOCTYPE Flex" in text:
        return
    if root == "FlexStatementResponse":
        said = ": ".join(re.findall(r"<Error(?:Code|Message)>([^<]{1,200})<", text)) or "no statement yet"
        raise NotAStatement(f"{source} is an answer of IBKR's service, not a statement ({said}).")
    if not begins:
        raise NotAStatement(f"{source} is empty.")
    if root.lower() == "html":
        raise NotAStatement(f"{source} is a web page, not a Flex statement.")
    raise NotAStatement(f"{source} is not a Flex statement: it is not XML of FlexQueryResponse.")


def envelope(content: bytes) -> Envelope:
    """Read what the service answers in place of a statement.

    Raises:
        NotAStatement: it cannot be read.
    """
    texts: dict[str, str] = {}
    path: list[str] = []
    parser = expat.ParserCreate()
    parser.buffer_text = True

    def refuse(*_: object) -> None:
        raise NotAStatement("The answer of IBKR's statement service declares a document type.")

    def text(words: str) -> None:
        texts[path[-1]] = texts.get(path[-1], "") + words

    parser.StartDoctypeDeclHandler = refuse
    parser.StartElementHandler = lambda name, _: path.append(name)
    parser.EndElementHandler = lambda _: path.pop()
    parser.CharacterDataHandler = text
    try:
        parser.Parse(content, True)
    except (expat.ExpatError, ValueError):
        raise FlexDown("its answer is broken") from None
    said = {name: words.strip() for name, words in texts.items()}
    words = "".join(each if each.isprintable() else " " for each in said.get("ErrorMessage", ""))
    success = said.get("Status", "").lower() == "success"
    return Envelope(
        said.get("Status", ""),
        said.get("ReferenceCode", "") if success else "",
        said.get("Url", ""),
        said.get("ErrorCode", "")[:10],
        shortened(words.strip(". "), 160) or "no reason given",
    )


# What stands for one in place of which the statement itself came.
TAKEN = Envelope("Taken", "", "", "", "")
