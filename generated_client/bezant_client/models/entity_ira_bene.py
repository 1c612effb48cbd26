"""IBKR's ``EntityIRABene``."""

from __future__ import annotations

from ..declare import TEXT, TYPE_CHECKING, UNSET, Object, OpenModel, Unset, Wire, define

if TYPE_CHECKING:
    from . import EntityIRABeneLocation


@define(kw_only=True, repr=False)
class EntityIRABene(OpenModel):
    """IBKR's ``EntityIRABene``."""

    article_of_will: str | None | Unset = UNSET
    entity_type: str | None | Unset = UNSET
    location: EntityIRABeneLocation | None | Unset = UNSET
    name: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET

    WIRE = Wire(
        {
            "articleOfWill": ("article_of_will", TEXT),
            "entityType": ("entity_type", TEXT),
            "location": ("location", Object("EntityIRABeneLocation")),
            "name": ("name", TEXT),
            "type": ("type_", TEXT),
        }
    )
