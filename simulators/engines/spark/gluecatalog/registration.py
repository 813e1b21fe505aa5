"""Tables of the Glue catalog as tables of Spark's own catalog, which is in memory and shared by all scripts."""

from pyspark.sql import DataFrame, SparkSession

from gluecatalog.databases import crawled_table, is_in_database
from gluecatalog.tables import Table, describe_table, read_table

# Spark's in-memory catalog allows letters, digits and '_' in names.
DYNAMIC_FRAMES = "{}__dynamic_frames"
PARTITIONS_A_STATEMENT = 100

_registered: dict[tuple[str, str], Table] = {}
_databases: set[str] = set()

# As Spark has them, also when gluecatalog.spark_sql has put itself in their place.
_sql = SparkSession.sql
_table = SparkSession.table


def forget_all(session: SparkSession) -> None:
    for database in _databases:
        _sql(session, f"DROP DATABASE IF EXISTS {quoted(database)} CASCADE")
    _databases.clear()
    _registered.clear()


def dynamic_frame_source(session: SparkSession, database: str, name: str) -> DataFrame:
    """The files as Glue's own reader sees them, not as the SerDe does: it unquotes CSV. A value that does not fit its
    column's type raises when it is read; on AWS the column would become a choice."""
    description = describe_table(database, name)
    if description is None:
        # As Glue words it.
        raise ValueError(f"EntityNotFoundException: Entity Not Found: table {database}.{name}")
    if is_in_database(description):
        return crawled_table(session, description)
    table = read_table(database, name)
    own_database = DYNAMIC_FRAMES.format(database)
    synchronize(session, own_database, table, {**table.options, **table.dynamic_frame_options})
    return _table(session, f"{quoted(own_database)}.{quoted(name)}")


def register_table(session: SparkSession, database: str, name: str) -> bool:
    """Whether the Glue catalog has the table."""
    table = read_table(database, name)
    if table is None:
        return False
    synchronize(session, database, table, table.options)
    return True


def register_database(session: SparkSession, database: str) -> None:
    # `default` is there already, and Spark refuses to drop it.
    if database not in _databases and database != "default":
        _sql(session, f"CREATE DATABASE IF NOT EXISTS {quoted(database)}")
        _databases.add(database)


def refresh_registered(session: SparkSession) -> None:
    """On AWS every statement sees the catalog and the files as they are then."""
    for database, name in list(_registered):
        if not database.endswith(DYNAMIC_FRAMES.format("")):
            register_table(session, database, name)


def synchronize(session: SparkSession, database: str, table: Table, options: dict[str, str]) -> None:
    name = f"{quoted(database)}.{quoted(table.name)}"
    if _registered.get((database, table.name)) == table:
        look_again_at_files(session, name)
        return
    register_database(session, database)
    _sql(session, f"DROP TABLE IF EXISTS {name}")
    _sql(session, create_statement(name, table, options))
    for statement in add_partition_statements(name, table):
        _sql(session, statement)
    _registered[database, table.name] = table


def look_again_at_files(session: SparkSession, name: str) -> None:
    """What REFRESH TABLE does, without listing the files once more for it."""
    state = session._jsparkSession.sessionState()
    state.catalog().invalidateCachedTable(state.sqlParser().parseTableIdentifier(name))


def create_statement(name: str, table: Table, options: dict[str, str]) -> str:
    columns = ", ".join(f"{quoted(column)} {type}" for column, type in (*table.columns, *table.partition_keys))
    keys = ", ".join(quoted(key) for key, _ in table.partition_keys)
    # Hive reads all that lies below an unpartitioned table's folder, and sees no keys in the names of folders.
    below = {} if keys else {"recursiveFileLookup": "true"}
    given = ", ".join(f"{literal(key)} {literal(value)}" for key, value in {**options, **below}.items())
    return " ".join(
        [
            f"CREATE TABLE {name} ({columns}) USING {table.format}",
            *([f"OPTIONS ({given})"] if given else []),
            *([f"PARTITIONED BY ({keys})"] if keys else []),
            f"LOCATION {literal(table.location)}",
        ]
    )


def add_partition_statements(name: str, table: Table) -> list[str]:
    added = []
    for values, location in table.partitions.items():
        given = [f"{quoted(key)} = {literal(value)}" for (key, _), value in zip(table.partition_keys, values)]
        added.append(f"PARTITION ({', '.join(given)}) LOCATION {literal(location)}")
    return [
        f"ALTER TABLE {name} ADD {' '.join(added[start : start + PARTITIONS_A_STATEMENT])}"
        for start in range(0, len(added), PARTITIONS_A_STATEMENT)
    ]


def quoted(name: str) -> str:
    return "`" + name.replace("`", "``") + "`"


def literal(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
