"""Passwords of databases: wrong ones, and those that change while a job runs."""

import re

import boto3

# How the drivers of SQL Server, PostgreSQL, MySQL, Oracle and H2 say it, wherever in the text of an error.
REFUSAL = re.compile(
    r"(Login failed for user|FATAL: password authentication failed|Access denied for user|ORA-01017|Wrong user name or password)"
    r"[^\n]*"
)


def refusal(error: BaseException, secrets: dict[str, str]) -> str | None:
    """What to say of a login that a database refused; None for any other error. `secrets` by source."""
    found = REFUSAL.search(str(error))
    if found is None or not secrets:
        return None
    named = " or ".join(f"the secret {secret} of {source}" for source, secret in secrets.items())
    return f"DatabaseLoginError: the database refuses the user and password in {named}: {found[0].strip()}"


def versions(secrets: dict[str, str]) -> list[str]:
    """Which version of each is the current one."""
    if not secrets:
        return []
    client = boto3.client("secretsmanager")
    stages = [client.describe_secret(SecretId=secret)["VersionIdsToStages"] for secret in secrets.values()]
    return [next(version for version, labels in each.items() if "AWSCURRENT" in labels) for each in stages]
