"""The Glue job of a step: runs the step's script, audits what it wrote, publishes it and reports.

The script runs as it is, with one argument more: `--output`, a folder of this attempt alone. What it leaves there is
nobody's until the table's partitions (written_by, window_id, then the table's own keys) point to it, which is the last
thing that happens to them. So a script that fails, rows that do not fit the table and a quality rule that does not hold
change nothing; and whatever is killed in between, the next attempt ends in the same state.

Arguments (from the job, and from the state machine for each run):
    --penstock-step           name of the step: the value of written_by
    --penstock-script         s3 URL of the script
    --penstock-script-name    its path in the repository
    --penstock-database, --penstock-table    the table that the step writes
    --penstock-key            columns that identify a row, with commas, if the table has a key
    --penstock-quality        a DQDL ruleset, if the table has one
    --penstock-reads          the tables that the step reads, as database.table with commas, if it reads any
    --penstock-report         s3 URL of the folder for this report; ends with '/'
    --window_id               the window, or `none`
    --job-bookmark-option     job-bookmark-enable: the script reads only what no earlier run has read, and what it
                              writes is added

Fails with one line: `glue/x.py:12: ValueError: bad` for the script, `OutputError: …` for files that are not the
table's, `DataQualityError: RULE: REASON; …`, `PublishError: …`.
"""

import contextlib
import gzip
import hashlib
import json
import os
import re
import runpy
import sys
import tempfile
import traceback
import urllib.parse
import zlib
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any

import boto3
from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsglue.job import Job
from awsglue.utils import getResolvedOptions
from awsgluedq.transforms import EvaluateDataQuality
from py4j.protocol import Py4JJavaError
from pyspark.context import SparkContext
from pyspark.sql import Column, DataFrame, SparkSession, Window
from pyspark.sql import functions as F

s3 = boto3.client("s3")
glue = boto3.client("glue")


def main() -> None:
    step = read_step(sys.argv)
    table = read_table(step)
    attempt = Attempt(step, table)

    if step.adds:
        refuse_gap(attempt)
    with held_commits() as commits:
        run_script(step, attempt.folder)

    glue_context = GlueContext(SparkContext.getOrCreate())
    output = audit(attempt.folder, attempt, glue_context.spark_session)
    duplicates = None if step.key is None else count_duplicates(step.key, output)
    if step.key is not None and duplicates:
        write_last_of_each(step.key, output, attempt)
        output = audit(attempt.folder_without_duplicates, attempt, glue_context.spark_session)
    quality = evaluate_quality(step, table, output.rows, glue_context)

    published = read_published(step)
    if step.replaces_all:
        s3.delete_object(**bucket_and_key(attempt.mark))
    publish(step, table, published, attempt.partitions(output.files))
    if step.has_bookmark:
        s3.put_object(**bucket_and_key(attempt.mark), Body=b"")
    remove_attempts(attempt, kept={attempt.folder} | attempts_of(published, attempt))
    report(step, output, duplicates, quality)
    # The last thing: a script's commit tells Glue that what it has read need not be read again.
    for commit in commits:
        commit()


class StepError(Exception):
    """Its text is what the run shows."""


# The step, its table and its folder --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    name: str
    script: str
    script_name: str
    database: str
    table: str
    key: tuple[str, ...] | None
    quality: str | None
    reads: tuple[str, ...]
    report: str
    window_id: str
    """For a job with a bookmark the batch that it adds."""
    has_bookmark: bool
    job_name: str
    job_run_id: str

    @property
    def replaces_all(self) -> bool:
        return self.window_id in ("none", FIRST_BATCH)

    @property
    def adds(self) -> bool:
        """Other batches of this step stay."""
        return self.has_bookmark and not self.replaces_all


def read_step(argv: list[str]) -> Step:
    names = ["step", "script", "script-name", "database", "table", "report"]
    optional = [name for name in ("key", "quality", "reads") if f"--penstock-{name}" in argv]
    given = getResolvedOptions(argv, [*(f"penstock-{name}" for name in names + optional), "JOB_NAME", "window_id"])
    key = given.get("penstock_key")
    has_bookmark = given["job_bookmark_option"] != "job-bookmark-disable"
    batch = batch_after(read_bookmark(given["JOB_NAME"])) if has_bookmark else None
    return Step(
        **{name.replace("-", "_"): given[f"penstock_{name.replace('-', '_')}"] for name in names if name != "step"},
        name=given["penstock_step"],
        key=None if key is None else tuple(key.split(",")),
        quality=given.get("penstock_quality"),
        reads=tuple(given["penstock_reads"].split(",")) if "penstock_reads" in given else (),
        window_id=given["window_id"] if batch is None else batch,
        has_bookmark=has_bookmark,
        job_name=given["JOB_NAME"],
        job_run_id=given["JOB_RUN_ID"],
    )


FIRST_BATCH = "batch-first"


def read_bookmark(job_name: str) -> str | None:
    """None when nothing was read yet, or all is to be read again."""
    try:
        bookmark = glue.get_job_bookmark(JobName=job_name)["JobBookmarkEntry"].get("JobBookmark")
    except glue.exceptions.EntityNotFoundException:
        return None
    return bookmark if bookmark and json.loads(bookmark) else None


def batch_after(bookmark: str | None) -> str:
    """Named after where the reading began. An attempt that ends between publishing and the commit is followed by one
    that begins at the same place, and replaces its rows. Who begins at the beginning replaces all rows of the step."""
    return FIRST_BATCH if bookmark is None else f"batch-{hashlib.sha256(bookmark.encode()).hexdigest()[:16]}"


@dataclass(frozen=True)
class Table:
    columns: tuple[tuple[str, str], ...]
    keys: tuple[str, ...]
    """Its own partition keys, without written_by and window_id."""
    storage: dict[str, Any]
    format: str
    header: bool

    @property
    def location(self) -> str:
        return self.storage["Location"].rstrip("/") + "/"

    @property
    def separator(self) -> str:
        return self.storage["SerdeInfo"]["Parameters"]["field.delim"]

    @property
    def time_column(self) -> str | None:
        return next((name for name, type in self.columns if type in ("timestamp", "date")), None)


def read_table(step: Step) -> Table:
    table = glue.get_table(DatabaseName=step.database, Name=step.table)["Table"]
    storage = table["StorageDescriptor"]
    parameters = table.get("Parameters", {})
    keys = tuple(key["Name"] for key in table["PartitionKeys"])
    return Table(
        columns=tuple((column["Name"], column["Type"]) for column in storage["Columns"]),
        keys=keys[2:],
        storage=storage,
        format=parameters["classification"],
        header=parameters.get("skip.header.line.count") == "1",
    )


@dataclass(frozen=True)
class File:
    url: str
    size: int
    values: tuple[str, ...]
    """Of the table's own partition keys."""
    folder: str


@dataclass(frozen=True)
class Attempt:
    """Where this run's output lies, beside that of other runs for the same step and window."""

    step: Step
    table: Table

    @property
    def step_folder(self) -> str:
        return f"{self.table.location}written_by={self.step.name}/"

    @property
    def mark(self) -> str:
        """Is there when all that the job's bookmark has passed is in the table."""
        return f"{self.step_folder}_bookmarked"

    @property
    def replaced_folder(self) -> str:
        """Attempts that lie below it may be replaced by this one."""
        return self.step_folder if self.step.replaces_all else f"{self.step_folder}window_id={self.step.window_id}/"

    @property
    def folder(self) -> str:
        return f"{self.step_folder}window_id={self.step.window_id}/attempt={self.step.job_run_id}/"

    @property
    def folder_without_duplicates(self) -> str:
        """For what is published in place of what the script wrote."""
        return f"{self.folder}without_duplicates/"

    def partitions(self, files: list[File]) -> dict[tuple[str, ...], str]:
        """Location by values."""
        return {(self.step.name, self.step.window_id, *file.values): file.folder for file in files}


def refuse_gap(attempt: Attempt) -> None:
    """Another table, and one that a run without the bookmark has written anew, have not what was read before."""
    if any(url == attempt.mark for url, _, _ in list_objects(attempt.mark)):
        return
    step = attempt.step
    raise StepError(
        f"BookmarkError: {step.table} has not all that the bookmark of {step.job_name} has passed. To read it again: "
        f"aws glue reset-job-bookmark --job-name '{step.job_name}'"
    )


# Run ---------------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def held_commits() -> Iterator[list[Callable[[], None]]]:
    """The script's calls of job.commit(), to be made when its rows are published: a bookmark that has moved before that
    would lose the rows of a run that then fails."""
    commits: list[Callable[[], None]] = []
    commit = Job.commit
    Job.commit = lambda job: commits.append(lambda: commit(job))
    try:
        yield commits
    finally:
        Job.commit = commit


def run_script(step: Step, output: str) -> None:
    own_arguments = list(sys.argv)
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, os.path.basename(step.script_name))
        with open(path, "wb") as file:
            file.write(read_object(step.script))
        sys.argv[:] = [path, *own_arguments[1:], "--output", output]
        try:
            runpy.run_path(path, run_name="__main__")
        except SystemExit as exit:
            if exit.code not in (None, 0):
                raise StepError(f"{place(exit, path, step.script_name)}: SystemExit: {exit.code}") from exit
        except Exception as error:
            raise StepError(f"{place(error, path, step.script_name)}: {reason(error, step)}") from error
        finally:
            sys.argv[:] = own_arguments


def place(error: BaseException, path: str, name: str) -> str:
    """`glue/x.py:12`: the innermost line of the script that the error went through."""
    lines = [frame.lineno for frame in traceback.extract_tb(error.__traceback__) if frame.filename == path]
    if isinstance(error, SyntaxError) and error.filename == path:
        lines.append(error.lineno)
    return f"{name}:{lines[-1]}" if lines else name


def reason(error: Exception, step: Step) -> str:
    """In one line. Spark does not always name the file that it could not read, and is not asked which of many it is."""
    if not isinstance(error, Py4JJavaError):
        return in_one_line(type(error).__name__, str(error))
    causes = [error.java_exception]
    while (cause := causes[-1].getCause()) is not None:
        causes.append(cause)
    text = in_one_line(type(error).__name__, str(causes[-1].toString()))
    named = [UNREADABLE_FILE.search(str(cause.getMessage())) for cause in causes]
    files = list(dict.fromkeys(found[1] for found in named if found is not None))
    if not files and causes[-1].getClass().getName().startswith(("java.io.", "java.util.zip.")):
        files = broken_archives(step)
    if not files:
        return text
    others = f" (and {len(files) - 1} more)" if len(files) > 1 else ""
    return f"{files[0]} cannot be read{others}: {text}"


UNREADABLE_FILE = re.compile(r"rror while reading file (s3[an]?://\S*?)\.?(?:\s|$)")


def broken_archives(step: Step) -> list[str]:
    """Gzip files of the tables that the step reads, which end too early or are none."""
    found = []
    for name in step.reads:
        database, _, table = name.partition(".")
        described = glue.get_table(DatabaseName=database, Name=table)["Table"]
        pages = glue.get_paginator("get_partitions").paginate(DatabaseName=database, TableName=table)
        partitions = [partition for page in pages for partition in page["Partitions"]]
        folders = {where["StorageDescriptor"]["Location"].rstrip("/") + "/" for where in [described, *partitions]}
        files = {url for folder in folders for url, size, _ in list_objects(folder) if url.endswith(".gz") and size > 0}
        with ThreadPoolExecutor(16) as threads:
            found += [url for url, is_whole in zip(sorted(files), threads.map(is_whole_gzip, sorted(files))) if not is_whole]
    return found


def is_whole_gzip(url: str) -> bool:
    with contextlib.closing(s3.get_object(**bucket_and_key(url))["Body"]) as body:
        try:
            with gzip.GzipFile(fileobj=body) as file:
                while file.read(1 << 20):
                    pass
        except (EOFError, gzip.BadGzipFile, zlib.error):
            return False
    return True


def in_one_line(kind: str, text: str) -> str:
    if "Traceback (most recent call last):" in text:
        # A Python function that Spark called: its own error comes after its frames.
        return next(line for line in text.rpartition('\n  File "')[2].split("\n")[1:] if line[:1].strip())
    first = next((line.strip() for line in text.split("\n") if line.strip()), "")
    return f"{kind}: {first}"


# Audit -------------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Output:
    """Files that are the table's: what the script wrote, or what is published in its place."""

    folder: str
    files: list[File]
    rows: DataFrame
    count: int
    watermark: str | None


def audit(folder: str, attempt: Attempt, spark: SparkSession) -> Output:
    table = attempt.table
    files = list_files(folder, attempt)
    check_headers(files, table)
    rows = read_rows(spark, folder, table, files)
    return Output(folder, files, rows, **measure(rows, table))


def list_files(folder: str, attempt: Attempt) -> list[File]:
    """What was written. Spark's own marks (`_SUCCESS`, `_temporary/`, `x_$folder$`) are no data."""
    table = attempt.table
    files = []
    for url, size, _ in list_objects(folder):
        *folders, name = url.removeprefix(folder).split("/")
        if name == "" or name.endswith("_$folder$") or any(part.startswith(("_", ".")) for part in [*folders, name]):
            continue
        keys = tuple(folder.partition("=")[0] for folder in folders)
        if keys != table.keys:
            found = "/".join(folders) or "no folder"
            expected = "/".join(f"{key}=…" for key in table.keys) or "no folder"
            raise StepError(f"OutputError: {url} lies in {found}; {attempt.step.table} is partitioned by {expected}.")
        values = tuple(urllib.parse.unquote(folder.partition("=")[2]) for folder in folders)
        files.append(File(url, size, values, url.removesuffix(name)))
    return files


def check_headers(files: list[File], table: Table) -> None:
    """Athena skips the first line whatever it holds, and takes columns by their position."""
    if not (table.format == "csv" and table.header):
        return
    expected = table.separator.join(name for name, _ in table.columns)
    with ThreadPoolExecutor(16) as threads:
        for file, header in zip(files, threads.map(first_line, files)):
            if header.lower() != expected.lower():
                raise StepError(f"OutputError: {file.url} begins with '{header}'; its columns are '{expected}'.")


def first_line(file: File) -> str:
    body = s3.get_object(**bucket_and_key(file.url))["Body"]
    try:
        line = gzip.GzipFile(fileobj=body).readline() if file.url.endswith(".gz") else next(body.iter_lines(), b"")
        return line.decode().rstrip("\r\n")
    finally:
        body.close()


def read_rows(spark: SparkSession, url: str, table: Table, files: list[File]) -> DataFrame:
    """The columns and keys of the table in their declared types, and for text formats what was read: `raw`, a struct of
    strings, `broken`, the line if it does not divide into the columns, and `file`."""
    for name, value in AUDIT_SETTINGS.items():
        spark.conf.set(name, value)
    typed = ", ".join(f"`{name}` {type}" for name, type in (*table.columns, *((key, "string") for key in table.keys)))
    if not files:
        return spark.createDataFrame([], typed)
    # `foreach` items have brackets in their names, which would be a pattern.
    folder = re.sub(r"([\[\]{}*?\\])", r"\\\1", url)
    reader = spark.read.option("basePath", url)
    if table.format == "parquet":
        found = reader.option("mergeSchema", True).parquet(folder)
        refuse_other_columns(found, spark.createDataFrame([], typed), table)
        return found
    as_text = ", ".join(f"`{name}` string" for name in (*(name for name, _ in table.columns), "broken", *table.keys))
    reader = reader.schema(as_text).option("columnNameOfCorruptRecord", "broken")
    if table.format == "json":
        return with_types(reader.json(folder), table)
    # Nothing quotes: U+FFFF is no character.
    options = {"sep": table.separator, "header": table.header, "quote": "\uffff"}
    return with_types(reader.options(**options).csv(folder), table)


AUDIT_SETTINGS = {
    "spark.sql.session.timeZone": "UTC",
    "spark.sql.ansi.enabled": "false",
    "spark.sql.sources.partitionColumnTypeInference.enabled": "false",
}


def refuse_other_columns(found: DataFrame, expected: DataFrame, table: Table) -> None:
    def described(frame: DataFrame) -> dict[str, str]:
        return {field.name.lower(): field.dataType.simpleString() for field in frame.drop(*table.keys).schema.fields}

    if (are := described(found)) != (should := described(expected)):
        written = ", ".join(f"{name} {type}" for name, type in are.items())
        declared = ", ".join(f"{name} {type}" for name, type in should.items())
        raise StepError(f"OutputError: The files have the columns {written}; the table declares {declared}.")


def with_types(raw: DataFrame, table: Table) -> DataFrame:
    return raw.select(
        *(typed(F.col(f"`{name}`"), name, type, table.format).alias(name) for name, type in table.columns),
        *table.keys,
        F.struct(*(f"`{name}`" for name, _ in table.columns)).alias("raw"),
        "broken",
        F.input_file_name().alias("file"),
    )


def typed(text: Column, name: str, type: str, format: str) -> Column:
    """Null for a text that the table's SerDe would not read as the type: Spark's own cast takes more."""
    forms = TEXT_FORMS if format == "csv" else {**TEXT_FORMS, **JSON_FORMS}
    pattern = forms.get(type.partition("(")[0])
    if pattern is None:
        raise StepError(f"OutputError: Column {name} is {type}, which only a parquet table can hold.")
    return F.when(text.rlike(pattern), text.cast(type))


ANYTHING = r"(?s)^.*$"
INTEGER = r"^[+-]?\d+$"
NUMBER = r"^([+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?|NaN|[+-]?Infinity)$"
TEXT_FORMS = {
    **dict.fromkeys(("string", "varchar", "char"), ANYTHING),
    **dict.fromkeys(("tinyint", "smallint", "int", "integer", "bigint"), INTEGER),
    **dict.fromkeys(("float", "double"), NUMBER),
    "decimal": r"^[+-]?\d+(\.\d+)?$",
    "boolean": r"(?i)^(true|false)$",
    "date": r"^\d{4}-\d\d-\d\d$",
    "timestamp": r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,9})?$",
}
# The OpenX SerDe also takes ISO 8601, which is what Spark writes.
JSON_FORMS = {"timestamp": r"^\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)?$"}


def measure(rows: DataFrame, table: Table) -> dict[str, Any]:
    """Counts rows, finds the latest time, and refuses what the table cannot hold, in one pass over the files."""
    latest = F.lit(None) if table.time_column is None else F.max(f"`{table.time_column}`")
    measures = [F.count("*").alias("rows"), F.date_format(latest, "yyyy-MM-dd'T'HH:mm:ss'Z'").alias("watermark")]
    checks = text_checks(table) if "raw" in rows.columns else {}
    for index, (misfit, text, _) in enumerate(checks.values()):
        measures.append(F.count(F.when(misfit, 1)).alias(f"count{index}"))
        measures.append(F.max(F.when(misfit, F.struct("file", text))).alias(f"example{index}"))
    found = rows.agg(*measures).first()

    problems = []
    for index, (what, (_, _, message)) in enumerate(checks.items()):
        if found[f"count{index}"] > 0:
            url, text = found[f"example{index}"]
            problems.append(f"{what}: {found[f'count{index}']} {message}, as '{text}' in {url}")
    if problems:
        raise StepError(f"OutputError: {'; '.join(problems)}")
    return {"count": found["rows"], "watermark": found["watermark"]}


def text_checks(table: Table) -> dict[str, tuple[Column, Column, str]]:
    """For each: which rows fail, the text to show, and what is wrong."""
    checks = {"lines": (F.col("broken").isNotNull(), F.col("broken"), f"are not {len(table.columns)} columns")}
    for name, type in table.columns:
        text = F.col(f"raw.`{name}`")
        checks[name] = (text.isNotNull() & F.col(f"`{name}`").isNull(), text, f"do not fit {type}")
        if type == "timestamp" and table.format == "csv":
            # Spark would read more; Athena reads no other form, and shows NULL.
            right = text.rlike(r"^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?$")
            checks[f"{name} as text"] = (text.isNotNull() & ~right, text, "are not written as 2026-11-23 09:30:00")
        if table.format == "csv":
            # The SerDe does not unquote: quotes would be part of the value. Spark's own way of no quotes is U+0000.
            checks[f"{name} in quotes"] = (text.rlike('["\u0000]'), text, "hold a quote (quoteChar -1 writes none)")
    return checks


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


def evaluate_quality(step: Step, table: Table, rows: DataFrame, glue_context: GlueContext) -> list[dict[str, Any]]:
    if step.quality is None or (step.adds and rows.isEmpty()):
        return []
    columns = [f"`{name}`" for name in (*(name for name, _ in table.columns), *table.keys)]
    frame = DynamicFrame.fromDF(rows.select(*columns), glue_context, step.table)
    publishing = {"dataQualityEvaluationContext": step.table, "enableDataQualityResultsPublishing": False}
    outcomes = EvaluateDataQuality.apply(frame=frame, ruleset=step.quality, publishing_options=publishing).toDF()
    quality = [
        {"rule": outcome["Rule"], "passed": outcome["Outcome"] == "Passed", "reason": outcome["FailureReason"]}
        for outcome in outcomes.collect()
    ]
    if failed := [f"{outcome['rule']}: {outcome['reason']}" for outcome in quality if not outcome["passed"]]:
        raise StepError(f"DataQualityError: {'; '.join(failed)}")
    return quality


# Publish -----------------------------------------------------------------------------------------------------------


def read_published(step: Step) -> dict[tuple[str, ...], str]:
    """What this step has published and now replaces: Location by values."""
    of_window = "" if step.replaces_all else f" AND window_id = '{step.window_id}'"
    pages = glue.get_paginator("get_partitions").paginate(
        DatabaseName=step.database,
        TableName=step.table,
        Expression=f"written_by = '{step.name}'{of_window}",
    )
    partitions = [partition for page in pages for partition in page["Partitions"]]
    return {tuple(partition["Values"]): partition["StorageDescriptor"]["Location"] for partition in partitions}


def publish(step: Step, table: Table, old: dict[tuple[str, ...], str], new: dict[tuple[str, ...], str]) -> None:
    """Readers see for each partition the old rows or the new ones. What is new comes before what is gone."""

    def described(values: tuple[str, ...]) -> dict[str, Any]:
        return {"Values": list(values), "StorageDescriptor": {**table.storage, "Location": new[values]}}

    where = {"DatabaseName": step.database, "TableName": step.table}
    changed = [values for values in new if values in old and old[values] != new[values]]
    for batch in batches(changed, 100):
        entries = [{"PartitionValueList": list(values), "PartitionInput": described(values)} for values in batch]
        refuse_errors(glue.batch_update_partition(**where, Entries=entries))
    for batch in batches([values for values in new if values not in old], 100):
        refuse_errors(glue.batch_create_partition(**where, PartitionInputList=[described(values) for values in batch]))
    # Glue takes 25 of them at once, and 100 of the others.
    for batch in batches([values for values in old if values not in new], 25):
        gone = [{"Values": list(values)} for values in batch]
        refuse_errors(glue.batch_delete_partition(**where, PartitionsToDelete=gone))


def refuse_errors(answer: dict[str, Any]) -> None:
    """The batch calls succeed also when none of their entries did."""
    if errors := answer.get("Errors", []):
        first = errors[0]
        values = "/".join(first.get("PartitionValues") or first.get("PartitionValueList") or [])
        detail = first["ErrorDetail"]
        others = f" ({len(errors) - 1} more)" if len(errors) > 1 else ""
        raise StepError(f"PublishError: {values}: {detail['ErrorCode']}: {detail['ErrorMessage']}{others}")


def attempts_of(published: dict[tuple[str, ...], str], attempt: Attempt) -> set[str]:
    """The folders of attempts that the partitions pointed to."""
    return {attempt_folder(location) for location in published.values() if location.startswith(attempt.replaced_folder)}


def attempt_folder(url: str) -> str:
    before, mark, after = url.partition("/attempt=")
    return f"{before}{mark}{after.split('/')[0]}/"


def remove_attempts(attempt: Attempt, kept: set[str]) -> None:
    """Those that were killed, and those that were replaced before. None that may still be at work: Glue lets no run last
    longer than a week."""
    week_ago = datetime.now(timezone.utc) - timedelta(days=7)
    folders: dict[str, list[tuple[str, datetime]]] = {}
    for url, _, written in list_objects(attempt.replaced_folder):
        if url == attempt.mark:
            continue
        folders.setdefault(attempt_folder(url), []).append((url, written))
    old = [found for folder, found in folders.items() if folder not in kept and max(at for _, at in found) < week_ago]
    dead = [url for found in old for url, _ in found]
    for batch in batches(dead, 1000):
        keys = [bucket_and_key(url) for url in batch]
        objects = [{"Key": key["Key"]} for key in keys]
        answer = s3.delete_objects(Bucket=keys[0]["Bucket"], Delete={"Objects": objects, "Quiet": True})
        for error in answer.get("Errors", []):
            raise StepError(f"PublishError: {error['Key']} of an old attempt: {error['Code']}: {error['Message']}")


def report(step: Step, output: Output, duplicates: int | None, quality: list[dict[str, Any]]) -> None:
    """`duplicates` are the rows that were left out; null: the table has no key."""
    body = {
        "rows": output.count,
        "duplicates": duplicates,
        "files": len(output.files),
        "bytes": sum(file.size for file in output.files),
        "partitions": len({file.values for file in output.files}),
        "watermark": output.watermark,
        "quality": quality,
    }
    s3.put_object(**bucket_and_key(f"{step.report}{step.job_run_id}.json"), Body=json.dumps(body).encode())


# S3 ----------------------------------------------------------------------------------------------------------------


def bucket_and_key(url: str) -> dict[str, str]:
    bucket, _, key = url.removeprefix("s3://").partition("/")
    return {"Bucket": bucket, "Key": key}


def read_object(url: str) -> bytes:
    return s3.get_object(**bucket_and_key(url))["Body"].read()


def list_objects(folder: str) -> Iterator[tuple[str, int, datetime]]:
    """URL, size and time of all that lies below."""
    where = bucket_and_key(folder)
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=where["Bucket"], Prefix=where["Key"]):
        for found in page.get("Contents", []):
            yield f"s3://{where['Bucket']}/{found['Key']}", found["Size"], found["LastModified"]


def batches(items: list[Any], size: int) -> Iterator[list[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]


if __name__ == "__main__":
    try:
        main()
    except StepError as failure:
        # Glue tells of a failed run what the last traceback ends with.
        traceback.print_exception(failure.__cause__ or failure)
        raise StepError(str(failure)) from None
