"""GlueContext: a SQLContext that also reads and writes DynamicFrames."""

import logging
import warnings
from typing import Any

from gluecatalog import NotInLocalGlue, dynamic_frame_source, refuse_options
from pyspark import SparkContext
from pyspark.sql import DataFrame, SparkSession, SQLContext

from awsglue.data_sink import DataSink, catalog_sink, s3_sink
from awsglue.data_source import s3_source
from awsglue.dynamicframe import DynamicFrame, DynamicFrameReader, DynamicFrameWriter
from awsglue.jdbc import DIVIDING, VENDORS, check_dividing, jdbc_conf, jdbc_source


class GlueContext(SQLContext):
    def __init__(self, sparkContext: SparkContext | SparkSession | None = None, **options: Any) -> None:
        if options.keys() - {"minPartitions", "targetPartitions"}:
            raise TypeError(f"GlueContext has no option {', '.join(options)}.")
        session = sparkContext if isinstance(sparkContext, SparkSession) else SparkSession.builder.getOrCreate()
        with warnings.catch_warnings():
            # SQLContext is deprecated in Spark, and what Glue's own context is.
            warnings.simplefilter("ignore", FutureWarning)
            super().__init__(session.sparkContext, sparkSession=session)
        self.spark_session = session
        self.create_dynamic_frame = DynamicFrameReader(self)
        self.create_data_frame = DataFrameReader(self)
        self.write_dynamic_frame = DynamicFrameWriter(self)

    def create_dynamic_frame_from_catalog(
        self,
        database: str | None = None,
        table_name: str | None = None,
        redshift_tmp_dir: str = "",
        transformation_ctx: str = "",
        push_down_predicate: str = "",
        additional_options: dict[str, Any] | None = None,
        catalog_id: str | None = None,
        **kwargs: Any,
    ) -> DynamicFrame:
        """Other keywords are ignored, as Glue does: `tableName=` leaves table_name missing."""
        options = additional_options or {}
        refuse_options("from_catalog's additional_options", options, DIVIDING)
        name = required(table_name, "table_name")
        frame = dynamic_frame_source(self.spark_session, database_of(database, kwargs), name)
        check_dividing(frame, options)
        if push_down_predicate:
            frame = frame.where(push_down_predicate)
        return DynamicFrame(frame, self, name)

    def create_data_frame_from_catalog(self, *args: Any, **kwargs: Any) -> DataFrame:
        return self.create_dynamic_frame_from_catalog(*args, **kwargs).toDF()

    def create_dynamic_frame_from_options(
        self,
        connection_type: str,
        connection_options: dict[str, Any] | None = None,
        format: str | None = None,
        format_options: dict[str, Any] | None = None,
        transformation_ctx: str = "",
        push_down_predicate: str = "",
        **kwargs: Any,
    ) -> DynamicFrame:
        if push_down_predicate:
            raise NotInLocalGlue("from_options' push_down_predicate")
        if connection_type in VENDORS:
            return DynamicFrame(jdbc_source(self.spark_session, connection_type, connection_options or {}), self, "")
        if connection_type != "s3":
            raise NotInLocalGlue(f'connection_type "{connection_type}"')
        frame = s3_source(self.spark_session, connection_options or {}, format, format_options or {})
        return DynamicFrame(frame, self, "")

    def write_dynamic_frame_from_options(
        self,
        frame: DynamicFrame,
        connection_type: str,
        connection_options: dict[str, Any] | None = None,
        format: str | None = None,
        format_options: dict[str, Any] | None = None,
        transformation_ctx: str = "",
    ) -> DynamicFrame:
        sink = self.getSink(connection_type, format, transformation_ctx, **(connection_options or {}))
        if format is not None:
            sink.setFormat(format, **(format_options or {}))
        return sink.writeFrame(frame)

    def write_dynamic_frame_from_catalog(
        self,
        frame: DynamicFrame,
        database: str | None = None,
        table_name: str | None = None,
        redshift_tmp_dir: str = "",
        transformation_ctx: str = "",
        additional_options: dict[str, Any] | None = None,
        catalog_id: str | None = None,
        **kwargs: Any,
    ) -> DynamicFrame:
        name = required(table_name, "table_name")
        return catalog_sink(database_of(database, kwargs), name, additional_options or {}).writeFrame(frame)

    def getSink(
        self, connection_type: str, format: str | None = None, transformation_ctx: str = "", **options: Any
    ) -> DataSink:
        if connection_type != "s3":
            raise NotInLocalGlue(f'connection_type "{connection_type}"')
        return s3_sink(options)

    def extract_jdbc_conf(self, connection_name: str, catalog_id: str | None = None) -> dict[str, str]:
        return jdbc_conf(connection_name)

    def get_logger(self) -> logging.Logger:
        logger = logging.getLogger("GlueLogger")
        if not logger.handlers:
            logger.addHandler(logging.StreamHandler())
            logger.setLevel(logging.INFO)
        return logger

    def __getattr__(self, name: str) -> Any:
        if name in NOT_HERE:
            raise NotInLocalGlue(f"GlueContext.{name}")
        raise AttributeError(f"'GlueContext' object has no attribute '{name}'")


class DataFrameReader:
    """`glueContext.create_data_frame`."""

    def __init__(self, glue_context: GlueContext) -> None:
        self._glue_context = glue_context

    def from_catalog(self, *args: Any, **kwargs: Any) -> DataFrame:
        return self._glue_context.create_data_frame_from_catalog(*args, **kwargs)

    def from_options(self, *args: Any, **kwargs: Any) -> DataFrame:
        return self._glue_context.create_dynamic_frame_from_options(*args, **kwargs).toDF()


NOT_HERE = (
    "getSource",
    "create_dynamic_frame_from_rdd",
    "create_sample_dynamic_frame_from_catalog",
    "create_sample_dynamic_frame_from_options",
    "write_dynamic_frame_from_jdbc_conf",
    "write_from_jdbc_conf",
    "write_from_options",
    "purge_table",
    "purge_s3_path",
    "transition_table",
    "transition_s3_path",
    "add_ingestion_time_columns",
    "forEachBatch",
    "start_transaction",
    "commit_transaction",
    "cancel_transaction",
)


def database_of(database: str | None, kwargs: dict[str, Any]) -> str:
    if database is not None and "name_space" in kwargs:
        raise Exception("Parameter name_space and database are both specified, choose one.")
    if database is None and "name_space" not in kwargs:
        raise Exception("Parameter name_space or database is missing.")
    return database if database is not None else kwargs["name_space"]


def required(value: str | None, name: str) -> str:
    if value is None:
        raise Exception(f"Parameter {name} is missing.")
    return value
