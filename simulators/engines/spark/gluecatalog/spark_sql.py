"""`spark.sql("select … from db.table")` and its like, with the tables of the Glue catalog.

Spark finds the names: a statement that names an unknown table fails, the table is registered, and the statement is
tried again. So views, subqueries and common table expressions need no parser of ours.
"""

import re
from collections.abc import Callable
from typing import Any

from pyspark.errors import AnalysisException
from pyspark.sql import DataFrame, DataFrameReader, DataFrameWriter, SparkSession
from pyspark.sql.catalog import Catalog

from gluecatalog.refusal import NotInLocalGlue
from gluecatalog.registration import refresh_registered, register_database, register_table
from gluecatalog.tables import database_exists

# What writes to the catalog or to a table of it, or lists what only the Glue catalog knows. A view that is temporary
# is the session's own.
REFUSED = re.compile(
    r"""
    (?P<words> create \s+ (?!(or \s+ replace \s+)? (global \s+)? temp) \w+ (\s+ (external|table|view|function))?
    | insert \s+ (into|overwrite) (?!\s+ (local \s+)? directory)
    | drop \s+ (?!view|temporary) \w+
    | (alter|truncate|msck|repair|analyze|load|merge|delete|update|comment) \b
    | show \s+ (tables|databases|schemas|table|views) \b )
    """,
    re.IGNORECASE | re.VERBOSE,
)
COMMENT = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
MISSING_TABLE = re.compile(r"\[TABLE_OR_VIEW_NOT_FOUND\] The table or view ((?:`[^`]+`\.?)+) cannot be found")
MISSING_DATABASE = re.compile(r"\[SCHEMA_NOT_FOUND\] The schema ((?:`[^`]+`\.?)+) cannot be found")


def install() -> None:
    SparkSession.sql = resolving(SparkSession.sql, check=refuse_what_changes_the_catalog)
    SparkSession.table = resolving(SparkSession.table)
    DataFrameReader.table = resolving(DataFrameReader.table, session_of=lambda reader: reader._spark)
    DataFrameWriter.saveAsTable = refused("DataFrameWriter.saveAsTable")
    DataFrameWriter.insertInto = refused("DataFrameWriter.insertInto")
    DataFrame.writeTo = refused("DataFrame.writeTo")
    for name in ("listTables", "listDatabases", "tableExists", "databaseExists", "getTable", "getDatabase"):
        setattr(Catalog, name, refused(f"spark.catalog.{name}", "boto3's glue client answers it."))


def resolving(
    original: Callable[..., DataFrame],
    session_of: Callable[[Any], SparkSession] = lambda session: session,
    check: Callable[[str], None] = lambda text: None,
) -> Callable[..., DataFrame]:
    def call(self: Any, text: str, *arguments: Any, **named: Any) -> DataFrame:
        check(text)
        session = session_of(self)
        refresh_registered(session)
        unknown: set[str] = set()
        while True:
            try:
                return original(self, text, *arguments, **named)
            except AnalysisException as error:
                if str(error) in unknown or not register_what_is_missing(session, str(error)):
                    raise
                unknown.add(str(error))

    return call


def register_what_is_missing(session: SparkSession, message: str) -> bool:
    if (table := MISSING_TABLE.search(message)) is not None:
        parts = re.findall("`([^`]+)`", table[1])
        database = parts[-2] if len(parts) > 1 else session.catalog.currentDatabase()
        return register_table(session, database, parts[-1])
    if (schema := MISSING_DATABASE.search(message)) is not None:
        database = re.findall("`([^`]+)`", schema[1])[-1]
        if database_exists(database):
            register_database(session, database)
            return True
    return False


def refuse_what_changes_the_catalog(text: str) -> None:
    statement = COMMENT.sub(" ", text).strip()
    if (found := REFUSED.match(statement)) is not None:
        words = " ".join(found["words"].upper().split())
        raise NotInLocalGlue(f"Spark SQL's {words}", "Write files, or use boto3's glue client for the catalog.")


def refused(what: str, hint: str = "") -> Callable[..., Any]:
    def call(*_: Any, **__: Any) -> Any:
        raise NotInLocalGlue(what, hint)

    return call
