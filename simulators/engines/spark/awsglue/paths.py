"""Names of fields, as Glue writes them: `a.b` is b inside of a, and backquotes make a dot part of a name."""

from gluecatalog import NotInLocalGlue
from pyspark.sql import Column
from pyspark.sql import functions as F


def top_level(path: str) -> str:
    """The name of a column. A path into a struct is refused."""
    if path.startswith("`") and path.endswith("`"):
        return path[1:-1]
    # The name that Join gives begins with a dot.
    if "." in path[1:]:
        raise NotInLocalGlue(f"The path {path} into a struct")
    return path


def column(name: str) -> Column:
    return F.col("`" + name.replace("`", "``") + "`")
