"""Files in S3: a sink adds to what is there, and never replaces it."""

from typing import Any

from gluecatalog import NotInLocalGlue
from gluecatalog.tables import glue_client, reader
from pyspark.sql import Column, DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import StringType, StructType

from awsglue.data_source import quote_of, refuse_unknown, truth
from awsglue.dynamicframe import DynamicFrame

CONNECTION_OPTIONS = {"path", "partitionKeys", "compression"}
CSV_OPTIONS = {"separator", "quoteChar", "writeHeader"}


class DataSink:
    def __init__(self, path: str, partition_keys: list[str], compression: str | None) -> None:
        self._path = path
        self._partition_keys = partition_keys
        self._compression = compression
        self._format: str | None = None
        self._format_options: dict[str, Any] = {}

    def setFormat(self, format: str, **format_options: Any) -> None:
        self._format = format
        self._format_options = format_options

    def setCatalogInfo(self, catalogDatabase: str, catalogTableName: str, catalogId: str = "") -> None:
        raise NotInLocalGlue("getSink's setCatalogInfo")

    def writeFrame(self, frame: DynamicFrame, info: str = "") -> DynamicFrame:
        """The frame of what could not be written: empty, since an error raises here."""
        data = frame.toDF()
        if self._format == "csv":
            self._write(csv_ready(data, self._partition_keys, self._format_options), "csv", csv_options(self._format_options))
        elif self._format == "json":
            refuse_unknown("json format_options", self._format_options, set())
            self._write(data, "json", {})
        elif self._format in ("parquet", "glueparquet"):
            # Glue hands no format_options on for parquet; for glueparquet they size its blocks.
            self._write(data, "parquet", {})
        else:
            raise NotInLocalGlue(f'format "{self._format}"')
        return DynamicFrame(data.limit(0), frame.glue_ctx, f"{frame.name}_errors")

    write = writeFrame

    def _write(self, data: DataFrame, format: str, options: dict[str, Any]) -> None:
        if self._compression is not None:
            options = {**options, "compression": self._compression}
        data.write.mode("append").partitionBy(*self._partition_keys).options(**options).format(format).save(self._path)


def s3_sink(options: dict[str, Any]) -> DataSink:
    refuse_unknown("connection_options", options, CONNECTION_OPTIONS)
    return DataSink(options["path"], list(options.get("partitionKeys") or []), options.get("compression"))


def catalog_sink(database: str, table_name: str, additional_options: dict[str, Any]) -> DataSink:
    """To the table's folder, in its format. New partitions are for a crawler to find, as on AWS."""
    refuse_unknown("additional_options", additional_options, {"partitionKeys"})
    table = glue_client().get_table(DatabaseName=database, Name=table_name)["Table"]
    keys = [key["Name"] for key in table.get("PartitionKeys", [])]
    format, options, _ = reader(table)
    sink = DataSink(table["StorageDescriptor"]["Location"], additional_options.get("partitionKeys", keys), None)
    if format != "csv":
        sink.setFormat(format)
    else:
        sink.setFormat("csv", separator=options["sep"], quoteChar=-1, writeHeader=options["header"])
    return sink


def csv_options(format_options: dict[str, Any]) -> dict[str, Any]:
    refuse_unknown("csv format_options", format_options, CSV_OPTIONS)
    quote = quote_of(format_options)
    return {
        "sep": format_options.get("separator", ","),
        "header": truth(format_options.get("writeHeader", True)),
        "quote": quote,
        # RFC 4180, as it is read: a quote inside of quotes is written twice.
        "escape": quote or '"',
        "quoteAll": quote != "",
        "emptyValue": "",
    }


def csv_ready(data: DataFrame, partition_keys: list[str], format_options: dict[str, Any]) -> DataFrame:
    """Times as Hive's text form, which is also Spark's cast to string, and not as Spark's own CSV writer has them."""
    separator = format_options.get("separator", ",")
    unquoted = quote_of(format_options) == ""
    columns = []
    for field in data.schema.fields:
        column = F.col("`" + field.name.replace("`", "``") + "`")
        if field.name not in partition_keys:
            if isinstance(field.dataType, StructType) or field.dataType.typeName() in ("array", "map", "binary"):
                raise NotInLocalGlue(f"Column {field.name} of type {field.dataType.simpleString()} in csv")
            column = column.cast("string")
            if unquoted and isinstance(field.dataType, StringType):
                column = refuse_separator(column, field.name, separator)
        columns.append(column.alias(field.name))
    return data.select(*columns)


def refuse_separator(column: Column, name: str, separator: str) -> Column:
    """Glue would write the value as it is, and the row could not be read again."""
    breaks_the_row = column.contains(separator) | column.rlike(r"[\r\n]")
    message = F.concat(F.lit(f"Column {name} holds the separator or a line break, and quoteChar is -1: "), column)
    return F.when(breaks_the_row, F.raise_error(message).cast("string")).otherwise(column)
