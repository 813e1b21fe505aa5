"""A job's begin and end. Bookmarks, which these move, are refused until they are kept."""

from typing import Any, ClassVar

from gluecatalog import NotInLocalGlue
from pyspark.sql import SparkSession


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
        option = (args or {}).get("job_bookmark_option", "job-bookmark-disable")
        if option != "job-bookmark-disable":
            raise NotInLocalGlue(f"--job-bookmark-option {option}")
        self._initialized = True

    def isInitialized(self) -> bool:
        return self._initialized

    def commit(self) -> None:
        """Moves the bookmarks: without them, nothing."""
