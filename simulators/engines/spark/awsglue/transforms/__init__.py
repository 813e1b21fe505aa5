"""`from awsglue.transforms import *`."""

from typing import Any

from gluecatalog import NotInLocalGlue

from awsglue.transforms.apply_mapping import ApplyMapping
from awsglue.transforms.drop_nulls import DropNullFields
from awsglue.transforms.field_transforms import DropFields, Join, RenameField, SelectFields
from awsglue.transforms.record_transforms import Filter, Map
from awsglue.transforms.resolve_choice import ResolveChoice
from awsglue.transforms.transform import GlueTransform

NOT_HERE = (
    "ErrorsAsDynamicFrame",
    "FillMissingValues",
    "FindIncrementalMatches",
    "FindMatches",
    "FlatMap",
    "MapToCollection",
    "MergeDynamicFrame",
    "Relationalize",
    "SelectFromCollection",
    "SplitFields",
    "SplitRows",
    "Spigot",
    "Unbox",
    "UnnestFrame",
)


class _NotHere:
    """Stands for a transform that is refused when it is used, not when `import *` brings it."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __call__(self, *_: Any, **__: Any) -> Any:
        raise NotInLocalGlue(self._name)

    apply = __call__


globals().update({name: _NotHere(name) for name in NOT_HERE})

__all__ = [
    "ApplyMapping",
    "DropFields",
    "DropNullFields",
    "Filter",
    "GlueTransform",
    "Join",
    "Map",
    "RenameField",
    "ResolveChoice",
    "SelectFields",
    *NOT_HERE,
]
