"""Tables of databases, by the connections of the job."""

from typing import Any

from gluecatalog import NotInLocalGlue, connection, jdbc_table, refuse_options
from pyspark.sql import DataFrame, SparkSession

from awsglue.data_source import truth

VENDORS = ("sqlserver", "postgresql", "mysql", "oracle")

# How Glue divides the reading among its workers: the rows are the same.
DIVIDING = {"hashfield", "hashpartitions"}


def jdbc_source(session: SparkSession, vendor: str, options: dict[str, Any]) -> DataFrame:
    refuse_options("connection_options", options, {"useConnectionProperties", "connectionName", "dbtable", "sampleQuery", *DIVIDING})
    if not truth(options.get("useConnectionProperties", False)) or "connectionName" not in options:
        raise NotInLocalGlue(
            f'connection_type "{vendor}" without a connection',
            "Name one: useConnectionProperties and connectionName. User and password belong into its secret.",
        )
    database = connection(options["connectionName"])
    if database.vendor != vendor:
        raise ValueError(f'The connection {database.name} is of {database.vendor}; connection_type is "{vendor}".')
    query = options.get("sampleQuery")
    frame = jdbc_table(session, database, options["dbtable"] if query is None else f"({query}) sample")
    check_dividing(frame, options)
    return frame


def check_dividing(frame: DataFrame, options: dict[str, Any]) -> None:
    """The database would refuse another column."""
    field = options.get("hashfield")
    if field is not None and field.lower() not in (name.lower() for name in frame.columns):
        raise ValueError(f"hashfield {field} is no column; there are {', '.join(frame.columns)}.")


def jdbc_conf(name: str) -> dict[str, str]:
    """`url` leads to the server, `fullUrl` to its database; where H2 stands in, both are H2's."""
    found = connection(name)
    user, password = found.credentials()
    return {
        "user": user,
        "password": password,
        "vendor": found.vendor,
        "enforceSSL": "false",
        "url": found.url,
        "fullUrl": found.url,
    }
