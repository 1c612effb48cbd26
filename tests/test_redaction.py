"""What is struck out of a text, word by word: secrets by key and by shape, account ids where they are masked."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

from bezant_mcp.redaction import (
    LIKE_AN_ACCOUNT_ID,
    MASTER_ID,
    RedactingFormatter,
    Redaction,
    Words,
    each_text,
    mask,
    masked_match,
    told,
    without_secrets,
)

SECRET_KEYS = (
    "session", "sessionid", "mac", "hardware_info", "userid", "user_id", "user_name", "username", "credential",
    "paper_user_name", "ip", "submitter", "machineid", "cookie", "cookies",
)  # fmt: skip
ACCOUNT_KEYS = ("accountid", "acctid", "accountvan", "account", "acct", "accounts", "selectedaccount", "accountcode")


def knowing(*values: str, **given: Any) -> Redaction:
    redaction = Redaction(**given)
    for value in values:
        redaction.learn_value(value)
    return redaction


@pytest.mark.parametrize("key", SECRET_KEYS)
@pytest.mark.parametrize("cased", [str.lower, str.upper, str.title])
def test_what_stands_under_these_keys_is_secret_in_answers_and_not_kept(key: str, cased: Any) -> None:
    redaction = Redaction()
    redaction.learn({"a": [{cased(key): "planted secret"}]})
    assert redaction.clean("with planted secret in it") == "with [removed] in it"
    assert without_secrets({"a": [{cased(key): "x", "b": 1}]}) == {"a": [{"b": 1}]}


@pytest.mark.parametrize("key", ACCOUNT_KEYS)
def test_what_stands_under_these_keys_is_an_account_where_accounts_are_masked(key: str) -> None:
    for whole, said in ((True, "of MY***678 only"), (False, "of MYNAME12345678 only")):
        redaction = Redaction(mask_accounts=whole)
        redaction.learn({key.upper(): "MYNAME12345678"})
        assert redaction.clean("of MYNAME12345678 only") == said.replace("MY***", "M***")


@pytest.mark.parametrize("body", [{"other": "planted secret"}, ["planted secret"], "planted secret", None, 7])
def test_what_stands_elsewhere_is_not_secret(body: Any) -> None:
    redaction = Redaction(mask_accounts=True)
    redaction.learn(body)
    assert redaction.clean("planted secret") == "planted secret"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ({"userId": "a"}, [("userid", "a")]),
        ({"userId": 12}, [("userid", "12")]),
        ({"userId": True}, []),
        ({"userId": 1.5}, []),
        ({"userId": None}, []),
        ({"x": {"y": [{"IP": "b"}]}}, [("ip", "b")]),
        ({"accounts": ["a", "b"]}, [("accounts", "a"), ("accounts", "b")]),
        ({"accounts": [1]}, []),
        ({"session": {"x": "a"}}, []),
        ({"session": ["a", ["b"]]}, [("session", "a")]),
        ({"name": "a"}, []),
        ("a", []),
    ],
)
def test_which_texts_are_told_under_which_key(body: Any, found: list[tuple[str, str]]) -> None:
    assert list(told(body)) == found


@pytest.mark.parametrize(
    ("known", "text", "cleaned"),
    [
        ("johnny1", "for johnny1.", "for [removed]."),
        ("johnny1", "for JOHNNY1", "for [removed]"),
        ("JohNNy1", "johnny1 and Johnny1", "[removed] and [removed]"),
        ("johnny1", "johnny12", "johnny12"),
        ("johnny1", "xjohnny1", "xjohnny1"),
        ("johnny1", "_johnny1_", "_[removed]_"),
        ("johnny1", "johnny1=johnny1", "[removed]=[removed]"),
        ("johnny", "johnny", "[removed]"),
        ("johnn", "johnn", "johnn"),
        ("  johnny1 ", "a johnny1 b", "a [removed] b"),
        ("my secret", "so my secret is", "so [removed] is"),
        ("my secret", "so my own secret", "so my own secret"),
        ("my secret", "so my secrets are", "so my secrets are"),
        ("secret!", "a secret!b", "a [removed]b"),
        ("<secret>x", "<secret>x", "<[removed]"),
        ("secret>>", "a secret>>b", "a [removed]b"),
        ("------", "------", "------"),
        ("part1one|part2two|x", "x part2two part1one", "x [removed] [removed]"),
        ("part1one|part2two", "part1one|part2two", "[removed]"),
        ("127.0.0.1", "at 127.0.0.1", "at 127.0.0.1"),
        ("localhost", "at localhost", "at localhost"),
        ("localhost|tokens1", "localhost tokens1", "localhost [removed]"),
    ],
)
def test_a_known_secret_is_struck_out_as_a_whole_word(known: str, text: str, cleaned: str) -> None:
    assert knowing(known).clean(text) == cleaned


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("GET /search?symbol=%28jdoe4711%29%2C+1", "GET /search?symbol=([removed]),+1"),
        ("GET /search?symbol=%41jdoe4711", "GET /search?symbol=%41jdoe4711"),  # Ajdoe4711, another word
        (r"b'failed\njdoe4711'", "b'failed [removed]'"),
        (r"'\u00a0JDOE4711\xa0'", "' [removed] '"),
        ("a=%20U1234567%20", "a= U***567 "),
        (r"50%25 of C:\new %zz", r"50%25 of C:\new %zz"),
        ("ip=%2C203.0.113.9", "ip=,[removed]"),
    ],
)
def test_a_secret_is_found_beside_an_escaped_character_and_other_escapes_stay(text: str, cleaned: str) -> None:
    assert knowing("jdoe4711", "203.0.113.9", mask_accounts=True).clean(text) == cleaned


def test_where_several_begin_the_longest_is_found() -> None:
    words = Words()
    for word in ("secret", "secret word", "secret word here", "word here now", ""):
        words.add(word)
    assert list(words.find("a secret word here now, secret. Secret word")) == [(2, 18), (24, 30), (32, 43)]
    assert list(words.find("nothing")) == []
    assert list(Words().find("a secret")) == []


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("00:1b:63:84:45:e6", "[removed]"),
        ("00-1B-63-84-45-E6 x", "[removed] x"),
        ("2ef3d24e|00:1b:63:84:45:e6", "[removed]"),
        ("00:1b:63:84:45", "00:1b:63:84:45"),
        ("g0:1b:63:84:45:e6", "g0:1b:63:84:45:e6"),
        ("a" * 32, "[removed]"),
        ("a" * 31, "a" * 31),
        ("0123456789abcdef" * 4, "[removed]"),
        ("x" + "a" * 32, "x" + "a" * 32),
        ("_" + "a" * 32 + "_", "_[removed]_"),
        ("65f1a2b3.0000001a", "[removed]"),
        ("65f1a2b3.0000001a.01.01", "65f1a2b3.0000001a.01.01"),
        ("20240101.12345678", "20240101.12345678"),
        ("65f1a2b3.000001a", "65f1a2b3.000001a"),
        ("x-sess-uuid=0.abc; Path", "[removed]; Path"),
        ("JSESSIONID=ABC DEF", "[removed] DEF"),
        ("XYZAB=abc", "[removed]"),
        ("XYZAB_AM.LOGIN=abc;x", "[removed];x"),
        ("USERID=1", "[removed]"),
        ("cp=abc", "[removed]"),
        ("api=abc", "[removed]"),
        ("xcp=abc", "xcp=abc"),
        ("cp=", "cp="),
    ],
)
def test_what_has_the_shape_of_a_secret_is_struck_out_unheard_of(text: str, cleaned: str) -> None:
    assert Redaction().clean(text) == Redaction().clean_secrets(text) == Redaction().clean_kept(text) == cleaned


@pytest.mark.parametrize(
    ("text", "wary"),
    [
        ("user johndoe1", "user [removed]"),
        ("user johndoe12x", "user [removed]"),
        ("user JOHNDOE1", "user JOHNDOE1"),
        ("user johndo1", "user johndo1"),
        ("user jo123456", "user jo123456"),
        ("user johndoes", "user johndoes"),
        ("from 10.1.2.3", "from [removed]"),
        ("from 192.168.100.200", "from [removed]"),
        ("from 1000.1.2.3", "from 1000.1.2.3"),
        ("from 10.1.2", "from 10.1.2"),
        ("from 127.0.0.1", "from 127.0.0.1"),
    ],
)
def test_where_the_secrets_could_not_be_asked_for_what_looks_like_one_goes_too(text: str, wary: str) -> None:
    redaction = Redaction()
    assert redaction.clean(text) == text
    redaction.wary = True
    assert redaction.clean(text) == redaction.clean_secrets(text) == wary
    assert redaction.clean_kept(text) == text


def test_the_gateways_own_address_is_no_secret() -> None:
    redaction = Redaction()
    redaction.wary = True
    redaction.public.add("10.1.2.3")
    redaction.learn({"ip": "10.1.2.3"})
    assert redaction.clean("10.1.2.3 and 10.1.2.4") == "10.1.2.3 and [removed]"


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("U1234567", "U***567"), ("DU1234567", "DU***567"), ("F123456", "F***456"), ("I1234567", "I***567"),
        ("DF1234567", "DF***567"), ("DI1234567", "DI***567"), ("UA1234567", "UA***567"), ("u1234567", "u***567"),
        ("U1234567C", "U***567C"), ("U12345", "U***345"), ("U1234", "U1234"), ("U12345678", "U***678"),
        ("U123456789", "U123456789"), ("X1234567", "X1234567"), ("DX1234567", "DX1234567"), ("_U1234567_", "_U***567_"),
        ("xU1234567", "xU1234567"), ("U1234567x9", "U1234567x9"), ("US0378331005", "US0378331005"),
        ("a U1234567, DU7654321.", "a U***567, DU***321."),
    ],
)  # fmt: skip
def test_an_account_id_in_the_midst_of_a_text_is_masked(text: str, masked: str) -> None:
    assert Redaction(mask_accounts=True).clean(text) == masked
    assert Redaction().clean(text) == text


@pytest.mark.parametrize(
    ("account", "masked"),
    [("U1234567", "U***567"), ("DU7654321C", "DU***321C"), ("MYACCOUNT99", "M***T99"), ("All", "A***All")],
)
def test_an_account_id_of_any_form_is_masked_and_found_again(account: str, masked: str) -> None:
    assert mask(account) == masked
    assert masked_match(masked.lower(), ("U1111111", account)) == (account,)
    assert masked_match(account, (account,)) == ()
    assert masked_match("X***999", (account,)) == ()


@pytest.mark.parametrize(
    ("account", "learnt"),
    [
        ("AB12", True), ("AB1", False), ("ABCD", False), ("A" * 15 + "1", True), ("A" * 16 + "1", False),
        ("AB 12", False), ("AB-12", False), ("ÄB12", False), ("AB*12", True),
    ],
)  # fmt: skip
def test_what_may_be_an_account_id_is_learnt(account: str, learnt: bool) -> None:
    redaction = Redaction(mask_accounts=True)
    redaction.learn({"accountId": account})
    assert (redaction.clean(f"of {account}.") == f"of {mask(account)}.") is learnt


@pytest.mark.parametrize(
    ("account", "master"),
    [("F1234567", True), ("DF1", True), ("I1234567", True), ("DI1x", True), ("U1234567", False), ("XF1", False)],
)
def test_which_accounts_are_masters(account: str, master: bool) -> None:
    assert bool(MASTER_ID.fullmatch(account)) is master
    assert not MASTER_ID.fullmatch(account + "é")
    assert LIKE_AN_ACCOUNT_ID.fullmatch("U***567")


def test_another_process_knows_the_secrets_by_marks_that_tell_none() -> None:
    here = knowing("johnny1", "two words", "alice77")
    marks = here.marks()
    assert b"johnny1" not in marks
    salt, hashed = json.loads(marks)
    assert len(bytes.fromhex(salt)) == 16
    assert [len(each) for each in hashed] == [32, 32]
    assert here.marks() == marks
    # Under another salt the same word has another mark, so that nobody can look marks up in a list.
    assert json.loads(knowing("johnny1").marks())[1] != json.loads(knowing("johnny1").marks())[1]
    there = Redaction()
    there.take_marks(marks)
    there.take_marks(knowing("secret99").marks())
    assert there.clean("JOHNNY1, alice77 and secret99, johnny2 two words") == (
        "[removed], [removed] and [removed], johnny2 two words"
    )
    assert there.clean_kept("johnny1") == "[removed]"
    there.take_marks(knowing("secret").marks())
    assert there.clean("secret secre") == "[removed] secre"


def test_every_text_of_an_answer_is_cleaned_its_names_of_fields_too_and_nothing_else() -> None:
    data = {"johnny1": ["johnny1", 7, None, {"x": "johnny1"}], "cursor": "johnny1", "n": 1.5, "t": True}
    assert knowing("johnny1").clean_data(data) == {
        "[removed]": ["[removed]", 7, None, {"x": "[removed]"}], "cursor": "johnny1", "n": 1.5, "t": True,
    }  # fmt: skip
    assert each_text("a", str.upper) == "A"
    assert without_secrets(["a", {"session": 1}, 7]) == ["a", {}, 7]


def test_a_line_of_the_log_is_cleaned_with_its_layout_kept() -> None:
    record = logging.LogRecord("x", logging.INFO, "f", 1, "login %s", ("johnny1",), None)
    assert RedactingFormatter("%(levelname)s: %(message)s", knowing("johnny1")).format(record) == (
        "INFO: login [removed]"
    )
