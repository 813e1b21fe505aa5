"""AWS Glue's data quality library, by AWS's open evaluator of DQDL (com.amazon.deequ, software.amazon.glue:dqdl)."""
