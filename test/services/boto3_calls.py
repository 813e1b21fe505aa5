"""What scripts do with boto3, against the endpoint of the local cloud; each line of the output is one result."""

import json

import boto3
from botocore.exceptions import ClientError

s3 = boto3.client("s3")
glue = boto3.client("glue")
bucket = "boto"


def tell(what, *results):
    print(what, *(result if isinstance(result, (str, int)) else json.dumps(result) for result in results))


def keys(**selection):
    return [entry["Key"] for entry in s3.list_objects_v2(Bucket=bucket, **selection).get("Contents", [])]


s3.create_bucket(Bucket=bucket, CreateBucketConfiguration={"LocationConstraint": "eu-west-1"})
name = "a b/ü+&.txt"
s3.put_object(Bucket=bucket, Key=name, Body=b"hello", ContentType="text/plain", Metadata={"who": "me"})
found = s3.get_object(Bucket=bucket, Key=name)
tell("get", found["Body"].read().decode(), found["ContentType"], found["Metadata"])

for index in range(5):
    s3.put_object(Bucket=bucket, Key=f"p/{index}", Body=b"x" * index)
pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, PaginationConfig={"PageSize": 2})
tell("pages", [[entry["Key"] for entry in page["Contents"]] for page in pages])
folders = s3.list_objects_v2(Bucket=bucket, Delimiter="/")["CommonPrefixes"]
tell("folders", [folder["Prefix"] for folder in folders])
s3.copy_object(Bucket=bucket, Key="copy", CopySource={"Bucket": bucket, "Key": name})
tell("copy", s3.get_object(Bucket=bucket, Key="copy")["Body"].read().decode())
objects = boto3.resource("s3").Bucket(bucket).objects.filter(Prefix="p/")
tell("resource", [entry.key for entry in objects])
objects.delete()
tell("after deletion", keys())
tell("location", s3.get_bucket_location(Bucket=bucket)["LocationConstraint"])
try:
    s3.get_object(Bucket=bucket, Key="absent")
except s3.exceptions.NoSuchKey as error:
    tell("missing", error.response["Error"]["Code"], error.response["Error"]["Message"])
try:
    s3.put_object(Bucket=bucket, Key="folder/")
except ClientError as error:
    tell("folder marker", error.response["Error"]["Code"])

table = {"DatabaseName": "boto", "TableName": "days"}
glue.create_database(DatabaseInput={"Name": "boto"})
glue.create_table(
    DatabaseName="boto",
    TableInput={
        "Name": "days",
        "PartitionKeys": [{"Name": "day", "Type": "int"}],
        "StorageDescriptor": {"Location": f"s3://{bucket}/days/"},
    },
)
made = glue.get_table(DatabaseName="boto", Name="days")["Table"]
tell("table", [key["Name"] for key in made["PartitionKeys"]], made["CreateTime"].year)


def partition(day, folder="days"):
    return {"Values": [str(day)], "StorageDescriptor": {"Location": f"s3://{bucket}/{folder}/"}}


errors = []
for first in range(0, 230, 100):
    days = [partition(day) for day in range(first, min(first + 100, 230))]
    errors += glue.batch_create_partition(**table, PartitionInputList=days)["Errors"]
tell("created", errors)
again = glue.batch_create_partition(**table, PartitionInputList=[partition(7)])["Errors"]
tell("twice", again[0]["ErrorDetail"]["ErrorCode"])
paginator = glue.get_paginator("get_partitions")
listed = [entry for page in paginator.paginate(**table, PaginationConfig={"PageSize": 100}) for entry in page["Partitions"]]
tell("partitions", len(listed), len({entry["Values"][0] for entry in listed}))
chosen = glue.get_partitions(**table, Expression="day = 7")["Partitions"]
tell("chosen", [entry["Values"] for entry in chosen])
glue.batch_update_partition(
    **table, Entries=[{"PartitionValueList": ["7"], "PartitionInput": partition(7, "elsewhere")}]
)
moved = glue.get_partition(**table, PartitionValues=["7"])["Partition"]
tell("updated", moved["StorageDescriptor"]["Location"])
tell("deleted", glue.batch_delete_partition(**table, PartitionsToDelete=[{"Values": ["7"]}])["Errors"])
left = [entry for page in paginator.paginate(**table) for entry in page["Partitions"]]
tell("left", len(left))
tell("account", boto3.client("sts").get_caller_identity()["Account"])
