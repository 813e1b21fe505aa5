"""Spark's view of the Glue Data Catalog, as `--enable-glue-datacatalog` gives it to a job on AWS."""

from gluecatalog.databases import connection, is_in_database, jdbc_table, refuse_options
from gluecatalog.refusal import NotInLocalGlue
from gluecatalog.registration import dynamic_frame_source, forget_all
from gluecatalog.spark_sql import install
from gluecatalog.tables import Table, describe_table, read_table

__all__ = [
    "NotInLocalGlue",
    "Table",
    "connection",
    "describe_table",
    "dynamic_frame_source",
    "forget_all",
    "install",
    "is_in_database",
    "jdbc_table",
    "read_table",
    "refuse_options",
]
