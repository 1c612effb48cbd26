"""What the texts of this package must be like: short, in plain English, and with a next step.

``AVOIDED`` is the one list of words for all texts: error messages, documents, help and descriptions.
"""

from __future__ import annotations

import re

MOST_CHARACTERS = 200
# What a native speaker would not write, and what to write in its place.
AVOIDED: dict[str, str] = {
    r"(?<!there )\b(?:is|are|was|were) no (?!longer\b|more\b|need\b|reason\b|way\b)": "is not a ...",
    r"\b(?:one|it|they) (?:is|are) none\b|\bnone of those\b": "is not one of ...",
    r"\bmend(?:s|ed|ing)?\b": "fix",
    r"\b(?:anew|begun)\b": "again, from the start",
    r"\b(?:the|a|your|its|this|that|each|every|MCP) hosts?\b(?! name| header)": "client",
    r"(?<!or )(?<!thing )(?<!body )(?<!one )(?<!what )(?<!where )\belse\b": "otherwise",
    r"\brevives?\b": "restore",
    r"\bcom(?:es?|ing) (?:about|to no end)\b|\bcame about\b": "happen",
    r"\b(?:whereby|thereof|therein|hither|thither|in vain|for ever|be it)\b": "plainer words",
    r"\bif it goes on\b": "if it fails again",
    r"\bgoes on alone\b": "keeps running by itself",
    r"\bwithout a word\b": "silently",
    r"\ban? (?!little|bit|lot|few)\w+ more\b": "another",
    r"\bin the way\b": "wrong",
    r"\b(?:was|were) due\b": "was expected",
    r"\b(?:is|be) had\b": "get",
    r"\bsuits both\b": "plainer words",
    r"\bwhich \w+ tells\b": "see",
    r"\bnear it are\b": "the nearest are",
    r"\bleave \w+ away\b": "unset, remove",
}
PLAINER = {re.compile(pattern, re.IGNORECASE): instead for pattern, instead in AVOIDED.items()}
# A next step begins with one of these; that of a wrong argument may be an example to copy.
IMPERATIVES = """
Add Allow Ask Begin Call Change Check Choose Close Connect Correct Delete Export Fix Free Give Install Keep Leave Let
List Log Look Make Move Name Open Pass Paste Pick Put Quote Read Remove Rename Repeat Replace Request Restart Retry
Run Save See Select Send Set Shorten Start Stop Switch Take Tick Try Turn Unset Update Upgrade Use Wait Write
"""
VERBS = frozenset(IMPERATIVES.split())
EXAMPLE = "For example "
# Counted apart: IBKR's own words, what was typed, and names to choose from, which the account or IBKR dictates.
APART = re.compile(
    r"(?<!\w)'[^']*'|\"[^\"]*\"|\{[^}]*\}|(?<=may be ).*(?=\. Ask the user)"
    r"|(?:(?<=one of )|(?<=one of: )|(?<=arguments are: )|(?<=nearest are )|(?<=IBKR lists )).*?(?=\.(?: |$)|, not at)"
)
SENTENCE = re.compile(r"(?<=[.?!:;'])\s+")


def avoided_in(text: str) -> list[str]:
    """What in a text is not plain English, and what to write in its place."""
    found = ((pattern.search(text), instead) for pattern, instead in PLAINER.items())
    return [f"{match[0]!r}: write {instead!r}" for match, instead in found if match]


def is_next_step(sentence: str) -> bool:
    """Whether a sentence tells somebody to do something."""
    return sentence.startswith(EXAMPLE) or sentence.partition(" ")[0].rstrip(",.:;") in VERBS


def faults_of(text: str) -> list[str]:
    """What is wrong with the whole text of an error, without its code."""
    counted = APART.sub("'...'", text)
    found = avoided_in(counted)
    if len(counted) > MOST_CHARACTERS:
        found.append(f"{len(counted)} characters")
    if not text.endswith("."):
        found.append("no full stop at its end")
    if not any(is_next_step(sentence) for sentence in SENTENCE.split(counted)):
        found.append("no next step")
    return [f"{fault} in {text!r}" for fault in found]
