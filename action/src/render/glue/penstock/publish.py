"""Points the table's partitions at what was written, and removes what nobody points at."""

from datetime import datetime, timedelta, timezone
from typing import Any

from penstock.attempt import Attempt
from penstock.errors import StepError
from penstock.s3 import batches, list_objects, remove_objects
from penstock.step import Step
from penstock.table import Table, glue


def read_published(step: Step) -> dict[tuple[str, ...], str]:
    """What this step has published for this window, and without a window all that it has: Location by values."""
    of_window = "" if step.window_id == "none" else f" AND window_id = '{step.window_id}'"
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
    inside = [location for location in published.values() if location.startswith(attempt.window_folder)]
    return {f"{attempt.window_folder}{location.removeprefix(attempt.window_folder).split('/')[0]}/" for location in inside}


def remove_attempts(attempt: Attempt, kept: set[str]) -> None:
    """Those that were killed, and those that were replaced before. None that may still be at work: Glue lets no run last
    longer than a week."""
    week_ago = datetime.now(timezone.utc) - timedelta(days=7)
    folders: dict[str, list[tuple[str, datetime]]] = {}
    for url, _, written in list_objects(attempt.window_folder):
        folder = f"{attempt.window_folder}{url.removeprefix(attempt.window_folder).split('/')[0]}/"
        folders.setdefault(folder, []).append((url, written))
    old = [found for folder, found in folders.items() if folder not in kept and max(at for _, at in found) < week_ago]
    dead = [url for found in old for url, _ in found]
    remove_objects(dead)
