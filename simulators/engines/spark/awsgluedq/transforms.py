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
        rules = parsed_rules(session, ruleset)
        for rule in rules:
            refuse_unknown_rule(rule)
        # The name by which CustomSql knows the frame.
        data.createOrReplaceTempView("primary")
        evaluator = session._jvm.com.amazon.deequ.dqdl.EvaluateDataQuality
        outcomes = DataFrame(evaluator.process(data._jdf, ruleset), session)
        # The evaluator gives them in an order of its own.
        order = {rule.toString(): position for position, rule in enumerate(rules)}
        in_order = sorted(outcomes.collect(), key=lambda outcome: order[outcome["Rule"]])
        result = session.createDataFrame(in_order, outcomes.schema)
        return DynamicFrame(result, frame.glue_ctx, "dataQualityOutcomes")

    def process_rows(self, *_: Any, **__: Any) -> DynamicFrameCollection:
        raise NotInLocalGlue("EvaluateDataQuality.process_rows")


def parsed_rules(session: SparkSession, ruleset: str) -> list[Any]:
    parsed = session._jvm.software.amazon.glue.dqdl.parser.DQDLParser().parse(ruleset)
    if not parsed.getAnalyzers().isEmpty():
        raise NotInLocalGlue("A ruleset's Analyzers")
    return list(parsed.getRules())


def refuse_unknown_rule(rule: Any) -> None:
    if rule.getRuleType() not in KNOWN_RULES:
        raise NotInLocalGlue(f"The data quality rule {rule.getRuleType()}")
    threshold = rule.getThresholdCondition()
    if threshold is not None and threshold.getConditionAsString() != "":
        # The open evaluator reads it, and does not heed it.
        raise NotInLocalGlue(f"The rule {rule.toString()}, for its threshold,")
    for nested in rule.getNestedRules() or ():
        refuse_unknown_rule(nested)
