"""Columns of tables of a database, from its driver's metadata: a crawler asks for them. `--tables` and `--result` are
local JSON files: [schema, table] of each, and what was found."""

import json
import sys
from typing import Any

from awsglue.utils import getResolvedOptions
from gluecatalog.databases import Session, open_session
from pyspark.context import SparkContext

arguments = getResolvedOptions(sys.argv, ["connection", "tables", "result"])
jvm = SparkContext()._jvm

# java.sql.Types by their numbers, as Glue's crawler names them.
HIVE_TYPES = {
    -7: "boolean",
    16: "boolean",
    -6: "smallint",
    5: "smallint",
    4: "int",
    -5: "bigint",
    7: "float",
    6: "double",
    8: "double",
    91: "date",
    92: "timestamp",
    93: "timestamp",
    2013: "timestamp",
    2014: "timestamp",
    # SQL Server's own datetimeoffset.
    -155: "timestamp",
    -2: "binary",
    -3: "binary",
    -4: "binary",
    2004: "binary",
}
NUMERIC = (2, 3)


def hive_type(columns: Any) -> str:
    number = columns.getInt("DATA_TYPE")
    if number in NUMERIC:
        digits = columns.getInt("COLUMN_SIZE")
        # Without a bound of its own PostgreSQL says 0 or more than Hive's 38.
        return f"decimal({digits},{columns.getInt('DECIMAL_DIGITS')})" if 0 < digits <= 38 else "decimal(38,18)"
    return HIVE_TYPES.get(number, "string")


def described(session: Session, schema: str, table: str) -> dict[str, Any]:
    """The metadata's own patterns would take `_` for any letter: names are compared here, as the vendor compares them."""
    metadata = session.connection.getMetaData()
    in_catalog = session.vendor == "mysql"
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    columns = metadata.getColumns(schema if in_catalog else None, None if in_catalog else "%", "%", "%")
    while columns.next():
        its_schema = columns.getString("TABLE_CAT" if in_catalog else "TABLE_SCHEM")
        names = (its_schema, columns.getString("TABLE_NAME"))
        if [name.lower() for name in names] == [schema.lower(), table.lower()]:
            found.setdefault(names, []).append((columns.getString("COLUMN_NAME"), hive_type(columns)))
    if not found:
        return {"problem": f"the database shows no such table to the user of the secret {session.secret}"}
    name = (schema, table) if (schema, table) in found else next(iter(found))
    return {"name": name, "columns": found[name]}


with open(arguments["tables"]) as file:
    tables = json.load(file)
with open_session(jvm, arguments["connection"]) as session:
    answer = [described(session, schema, table) for schema, table in tables]
with open(arguments["result"], "w") as file:
    json.dump(answer, file)
