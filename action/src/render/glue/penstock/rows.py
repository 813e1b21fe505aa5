"""The rows of files, in the table's types."""

import re

from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F

from penstock.attempt import File
from penstock.errors import StepError
from penstock.table import Table


def read_rows(spark: SparkSession, url: str, table: Table, files: list[File]) -> DataFrame:
    """The columns and keys of the table in their declared types, and for text formats what was read: `raw`, a struct of
    strings, `broken`, the line if it does not divide into the columns, and `file`."""
    for name, value in AUDIT_SETTINGS.items():
        spark.conf.set(name, value)
    typed = ", ".join(f"`{name}` {type}" for name, type in (*table.columns, *((key, "string") for key in table.keys)))
    if not files:
        return spark.createDataFrame([], typed)
    # `foreach` items have brackets in their names, which would be a pattern.
    folder = re.sub(r"([\[\]{}*?\\])", r"\\\1", url)
    reader = spark.read.option("basePath", url)
    if table.format == "parquet":
        found = reader.option("mergeSchema", True).parquet(folder)
        refuse_other_columns(found, spark.createDataFrame([], typed), table)
        return found
    as_text = ", ".join(f"`{name}` string" for name in (*(name for name, _ in table.columns), "broken", *table.keys))
    reader = reader.schema(as_text).option("columnNameOfCorruptRecord", "broken")
    if table.format == "json":
        return with_types(reader.json(folder), table)
    # Nothing quotes: U+FFFF is no character.
    options = {"sep": table.separator, "header": table.header, "quote": "\uffff"}
    return with_types(reader.options(**options).csv(folder), table)


AUDIT_SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "false",
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
}


def refuse_other_columns(found: DataFrame, expected: DataFrame, table: Table) -> None:
    def described(frame: DataFrame) -> dict[str, str]:
        return {field.name.lower(): field.dataType.simpleString() for field in frame.drop(*table.keys).schema.fields}

    if (are := described(found)) != (should := described(expected)):
        written = ", ".join(f"{name} {type}" for name, type in are.items())
        declared = ", ".join(f"{name} {type}" for name, type in should.items())
        raise StepError(f"OutputError: The files have the columns {written}; the table declares {declared}.")


def with_types(raw: DataFrame, table: Table) -> DataFrame:
    return raw.select(
        *(typed(F.col(f"`{name}`"), name, type, table.format).alias(name) for name, type in table.columns),
        *table.keys,
        F.struct(*(f"`{name}`" for name, _ in table.columns)).alias("raw"),
        "broken",
        F.input_file_name().alias("file"),
    )


def typed(text: Column, name: str, type: str, format: str) -> Column:
    """Null for a text that the table's SerDe would not read as the type: Spark's own cast takes more."""
    forms = TEXT_FORMS if format == "csv" else {**TEXT_FORMS, **JSON_FORMS}
    pattern = forms.get(type.partition("(")[0])
    if pattern is None:
        raise StepError(f"OutputError: Column {name} is {type}, which only a parquet table can hold.")
    return F.when(text.rlike(pattern), text.cast(type))


ANYTHING = r"(?s)^.*$"
INTEGER = r"^[+-]?\d+$"
NUMBER = r"^([+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|NaN|[+-]?Infinity)$"
TEXT_FORMS = {
    **dict.fromkeys(("string", "varchar", "char"), ANYTHING),
    **dict.fromkeys(("tinyint", "smallint", "int", "integer", "bigint"), INTEGER),
    **dict.fromkeys(("float", "double"), NUMBER),
    "decimal": r"^[+-]?\d+(\.\d+)?$",
    "boolean": r"(?i)^(true|false)$",
    "date": r"^\d{4}-\d\d-\d\d$",
    "timestamp": r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,9})?$",
}
# The OpenX SerDe also takes ISO 8601, which is what Spark writes.
JSON_FORMS = {"timestamp": r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$"}
