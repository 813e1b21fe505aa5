"""`s3://bucket/key` for Spark: the bucket's plain folder, through Hadoop's view file system."""

from pathlib import Path

from pyspark import SparkContext

MOUNT = "fs.viewfs.mounttable.{}.linkFallback"

_mounted: dict[str, str] = {}


def mount(context: SparkContext, buckets_folder: str) -> None:
    """Mounts exactly the buckets that there are. Any other bucket raises when it is read or written."""
    configuration = context._jsc.hadoopConfiguration()
    wanted = {folder.name: folder.absolute().as_uri() for folder in Path(buckets_folder).iterdir() if folder.is_dir()}

    stale = [bucket for bucket, target in _mounted.items() if wanted.get(bucket) != target]
    for bucket in stale:
        configuration.unset(MOUNT.format(bucket))
        del _mounted[bucket]
    if stale:
        # Hadoop keeps one file system for each bucket that was used, with the mount that it had then.
        context._jvm.org.apache.hadoop.fs.FileSystem.closeAll()

    for bucket in wanted.keys() - _mounted.keys():
        configuration.set(MOUNT.format(bucket), wanted[bucket])
        _mounted[bucket] = wanted[bucket]
