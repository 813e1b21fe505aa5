"""Databases over JDBC: where the connections of a job lead, and who logs in there."""

import contextlib
import json
import os
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import boto3
from py4j.protocol import Py4JJavaError
from pyspark.sql import DataFrame, SparkSession

from gluecatalog.refusal import NotInLocalGlue

CONNECT_SECONDS = 30
FETCH_ROWS = "1000"


@dataclass(frozen=True)
class Connection:
    name: str
    vendor: str
    database: str
    url: str
    driver: str
    secret: str

    def credentials(self) -> tuple[str, str]:
        """As the secret is now. No message repeats what it holds."""
        client = boto3.client("secretsmanager")
        try:
            text = client.get_secret_value(SecretId=self.secret)["SecretString"]
        except client.exceptions.ResourceNotFoundException:
            raise ValueError(f"There is no secret {self.secret}, which the connection {self.name} names.") from None
        try:
            secret = json.loads(text)
            return secret["username"], secret["password"]
        except (ValueError, KeyError, TypeError):
            raise ValueError(f"The secret {self.secret} is no JSON with `username` and `password`.") from None

    def login(self) -> dict[str, str]:
        """For the driver. PostgreSQL's own limit ends with the connection, and a server may take that and say nothing."""
        user, password = self.credentials()
        limit = {"loginTimeout": str(CONNECT_SECONDS)} if self.driver == "org.postgresql.Driver" else {}
        return {"user": user, "password": password, **limit}

    def options(self) -> dict[str, str]:
        """Of Spark's own JDBC source."""
        return {"url": self.url, "driver": self.driver, "fetchsize": FETCH_ROWS, **self.login()}


def connection(name: str) -> Connection:
    """Only those of the job itself: on AWS another one's network is not the job's."""
    known = json.loads(os.environ.get("PENSTOCK_CONNECTIONS", "{}"))
    if name not in known:
        raise ValueError(f"The job has no connection {name}; it has {', '.join(known) or 'none'}.")
    found = known[name]
    if "standIn" in found:
        print(f"{found['standIn']} ({name}).")
    return Connection(name, **{key: found[key] for key in ("vendor", "database", "url", "driver", "secret")})


def jdbc_table(session: SparkSession, database: Connection, table: str) -> DataFrame:
    """`table` is what stands behind FROM."""
    reader = session.read.format("jdbc").options(**database.options())
    return reader.option("dbtable", table).load()


def crawled_table(session: SparkSession, description: dict[str, Any]) -> DataFrame:
    """A table of the catalog that a crawler made of a database's: its rows and types are the database's own."""
    parts = description["StorageDescriptor"]["Location"].split(".")[-2:]
    return jdbc_table(session, connection(description["Parameters"]["connectionName"]), ".".join(f'"{part}"' for part in parts))


def is_in_database(description: dict[str, Any]) -> bool:
    return "connectionName" in description.get("Parameters", {})


@dataclass(frozen=True)
class Session:
    vendor: str
    secret: str
    connection: Any
    """java.sql.Connection."""


@contextlib.contextmanager
def open_session(jvm: Any, name: str) -> Iterator[Session]:
    found = connection(name)
    properties = jvm.java.util.Properties()
    for key, value in found.login().items():
        properties.setProperty(key, value)
    jvm.java.lang.Class.forName(found.driver)
    try:
        opened = jvm.java.sql.DriverManager.getConnection(found.url, properties)
    except Py4JJavaError as error:
        raise ConnectionError(in_words(error, found)) from None
    try:
        yield Session(found.vendor, found.secret, opened)
    finally:
        opened.close()


def in_words(error: Py4JJavaError, found: Connection) -> str:
    """SQL states that begin with 28 are about who logs in."""
    cause = error.java_exception
    # DriverManager raises nothing but java.sql.SQLException.
    if (cause.getSQLState() or "").startswith("28"):
        return f"The database {found.database} refuses the user and password of the secret {found.secret}: {cause.getMessage()}"
    while cause.getCause() is not None:
        cause = cause.getCause()
    return f"The database {found.database} cannot be reached: {cause.toString()}"


def refuse_options(what: str, given: dict[str, Any], known: set[str]) -> None:
    if unknown := sorted(given.keys() - known):
        raise NotInLocalGlue(f"{what} {', '.join(unknown)}")
