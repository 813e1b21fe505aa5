"""The ledger: one record for every time that a step ended, under a key that begins with when."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from penstock.errors import StepError
from penstock.s3 import list_objects, read_object

NEWEST_SCHEMA = 1


@dataclass(frozen=True)
class Success:
    started: str
    """ISO 8601."""
    digest: str
    objects: int


def last_success(ledger: str, step: str, window_id: str, source: str) -> Success | None:
    """None also when that success did not look at the source."""
    for record in newest_first(ledger, step, window_id):
        if record["status"] == "succeeded":
            seen = (record.get("source_state") or {}).get(source)
            return None if seen is None else Success(record["started"], seen["digest"], seen["objects"])
    return None


def unfinished_follower(ledger: str, followers: tuple[tuple[str, str], ...]) -> str | None:
    """The first that has not succeeded since it last had something to do: skipping would skip it too."""
    for step, window_id in followers:
        statuses = (record["status"] for record in newest_first(ledger, step, window_id))
        if next((status for status in statuses if status != "skipped"), None) != "succeeded":
            return step
    return None


def newest_first(ledger: str, step: str, window_id: str) -> Iterator[dict[str, Any]]:
    """What cannot be read may be the record that counts."""
    for url in sorted((url for url, _, _ in list_objects(f"{ledger}{step}/{window_id}/")), reverse=True):
        try:
            record = json.loads(read_object(url))
            newer = record["schema"] > NEWEST_SCHEMA
            record["status"], record["started"]
        except (ValueError, KeyError, TypeError) as error:
            raise StepError(f"LedgerError: The record {url} cannot be read: {type(error).__name__}: {error}") from error
        if newer:
            raise StepError(f"LedgerError: The record {url} was written by a newer Penstock. Deploy with that one.")
        yield record
