"""A job's arguments. Semantics: awslabs/aws-glue-libs, awsglue/utils.py."""

import argparse
from typing import Any, NoReturn

from awsglue.job import Job


class GlueArgumentError(Exception):
    pass


class GlueArgumentParser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise GlueArgumentError(message)


def getResolvedOptions(args: list[str], options: list[str]) -> dict[str, Any]:
    """The named options of `args[1:]`, and always those of Glue itself; '-' in a name becomes '_'. Other arguments are
    ignored. A missing one, or one whose value begins with `--`, raises GlueArgumentError."""
    for reserved in Job.reserved_options():
        if reserved in options:
            raise RuntimeError(f"Using reserved arguments {reserved}")

    # Without abbreviations: `--table` must not be answered by `--table_name`.
    parser = GlueArgumentParser(allow_abbrev=False)
    parser.add_argument("--job-bookmark-option", choices=Job.BOOKMARK_CHOICES)
    parser.add_argument("--continuation-option", choices=Job.CONTINUATION_CHOICES)
    parser.add_argument("--encryption-type", choices=("sse-s3", "sse-kms"))
    for name in Job.OPTIONAL:
        parser.add_argument(f"--{name}")
    for name in options:
        if name not in ("TempDir", "RedshiftTempDir"):
            parser.add_argument(f"--{name}", required=True)

    resolved = vars(parser.parse_known_args(args[1:])[0])
    mirror(resolved, "TempDir", "RedshiftTempDir")
    settle_bookmark(resolved)
    return resolved


def mirror(resolved: dict[str, Any], one: str, other: str) -> None:
    resolved[one] = resolved[other] = resolved[one] if resolved[one] is not None else resolved[other]


def settle_bookmark(resolved: dict[str, Any]) -> None:
    continuation = resolved.pop("continuation_option")
    if resolved["job_bookmark_option"] is None:
        resolved["job_bookmark_option"] = (
            "job-bookmark-disable"
            if continuation is None
            else Job.BOOKMARK_CHOICES[Job.CONTINUATION_CHOICES.index(continuation)]
        )
    absent = [name for name in ("job-bookmark-from", "job-bookmark-to") if resolved[name.replace("-", "_")] is None]
    if resolved["job_bookmark_option"] == "job-bookmark-pause":
        if len(absent) == 1:
            raise RuntimeError(f"Missing option or value for --{absent[0]}")
    elif not absent:
        raise RuntimeError("Invalid option(s)--job-bookmark-from --job-bookmark-to")
