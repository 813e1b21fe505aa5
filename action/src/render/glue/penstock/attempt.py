"""Where a run writes: a folder of its own."""

from dataclasses import dataclass

from penstock.step import Step
from penstock.table import Table


@dataclass(frozen=True)
class File:
    url: str
    size: int
    values: tuple[str, ...]
    """Of the table's own partition keys."""
    folder: str


@dataclass(frozen=True)
class Attempt:
    """Where this run's output lies, beside that of other runs for the same step and window."""

    step: Step
    table: Table

    @property
    def window_folder(self) -> str:
        return f"{self.table.location}written_by={self.step.name}/window_id={self.step.window_id}/"

    @property
    def folder(self) -> str:
        return f"{self.window_folder}attempt={self.step.job_run_id}/"

    @property
    def folder_without_duplicates(self) -> str:
        """For what is published in place of what the script wrote."""
        return f"{self.folder}without_duplicates/"

    def partitions(self, files: list[File]) -> dict[tuple[str, ...], str]:
        """Location by values."""
        return {(self.step.name, self.step.window_id, *file.values): file.folder for file in files}
