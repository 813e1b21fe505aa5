"""Filter and Map: a Python function over records, which it may read as `record["a"]` or `record.a`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from gluecatalog import NotInLocalGlue
from pyspark.sql import DataFrame, Row
from pyspark.sql import functions as F
from pyspark.sql.types import BooleanType, DataType, IntegralType, LongType, StructField, StructType, _infer_schema, _merge_type

from awsglue.paths import column


class DynamicRecord(dict):
    """A dictionary whose keys are attributes too."""

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value

    def __delattr__(self, name: str) -> None:
        del self[name]


def record_of(row: Row) -> DynamicRecord:
    return DynamicRecord((name, value_of(row[name])) for name in row.__fields__)


def value_of(value: Any) -> Any:
    if isinstance(value, Row):
        return record_of(value)
    return [value_of(item) for item in value] if isinstance(value, list) else value


def filtered(data: DataFrame, f: Callable[[Any], bool]) -> DataFrame:
    """As Glue does, a record for which f raises KeyError, ValueError or TypeError is dropped. Any other exception makes
    an error record there, and raises here."""

    def keeps(row: Row) -> bool:
        try:
            return bool(f(record_of(row)))
        except (KeyError, ValueError, TypeError):
            return False

    return data.where(F.udf(keeps, BooleanType())(F.struct(*(column(name) for name in data.columns))))


def mapped(data: DataFrame, f: Callable[[Any], Any]) -> DataFrame:
    """The schema is that of the records which f returns: all of them are looked at. A field whose records disagree
    about its type is a choice on AWS, and raises here."""

    def result(row: Row) -> Row:
        returned = f(record_of(row))
        if not returned:
            raise NotInLocalGlue("A Map whose function returns nothing")
        return Row(**returned)

    rows = data.rdd.map(result).cache()
    schemas = rows.map(_infer_schema)
    if schemas.isEmpty():
        return data
    schema = narrowed(schemas.reduce(_merge_type), data.schema)
    names = schema.fieldNames()
    aligned = rows.map(lambda row: tuple(row.asDict().get(name) for name in names))
    return data.sparkSession.createDataFrame(aligned, schema)


def narrowed(inferred: StructType, source: StructType) -> StructType:
    """Python has one integer: a field that was an int, float or decimal before keeps its type."""
    before = {field.name: field.dataType for field in source.fields}
    return StructType([StructField(field.name, kept(field.dataType, before.get(field.name))) for field in inferred.fields])


def kept(inferred: DataType, before: DataType | None) -> DataType:
    if before is None:
        return inferred
    if isinstance(inferred, LongType) and isinstance(before, IntegralType):
        return before
    if inferred.typeName() == before.typeName() or {inferred.typeName(), before.typeName()} == {"double", "float"}:
        return before
    return before if inferred.typeName() == "void" else inferred
