"""AWS Glue's Python library on plain PySpark: the modules, names and semantics of a job on Glue 5.1, without its closed
Java part. What cannot be done here as there is refused by name (gluecatalog.NotInLocalGlue)."""
