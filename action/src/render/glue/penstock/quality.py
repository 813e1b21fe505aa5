"""The table's DQDL ruleset."""

from typing import Any

from awsglue.context import GlueContext
from awsglue.dynamicframe import DynamicFrame
from awsgluedq.transforms import EvaluateDataQuality
from pyspark.sql import DataFrame

from penstock.errors import StepError
from penstock.step import Step
from penstock.table import Table


def evaluate_quality(step: Step, table: Table, rows: DataFrame, glue_context: GlueContext) -> list[dict[str, Any]]:
    if step.quality is None:
        return []
    columns = [f"`{name}`" for name in (*(name for name, _ in table.columns), *table.keys)]
    frame = DynamicFrame.fromDF(rows.select(*columns), glue_context, step.table)
    publishing = {"dataQualityEvaluationContext": step.table, "enableDataQualityResultsPublishing": False}
    outcomes = EvaluateDataQuality.apply(frame=frame, ruleset=step.quality, publishing_options=publishing).toDF()
    quality = [
        {"rule": outcome["Rule"], "passed": outcome["Outcome"] == "Passed", "reason": outcome["FailureReason"]}
        for outcome in outcomes.collect()
    ]
    if failed := [f"{outcome['rule']}: {outcome['reason']}" for outcome in quality if not outcome["passed"]]:
        raise StepError(f"DataQualityError: {'; '.join(failed)}")
    return quality
