"""The job's bookmark: from where the script reads on, and when it moves."""

import contextlib
import hashlib
import json
from collections.abc import Callable, Iterator

import boto3
from awsglue.job import Job

FIRST_BATCH = "batch-first"


def read_bookmark(job_name: str) -> str | None:
    """None when nothing was read yet, or all is to be read again."""
    glue = boto3.client("glue")
    try:
        bookmark = glue.get_job_bookmark(JobName=job_name)["JobBookmarkEntry"].get("JobBookmark")
    except glue.exceptions.EntityNotFoundException:
        return None
    return bookmark if bookmark and json.loads(bookmark) else None


def batch_after(bookmark: str | None) -> str:
    """Named after where the reading began. An attempt that ends between publishing and the commit is followed by one
    that begins at the same place, and replaces its rows. Who begins at the beginning replaces all rows of the step."""
    return FIRST_BATCH if bookmark is None else f"batch-{hashlib.sha256(bookmark.encode()).hexdigest()[:16]}"


Commit = Callable[[], None]


@contextlib.contextmanager
def held_commits() -> Iterator[list[Commit]]:
    """The script's calls of job.commit(), to be made when its rows are published: a bookmark that has moved before that
    would lose the rows of a run that then fails."""
    commits: list[Commit] = []
    commit = Job.commit
    Job.commit = lambda job: commits.append(lambda: commit(job))
    try:
        yield commits
    finally:
        Job.commit = commit
