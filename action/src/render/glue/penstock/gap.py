"""Whether all that the job's bookmark has passed is in the table: a mark in the step's folder says so."""

from penstock.attempt import Attempt
from penstock.errors import StepError
from penstock.s3 import bucket_and_key, list_objects, s3


def refuse_gap(attempt: Attempt) -> None:
    """Another table, and one that a run without the bookmark has written anew, have not what was read before."""
    if any(url == attempt.mark for url, _, _ in list_objects(attempt.mark)):
        return
    step = attempt.step
    raise StepError(
        f"BookmarkError: {step.table} has not all that the bookmark of {step.job_name} has passed. To read it again: "
        f"aws glue reset-job-bookmark --job-name '{step.job_name}'"
    )


def remove_mark(attempt: Attempt) -> None:
    s3.delete_object(**bucket_and_key(attempt.mark))


def put_mark(attempt: Attempt) -> None:
    s3.put_object(**bucket_and_key(attempt.mark), Body=b"")
