"""Glue's names of types, as ApplyMapping and ResolveChoice take them, in Spark's words."""

import re

from gluecatalog import NotInLocalGlue

SYNONYMS = {
    "byte": "tinyint",
    "tinyint": "tinyint",
    "short": "smallint",
    "smallint": "smallint",
    "int": "int",
    "integer": "int",
    "long": "bigint",
    "bigint": "bigint",
    "float": "float",
    "double": "double",
    "boolean": "boolean",
    "string": "string",
    "binary": "binary",
    "date": "date",
    "timestamp": "timestamp",
    "decimal": "decimal(10,2)",
}


def spark_type(glue_type: str) -> str:
    """As DataType.simpleString() has it."""
    name = glue_type.strip().lower()
    if (decimal := re.fullmatch(r"decimal\(\s*(\d+)\s*,\s*(\d+)\s*\)", name)) is not None:
        return f"decimal({decimal[1]},{decimal[2]})"
    if name not in SYNONYMS:
        raise NotInLocalGlue(f"The type {glue_type}")
    return SYNONYMS[name]
