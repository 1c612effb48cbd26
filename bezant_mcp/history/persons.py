"""What a statement says of persons is cut out of its bytes as they come, before they are put anywhere."""

from __future__ import annotations

import re

from bezant_mcp.history import sections
from bezant_mcp.history.errors import NotAStatement

KEPT = tuple(map(str.encode, sections.ACCOUNT))
ACCOUNT = re.compile(rb"<AccountInformation(?=[\s/>])")
ATTRIBUTE = re.compile(rb"""\s*([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')""")
TAG_END = re.compile(rb"\s*(/?)>")
# The owner's name at another broker stands in transfers.
NAMED = re.compile(rb"""(\saccountName\s*=\s*)("[^"]*"|'[^']*')""")
LONGEST_TAG = 1 << 20


class WithoutPersons:
    """The bytes of a statement, bit by bit, without what it says of persons.

    Raises:
        NotAStatement: it cannot be told where a tag ends.
    """

    def __init__(self) -> None:
        self._rest = b""
        self._inside = False

    def feed(self, chunk: bytes) -> bytes:
        """What can be kept so far; what may be the beginning of a tag is held back."""
        self._rest += chunk
        # No attribute has this sign in it, so that all tags before the last one are whole.
        whole = self._rest.rfind(b"<")
        if whole < 0 or len(self._rest) - whole > LONGEST_TAG:
            if len(self._rest) > LONGEST_TAG:
                raise NotAStatement("The statement has a tag of more than 1 MB.")
            return b""
        done, self._rest = self._rest[:whole], self._rest[whole:]
        return self._clear(done)

    def end(self) -> bytes:
        """What was held back."""
        done, self._rest = self._rest, b""
        return self._clear(done)

    def _clear(self, text: bytes) -> bytes:
        kept, at = [], 0
        while at < len(text):
            if self._inside:
                end = text.find(b"</AccountInformation", at)
                if end < 0:
                    break
                self._inside, at = False, after_tag(text, end)
                continue
            found = ACCOUNT.search(text, at)
            kept.append(NAMED.sub(rb'\1""', text[at : found.start() if found else len(text)]))
            if found is None:
                break
            at, pairs = found.end(), []
            while pair := ATTRIBUTE.match(text, at):
                at = pair.end()
                pairs += [b" " + pair[1] + b"=" + pair[2]] if pair[1] in KEPT else []
            end_of_tag = TAG_END.match(text, at)
            if end_of_tag is None:
                raise NotAStatement("The AccountInformation tag of the statement is incomplete.")
            kept.append(found[0] + b"".join(pairs) + b"/>")
            at, self._inside = end_of_tag.end(), not end_of_tag[1]
        return b"".join(kept)


def after_tag(text: bytes, start: int) -> int:
    """Where a closing tag ends."""
    end = text.find(b">", start)
    return len(text) if end < 0 else end + 1
