"""One SparkContext for all scripts, and a session of its own for each."""

import tempfile
from typing import Any

from py4j.protocol import Py4JError
from pyspark import SparkContext
from pyspark.sql import SparkSession

from worker.jvm import JavaGateway

VIEW_FILE_SYSTEM = "org.apache.hadoop.fs.viewfs.ViewFileSystemOverloadScheme"
# Not LocalFileSystem: that one leaves a .crc file beside each file.
LOCAL_FILE_SYSTEM = "org.apache.hadoop.fs.RawLocalFileSystem"

CONFIGURATION = {
    "spark.app.name": "penstock",
    "spark.master": "local[*]",
    "spark.ui.enabled": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.bindAddress": "127.0.0.1",
    "spark.sql.shuffle.partitions": "4",
    "spark.sql.session.timeZone": "UTC",
    # `s3://bucket/…` is a view of the bucket's folder; worker.buckets mounts them. There is no target for the scheme
    # s3 itself: with one, a bucket that is not mounted would be the root of this machine.
    "spark.hadoop.fs.s3.impl": VIEW_FILE_SYSTEM,
    "spark.hadoop.fs.s3a.impl": VIEW_FILE_SYSTEM,
    "spark.hadoop.fs.file.impl": LOCAL_FILE_SYSTEM,
    "spark.hadoop.fs.viewfs.overload.scheme.target.file.impl": LOCAL_FILE_SYSTEM,
}


class SharedSession:
    def __init__(self, jvm: JavaGateway) -> None:
        builder = SparkSession.builder.config("spark.sql.warehouse.dir", tempfile.mkdtemp(prefix="warehouse-"))
        for name, value in CONFIGURATION.items():
            builder = builder.config(name, value)
        self._first = builder.getOrCreate()
        self.context = self._first.sparkContext
        # Loads Hadoop's own defaults of jobs, which otherwise join the settings with the first job.
        self.context._jvm.org.apache.hadoop.mapred.JobConf()
        self._settings_before = 0
        answer_every_script_with(self.context)

    def is_usable(self) -> bool:
        """A script may have ended the JVM, or Spark inside of it, or changed Hadoop's settings, which all scripts share."""
        try:
            return not self.context._jsc.sc().isStopped() and self._hadoop_settings() == self._settings_before
        except (Py4JError, OSError):
            return False

    def _hadoop_settings(self) -> int:
        return self.context._jsc.hadoopConfiguration().getPropsWithPrefix("").hashCode()

    def fresh(self) -> SparkSession:
        """A session without views, functions or settings of earlier scripts, which is now the one that all ask for."""
        session = self._first.newSession()
        session.catalog.clearCache()
        self._settings_before = self._hadoop_settings()
        self.context.setLogLevel("WARN")
        java = session._jsparkSession
        java.setDefaultSession(java)
        java.setActiveSession(java)
        SparkSession._instantiatedSession = session
        SparkSession._activeSession = session
        return session


def answer_every_script_with(context: SparkContext) -> None:
    """On Glue a script has its process alone: there it makes the SparkContext, and may stop it."""

    def new(cls: type, *_: Any, **__: Any) -> SparkContext:
        return context

    def initialize(self: SparkContext, *arguments: Any, **named: Any) -> None:
        conf = named.get("conf", arguments[8] if len(arguments) > 8 else None)
        settings = SparkSession._instantiatedSession.conf
        for name, value in conf.getAll() if conf is not None else ():
            if settings.isModifiable(name):
                settings.set(name, value)

    def stop(self: Any) -> None:
        pass

    SparkContext.__new__ = new
    SparkContext.__init__ = initialize
    SparkContext.stop = stop
    SparkSession.stop = stop
