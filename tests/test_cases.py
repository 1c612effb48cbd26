"""A test of many cases tries them all and names each that fails."""

from __future__ import annotations

import pytest

from tests.support.cases import every_case


def test_all_cases_are_tried_and_each_that_fails_is_named() -> None:
    tried = []

    def try_five() -> None:
        with every_case() as case:
            for number in range(5):
                with case(number):
                    tried.append(number)
                    assert number != 1
                    if number == 4:
                        raise ValueError
                    with pytest.raises(ZeroDivisionError):
                        1 / (0 if number != 3 else 1)

    with pytest.raises(BaseExceptionGroup, match="3 of 5 cases: 1; 3; 4") as caught:
        try_five()
    assert tried == [0, 1, 2, 3, 4]
    kinds = [type(error) for error in caught.value.exceptions]
    assert kinds == [AssertionError, pytest.fail.Exception, ValueError]
    assert [error.__notes__ for error in caught.value.exceptions] == [[f"The case: {name}"] for name in (1, 3, 4)]


@pytest.mark.parametrize(("names", "said"), [([], "no case"), (["twice", "twice"], "one name")])
def test_no_case_or_two_of_one_name_is_a_mistake(names: list[str], said: str) -> None:
    def try_all() -> None:
        with every_case() as case:
            for name in names:
                with case(name):
                    pass

    with pytest.raises(AssertionError, match=said):
        try_all()
