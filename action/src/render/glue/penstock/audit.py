"""Looks at every file that was written, before anybody else does."""

import gzip
import urllib.parse
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F

from penstock.attempt import Attempt, File
from penstock.errors import StepError
from penstock.rows import read_rows
from penstock.s3 import bucket_and_key, list_objects, s3
from penstock.table import Table


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
