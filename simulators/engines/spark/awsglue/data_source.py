"""Files in S3, without the catalog."""

from typing import Any

from gluecatalog import NotInLocalGlue
from pyspark.sql import DataFrame, SparkSession

from awsglue.bookmarks import bookmarks


def s3_source(
    session: SparkSession,
    connection_options: dict[str, Any],
    format: str | None,
    format_options: dict[str, Any],
    transformation_ctx: str,
) -> DataFrame:
    refuse_unknown("connection_options", connection_options, READ_OPTIONS)
    paths = connection_options["paths"]
    reader = session.read.option("recursiveFileLookup", str(truth(connection_options.get("recurse", False))).lower())
    if format == "parquet":
        return bookmarks().unread_files(reader.parquet(*paths), transformation_ctx)
    if format == "json":
        refuse_unknown("json format_options", format_options, {"multiLine", "multiline"})
        frame = reader.options(mode="FAILFAST", multiLine=multi_line(format_options)).json(paths)
        return bookmarks().unread_files(frame, transformation_ctx)
    if format == "csv":
        return read_csv(reader.options(mode="FAILFAST"), paths, format_options, transformation_ctx)
    raise NotInLocalGlue(f'format "{format}"')


# useS3ListImplementation and groupFiles change how files are listed and split, not the rows.
READ_OPTIONS = {"paths", "recurse", "useS3ListImplementation", "groupFiles", "groupSize"}
CSV_OPTIONS = {"separator", "quoteChar", "withHeader", "multiLine", "multiline", "optimizePerformance"}


def read_csv(reader: Any, paths: list[str], format_options: dict[str, Any], transformation_ctx: str) -> DataFrame:
    """Every column is a string; without a header they are col0, col1, …"""
    refuse_unknown("csv format_options", format_options, CSV_OPTIONS)
    header = truth(format_options.get("withHeader", False))
    found = reader.options(
        sep=format_options.get("separator", ","),
        quote=quote_of(format_options),
        # RFC 4180: a quote inside of quotes is written twice, and a backslash is a backslash.
        escape=quote_of(format_options) or '"',
        header=header,
        multiLine=multi_line(format_options),
        inferSchema=False,
    ).csv(paths)
    frame = bookmarks().unread_files(found, transformation_ctx)
    return frame if header else frame.toDF(*(f"col{index}" for index in range(len(frame.columns))))


def quote_of(format_options: dict[str, Any]) -> str:
    """Spark's: empty for no quoting, which Glue spells -1."""
    given = format_options.get("quoteChar", '"')
    return "" if str(given) == "-1" else given


def multi_line(format_options: dict[str, Any]) -> bool:
    # AWS's guide writes multiLine, Glue Studio writes multiline.
    return truth(format_options.get("multiLine", format_options.get("multiline", False)))


def truth(value: Any) -> bool:
    return value if isinstance(value, bool) else str(value).lower() == "true"


def refuse_unknown(what: str, given: dict[str, Any], known: set[str]) -> None:
    if unknown := sorted(given.keys() - known):
        raise NotInLocalGlue(f"{what} {', '.join(unknown)}")
