"""`from awsgluedq.transforms import EvaluateDataQuality`."""

from typing import Any

from awsglue.dynamicframe import DynamicFrame, DynamicFrameCollection
from awsglue.transforms import GlueTransform
from gluecatalog import NotInLocalGlue
from pyspark.sql import DataFrame, SparkSession

# Those that the open evaluator was shown to pass when they hold and to fail when they do not.
KNOWN_RULES = {
    "ColumnCount",
    "ColumnExists",
    "ColumnLength",
    "ColumnValues",
    "Composite",
    "CustomSql",
    "DistinctValuesCount",
    "IsComplete",
    "IsPrimaryKey",
    "IsUnique",
    "Mean",
    "RowCount",
    "Uniqueness",
}


class EvaluateDataQuality(GlueTransform):
    """Publishes nothing: the local Glue keeps no results of data quality."""

    def __call__(
        self, frame: DynamicFrame, ruleset: str, publishing_options: dict[str, Any] | None = None, *_: Any, **__: Any
    ) -> DynamicFrame:
        """A frame of Rule, Outcome (Passed or Failed), FailureReason, EvaluatedMetrics, EvaluatedRule."""
        data = frame.toDF()
        session = data.sparkSession
        refuse_unknown_rules(session, ruleset)
        # The name by which CustomSql knows the frame.
        data.createOrReplaceTempView("primary")
        evaluator = session._jvm.com.amazon.deequ.dqdl.EvaluateDataQuality
        outcomes = DataFrame(evaluator.process(data._jdf, ruleset), session)
        return DynamicFrame(outcomes, frame.glue_ctx, "dataQualityOutcomes")

    def process_rows(self, *_: Any, **__: Any) -> DynamicFrameCollection:
        raise NotInLocalGlue("EvaluateDataQuality.process_rows")


def refuse_unknown_rules(session: SparkSession, ruleset: str) -> None:
    parsed = session._jvm.software.amazon.glue.dqdl.parser.DQDLParser().parse(ruleset)
    for rule in parsed.getRules():
        refuse_unknown_rule(rule)


def refuse_unknown_rule(rule: Any) -> None:
    if rule.getRuleType() not in KNOWN_RULES:
        raise NotInLocalGlue(f"The data quality rule {rule.getRuleType()}")
    for nested in rule.getNestedRules() or ():
        refuse_unknown_rule(nested)
