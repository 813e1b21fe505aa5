"""A job's begin and end, between which its bookmarks move."""

from typing import Any, ClassVar

from gluecatalog import NotInLocalGlue
from pyspark.sql import SparkSession

from awsglue.bookmarks import bookmarks


class Job:
    BOOKMARK_CHOICES: ClassVar = ("job-bookmark-enable", "job-bookmark-pause", "job-bookmark-disable")
    CONTINUATION_CHOICES: ClassVar = ("continuation-enabled", "continuation-readonly", "continuation-ignore")
    OPTIONAL: ClassVar = (
        "job-bookmark-from",
        "job-bookmark-to",
        "JOB_ID",
        "JOB_RUN_ID",
        "SECURITY_CONFIGURATION",
        "enable-data-lineage",
        "TempDir",
        "RedshiftTempDir",
    )

    @classmethod
    def reserved_options(cls) -> tuple[str, ...]:
        return ("continuation-option", "job-bookmark-option", "job-bookmark-from", "job-bookmark-to")

    def __init__(self, glue_context: Any) -> None:
        self._session = glue_context if isinstance(glue_context, SparkSession) else glue_context.spark_session
        self._initialized = False

    def init(self, job_name: str, args: dict[str, Any] | None = None) -> None:
        given = args or {}
        if any(given.get(name) is not None for name in ("job_bookmark_from", "job_bookmark_to")):
            raise NotInLocalGlue("--job-bookmark-from and --job-bookmark-to")
        bookmarks().begin(given.get("job_bookmark_option", "job-bookmark-disable"))
        self._initialized = True

    def isInitialized(self) -> bool:
        return self._initialized

    def commit(self) -> None:
        """Moves the bookmarks behind what was read. On AWS at once; here when the run succeeds."""
        bookmarks().commit()
