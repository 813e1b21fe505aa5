"""`s3://bucket/key` for Spark: the bucket's plain folder, through Hadoop's view file system."""

from pathlib import Path

from pyspark import SparkContext

MOUNT = "fs.viewfs.mounttable.{}.linkFallback"

_mounted: dict[str, str] = {}


def mount(context: SparkContext, buckets_folder: str) -> None:
    """Mounts exactly the buckets that there are. Any other bucket raises when it is read or written."""
    wanted = {folder.name: folder.absolute().as_uri() for folder in Path(buckets_folder).iterdir() if folder.is_dir()}
    if wanted == _mounted:
        return
    configuration = context._jsc.hadoopConfiguration()
    for bucket in _mounted.keys() - wanted.keys():
        configuration.unset(MOUNT.format(bucket))
    for bucket, target in wanted.items():
        configuration.set(MOUNT.format(bucket), target)
    # Hadoop keeps a file system for each bucket that was asked for, as it was then: mounted or not.
    context._jvm.org.apache.hadoop.fs.FileSystem.closeAll()
    _mounted.clear()
    _mounted.update(wanted)
