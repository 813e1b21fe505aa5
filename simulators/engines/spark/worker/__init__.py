"""A process that owns one Spark session and runs one Glue job script after another."""
