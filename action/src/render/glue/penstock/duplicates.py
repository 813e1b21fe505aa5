"""At most one row of a key."""

from pyspark.sql import Column, Window
from pyspark.sql import functions as F

from penstock.attempt import Attempt
from penstock.audit import Output
from penstock.errors import StepError
from penstock.table import Table


def count_duplicates(key: tuple[str, ...], output: Output) -> int:
    """Rows that have the key of another row."""
    columns = [F.col(f"`{name}`") for name in key]
    without = [F.count(F.when(column.isNull(), 1)).alias(f"without{index}") for index, column in enumerate(columns)]
    found = output.rows.agg(F.count_distinct(*columns).alias("keys"), *without).first()
    counts = {name: found[f"without{index}"] for index, name in enumerate(key)}
    if nulls := [f"key: {name} is null in {count} of {output.count} rows" for name, count in counts.items() if count]:
        raise StepError(f"DataQualityError: {'; '.join(nulls)}")
    return output.count - found["keys"]


def write_last_of_each(key: tuple[str, ...], output: Output, attempt: Attempt) -> None:
    """Of each key the last row, by the table's first time and then by all columns: no two rows are equally late."""
    table = attempt.table
    names = [*(name for name, _ in table.columns), *table.keys]
    times = [] if table.time_column is None else [table.time_column]
    order = [F.col(f"`{name}`").desc_nulls_last() for name in [*times, *names]]
    window = Window.partitionBy(*(f"`{name}`" for name in key)).orderBy(*order)
    last = output.rows.withColumn("its place", F.row_number().over(window)).where("`its place` = 1")
    columns = [as_written(name, type, table) for name, type in table.columns]
    writer = last.select(*columns, *table.keys).write.partitionBy(*table.keys).format(table.format)
    if table.format == "csv":
        # Its quote U+0000, which no value holds, is the one that the writer takes for none.
        as_it_is = {"quote": "", "emptyValue": "", "ignoreLeadingWhiteSpace": False, "ignoreTrailingWhiteSpace": False}
        writer = writer.options(sep=table.separator, header=table.header, **as_it_is)
    writer.save(attempt.folder_without_duplicates)


def as_written(name: str, type: str, table: Table) -> Column:
    """Texts stay as the script wrote them. JSON's numbers and booleans are none."""
    is_text = table.format == "csv" or type.partition("(")[0] in ("string", "varchar", "char", "date", "timestamp")
    return F.col(f"raw.`{name}`" if table.format != "parquet" and is_text else f"`{name}`").alias(name)
