"""Spark's view of the Glue Data Catalog, as `--enable-glue-datacatalog` gives it to a job on AWS."""

from gluecatalog.databases import connection, jdbc_table, refuse_options
from gluecatalog.refusal import NotInLocalGlue
from gluecatalog.registration import dynamic_frame_source, forget_all
from gluecatalog.spark_sql import install
from gluecatalog.tables import Table, read_table

__all__ = [
    "NotInLocalGlue",
    "Table",
    "connection",
    "dynamic_frame_source",
    "forget_all",
    "install",
    "jdbc_table",
    "read_table",
    "refuse_options",
]
