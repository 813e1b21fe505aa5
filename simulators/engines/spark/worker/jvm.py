"""Spark's JVM, started without spark-submit: that one would start a second JVM only to find out the class path."""

import os
import struct
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any

import pyspark

# Spark's own org.apache.spark.launcher.JavaModuleOptions, version 3.5.6.
OPENED_PACKAGES = (
    "java.base/java.lang",
    "java.base/java.lang.invoke",
    "java.base/java.lang.reflect",
    "java.base/java.io",
    "java.base/java.net",
    "java.base/java.nio",
    "java.base/java.util",
    "java.base/java.util.concurrent",
    "java.base/java.util.concurrent.atomic",
    "java.base/jdk.internal.ref",
    "java.base/sun.nio.ch",
    "java.base/sun.nio.cs",
    "java.base/sun.security.action",
    "java.base/sun.util.calendar",
    "java.security.jgss/sun.security.krb5",
)
PROPERTIES = (
    "jdk.reflect.useDirectMethodHandle=false",
    "io.netty.tryReflectionSetAccessible=true",
    "user.timezone=UTC",
    # Whoever opens an H2 database first serves it to the others: on loopback alone.
    "h2.bindAddress=127.0.0.1",
)

# Jobs of a pull request are short: the C1 compiler and one collector thread start sooner and take less memory.
TUNING = ("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss4m", "-Xmx2g")


class JavaGateway:
    """`start` is the worker's first request. After this, `pyspark` connects to this JVM by itself."""

    def __init__(self, start: dict[str, Any]) -> None:
        with tempfile.TemporaryDirectory() as folder:
            answer = Path(folder, "connection")
            self._process = subprocess.Popen(
                [
                    str(Path(start["javaHome"], "bin", "java")),
                    *TUNING,
                    *archive_options(start),
                    *(f"--add-opens={name}=ALL-UNNAMED" for name in OPENED_PACKAGES),
                    *(f"-D{name}" for name in PROPERTIES),
                    f"-Djava.io.tmpdir={tempfile.gettempdir()}",
                    "-cp",
                    class_path(Path(pyspark.__file__).parent / "jars", Path(start["jars"])),
                    "org.apache.spark.api.python.PythonGatewayServer",
                ],
                # The gateway server ends when its stdin does: with this process, however that ends.
                stdin=subprocess.PIPE,
                env={**os.environ, "_PYSPARK_DRIVER_CONN_INFO_PATH": str(answer)},
            )
            port, secret = self._read_connection(answer)
        os.environ["PYSPARK_GATEWAY_PORT"] = str(port)
        os.environ["PYSPARK_GATEWAY_SECRET"] = secret

    def _read_connection(self, answer: Path) -> tuple[int, str]:
        while not answer.exists():
            if not self.is_alive():
                raise RuntimeError(f"The JVM ended with exit code {self._process.returncode} before it was ready.")
            time.sleep(0.01)
        content = answer.read_bytes()
        port, length = struct.unpack_from("!ii", content)
        return port, content[8 : 8 + length].decode()

    def is_alive(self) -> bool:
        return self._process.poll() is None

    def finish(self) -> None:
        self._process.stdin.close()
        self._process.wait()


def archive_options(start: dict[str, Any]) -> tuple[str, ...]:
    """Class data sharing. Its log, which says why an archive is not used, would go to stdout."""
    if "archive" not in start:
        return ("-Xlog:disable",)
    option = "-XX:ArchiveClassesAtExit" if start["archive"] == "write" else "-XX:SharedArchiveFile"
    return ("-Xlog:disable", f"{option}={start['archiveFile']}")


def class_path(*folders: Path) -> str:
    """In one order always: an archive of classes is good for one class path."""
    return os.pathsep.join(str(jar) for folder in folders for jar in sorted(folder.glob("*.jar")))
