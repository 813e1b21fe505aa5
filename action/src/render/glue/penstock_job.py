"""The Glue job of a step: runs the step's script, audits what it wrote, publishes it and reports.

The script runs as it is, with one argument more: `--output`, a folder of this attempt alone. What it leaves there is
nobody's until the table's partitions (written_by, window_id, then the table's own keys) point to it, which is the last
thing that happens to them. So a script that fails, rows that do not fit the table and a quality rule that does not hold
change nothing; and whatever is killed in between, the next attempt ends in the same state.

Arguments (from the job, and from the state machine for each run):
    --penstock-step           name of the step: the value of written_by
    --penstock-script         s3 URL of the script
    --penstock-script-name    its path in the repository
    --penstock-database, --penstock-table    the table that the step writes
    --penstock-key            columns that identify a row, with commas, if the table has a key
    --penstock-quality        a DQDL ruleset, if the table has one
    --penstock-report         s3 URL of the folder for this report; ends with '/'
    --penstock-secrets        the secrets of the databases that it reads, as JSON: names by sources
    --penstock-watermark      the database that it watches, as JSON (watermark.py); with --penstock-stack
    --window_id               the window, or `none`

Fails with one line: `glue/x.py:12: ValueError: bad` for the script, `OutputError: …` for files that are not the
table's, `DataQualityError: RULE: REASON; …`, `PublishError: …`, `LedgerError: …`.
"""

import sys
import traceback

from awsglue.context import GlueContext
from pyspark.context import SparkContext

from penstock.attempt import Attempt
from penstock.audit import audit
from penstock.duplicates import count_duplicates, write_last_of_each
from penstock.errors import StepError
from penstock.publish import attempts_of, publish, read_published, remove_attempts
from penstock.quality import evaluate_quality
from penstock.report import report, report_skip
from penstock.script import run_with_current_secrets
from penstock.step import read_step
from penstock.table import read_table
from penstock.watermark import look, read_watermark


def main() -> None:
    step = read_step(sys.argv)
    table = read_table(step)
    attempt = Attempt(step, table)

    watermark = read_watermark(sys.argv)
    seen = None if watermark is None else look(step, watermark)
    if seen is not None and seen.reason_to_skip is not None:
        report_skip(step, seen.reason_to_skip)
        return

    run_with_current_secrets(attempt)

    glue_context = GlueContext(SparkContext.getOrCreate())
    output = audit(attempt.folder, attempt, glue_context.spark_session)
    duplicates = None if step.key is None else count_duplicates(step.key, output)
    if step.key is not None and duplicates:
        write_last_of_each(step.key, output, attempt)
        output = audit(attempt.folder_without_duplicates, attempt, glue_context.spark_session)
    quality = evaluate_quality(step, table, output.rows, glue_context)

    published = read_published(step)
    publish(step, table, published, attempt.partitions(output.files))
    remove_attempts(attempt, kept={attempt.folder} | attempts_of(published, attempt))
    report(step, output, duplicates, quality, None if seen is None else seen.state)


if __name__ == "__main__":
    try:
        main()
    except StepError as failure:
        # Glue tells of a failed run what the last traceback ends with.
        traceback.print_exception(failure.__cause__ or failure)
        raise StepError(str(failure)) from None
