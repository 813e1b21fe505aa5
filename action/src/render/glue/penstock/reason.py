"""Why a script failed, in one line."""

import contextlib
import gzip
import re
import zlib
from concurrent.futures import ThreadPoolExecutor

from py4j.protocol import Py4JJavaError

from penstock.s3 import bucket_and_key, list_objects, s3
from penstock.step import Step
from penstock.table import glue


def reason(error: Exception, step: Step) -> str:
    """Spark does not always name the file that it could not read, and is not asked which of many it is."""
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
        files = sorted(url for folder in folders(name) for url, size, _ in list_objects(folder) if is_gzip(url, size))
        with ThreadPoolExecutor(16) as threads:
            found += [url for url, is_whole in zip(files, threads.map(is_whole_gzip, files)) if not is_whole]
    return found


def folders(table: str) -> set[str]:
    """Of the table `database.table` and its partitions. A table of a database lies in none."""
    database, _, name = table.partition(".")
    described = glue.get_table(DatabaseName=database, Name=name)["Table"]
    pages = glue.get_paginator("get_partitions").paginate(DatabaseName=database, TableName=name)
    partitions = [partition for page in pages for partition in page["Partitions"]]
    locations = [where["StorageDescriptor"]["Location"].rstrip("/") + "/" for where in [described, *partitions]]
    return {location for location in locations if location.startswith("s3://")}


def is_gzip(url: str, size: int) -> bool:
    return url.endswith(".gz") and size > 0


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
