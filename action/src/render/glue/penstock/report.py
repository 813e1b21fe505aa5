"""What a run leaves for the state machine."""

import json
from typing import Any

from penstock.audit import Output
from penstock.s3 import bucket_and_key, s3
from penstock.step import Step


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
