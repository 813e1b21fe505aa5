"""No path leads out of a bucket. To S3 `..` is a part of a key; Hadoop would go up with it, out of the bucket's folder
and over this machine's files. All that a script asks of Spark passes through one function of py4j."""

import re
from typing import Any

import py4j.java_collections
import py4j.java_gateway

UPWARDS = re.compile(r"s3[an]?://[^\s'\"`]*/\.\.(?![^/\s'\"`])")


def guard() -> None:
    original = py4j.java_gateway.get_command_part

    def guarded(parameter: Any, *pool: Any) -> str:
        if isinstance(parameter, str) and (found := UPWARDS.search(parameter)) is not None:
            raise ValueError(f"The path {found[0]}… goes up with '..', which is no S3 path that Spark could use.")
        return original(parameter, *pool)

    py4j.java_gateway.get_command_part = guarded
    py4j.java_collections.get_command_part = guarded
