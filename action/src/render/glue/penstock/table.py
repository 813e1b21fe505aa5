"""The table that the step writes, as the Glue catalog has it."""

from dataclasses import dataclass
from typing import Any

import boto3

from penstock.step import Step

glue = boto3.client("glue")


@dataclass(frozen=True)
class Table:
    columns: tuple[tuple[str, str], ...]
    keys: tuple[str, ...]
    """Its own partition keys, without written_by and window_id."""
    storage: dict[str, Any]
    format: str
    header: bool

    @property
    def location(self) -> str:
        return self.storage["Location"].rstrip("/") + "/"

    @property
    def separator(self) -> str:
        return self.storage["SerdeInfo"]["Parameters"]["field.delim"]

    @property
    def time_column(self) -> str | None:
        return next((name for name, type in self.columns if type in ("timestamp", "date")), None)


def read_table(step: Step) -> Table:
    table = glue.get_table(DatabaseName=step.database, Name=step.table)["Table"]
    storage = table["StorageDescriptor"]
    parameters = table.get("Parameters", {})
    keys = tuple(key["Name"] for key in table["PartitionKeys"])
    return Table(
        columns=tuple((column["Name"], column["Type"]) for column in storage["Columns"]),
        keys=keys[2:],
        storage=storage,
        format=parameters["classification"],
        header=parameters.get("skip.header.line.count") == "1",
    )
