"""ApplyMapping: keeps only what is mapped, in that order; a source that is missing is left out."""

from gluecatalog import NotInLocalGlue
from pyspark.sql import Column
from pyspark.sql.types import StructType

from awsglue.gluetypes import spark_type
from awsglue.paths import column, top_level


def mapped_columns(schema: StructType, mappings: list[tuple[str, ...]], case_sensitive: bool) -> list[Column]:
    fold = str if case_sensitive else str.lower
    types = {fold(field.name): (field.name, field.dataType.simpleString()) for field in schema.fields}
    columns = []
    for source, source_type, target, target_type in map(completed, mappings):
        if (found := types.get(fold(top_level(source)))) is None:
            continue
        name, actual = found
        if source_type is not None and spark_type(source_type) != actual:
            # On AWS the mapping takes only the values of the type that it names: which would be none.
            raise NotInLocalGlue(f"A mapping of {source} as {source_type}, which is {actual} in the data,")
        columns.append(column(name).cast(spark_type(target_type or actual)).alias(top_level(target)))
    return columns


def completed(mapping: tuple[str, ...]) -> tuple[str, str | None, str, str | None]:
    """Source, its type, target, its type."""
    if not isinstance(mapping, tuple):
        raise TypeError(f"Mapping must be specified as a tuple. Got {mapping}")
    if len(mapping) == 4:
        return mapping
    raise NotInLocalGlue(f"A mapping of {len(mapping)} parts", "Write (source, type, target, type).")
