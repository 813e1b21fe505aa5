"""What a Glue job of a step does around its script. penstock_job.py beside this package is the order of it."""
