"""What the job is told: the step, its script, its table and its window."""

import json
from dataclasses import dataclass

from awsglue.utils import getResolvedOptions


@dataclass(frozen=True)
class Step:
    name: str
    script: str
    script_name: str
    database: str
    table: str
    key: tuple[str, ...] | None
    quality: str | None
    report: str
    window_id: str
    job_run_id: str
    secrets: dict[str, str]
    """Of the databases that it reads, by their sources."""


def read_step(argv: list[str]) -> Step:
    names = ["step", "script", "script-name", "database", "table", "report"]
    optional = [name for name in ("key", "quality", "secrets") if f"--penstock-{name}" in argv]
    given = getResolvedOptions(argv, [*(f"penstock-{name}" for name in names + optional), "window_id"])
    key = given.get("penstock_key")
    return Step(
        **{name.replace("-", "_"): given[f"penstock_{name.replace('-', '_')}"] for name in names if name != "step"},
        name=given["penstock_step"],
        key=None if key is None else tuple(key.split(",")),
        quality=given.get("penstock_quality"),
        window_id=given["window_id"],
        job_run_id=given["JOB_RUN_ID"],
        secrets=json.loads(given.get("penstock_secrets", "{}")),
    )
