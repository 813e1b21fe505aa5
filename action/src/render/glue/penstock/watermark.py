"""Whether a database holds anything new for the step: the greatest values of its watermark, against those that the step
saw when it last succeeded. The state machine asks a function about files; a database only a job can reach."""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from awsglue.context import GlueContext
from awsglue.utils import getResolvedOptions
from pyspark.context import SparkContext
from pyspark.sql import functions as F

from penstock.errors import LoginRefused, StepError
from penstock.ledger import last_success, unfinished_follower
from penstock.login import refusal
from penstock.reason import reason
from penstock.step import Step


@dataclass(frozen=True)
class Watermark:
    source: str
    vendor: str
    connection: str
    column: str
    tables: tuple[str, ...]
    """As SQL names them."""
    ledger: str
    """s3 URL of its folder; ends with '/'."""
    followers: tuple[tuple[str, str], ...]
    """Steps that follow from this one, each with the window under which its records lie."""
    stack: str


def read_watermark(argv: list[str]) -> Watermark | None:
    """None: the step watches no database."""
    if "--penstock-watermark" not in argv:
        return None
    given = getResolvedOptions(argv, ["penstock-watermark", "penstock-stack"])
    told = json.loads(given["penstock_watermark"])
    return Watermark(
        **{name: told[name] for name in ("source", "vendor", "connection", "column", "ledger")},
        tables=tuple(told["tables"]),
        followers=tuple((follower["step"], follower["window_id"]) for follower in told["followers"]),
        stack=given["penstock_stack"],
    )


@dataclass(frozen=True)
class Look:
    state: dict[str, Any]
    """The ledger's `source_state`: what was seen, by the name of the source."""
    reason_to_skip: str | None


def look(step: Step, watermark: Watermark) -> Look:
    context = SparkContext.getOrCreate()
    try:
        now = state(watermark, [greatest(GlueContext(context), watermark, table) for table in watermark.tables])
    except Exception as error:
        if (refused := refusal(error, step.secrets)) is not None:
            raise LoginRefused(refused) from error
        raise StepError(f"{watermark.source} cannot be asked for {watermark.column}: {reason(error, step)}") from error
    finally:
        # The script makes its own, as if it were alone.
        context.stop()
    success = last_success(watermark.ledger, step.name, step.window_id, watermark.source)
    last = success if success is not None and success.digest.startswith(f"{mark(watermark.stack)}-") else None
    skip = reason_to_skip(watermark, now, last)
    if skip is not None and last is not None and unfinished_follower(watermark.ledger, watermark.followers) is not None:
        skip = None
    return Look({watermark.source: now}, skip)


def greatest(glue_context: GlueContext, watermark: Watermark, table: str) -> str | None:
    """None for a table without rows. Glue's own reader logs in, by the connection's secret and encryption."""
    options = {
        "useConnectionProperties": "true",
        "connectionName": watermark.connection,
        "dbtable": table,
        # Glue's word for a query of one's own.
        "sampleQuery": f"SELECT MAX({quoted(watermark.column, watermark.vendor)}) AS latest FROM {table}",
    }
    reader = glue_context.create_dynamic_frame
    frame = reader.from_options(connection_type=watermark.vendor, connection_options=options).toDF()
    return frame.select(F.max("latest").cast("string")).first()[0] if frame.columns else None


def quoted(column: str, vendor: str) -> str:
    """Columns are often called `timestamp`. Oracle folds what is not quoted, and takes what is quoted to the letter."""
    first, last = {"sqlserver": "[]", "postgresql": '""', "mysql": "``"}.get(vendor, ("", ""))
    return f"{first}{column}{last}"


def state(watermark: Watermark, values: list[str | None]) -> dict[str, Any]:
    """`objects` are the tables that have rows; `digest` begins with the stack: another one begins with empty tables."""
    digest = hashlib.sha256(json.dumps([watermark.column, *zip(watermark.tables, values)]).encode()).hexdigest()
    found = [value for value in values if value is not None]
    return {
        "objects": len(found),
        "bytes": 0,
        "newest": max(found, default=None),
        "digest": f"{mark(watermark.stack)}-{digest}",
    }


def mark(stack: str) -> str:
    return hashlib.sha256(stack.encode()).hexdigest()[:8]


def reason_to_skip(watermark: Watermark, now: dict[str, Any], last: Any) -> str | None:
    if now["objects"] == 0:
        return f"no data in {watermark.source} {'yet' if last is None or last.objects == 0 else 'any more'}"
    if last is None or last.digest != now["digest"]:
        return None
    since = f"{last.started[:16].replace('T', ' ')} UTC"
    return f"no new data in {watermark.source} since {since} (greatest {watermark.column} {now['newest']})"
