"""What a run leaves for the state machine."""

import json
from typing import Any

from penstock.audit import Output
from penstock.s3 import bucket_and_key, s3
from penstock.step import Step


def report(
    step: Step,
    output: Output,
    duplicates: int | None,
    quality: list[dict[str, Any]],
    source_state: dict[str, Any] | None,
) -> None:
    """`duplicates` are the rows that were left out; null: the table has no key. `source_state` is what the step saw of a
    database that it watches."""
    body = {
        "rows": output.count,
        "duplicates": duplicates,
        "files": len(output.files),
        "bytes": sum(file.size for file in output.files),
        "partitions": len({file.values for file in output.files}),
        "watermark": output.watermark,
        "quality": quality,
        **({} if source_state is None else {"source_state": source_state}),
    }
    leave(step, body)


def report_skip(step: Step, reason: str) -> None:
    """For the state machine, to which the run of the job has succeeded."""
    leave(step, {"status": "skipped", "reason": reason})


def leave(step: Step, body: dict[str, Any]) -> None:
    s3.put_object(**bucket_and_key(f"{step.report}{step.job_run_id}.json"), Body=json.dumps(body).encode())
