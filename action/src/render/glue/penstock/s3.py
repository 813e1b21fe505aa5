"""Objects by their URLs."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import boto3

from penstock.errors import StepError

s3 = boto3.client("s3")


def bucket_and_key(url: str) -> dict[str, str]:
    bucket, _, key = url.removeprefix("s3://").partition("/")
    return {"Bucket": bucket, "Key": key}


def read_object(url: str) -> bytes:
    return s3.get_object(**bucket_and_key(url))["Body"].read()


def list_objects(folder: str) -> Iterator[tuple[str, int, datetime]]:
    """URL, size and time of all that lies below."""
    where = bucket_and_key(folder)
    for page in s3.get_paginator("list_objects_v2").paginate(Bucket=where["Bucket"], Prefix=where["Key"]):
        for found in page.get("Contents", []):
            yield f"s3://{where['Bucket']}/{found['Key']}", found["Size"], found["LastModified"]


def remove_objects(urls: list[str]) -> None:
    """Of one bucket."""
    for batch in batches(urls, 1000):
        keys = [bucket_and_key(url) for url in batch]
        objects = [{"Key": key["Key"]} for key in keys]
        answer = s3.delete_objects(Bucket=keys[0]["Bucket"], Delete={"Objects": objects, "Quiet": True})
        for error in answer.get("Errors", []):
            raise StepError(f"PublishError: {error['Key']} cannot be removed: {error['Code']}: {error['Message']}")


def batches(items: list[Any], size: int) -> Iterator[list[Any]]:
    for start in range(0, len(items), size):
        yield items[start : start + size]
