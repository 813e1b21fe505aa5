"""Tables and partitions of the catalog, as boto3 gives them, and how Spark reads their files."""

import functools
import os
from dataclasses import dataclass
from typing import Any

import boto3

from gluecatalog.databases import is_in_database
from gluecatalog.refusal import NotInLocalGlue

LAZY_SIMPLE = "org.apache.hadoop.hive.serde2.lazy.LazySimpleSerDe"
OPEN_CSV = "org.apache.hadoop.hive.serde2.OpenCSVSerde"
JSON = ("org.openx.data.jsonserde.JsonSerDe", "org.apache.hive.hcatalog.data.JsonSerDe")
PARQUET = "org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe"

# Hive's text form. Anything else is null to LazySimpleSerDe; here it is an error, since mode is FAILFAST.
TIMESTAMP = "yyyy-MM-dd HH:mm:ss[.SSSSSS]"


@dataclass(frozen=True)
class Table:
    database: str
    name: str
    columns: tuple[tuple[str, str], ...]
    """Name and Hive type, in order; partition keys are apart."""
    partition_keys: tuple[tuple[str, str], ...]
    location: str
    format: str
    """Spark's data source: csv, json, parquet."""
    options: dict[str, str]
    """Of that data source, for Spark SQL."""
    dynamic_frame_options: dict[str, str]
    """Where Glue's own reader differs from the SerDe."""
    partitions: dict[tuple[str, ...], str]
    """Location by values."""


def glue_client() -> Any:
    return _glue_client(os.environ["AWS_ENDPOINT_URL"])


@functools.cache
def _glue_client(endpoint: str) -> Any:
    """Made once for all scripts: boto3 takes a tenth of a second for it."""
    return boto3.session.Session().client("glue", endpoint_url=endpoint)


def describe_table(database: str, name: str) -> dict[str, Any] | None:
    """None when the catalog has no such table."""
    glue = glue_client()
    try:
        return glue.get_table(DatabaseName=database, Name=name)["Table"]
    except glue.exceptions.EntityNotFoundException:
        return None


def read_table(database: str, name: str) -> Table | None:
    """None when the catalog has no such table."""
    description = describe_table(database, name)
    if description is None:
        return None
    if is_in_database(description):
        raise NotInLocalGlue(f"Spark SQL over {database}.{name}, a table of a database", "from_catalog reads it.")
    glue = glue_client()
    storage = description["StorageDescriptor"]
    keys = tuple((key["Name"], key["Type"]) for key in description.get("PartitionKeys", []))
    format, options, dynamic_frame_options = reader(description)
    return Table(
        database=database,
        name=name,
        columns=tuple((column["Name"], column["Type"]) for column in storage["Columns"]),
        partition_keys=keys,
        location=storage["Location"],
        format=format,
        options=options,
        dynamic_frame_options=dynamic_frame_options,
        partitions=read_partitions(glue, database, name) if keys else {},
    )


def database_exists(name: str) -> bool:
    glue = glue_client()
    try:
        glue.get_database(Name=name)
    except glue.exceptions.EntityNotFoundException:
        return False
    return True


def read_partitions(glue: Any, database: str, name: str) -> dict[tuple[str, ...], str]:
    pages = glue.get_paginator("get_partitions").paginate(DatabaseName=database, TableName=name)
    return {
        tuple(partition["Values"]): partition["StorageDescriptor"]["Location"]
        for page in pages
        for partition in page["Partitions"]
    }


def reader(description: dict[str, Any]) -> tuple[str, dict[str, str], dict[str, str]]:
    serde = description["StorageDescriptor"]["SerdeInfo"]
    library = serde["SerializationLibrary"]
    parameters = serde.get("Parameters", {})
    if library == LAZY_SIMPLE:
        return "csv", {**csv_options(description, parameters), "quote": ""}, {"quote": '"'}
    if library == OPEN_CSV:
        quote = {"quote": parameters.get("quoteChar", '"'), "escape": parameters.get("escapeChar", "\\")}
        return "csv", {**csv_options(description, parameters), **quote}, {}
    if library in JSON:
        return "json", {"mode": "FAILFAST"}, {}
    if library == PARQUET:
        return "parquet", {}, {}
    raise NotInLocalGlue(f"The SerDe {library} of {description['DatabaseName']}.{description['Name']}")


def csv_options(description: dict[str, Any], parameters: dict[str, str]) -> dict[str, str]:
    # Either place is read by Hive, and both are seen in the wild.
    table = {**description.get("Parameters", {}), **parameters}
    name = f"{description['DatabaseName']}.{description['Name']}"
    skipped = table.get("skip.header.line.count", "0")
    if skipped not in ("0", "1"):
        raise NotInLocalGlue(f"skip.header.line.count {skipped} of {name}")
    if "escape.delim" in parameters:
        raise NotInLocalGlue(f"escape.delim of {name}")
    if parameters.get("serialization.null.format", "") != "":
        raise NotInLocalGlue(f"serialization.null.format {parameters['serialization.null.format']!r} of {name}")
    return {
        "sep": parameters.get("field.delim", parameters.get("separatorChar", ",")),
        "header": "true" if skipped == "1" else "false",
        "timestampFormat": TIMESTAMP,
        "mode": "FAILFAST",
    }
