"""Job bookmarks: what each source of the job, known by its transformation_ctx, has read already.

AWS goes by modification times, and looks back a quarter of an hour for what S3 listed late. Here every file that was
read is remembered with its time, so that a file is read when it is new or changed, whatever its clock says.
"""

import json
import os
import urllib.parse
from typing import Any

from pyspark.sql import DataFrame
from pyspark.sql import functions as F
from pyspark.sql.types import StructType

Position = Any
"""What a source says of how far it has read: JSON."""


class Bookmarks:
    """Of one run. `before` is the text that the run before it committed; None: nothing was read yet."""

    def __init__(self, before: str | None, buckets_folder: str) -> None:
        self._before: dict[str, Position] = {} if before is None else json.loads(before)
        self._buckets_folder = buckets_folder
        self._read: dict[str, Position] = {}
        self._option = "job-bookmark-disable"
        self.committed: str | None = None
        """The text for the next run; None when nothing moved."""

    def begin(self, option: str) -> None:
        self._option = option

    def counts(self, transformation_ctx: str) -> bool:
        """Whether a source of this name reads only what is new: a source without a name has no bookmark."""
        return self._option != "job-bookmark-disable" and transformation_ctx != ""

    def before(self, transformation_ctx: str) -> Position | None:
        return self._before.get(transformation_ctx)

    def read(self, transformation_ctx: str, position: Position) -> None:
        """Takes effect with the next commit."""
        self._read[transformation_ctx] = position

    def commit(self) -> None:
        if self._option == "job-bookmark-enable" and self._read:
            self.committed = json.dumps({**self._before, **self._read}, sort_keys=True)

    def unread_files(self, frame: DataFrame, transformation_ctx: str) -> DataFrame:
        """The rows of new and changed files. Without any the frame has no columns, as on AWS."""
        if not self.counts(transformation_ctx):
            return frame
        before = self.before(transformation_ctx) or {}
        found = {url: self._modified(url) for url in frame.inputFiles()}
        unread = [url for url, modified in found.items() if before.get(url) != modified]
        # What a predicate pruned was not read: it stays as it was.
        self.read(transformation_ctx, {**before, **self._read.get(transformation_ctx, {}), **found})
        if not unread:
            return frame.sparkSession.createDataFrame([], StructType())
        return frame.where(F.col("_metadata.file_path").isin(unread))

    def _modified(self, url: str) -> int:
        """Nanoseconds."""
        address = urllib.parse.urlsplit(url)
        return os.stat(os.path.join(self._buckets_folder, address.netloc, urllib.parse.unquote(address.path[1:]))).st_mtime_ns


_current: Bookmarks | None = None


def open_bookmarks(before: str | None, buckets_folder: str) -> Bookmarks:
    global _current
    _current = Bookmarks(before, buckets_folder)
    return _current


def bookmarks() -> Bookmarks:
    """Of the run that this process is at."""
    if _current is None:
        raise RuntimeError("No run has begun.")
    return _current
