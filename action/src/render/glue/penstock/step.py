"""What the job is told: the step, its script, its table and its window."""

import json
from dataclasses import dataclass

from awsglue.utils import getResolvedOptions

from penstock.bookmark import FIRST_BATCH, batch_after, read_bookmark


@dataclass(frozen=True)
class Step:
    name: str
    script: str
    script_name: str
    database: str
    table: str
    key: tuple[str, ...] | None
    quality: str | None
    reads: tuple[str, ...]
    report: str
    window_id: str
    batch: str
    """What the rows have as window_id: the window, and for a job with a bookmark the batch that it adds."""
    has_bookmark: bool
    job_name: str
    job_run_id: str
    secrets: dict[str, str]
    """Of the databases that it reads, by their sources."""

    @property
    def replaces_all(self) -> bool:
        return self.batch in ("none", FIRST_BATCH)

    @property
    def adds(self) -> bool:
        """Other batches of this step stay."""
        return self.has_bookmark and not self.replaces_all


def read_step(argv: list[str]) -> Step:
    names = ["step", "script", "script-name", "database", "table", "report"]
    optional = [name for name in ("key", "quality", "reads", "secrets") if f"--penstock-{name}" in argv]
    given = getResolvedOptions(argv, [*(f"penstock-{name}" for name in names + optional), "JOB_NAME", "window_id"])
    key = given.get("penstock_key")
    has_bookmark = given["job_bookmark_option"] != "job-bookmark-disable"
    return Step(
        **{name.replace("-", "_"): given[f"penstock_{name.replace('-', '_')}"] for name in names if name != "step"},
        name=given["penstock_step"],
        key=None if key is None else tuple(key.split(",")),
        quality=given.get("penstock_quality"),
        reads=tuple(given["penstock_reads"].split(",")) if "penstock_reads" in given else (),
        window_id=given["window_id"],
        batch=batch_after(read_bookmark(given["JOB_NAME"])) if has_bookmark else given["window_id"],
        has_bookmark=has_bookmark,
        job_name=given["JOB_NAME"],
        job_run_id=given["JOB_RUN_ID"],
        secrets=json.loads(given.get("penstock_secrets", "{}")),
    )
