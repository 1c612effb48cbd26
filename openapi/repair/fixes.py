"""The repairs of the published document: one small function each, listed once, with the reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from . import fixes_operations as ops
from . import fixes_references as ref
from . import fixes_schemas as sch
from .walk import Spec


class Fix(NamedTuple):
    """One class of defect.

    ``apply`` edits the document and yields each place it changed. ``may_lose`` are the kinds of facts (see
    ``losses.py``) that it may take away; any other loss stops the run. One that ``moves`` facts elsewhere has to
    leave as many of each kind.
    """

    apply: Callable[[Spec], Iterator[str]]
    why: str
    may_lose: frozenset[str] = frozenset()
    moves: bool = False

    @property
    def name(self) -> str:
        """The name of the function, which says what it does."""
        return self.apply.__name__


ALL = ("operation", "status", "body", "parameter", "property", "type", "enum value")


def _fix(apply: Callable[[Spec], Iterator[str]], why: str, *may_lose: str) -> Fix:
    return Fix(apply, why, frozenset(may_lose))


FIXES = (
    _fix(
        ops.start_paths_at_the_host, "The Gateway serves under /v1/api; the document says so for half of its paths."
    )._replace(moves=True),
    _fix(
        ops.read_statuses_as_text, "An operation without answers, or with one under no status, is not generated."
    )._replace(moves=True),
    _fix(ops.leave_out_upgrades, "A protocol upgrade is no request; it becomes a dead module.", *ALL),
    _fix(ops.drop_security, "Null scopes are fatal to the generator, undefined schemes demand another client class."),
    _fix(ops.give_parameters_to_operations, "The repairs below look at one operation at a time."),
    _fix(ops.leave_authorization_to_the_transport, "The transport logs in, not the caller.", "parameter", "type"),
    _fix(ops.match_path_parameters, "One without placeholder costs the operation.", "parameter", "type", "enum value"),
    _fix(ops.spell_placeholders_alike, "One placeholder in two spellings makes two argument names of one."),
    _fix(ops.tell_doubled_placeholders_apart, "One argument cannot stand for two places."),
    _fix(ops.keep_one_of_each_parameter, "A parameter declared twice costs the whole operation.", "type", "enum value"),
    _fix(ops.say_what_parameters_are, "A parameter without schema vanishes without a word."),
    _fix(ops.tell_strings_from_numbers, "A format of numbers on a string says two things."),
    _fix(ops.strip_charsets, "The generator looks media types up by their bare name."),
    _fix(ops.name_the_media_type, "The generator does not know */*, and drops the answer."),
    _fix(ops.tell_streams_from_json, "One JSON after the other is no JSON.", "property", "type", "enum value"),
    _fix(ops.say_what_media_hold, "An answer without schema is typed as nothing."),
    _fix(sch.say_types_in_openapi_words, "A type the generator does not know is fatal.", "type", "enum value"),
    _fix(ref.look_references_up, "A reference that leads nowhere costs all who use it.", "type"),
    _fix(ref.let_references_stand_alone, "Some tools obey siblings of a reference.", "property", "type", "enum value"),
    _fix(sch.wrap_rows, "The generator refuses an array without items, and every schema that holds it."),
    _fix(sch.say_objects_are_objects, "Without a type the generator guesses.", "type", "enum value"),
    _fix(sch.open_sample_keys, "A sample of a key became a property name.", "property", "type", "enum value"),
    _fix(sch.say_what_arrays_hold, "The generator refuses an array without items, and every schema that holds it."),
    _fix(sch.move_enumerations_to_items, "An enumeration hides the array it stands beside.", "enum value"),
    _fix(sch.tell_booleans_from_texts, "No boolean equals a text.", "enum value"),
    _fix(sch.type_enumerations_by_their_values, "Such an enumeration cannot be built.", "type", "enum value"),
    _fix(sch.drop_empty_members, "An empty member turns a class into a choice."),
    _fix(sch.unwrap_single_members, "A choice between one gets a second class of the same shape."),
    _fix(sch.require_what_is_declared, "A required field that is not declared cannot be given."),
)  # fmt: skip
