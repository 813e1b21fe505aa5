// Made from schema/ by generate.ts; do not edit.
/** Key -> the places where it is known. */
export const keyHomes: Readonly<Record<string, readonly string[]>> = {
  "accept_role": [
    "sources.<name>.network.peer"
  ],
  "account": [
    "environments.<name>",
    "sources.<name>.network.peer"
  ],
  "aggregate": [
    "jobs.<name>.nodes.<name>"
  ],
  "all": [
    "jobs.<name>.skip_if"
  ],
  "any": [
    "jobs.<name>.skip_if"
  ],
  "arguments": [
    "jobs.<name>"
  ],
  "attempts": [
    "jobs.<name>.retry"
  ],
  "backfill": [
    "the top level"
  ],
  "buffer": [
    "sources.<name>"
  ],
  "by": [
    "schedule",
    "jobs.<name>.nodes.<name>"
  ],
  "charts": [
    "reports.<name>"
  ],
  "cidr": [
    "sources.<name>.network.peer"
  ],
  "color": [
    "reports.<name>.charts[]"
  ],
  "columns": [
    "sources.<name>",
    "tables.<name>"
  ],
  "connect": [
    "sources.<name>.network"
  ],
  "count": [
    "jobs.<name>.workers"
  ],
  "crawlers": [
    "the top level"
  ],
  "cron": [
    "schedule"
  ],
  "database": [
    "crawlers.<name>",
    "the top level"
  ],
  "datasets": [
    "quicksight"
  ],
  "days": [
    "local.<name>"
  ],
  "default": [
    "inputs.<name>"
  ],
  "description": [
    "the top level"
  ],
  "devices": [
    "local.<name>"
  ],
  "drop_duplicates": [
    "jobs.<name>.nodes.<name>"
  ],
  "environments": [
    "the top level"
  ],
  "error": [
    "tests[].expect"
  ],
  "executions": [
    "the top level"
  ],
  "expect": [
    "tests[]"
  ],
  "expected": [
    "jobs.<name>"
  ],
  "expression": [
    "jobs.<name>.skip_if"
  ],
  "facet": [
    "reports.<name>.charts[]"
  ],
  "false_alarms": [
    "models.<name>.promote_when"
  ],
  "feature_dim": [
    "models.<name>.random_cut_forest"
  ],
  "files": [
    "local.<name>"
  ],
  "filter": [
    "jobs.<name>.nodes.<name>"
  ],
  "foreach": [
    "jobs.<name>",
    "models.<name>"
  ],
  "format": [
    "sources.<name>",
    "tables.<name>"
  ],
  "from": [
    "jobs.<name>.nodes.<name>",
    "jobs.<name>.nodes.<name>.mapping.<name>",
    "executions.<name>"
  ],
  "function": [
    "lambdas.<name>"
  ],
  "given": [
    "tests[]"
  ],
  "group": [
    "quicksight"
  ],
  "header": [
    "sources.<name>",
    "tables.<name>"
  ],
  "inputs": [
    "the top level"
  ],
  "instances": [
    "models.<name>"
  ],
  "jobs": [
    "the top level"
  ],
  "join": [
    "jobs.<name>.nodes.<name>"
  ],
  "key": [
    "tables.<name>"
  ],
  "lambdas": [
    "the top level"
  ],
  "leads_by": [
    "models.<name>.promote_when"
  ],
  "local": [
    "the top level"
  ],
  "location": [
    "sources.<name>"
  ],
  "mapping": [
    "jobs.<name>.nodes.<name>"
  ],
  "mark": [
    "reports.<name>.charts[]"
  ],
  "max_concurrency": [
    "backfill"
  ],
  "megabytes": [
    "sources.<name>.buffer"
  ],
  "models": [
    "the top level"
  ],
  "name": [
    "the top level",
    "tests[]"
  ],
  "needs": [
    "jobs.<name>",
    "reports.<name>",
    "lambdas.<name>",
    "executions.<name>"
  ],
  "network": [
    "sources.<name>"
  ],
  "no_new_data": [
    "jobs.<name>.skip_if"
  ],
  "nodes": [
    "jobs.<name>"
  ],
  "not": [
    "jobs.<name>.skip_if"
  ],
  "notify": [
    "the top level"
  ],
  "num_samples_per_tree": [
    "models.<name>.random_cut_forest"
  ],
  "num_trees": [
    "models.<name>.random_cut_forest"
  ],
  "on": [
    "jobs.<name>.nodes.<name>"
  ],
  "partition_by": [
    "tables.<name>"
  ],
  "path": [
    "tables.<name>"
  ],
  "payload": [
    "lambdas.<name>"
  ],
  "peer": [
    "sources.<name>.network"
  ],
  "pipeline": [
    "executions.<name>"
  ],
  "poll": [
    "crawlers.<name>"
  ],
  "promote_when": [
    "models.<name>"
  ],
  "protected": [
    "environments.<name>"
  ],
  "quality": [
    "tables.<name>"
  ],
  "query": [
    "jobs.<name>.skip_if"
  ],
  "quicksight": [
    "the top level"
  ],
  "random_cut_forest": [
    "models.<name>"
  ],
  "read": [
    "jobs.<name>.nodes.<name>"
  ],
  "reads": [
    "jobs.<name>"
  ],
  "region": [
    "environments.<name>",
    "sources.<name>.network.peer"
  ],
  "reports": [
    "the top level"
  ],
  "retry": [
    "jobs.<name>"
  ],
  "route_tables": [
    "sources.<name>.network.peer"
  ],
  "rows": [
    "local.<name>",
    "tests[].expect.tables.<name>"
  ],
  "run": [
    "tests[]"
  ],
  "schedule": [
    "the top level"
  ],
  "script": [
    "jobs.<name>"
  ],
  "seconds": [
    "sources.<name>.buffer"
  ],
  "secret": [
    "sources.<name>"
  ],
  "security_group": [
    "sources.<name>.network.peer"
  ],
  "select": [
    "sources.<name>",
    "jobs.<name>.nodes.<name>"
  ],
  "serve": [
    "models.<name>.instances",
    "models.<name>"
  ],
  "simulate": [
    "local.<name>"
  ],
  "since": [
    "backfill"
  ],
  "skip_if": [
    "jobs.<name>"
  ],
  "sns": [
    "notify"
  ],
  "source": [
    "crawlers.<name>"
  ],
  "sources": [
    "the top level"
  ],
  "sql": [
    "jobs.<name>.nodes.<name>",
    "reports.<name>"
  ],
  "state_machine": [
    "executions.<name>"
  ],
  "statuses": [
    "tests[].expect"
  ],
  "tables": [
    "sources.<name>",
    "the top level",
    "tests[].expect"
  ],
  "tests": [
    "the top level"
  ],
  "timeout": [
    "jobs.<name>"
  ],
  "timezone": [
    "the top level"
  ],
  "title": [
    "reports.<name>.charts[]"
  ],
  "topic": [
    "sources.<name>"
  ],
  "train": [
    "models.<name>.instances"
  ],
  "train_on": [
    "models.<name>"
  ],
  "type": [
    "inputs.<name>",
    "sources.<name>",
    "jobs.<name>.workers",
    "jobs.<name>.nodes.<name>.mapping.<name>",
    "reports.<name>.charts[]"
  ],
  "unchanged": [
    "jobs.<name>.skip_if"
  ],
  "union": [
    "jobs.<name>.nodes.<name>"
  ],
  "url": [
    "sources.<name>"
  ],
  "variables": [
    "environments.<name>",
    "the top level"
  ],
  "vpc": [
    "sources.<name>.network.peer"
  ],
  "vpc_cidr": [
    "sources.<name>.network"
  ],
  "watermark": [
    "sources.<name>"
  ],
  "when": [
    "jobs.<name>"
  ],
  "window": [
    "the top level",
    "jobs.<name>"
  ],
  "workers": [
    "jobs.<name>"
  ],
  "write": [
    "jobs.<name>.nodes.<name>"
  ],
  "writes": [
    "jobs.<name>",
    "models.<name>"
  ],
  "x": [
    "reports.<name>.charts[]"
  ],
  "y": [
    "reports.<name>.charts[]"
  ]
};
