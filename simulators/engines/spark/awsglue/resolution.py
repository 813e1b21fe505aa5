"""ResolveChoice. No column here is a choice; what a resolution does to a column of one type is done."""

from gluecatalog import NotInLocalGlue
from pyspark.sql import Column
from pyspark.sql.types import StructType

from awsglue.gluetypes import spark_type
from awsglue.paths import column, top_level


def resolved_columns(schema: StructType, specs: list[tuple[str, str]], choice: str) -> list[Column]:
    if bool(specs) == bool(choice):
        raise Exception("Exactly one of specs and choice must be given.")
    if choice:
        specs = [(f"`{field.name}`", choice) for field in schema.fields]
    actions = {top_level(path): action for path, action in specs}
    return [resolved(field.name, field.dataType.simpleString(), actions.get(field.name)) for field in schema.fields]


def resolved(name: str, type: str, action: str | None) -> Column:
    kind, _, target = (action or "make_cols").partition(":")
    if kind in ("make_cols", "make_struct"):
        return column(name)
    if kind == "cast":
        return column(name).cast(spark_type(target)).alias(name)
    if kind == "project" and spark_type(target) == type:
        return column(name)
    raise NotInLocalGlue(f"ResolveChoice's {action} of {name} ({type})")
