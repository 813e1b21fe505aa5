// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
"use strict";


const schema11 = {"type":"object","required":["name","database"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a name"},"description":{"type":"string","pattern":"\\S","expects":"a text"},"timezone":{"type":"string","pattern":"\\S","expects":"a time zone, such as Europe/Rome"},"window":{"enum":["hour","day","week","month"],"expects":"hour, day, week or month"},"schedule":{"type":"object","required":["cron","by"],"properties":{"cron":{"type":"string","pattern":"\\S","expects":"a cron expression of five fields"},"by":{"enum":["github","eventbridge"],"expects":"github or eventbridge"}},"expects":"a mapping with cron and by","additionalProperties":false},"backfill":{"type":"object","required":["since"],"properties":{"since":{"type":"string","pattern":"\\S","expects":"a date, such as 2021-01-01"},"max_concurrency":{"type":"integer","minimum":1,"maximum":100,"expects":"a whole number from 1 to 100"}},"expects":"a mapping with since","additionalProperties":false},"notify":{"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false},"environments":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false}},"expects":"a mapping of environments"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"},"inputs":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false}},"expects":"a mapping of inputs"},"sources":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"type":"object","required":["type","topic","select"],"properties":{"type":{"enum":["iot"],"expects":"iot"},"topic":{"type":"string","pattern":"\\S","expects":"an MQTT topic filter"},"select":{"type":"string","pattern":"\\S","expects":"columns of the message, separated by commas"},"buffer":{"type":"object","required":["seconds","megabytes"],"properties":{"seconds":{"type":"integer","minimum":0,"maximum":900,"expects":"seconds from 0 to 900"},"megabytes":{"type":"integer","minimum":1,"maximum":128,"expects":"megabytes from 1 to 128"}},"expects":"a mapping with seconds and megabytes","additionalProperties":false},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type, topic and select","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"type":"object","required":["type","url","tables","secret"],"properties":{"type":{"enum":["jdbc"],"expects":"jdbc"},"url":{"type":"string","pattern":"\\S","expects":"a JDBC URL"},"tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a table"},"expects":"a list of tables","minItems":1},"secret":{"type":"string","pattern":"\\S","expects":"the name of a secret in Secrets Manager"},"watermark":{"type":"string","pattern":"\\S","expects":"the name of a column"},"network":{"type":"object","expects":"a mapping with connect: vpc_peering or existing","required":["connect"],"properties":{"connect":{"enum":["vpc_peering","existing"],"expects":"vpc_peering or existing"}},"allOf":[{"if":{"required":["connect"],"properties":{"connect":{"const":"vpc_peering"}}},"then":{"type":"object","required":["connect","vpc_cidr","peer"],"properties":{"connect":{"enum":["vpc_peering"],"expects":"vpc_peering"},"vpc_cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"peer":{"type":"object","required":["vpc","cidr","route_tables","security_group"],"properties":{"vpc":{"type":"string","pattern":"\\S","expects":"a VPC id"},"cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"route_tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a route table id"},"expects":"a list of route table ids","minItems":1},"security_group":{"type":"string","pattern":"\\S","expects":"a security group id"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits"},"region":{"type":"string","pattern":"\\S","expects":"an AWS region"},"accept_role":{"type":"string","pattern":"\\S","expects":"the ARN of a role"}},"expects":"a mapping that describes the other VPC","additionalProperties":false}},"expects":"a mapping with connect, vpc_cidr and peer","additionalProperties":false}},{"if":{"required":["connect"],"properties":{"connect":{"const":"existing"}}},"then":{"type":"object","required":["connect","subnet","availability_zone","security_groups"],"properties":{"connect":{"enum":["existing"],"expects":"existing"},"subnet":{"type":"string","pattern":"\\S","expects":"a subnet id"},"availability_zone":{"type":"string","pattern":"\\S","expects":"an availability zone"},"security_groups":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a security group id"},"expects":"a list of security group ids","minItems":1}},"expects":"a mapping with connect, subnet, availability_zone and security_groups","additionalProperties":false}}]}},"expects":"a mapping with type, url, tables and secret","additionalProperties":false}}]}},"expects":"a mapping of sources"},"crawlers":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["source","database"],"properties":{"source":{"type":"string","pattern":"\\S","expects":"the name of a source"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"poll":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"}},"expects":"a mapping with source and database","additionalProperties":false}},"expects":"a mapping of crawlers"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names","minItems":1},"public":{"type":"boolean","expects":"true or false"},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false}},"expects":"a mapping of tables"},"jobs":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with script or nodes","if":{"required":["script"]},"then":{"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"bookmark":{"type":"boolean","expects":"true or false"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false},"else":{"if":{"required":["nodes"]},"then":{"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write","if":{"required":["read"]},"then":{"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false},"else":{"if":{"required":["mapping"]},"then":{"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types","minProperties":1}},"expects":"a mapping with from and mapping","additionalProperties":false},"else":{"if":{"required":["filter"]},"then":{"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false},"else":{"if":{"required":["select"]},"then":{"type":"object","required":["from","select"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"select":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and select","additionalProperties":false},"else":{"if":{"required":["drop"]},"then":{"type":"object","required":["from","drop"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and drop","additionalProperties":false},"else":{"if":{"required":["join"]},"then":{"type":"object","required":["from","join","on"],"properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two nodes","minItems":2,"maxItems":2},"join":{"enum":["inner","left","right","full"],"expects":"inner, left, right or full"},"on":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from, join and on","additionalProperties":false},"else":{"if":{"required":["union"]},"then":{"type":"object","required":["union"],"properties":{"union":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two or more nodes","minItems":2}},"expects":"a mapping with union","additionalProperties":false},"else":{"if":{"required":["aggregate"]},"then":{"type":"object","required":["from","aggregate"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"group_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}},"aggregate":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"an expression in Spark SQL, such as avg(temp)"}},"expects":"a mapping of new columns to expressions","minProperties":1}},"expects":"a mapping with from and aggregate","additionalProperties":false},"else":{"if":{"required":["sql"]},"then":{"type":"object","required":["from","sql"],"properties":{"from":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a node"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"the name of a node, or a list of them"}},"sql":{"type":"string","pattern":"\\S","expects":"a query in Spark SQL"}},"expects":"a mapping with from and sql","additionalProperties":false},"else":{"if":{"required":["drop_duplicates"]},"then":{"type":"object","required":["from","drop_duplicates"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop_duplicates":{"expects":"true, or a list of columns","if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"minItems":1,"expects":"true, or a list of columns"},"else":{"const":true,"expects":"true, or a list of columns"}},"last_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from and drop_duplicates","additionalProperties":false},"else":{"if":{"required":["write"]},"then":{"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","select","drop","join","union","aggregate","sql","drop_duplicates","write"]}}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["script","nodes"]}}}}},"expects":"a mapping of jobs"},"reports":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"mark":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"}},"expects":"a mapping with type, x and y","additionalProperties":false},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false}},"expects":"a mapping of reports"},"quicksight":{"type":"object","required":["datasets","group"],"properties":{"datasets":{"type":"array","items":{"if":{"type":"object"},"then":{"type":"object","required":["report","columns"],"properties":{"report":{"type":"string","pattern":"\\S","expects":"the name of a report"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with report and columns","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"the name of a report"}},"expects":"a list of reports","minItems":1},"group":{"type":"string","pattern":"\\S","expects":"the name of a group"},"identity_region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"}},"expects":"a mapping with datasets and group","additionalProperties":false},"models":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["train_on","random_cut_forest","instances","serve","writes"],"properties":{"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"},"train_on":{"type":"string","pattern":"\\S","expects":"the name of a table"},"scores":{"type":"string","pattern":"\\S","expects":"the name of a table"},"random_cut_forest":{"type":"object","required":["feature_dim"],"properties":{"feature_dim":{"type":"integer","minimum":1,"maximum":10000,"expects":"a whole number from 1 to 10000"},"num_samples_per_tree":{"type":"integer","minimum":1,"maximum":2048,"expects":"a whole number from 1 to 2048"},"num_trees":{"type":"integer","minimum":50,"maximum":1000,"expects":"a whole number from 50 to 1000"}},"expects":"a mapping with feature_dim","additionalProperties":false},"instances":{"type":"object","required":["train","serve"],"properties":{"train":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.m4.xlarge"},"serve":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.c5.xlarge"}},"expects":"a mapping with train and serve","additionalProperties":false},"promote_when":{"notBuilt":{"what":"Judging by \"promote_when\"","hint":"The first model becomes the champion; later ones are kept as candidates.","severity":"warning"}},"serve":{"enum":["batch","endpoint"],"expects":"batch or endpoint"},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with train_on and random_cut_forest","additionalProperties":false}},"expects":"a mapping of models"},"lambdas":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["function"],"properties":{"function":{"type":"string","pattern":"\\S","expects":"the name of a Lambda function"},"payload":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with function","additionalProperties":false}},"expects":"a mapping of steps"},"executions":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with pipeline or state_machine","if":{"required":["pipeline"]},"then":{"type":"object","required":["pipeline"],"properties":{"pipeline":{"type":"string","pattern":"\\S","expects":"the name of a pipeline"},"from":{"type":"string","pattern":"\\S","expects":"the name of a step"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with pipeline","additionalProperties":false},"else":{"if":{"required":["state_machine"]},"then":{"type":"object","required":["state_machine"],"properties":{"state_machine":{"type":"string","pattern":"\\S","expects":"the ARN of a state machine"},"input":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with state_machine","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["pipeline","state_machine"]}}}}},"expects":"a mapping of steps"},"local":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with files or simulate","if":{"required":["files"]},"then":{"type":"object","required":["files"],"properties":{"files":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"}},"expects":"a mapping with files","additionalProperties":false},"else":{"if":{"required":["simulate"]},"then":{"type":"object","expects":"a mapping with simulate: sensors or history","required":["simulate"],"properties":{"simulate":{"enum":["sensors","history"],"expects":"sensors or history"}},"allOf":[{"if":{"required":["simulate"],"properties":{"simulate":{"const":"sensors"}}},"then":{"type":"object","required":["simulate","devices","days"],"properties":{"simulate":{"enum":["sensors"],"expects":"sensors"},"devices":{"type":"integer","minimum":1,"maximum":1000,"expects":"a whole number from 1 to 1000"},"days":{"type":"integer","minimum":1,"maximum":31,"expects":"a whole number from 1 to 31"}},"expects":"a mapping with simulate, devices and days","additionalProperties":false}},{"if":{"required":["simulate"],"properties":{"simulate":{"const":"history"}}},"then":{"type":"object","required":["simulate","rows"],"properties":{"simulate":{"enum":["history"],"expects":"history"},"rows":{"type":"integer","minimum":1,"maximum":100000,"expects":"a whole number from 1 to 100000"}},"expects":"a mapping with simulate and rows","additionalProperties":false}}]},"else":{"if":{"type":"object"},"then":{"lacks":["files","simulate"]}}}}},"expects":"a mapping of sources"},"tests":{"type":"array","items":{"type":"object","required":["name","run","expect"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a sentence"},"given":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"expects":"a path, which may have wildcards, or a list of them"}}},"expects":"a mapping of sources to files"},"run":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"a list of steps","minItems":1},"window":{"type":"string","pattern":"\\S","expects":"the id of a window"},"expect":{"type":"object","properties":{"statuses":{"type":"object","patternProperties":{"^.*$":{"enum":["succeeded","skipped","failed","blocked","cancelled"],"expects":"succeeded, skipped, failed, blocked or cancelled"}},"expects":"a mapping of steps to statuses"},"error":{"type":"string","pattern":"\\S","expects":"the name of an error"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["rows"],"properties":{"rows":{"type":"integer","minimum":0,"expects":"a whole number from 0"}},"expects":"a mapping with rows","additionalProperties":false}},"expects":"a mapping of tables"}},"expects":"a mapping with statuses, error or tables","additionalProperties":false}},"expects":"a mapping with name, run and expect","additionalProperties":false},"expects":"a list of tests"}},"expects":"a mapping with name, environments, tables, jobs …","additionalProperties":false,"$defs":{"condition":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^.*$", "u");
const pattern38 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");
const pattern129 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "u");
const schema12 = {"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1};
const wrapper0 = {validate: validate11};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "no_new_data") || (key0 === "unchanged")) || (key0 === "query")) || (key0 === "expression")) || (key0 === "any")) || (key0 === "all")) || (key0 === "not"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.no_new_data !== undefined){
let data0 = data.no_new_data;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/no_new_data",schemaPath:"#/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.no_new_data,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/no_new_data",schemaPath:"#/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.no_new_data.type,parentSchema:schema12.properties.no_new_data,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.unchanged !== undefined){
let data1 = data.unchanged;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(typeof data1 !== "string"){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.unchanged.then,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.unchanged.then.type,parentSchema:schema12.properties.unchanged.then,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs10 = errors;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/unchanged/" + i0,schemaPath:"#/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.unchanged.else.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/unchanged/" + i0,schemaPath:"#/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.unchanged.else.items.type,parentSchema:schema12.properties.unchanged.else.items,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.unchanged.else.type,parentSchema:schema12.properties.unchanged.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema12.properties.unchanged.if,parentSchema:schema12.properties.unchanged,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.query !== undefined){
let data3 = data.query;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.query,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.query.type,parentSchema:schema12.properties.query,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.expression !== undefined){
let data4 = data.expression;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err14 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema12.properties.expression,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.expression.type,parentSchema:schema12.properties.expression,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.any !== undefined){
let data5 = data.any;
if(Array.isArray(data5)){
if(data5.length < 1){
const err16 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.any,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(wrapper0.validate(data5[i1], {instancePath:instancePath+"/any/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.any.type,parentSchema:schema12.properties.any,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.all !== undefined){
let data7 = data.all;
if(Array.isArray(data7)){
if(data7.length < 1){
const err18 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.all,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(wrapper0.validate(data7[i2], {instancePath:instancePath+"/all/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.all.type,parentSchema:schema12.properties.all,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.not !== undefined){
if(!(wrapper0.validate(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.database === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.name.type,parentSchema:schema11.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.description,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.timezone !== undefined){
let data2 = data.timezone;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.timezone,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.timezone.type,parentSchema:schema11.properties.timezone,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.window !== undefined){
let data3 = data.window;
if(!((((data3 === "hour") || (data3 === "day")) || (data3 === "week")) || (data3 === "month"))){
const err9 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.window.enum,parentSchema:schema11.properties.window,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.schedule !== undefined){
let data4 = data.schedule;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.cron === undefined){
const err10 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/required",keyword:"required",params:{missingProperty: "cron"},message:"must have required property '"+"cron"+"'",schema:schema11.properties.schedule.required,parentSchema:schema11.properties.schedule,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4.by === undefined){
const err11 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'",schema:schema11.properties.schedule.required,parentSchema:schema11.properties.schedule,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "cron") || (key1 === "by"))){
const err12 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.schedule,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data4.cron !== undefined){
let data5 = data4.cron;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/schedule/cron",schemaPath:"#/properties/schedule/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.schedule.properties.cron,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/schedule/cron",schemaPath:"#/properties/schedule/properties/cron/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.schedule.properties.cron.type,parentSchema:schema11.properties.schedule.properties.cron,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data4.by !== undefined){
let data6 = data4.by;
if(!((data6 === "github") || (data6 === "eventbridge"))){
const err15 = {instancePath:instancePath+"/schedule/by",schemaPath:"#/properties/schedule/properties/by/enum",keyword:"enum",params:{allowedValues: schema11.properties.schedule.properties.by.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.schedule.properties.by.enum,parentSchema:schema11.properties.schedule.properties.by,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.schedule.type,parentSchema:schema11.properties.schedule,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.backfill !== undefined){
let data7 = data.backfill;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.since === undefined){
const err17 = {instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'",schema:schema11.properties.backfill.required,parentSchema:schema11.properties.backfill,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data7){
if(!((key2 === "since") || (key2 === "max_concurrency"))){
const err18 = {instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backfill,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.since !== undefined){
let data8 = data7.since;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err19 = {instancePath:instancePath+"/backfill/since",schemaPath:"#/properties/backfill/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.backfill.properties.since,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/backfill/since",schemaPath:"#/properties/backfill/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.backfill.properties.since.type,parentSchema:schema11.properties.backfill.properties.since,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.max_concurrency !== undefined){
let data9 = data7.max_concurrency;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err21 = {instancePath:instancePath+"/backfill/max_concurrency",schemaPath:"#/properties/backfill/properties/max_concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backfill.properties.max_concurrency.type,parentSchema:schema11.properties.backfill.properties.max_concurrency,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/backfill/max_concurrency",schemaPath:"#/properties/backfill/properties/max_concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.backfill.properties.max_concurrency,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data9 < 1 || isNaN(data9)){
const err23 = {instancePath:instancePath+"/backfill/max_concurrency",schemaPath:"#/properties/backfill/properties/max_concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backfill.properties.max_concurrency,data:data9};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backfill.type,parentSchema:schema11.properties.backfill,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.notify !== undefined){
let data10 = data.notify;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.sns === undefined){
const err25 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/required",keyword:"required",params:{missingProperty: "sns"},message:"must have required property '"+"sns"+"'",schema:schema11.properties.notify.required,parentSchema:schema11.properties.notify,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key3 in data10){
if(!(key3 === "sns")){
const err26 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notify,data:data10};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data10.sns !== undefined){
let data11 = data10.sns;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err27 = {instancePath:instancePath+"/notify/sns",schemaPath:"#/properties/notify/properties/sns/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.notify.properties.sns,data:data11};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/notify/sns",schemaPath:"#/properties/notify/properties/sns/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notify.properties.sns.type,parentSchema:schema11.properties.notify.properties.sns,data:data11};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notify.type,parentSchema:schema11.properties.notify,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.environments !== undefined){
let data12 = data.environments;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 in data12){
if(pattern6.test(key4)){
let data13 = data12[key4];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.region === undefined){
const err30 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema11.properties.environments.patternProperties["^.*$"].required,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data13.account === undefined){
const err31 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema11.properties.environments.patternProperties["^.*$"].required,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data13};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
for(const key5 in data13){
if(!((((key5 === "region") || (key5 === "account")) || (key5 === "protected")) || (key5 === "variables"))){
const err32 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.region !== undefined){
let data14 = data13.region;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err33 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.region,data:data14};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.environments.patternProperties["^.*$"].properties.region.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.region,data:data14};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.account !== undefined){
let data15 = data13.account;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err35 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.account,data:data15};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.environments.patternProperties["^.*$"].properties.account.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.account,data:data15};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.protected !== undefined){
let data16 = data13.protected;
if(typeof data16 !== "boolean"){
const err37 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/protected",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.environments.patternProperties["^.*$"].properties.protected.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.protected,data:data16};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data13.variables !== undefined){
let data17 = data13.variables;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
if(pattern6.test(key6)){
let data18 = data17[key6];
if((((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) && (!(Array.isArray(data18)))){
const err38 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"],data:data18};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(Array.isArray(data18)){
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
let data19 = data18[i0];
if(((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")){
const err39 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables,data:data17};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.patternProperties["^.*$"].type,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data13};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
}
else {
const err42 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.type,parentSchema:schema11.properties.environments,data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.variables !== undefined){
let data20 = data.variables;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 in data20){
if(pattern6.test(key7)){
let data21 = data20[key7];
if((((typeof data21 !== "string") && (!((typeof data21 == "number") && (isFinite(data21))))) && (typeof data21 !== "boolean")) && (!(Array.isArray(data21)))){
const err43 = {instancePath:instancePath+"/variables/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.variables.patternProperties["^.*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.variables.patternProperties["^.*$"].type,parentSchema:schema11.properties.variables.patternProperties["^.*$"],data:data21};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(Array.isArray(data21)){
const len1 = data21.length;
for(let i1=0; i1<len1; i1++){
let data22 = data21[i1];
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
const err44 = {instancePath:instancePath+"/variables/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.variables.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.variables.patternProperties["^.*$"].items,data:data22};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
}
}
else {
const err45 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.variables.type,parentSchema:schema11.properties.variables,data:data20};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.inputs !== undefined){
let data23 = data.inputs;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
if(pattern6.test(key8)){
let data24 = data23[key8];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err46 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.inputs.patternProperties["^.*$"].required,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data24};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data24.default === undefined){
const err47 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema11.properties.inputs.patternProperties["^.*$"].required,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data24};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key9 in data24){
if(!((key9 === "type") || (key9 === "default"))){
const err48 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data24};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.type !== undefined){
let data25 = data24.type;
if(!((((data25 === "string") || (data25 === "number")) || (data25 === "boolean")) || (data25 === "date"))){
const err49 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.inputs.patternProperties["^.*$"].properties.type,data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.default !== undefined){
let data26 = data24.default;
if(((typeof data26 !== "string") && (!((typeof data26 == "number") && (isFinite(data26))))) && (typeof data26 !== "boolean")){
const err50 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/properties/default/type",keyword:"type",params:{type: schema11.properties.inputs.patternProperties["^.*$"].properties.default.type},message:"must be string,number,boolean",schema:schema11.properties.inputs.patternProperties["^.*$"].properties.default.type,parentSchema:schema11.properties.inputs.patternProperties["^.*$"].properties.default,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inputs.patternProperties["^.*$"].type,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data24};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
const err52 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inputs.type,parentSchema:schema11.properties.inputs,data:data23};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.sources !== undefined){
let data27 = data.sources;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key10 in data27){
if(pattern6.test(key10)){
let data28 = data27[key10];
const _errs63 = errors;
let valid16 = true;
const _errs64 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing0;
if((data28.type === undefined) && (missing0 = "type")){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
if(data28.type !== undefined){
if("s3" !== data28.type){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
var _valid0 = _errs64 === errors;
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs66 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.type === undefined){
const err55 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data28};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data28.location === undefined){
const err56 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data28};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data28.format === undefined){
const err57 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data28};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key11 in data28){
if(!(((((key11 === "type") || (key11 === "location")) || (key11 === "format")) || (key11 === "header")) || (key11 === "columns"))){
const err58 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data28};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data28.type !== undefined){
let data30 = data28.type;
if(!(data30 === "s3")){
const err59 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type,data:data30};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data28.location !== undefined){
let data31 = data28.location;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err60 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data28.format !== undefined){
let data32 = data28.format;
if(!(((data32 === "csv") || (data32 === "json")) || (data32 === "parquet"))){
const err62 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data28.header !== undefined){
let data33 = data28.header;
if(typeof data33 !== "boolean"){
const err63 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header,data:data33};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data28.columns !== undefined){
let data34 = data28.columns;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key12 in data34){
if(pattern6.test(key12)){
let data35 = data34[key12];
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err64 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"],data:data35};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"],data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns,data:data34};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data28};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid0 = _errs66 === errors;
valid16 = _valid0;
}
if(!valid16){
const err68 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0],data:data28};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
const _errs80 = errors;
let valid20 = true;
const _errs81 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing1;
if((data28.type === undefined) && (missing1 = "type")){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
if(data28.type !== undefined){
if("iot" !== data28.type){
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
var _valid1 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs83 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.type === undefined){
const err71 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data28};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data28.topic === undefined){
const err72 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data28};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data28.select === undefined){
const err73 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data28};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key13 in data28){
if(!(((((key13 === "type") || (key13 === "topic")) || (key13 === "select")) || (key13 === "buffer")) || (key13 === "columns"))){
const err74 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data28};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data28.type !== undefined){
let data37 = data28.type;
if(!(data37 === "iot")){
const err75 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type,data:data37};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data28.topic !== undefined){
let data38 = data28.topic;
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
const err76 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data28.select !== undefined){
let data39 = data28.select;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err78 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data28.buffer !== undefined){
let data40 = data28.buffer;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.seconds === undefined){
const err80 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data40.megabytes === undefined){
const err81 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required",keyword:"required",params:{missingProperty: "megabytes"},message:"must have required property '"+"megabytes"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data40};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key14 in data40){
if(!((key14 === "seconds") || (key14 === "megabytes"))){
const err82 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data40};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.seconds !== undefined){
let data41 = data40.seconds;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err83 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data41};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 900 || isNaN(data41)){
const err84 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900},message:"must be <= 900",schema:900,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data41};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data41 < 0 || isNaN(data41)){
const err85 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data41};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
if(data40.megabytes !== undefined){
let data42 = data40.megabytes;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err86 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 128 || isNaN(data42)){
const err87 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err88 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data42};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data40};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data28.columns !== undefined){
let data43 = data28.columns;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key15 in data43){
if(pattern6.test(key15)){
let data44 = data43[key15];
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err90 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"],data:data44};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"],data:data44};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
}
else {
const err92 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns,data:data43};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data28};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid1 = _errs83 === errors;
valid20 = _valid1;
}
if(!valid20){
const err94 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1],data:data28};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
const _errs103 = errors;
let valid25 = true;
const _errs104 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing2;
if((data28.type === undefined) && (missing2 = "type")){
const err95 = {};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
if(data28.type !== undefined){
if("jdbc" !== data28.type){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
}
var _valid2 = _errs104 === errors;
errors = _errs103;
if(vErrors !== null){
if(_errs103){
vErrors.length = _errs103;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs106 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.type === undefined){
const err97 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data28};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data28.url === undefined){
const err98 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data28};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data28.tables === undefined){
const err99 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data28};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data28.secret === undefined){
const err100 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data28};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
for(const key16 in data28){
if(!((((((key16 === "type") || (key16 === "url")) || (key16 === "tables")) || (key16 === "secret")) || (key16 === "watermark")) || (key16 === "network"))){
const err101 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data28};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data28.type !== undefined){
let data46 = data28.type;
if(!(data46 === "jdbc")){
const err102 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type,data:data46};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data28.url !== undefined){
let data47 = data28.url;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err103 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url,data:data47};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url,data:data47};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data28.tables !== undefined){
let data48 = data28.tables;
if(Array.isArray(data48)){
if(data48.length < 1){
const err105 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
const len2 = data48.length;
for(let i2=0; i2<len2; i2++){
let data49 = data48[i2];
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err106 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables/" + i2,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items,data:data49};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables/" + i2,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items,data:data49};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables,data:data48};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data28.secret !== undefined){
let data50 = data28.secret;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err109 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/secret/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret,data:data50};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data28.watermark !== undefined){
let data51 = data28.watermark;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err111 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/watermark",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/watermark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark,data:data51};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/watermark",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/watermark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark,data:data51};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data28.network !== undefined){
let data52 = data28.network;
const _errs123 = errors;
let valid31 = true;
const _errs124 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing3;
if((data52.connect === undefined) && (missing3 = "connect")){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
if(data52.connect !== undefined){
if("vpc_peering" !== data52.connect){
const err114 = {};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
var _valid3 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs126 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.connect === undefined){
const err115 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data52};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data52.vpc_cidr === undefined){
const err116 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "vpc_cidr"},message:"must have required property '"+"vpc_cidr"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data52};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data52.peer === undefined){
const err117 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "peer"},message:"must have required property '"+"peer"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data52};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
for(const key17 in data52){
if(!(((key17 === "connect") || (key17 === "vpc_cidr")) || (key17 === "peer"))){
const err118 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data52};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data52.connect !== undefined){
let data54 = data52.connect;
if(!(data54 === "vpc_peering")){
const err119 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect,data:data54};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data52.vpc_cidr !== undefined){
let data55 = data52.vpc_cidr;
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err120 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/vpc_cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/vpc_cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr,data:data55};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/vpc_cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/vpc_cidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr,data:data55};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data52.peer !== undefined){
let data56 = data52.peer;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.vpc === undefined){
const err122 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "vpc"},message:"must have required property '"+"vpc"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data56};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data56.cidr === undefined){
const err123 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data56};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data56.route_tables === undefined){
const err124 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "route_tables"},message:"must have required property '"+"route_tables"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data56};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data56.security_group === undefined){
const err125 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "security_group"},message:"must have required property '"+"security_group"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data56};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
for(const key18 in data56){
if(!(((((((key18 === "vpc") || (key18 === "cidr")) || (key18 === "route_tables")) || (key18 === "security_group")) || (key18 === "account")) || (key18 === "region")) || (key18 === "accept_role"))){
const err126 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data56};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data56.vpc !== undefined){
let data57 = data56.vpc;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err127 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/vpc",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/vpc/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc,data:data57};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/vpc",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/vpc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc,data:data57};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data56.cidr !== undefined){
let data58 = data56.cidr;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err129 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr,data:data58};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/cidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr,data:data58};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data56.route_tables !== undefined){
let data59 = data56.route_tables;
if(Array.isArray(data59)){
if(data59.length < 1){
const err131 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables,data:data59};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len3 = data59.length;
for(let i3=0; i3<len3; i3++){
let data60 = data59[i3];
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err132 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables/" + i3,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items,data:data60};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables/" + i3,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items,data:data60};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables,data:data59};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data56.security_group !== undefined){
let data61 = data56.security_group;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err135 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/security_group",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/security_group/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group,data:data61};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/security_group",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/security_group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group,data:data61};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data56.account !== undefined){
let data62 = data56.account;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err137 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/account",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account,data:data62};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/account",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account,data:data62};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data56.region !== undefined){
let data63 = data56.region;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err139 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/region",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region,data:data63};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/region",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region,data:data63};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data56.accept_role !== undefined){
let data64 = data56.accept_role;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err141 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/accept_role",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/accept_role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role,data:data64};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
else {
const err142 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/accept_role",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/accept_role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role,data:data64};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data56};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data52};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid3 = _errs126 === errors;
valid31 = _valid3;
}
if(!valid31){
const err145 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0],data:data52};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const _errs152 = errors;
let valid37 = true;
const _errs153 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
let missing4;
if((data52.connect === undefined) && (missing4 = "connect")){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
else {
if(data52.connect !== undefined){
if("existing" !== data52.connect){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
}
var _valid4 = _errs153 === errors;
errors = _errs152;
if(vErrors !== null){
if(_errs152){
vErrors.length = _errs152;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs155 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.connect === undefined){
const err148 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data52};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data52.subnet === undefined){
const err149 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "subnet"},message:"must have required property '"+"subnet"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data52};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(data52.availability_zone === undefined){
const err150 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "availability_zone"},message:"must have required property '"+"availability_zone"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data52};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data52.security_groups === undefined){
const err151 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "security_groups"},message:"must have required property '"+"security_groups"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data52};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
for(const key19 in data52){
if(!((((key19 === "connect") || (key19 === "subnet")) || (key19 === "availability_zone")) || (key19 === "security_groups"))){
const err152 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data52};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data52.connect !== undefined){
let data66 = data52.connect;
if(!(data66 === "existing")){
const err153 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect,data:data66};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data52.subnet !== undefined){
let data67 = data52.subnet;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err154 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/subnet",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/subnet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet,data:data67};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/subnet",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet,data:data67};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data52.availability_zone !== undefined){
let data68 = data52.availability_zone;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err156 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/availability_zone",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/availability_zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone,data:data68};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/availability_zone",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/availability_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone,data:data68};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data52.security_groups !== undefined){
let data69 = data52.security_groups;
if(Array.isArray(data69)){
if(data69.length < 1){
const err158 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups,data:data69};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const len4 = data69.length;
for(let i4=0; i4<len4; i4++){
let data70 = data69[i4];
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err159 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups/" + i4,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items,data:data70};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups/" + i4,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items,data:data70};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups,data:data69};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data52};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid4 = _errs155 === errors;
valid37 = _valid4;
}
if(!valid37){
const err163 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1],data:data52};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.connect === undefined){
const err164 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network,data:data52};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data52.connect !== undefined){
let data71 = data52.connect;
if(!((data71 === "vpc_peering") || (data71 === "existing"))){
const err165 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect,data:data71};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network,data:data52};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
}
else {
const err167 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data28};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid2 = _errs106 === errors;
valid25 = _valid2;
}
if(!valid25){
const err168 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2],data:data28};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.type === undefined){
const err169 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].required,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data28};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data28.type !== undefined){
let data72 = data28.type;
if(!(((data72 === "s3") || (data72 === "iot")) || (data72 === "jdbc"))){
const err170 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].properties.type,data:data72};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data28};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
}
else {
const err172 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data27};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.crawlers !== undefined){
let data73 = data.crawlers;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
for(const key20 in data73){
if(pattern6.test(key20)){
let data74 = data73[key20];
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.source === undefined){
const err173 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data74};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data74.database === undefined){
const err174 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data74};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key21 in data74){
if(!(((key21 === "source") || (key21 === "database")) || (key21 === "poll"))){
const err175 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data74};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data74.source !== undefined){
let data75 = data74.source;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err176 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data75};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data75};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data74.database !== undefined){
let data76 = data74.database;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err178 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data76};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data76};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data74.poll !== undefined){
let data77 = data74.poll;
if(typeof data77 === "string"){
if(!pattern38.test(data77)){
const err180 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data77};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data77};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.patternProperties["^.*$"].type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data74};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
}
}
else {
const err183 = {instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.type,parentSchema:schema11.properties.crawlers,data:data73};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data.database !== undefined){
let data78 = data.database;
if(typeof data78 === "string"){
if(!pattern0.test(data78)){
const err184 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.database,data:data78};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.database.type,parentSchema:schema11.properties.database,data:data78};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.tables !== undefined){
let data79 = data.tables;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key22 in data79){
if(pattern6.test(key22)){
let data80 = data79[key22];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.path === undefined){
const err186 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data80};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data80.format === undefined){
const err187 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data80};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data80.columns === undefined){
const err188 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data80};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
for(const key23 in data80){
if(!((((((((key23 === "path") || (key23 === "format")) || (key23 === "header")) || (key23 === "columns")) || (key23 === "partition_by")) || (key23 === "key")) || (key23 === "public")) || (key23 === "quality"))){
const err189 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data80};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data80.path !== undefined){
let data81 = data80.path;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err190 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data81};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
else {
const err191 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.path.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data81};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data80.format !== undefined){
let data82 = data80.format;
if(!(((data82 === "csv") || (data82 === "json")) || (data82 === "parquet"))){
const err192 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.patternProperties["^.*$"].properties.format.enum,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.format,data:data82};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data80.header !== undefined){
let data83 = data80.header;
if(typeof data83 !== "boolean"){
const err193 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.header.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.header,data:data83};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data80.columns !== undefined){
let data84 = data80.columns;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key24 in data84){
if(pattern6.test(key24)){
let data85 = data84[key24];
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err194 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data85};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data85};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
}
else {
const err196 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns,data:data84};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data80.partition_by !== undefined){
let data86 = data80.partition_by;
if(Array.isArray(data86)){
const len5 = data86.length;
for(let i5=0; i5<len5; i5++){
let data87 = data86[i5];
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err197 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i5,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data87};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
else {
const err198 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i5,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data87};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by,data:data86};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data80.key !== undefined){
let data88 = data80.key;
if(Array.isArray(data88)){
if(data88.length < 1){
const err200 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data88};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
const len6 = data88.length;
for(let i6=0; i6<len6; i6++){
let data89 = data88[i6];
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err201 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i6,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data89};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i6,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data89};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
else {
const err203 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data88};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data80.public !== undefined){
let data90 = data80.public;
if(typeof data90 !== "boolean"){
const err204 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/public",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.public.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.public,data:data90};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data80.quality !== undefined){
let data91 = data80.quality;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err205 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data91};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
else {
const err206 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.quality.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data91};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
}
else {
const err207 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data80};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
}
}
else {
const err208 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data79};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data.jobs !== undefined){
let data92 = data.jobs;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key25 in data92){
if(pattern6.test(key25)){
let data93 = data92[key25];
if(!(data93 && typeof data93 == "object" && !Array.isArray(data93))){
const err209 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data93};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const _errs212 = errors;
let valid54 = true;
const _errs213 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing5;
if((data93.script === undefined) && (missing5 = "script")){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
var _valid5 = _errs213 === errors;
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid5){
const _errs214 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.script === undefined){
const err211 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data93};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data93.writes === undefined){
const err212 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data93};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key26 in data93){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key26))){
const err213 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data93};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data93.script !== undefined){
let data94 = data93.script;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err214 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data94};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data94};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data93.reads !== undefined){
let data95 = data93.reads;
const _errs220 = errors;
let valid56 = true;
const _errs221 = errors;
if(typeof data95 !== "string"){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid6 = _errs221 === errors;
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid6){
const _errs223 = errors;
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err217 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data95};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data95};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid6 = _errs223 === errors;
valid56 = _valid6;
ifClause1 = "then";
}
else {
const _errs225 = errors;
if(Array.isArray(data95)){
const len7 = data95.length;
for(let i7=0; i7<len7; i7++){
let data96 = data95[i7];
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err219 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data96};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data96};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else,data:data95};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid6 = _errs225 === errors;
valid56 = _valid6;
ifClause1 = "else";
}
if(!valid56){
const err222 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads,data:data95};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data93.writes !== undefined){
let data97 = data93.writes;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err223 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data97};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data97};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data93.arguments !== undefined){
let data98 = data93.arguments;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key27 in data98){
if(pattern6.test(key27)){
let data99 = data98[key27];
if(((typeof data99 !== "string") && (!((typeof data99 == "number") && (isFinite(data99))))) && (typeof data99 !== "boolean")){
const err225 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"],data:data99};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
}
else {
const err226 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments,data:data98};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data93.bookmark !== undefined){
let data100 = data93.bookmark;
if(typeof data100 !== "boolean"){
const err227 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookmark",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/bookmark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.bookmark.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.bookmark,data:data100};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data93.needs !== undefined){
let data101 = data93.needs;
const _errs238 = errors;
let valid60 = true;
const _errs239 = errors;
if(typeof data101 !== "string"){
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid7 = _errs239 === errors;
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid7){
const _errs241 = errors;
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err229 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data101};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
else {
const err230 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data101};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid7 = _errs241 === errors;
valid60 = _valid7;
ifClause2 = "then";
}
else {
const _errs243 = errors;
if(Array.isArray(data101)){
const len8 = data101.length;
for(let i8=0; i8<len8; i8++){
let data102 = data101[i8];
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err231 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data102};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data102};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else,data:data101};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid7 = _errs243 === errors;
valid60 = _valid7;
ifClause2 = "else";
}
if(!valid60){
const err234 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs,data:data101};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data93.when !== undefined){
let data103 = data93.when;
if(!(data103 === "always")){
const err235 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when,data:data103};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data93.window !== undefined){
let data104 = data93.window;
if(!(data104 === "none")){
const err236 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window,data:data104};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data93.workers !== undefined){
let data105 = data93.workers;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
for(const key28 in data105){
if(!((key28 === "type") || (key28 === "count"))){
const err237 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data105};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data105.type !== undefined){
let data106 = data105.type;
if(!((((((((data106 === "G.1X") || (data106 === "G.2X")) || (data106 === "G.4X")) || (data106 === "G.8X")) || (data106 === "R.1X")) || (data106 === "R.2X")) || (data106 === "R.4X")) || (data106 === "R.8X"))){
const err238 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type,data:data106};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data105.count !== undefined){
let data107 = data105.count;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err239 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data107};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 299 || isNaN(data107)){
const err240 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data107};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if(data107 < 2 || isNaN(data107)){
const err241 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data107};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
}
}
else {
const err242 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data105};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data93.timeout !== undefined){
let data108 = data93.timeout;
if(typeof data108 === "string"){
if(!pattern38.test(data108)){
const err243 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data108};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
else {
const err244 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data108};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data93.retry !== undefined){
let data109 = data93.retry;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.attempts === undefined){
const err245 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data109};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
for(const key29 in data109){
if(!(key29 === "attempts")){
const err246 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data109};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data109.attempts !== undefined){
let data110 = data109.attempts;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err247 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data110};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 10 || isNaN(data110)){
const err248 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data110};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data110 < 1 || isNaN(data110)){
const err249 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data110};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
}
else {
const err250 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data109};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data93.expected !== undefined){
let data111 = data93.expected;
if(typeof data111 === "string"){
if(!pattern38.test(data111)){
const err251 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data111};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data111};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data93.skip_if !== undefined){
let data112 = data93.skip_if;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(Object.keys(data112).length > 1){
const err253 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data112};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(Object.keys(data112).length < 1){
const err254 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data112};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
for(const key30 in data112){
if(!(((((((key30 === "no_new_data") || (key30 === "unchanged")) || (key30 === "query")) || (key30 === "expression")) || (key30 === "any")) || (key30 === "all")) || (key30 === "not"))){
const err255 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data112};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data112.no_new_data !== undefined){
let data113 = data112.no_new_data;
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err256 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data113};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data113};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data112.unchanged !== undefined){
let data114 = data112.unchanged;
const _errs270 = errors;
let valid66 = true;
const _errs271 = errors;
if(typeof data114 !== "string"){
const err258 = {};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid8 = _errs271 === errors;
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid8){
const _errs273 = errors;
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err259 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then,data:data114};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
else {
const err260 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then,data:data114};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid8 = _errs273 === errors;
valid66 = _valid8;
ifClause3 = "then";
}
else {
const _errs275 = errors;
if(Array.isArray(data114)){
const len9 = data114.length;
for(let i9=0; i9<len9; i9++){
let data115 = data114[i9];
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err261 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items,data:data115};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items,data:data115};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
else {
const err263 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else,data:data114};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
var _valid8 = _errs275 === errors;
valid66 = _valid8;
ifClause3 = "else";
}
if(!valid66){
const err264 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged,data:data114};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data112.query !== undefined){
let data116 = data112.query;
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err265 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data116};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data116};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data112.expression !== undefined){
let data117 = data112.expression;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err267 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data117};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data117};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data112.any !== undefined){
let data118 = data112.any;
if(Array.isArray(data118)){
if(data118.length < 1){
const err269 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data118};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
const len10 = data118.length;
for(let i10=0; i10<len10; i10++){
if(!(validate11(data118[i10], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any/" + i10,parentData:data118,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err270 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data118};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data112.all !== undefined){
let data120 = data112.all;
if(Array.isArray(data120)){
if(data120.length < 1){
const err271 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data120};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len11 = data120.length;
for(let i11=0; i11<len11; i11++){
if(!(validate11(data120[i11], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all/" + i11,parentData:data120,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err272 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data120};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data112.not !== undefined){
if(!(validate11(data112.not, {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",parentData:data112,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err273 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data112};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data93.foreach !== undefined){
let data123 = data93.foreach;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
for(const key31 in data123){
if(pattern6.test(key31)){
let data124 = data123[key31];
if(Array.isArray(data124)){
if(data124.length < 1){
const err274 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data124};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const len12 = data124.length;
for(let i12=0; i12<len12; i12++){
let data125 = data124[i12];
if(((typeof data125 !== "string") && (!((typeof data125 == "number") && (isFinite(data125))))) && (typeof data125 !== "boolean")){
const err275 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items,data:data125};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data124};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
}
}
else {
const err277 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach,data:data123};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
}
else {
const err278 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data93};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
var _valid5 = _errs214 === errors;
valid54 = _valid5;
ifClause0 = "then";
}
else {
const _errs296 = errors;
const _errs297 = errors;
let valid76 = true;
const _errs298 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing6;
if((data93.nodes === undefined) && (missing6 = "nodes")){
const err279 = {};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
var _valid9 = _errs298 === errors;
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid9){
const _errs299 = errors;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.nodes === undefined){
const err280 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data93};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
for(const key32 in data93){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key32))){
const err281 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data93};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data93.nodes !== undefined){
let data126 = data93.nodes;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
for(const key33 in data126){
if(pattern6.test(key33)){
let data127 = data126[key33];
if(!(data127 && typeof data127 == "object" && !Array.isArray(data127))){
const err282 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data127};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
const _errs306 = errors;
let valid79 = true;
const _errs307 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing7;
if((data127.read === undefined) && (missing7 = "read")){
const err283 = {};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
var _valid10 = _errs307 === errors;
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid10){
const _errs308 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.read === undefined){
const err284 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data127};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key34 in data127){
if(!(key34 === "read")){
const err285 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data127};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data127.read !== undefined){
let data128 = data127.read;
if(typeof data128 === "string"){
if(!pattern0.test(data128)){
const err286 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data128};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data128};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
else {
const err288 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data127};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid10 = _errs308 === errors;
valid79 = _valid10;
ifClause5 = "then";
}
else {
const _errs313 = errors;
const _errs314 = errors;
let valid81 = true;
const _errs315 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing8;
if((data127.mapping === undefined) && (missing8 = "mapping")){
const err289 = {};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
var _valid11 = _errs315 === errors;
errors = _errs314;
if(vErrors !== null){
if(_errs314){
vErrors.length = _errs314;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid11){
const _errs316 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err290 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data127};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data127.mapping === undefined){
const err291 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "mapping"},message:"must have required property '"+"mapping"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data127};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key35 in data127){
if(!((key35 === "from") || (key35 === "mapping"))){
const err292 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data127};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data127.from !== undefined){
let data129 = data127.from;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err293 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data129};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data129};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data127.mapping !== undefined){
let data130 = data127.mapping;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(Object.keys(data130).length < 1){
const err295 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data130};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key36 in data130){
if(pattern6.test(key36)){
let data131 = data130[key36];
const _errs324 = errors;
let valid84 = true;
const _errs325 = errors;
if(!(data131 && typeof data131 == "object" && !Array.isArray(data131))){
const err296 = {};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid12 = _errs325 === errors;
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid12){
const _errs327 = errors;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(data131.from === undefined){
const err297 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data131};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(data131.type === undefined){
const err298 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data131};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key37 in data131){
if(!((key37 === "from") || (key37 === "type"))){
const err299 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data131};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data131.from !== undefined){
let data132 = data131.from;
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err300 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data132};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
else {
const err301 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data132};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data131.type !== undefined){
let data133 = data131.type;
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err302 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data133};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data133};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data131};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid12 = _errs327 === errors;
valid84 = _valid12;
ifClause7 = "then";
}
else {
const _errs334 = errors;
if(typeof data131 === "string"){
if(!pattern0.test(data131)){
const err305 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data131};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
else {
const err306 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data131};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid12 = _errs334 === errors;
valid84 = _valid12;
ifClause7 = "else";
}
if(!valid84){
const err307 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"],data:data131};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
}
}
else {
const err308 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data130};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
}
else {
const err309 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data127};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid11 = _errs316 === errors;
valid81 = _valid11;
ifClause6 = "then";
}
else {
const _errs336 = errors;
const _errs337 = errors;
let valid86 = true;
const _errs338 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing9;
if((data127.filter === undefined) && (missing9 = "filter")){
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
var _valid13 = _errs338 === errors;
errors = _errs337;
if(vErrors !== null){
if(_errs337){
vErrors.length = _errs337;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid13){
const _errs339 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err311 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data127};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data127.filter === undefined){
const err312 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "filter"},message:"must have required property '"+"filter"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data127};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
for(const key38 in data127){
if(!((key38 === "from") || (key38 === "filter"))){
const err313 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data127};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data127.from !== undefined){
let data134 = data127.from;
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err314 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data134};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data134};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data127.filter !== undefined){
let data135 = data127.filter;
if(typeof data135 === "string"){
if(!pattern0.test(data135)){
const err316 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data135};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
else {
const err317 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data135};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data127};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid13 = _errs339 === errors;
valid86 = _valid13;
ifClause8 = "then";
}
else {
const _errs346 = errors;
const _errs347 = errors;
let valid88 = true;
const _errs348 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing10;
if((data127.select === undefined) && (missing10 = "select")){
const err319 = {};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
var _valid14 = _errs348 === errors;
errors = _errs347;
if(vErrors !== null){
if(_errs347){
vErrors.length = _errs347;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid14){
const _errs349 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err320 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data127.select === undefined){
const err321 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
for(const key39 in data127){
if(!((key39 === "from") || (key39 === "select"))){
const err322 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data127.from !== undefined){
let data136 = data127.from;
if(typeof data136 === "string"){
if(!pattern0.test(data136)){
const err323 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data136};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data136};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data127.select !== undefined){
let data137 = data127.select;
if(Array.isArray(data137)){
if(data137.length < 1){
const err325 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data137};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
const len13 = data137.length;
for(let i13=0; i13<len13; i13++){
let data138 = data137[i13];
if(typeof data138 === "string"){
if(!pattern0.test(data138)){
const err326 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data138};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data138};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
else {
const err328 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data137};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
}
else {
const err329 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid14 = _errs349 === errors;
valid88 = _valid14;
ifClause9 = "then";
}
else {
const _errs358 = errors;
const _errs359 = errors;
let valid92 = true;
const _errs360 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing11;
if((data127.drop === undefined) && (missing11 = "drop")){
const err330 = {};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
var _valid15 = _errs360 === errors;
errors = _errs359;
if(vErrors !== null){
if(_errs359){
vErrors.length = _errs359;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid15){
const _errs361 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err331 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data127.drop === undefined){
const err332 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop"},message:"must have required property '"+"drop"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
for(const key40 in data127){
if(!((key40 === "from") || (key40 === "drop"))){
const err333 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data127.from !== undefined){
let data139 = data127.from;
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err334 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data139};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
else {
const err335 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data139};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data127.drop !== undefined){
let data140 = data127.drop;
if(Array.isArray(data140)){
if(data140.length < 1){
const err336 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data140};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
const len14 = data140.length;
for(let i14=0; i14<len14; i14++){
let data141 = data140[i14];
if(typeof data141 === "string"){
if(!pattern0.test(data141)){
const err337 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data141};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data141};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
else {
const err339 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data140};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
else {
const err340 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
var _valid15 = _errs361 === errors;
valid92 = _valid15;
ifClause10 = "then";
}
else {
const _errs370 = errors;
const _errs371 = errors;
let valid96 = true;
const _errs372 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing12;
if((data127.join === undefined) && (missing12 = "join")){
const err341 = {};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
var _valid16 = _errs372 === errors;
errors = _errs371;
if(vErrors !== null){
if(_errs371){
vErrors.length = _errs371;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid16){
const _errs373 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err342 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data127.join === undefined){
const err343 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "join"},message:"must have required property '"+"join"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data127.on === undefined){
const err344 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
for(const key41 in data127){
if(!(((key41 === "from") || (key41 === "join")) || (key41 === "on"))){
const err345 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data127.from !== undefined){
let data142 = data127.from;
if(Array.isArray(data142)){
if(data142.length > 2){
const err346 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data142};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data142.length < 2){
const err347 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data142};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
const len15 = data142.length;
for(let i15=0; i15<len15; i15++){
let data143 = data142[i15];
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
const err348 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data143};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data143};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data142};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data127.join !== undefined){
let data144 = data127.join;
if(!((((data144 === "inner") || (data144 === "left")) || (data144 === "right")) || (data144 === "full"))){
const err351 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/join",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/join/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join,data:data144};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data127.on !== undefined){
let data145 = data127.on;
const _errs382 = errors;
let valid100 = true;
const _errs383 = errors;
if(typeof data145 !== "string"){
const err352 = {};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid17 = _errs383 === errors;
errors = _errs382;
if(vErrors !== null){
if(_errs382){
vErrors.length = _errs382;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid17){
const _errs385 = errors;
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err353 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data145};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
else {
const err354 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data145};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid17 = _errs385 === errors;
valid100 = _valid17;
ifClause12 = "then";
}
else {
const _errs387 = errors;
if(Array.isArray(data145)){
const len16 = data145.length;
for(let i16=0; i16<len16; i16++){
let data146 = data145[i16];
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err355 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data146};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data146};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else,data:data145};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
var _valid17 = _errs387 === errors;
valid100 = _valid17;
ifClause12 = "else";
}
if(!valid100){
const err358 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on,data:data145};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
var _valid16 = _errs373 === errors;
valid96 = _valid16;
ifClause11 = "then";
}
else {
const _errs391 = errors;
const _errs392 = errors;
let valid103 = true;
const _errs393 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing13;
if((data127.union === undefined) && (missing13 = "union")){
const err360 = {};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
var _valid18 = _errs393 === errors;
errors = _errs392;
if(vErrors !== null){
if(_errs392){
vErrors.length = _errs392;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid18){
const _errs394 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.union === undefined){
const err361 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "union"},message:"must have required property '"+"union"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
for(const key42 in data127){
if(!(key42 === "union")){
const err362 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data127.union !== undefined){
let data147 = data127.union;
if(Array.isArray(data147)){
if(data147.length < 2){
const err363 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data147};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
const len17 = data147.length;
for(let i17=0; i17<len17; i17++){
let data148 = data147[i17];
if(typeof data148 === "string"){
if(!pattern0.test(data148)){
const err364 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data148};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data148};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data147};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid18 = _errs394 === errors;
valid103 = _valid18;
ifClause13 = "then";
}
else {
const _errs401 = errors;
const _errs402 = errors;
let valid107 = true;
const _errs403 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing14;
if((data127.aggregate === undefined) && (missing14 = "aggregate")){
const err368 = {};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
var _valid19 = _errs403 === errors;
errors = _errs402;
if(vErrors !== null){
if(_errs402){
vErrors.length = _errs402;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid19){
const _errs404 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err369 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data127.aggregate === undefined){
const err370 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "aggregate"},message:"must have required property '"+"aggregate"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
for(const key43 in data127){
if(!(((key43 === "from") || (key43 === "group_by")) || (key43 === "aggregate"))){
const err371 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data127.from !== undefined){
let data149 = data127.from;
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err372 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data149};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data149};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data127.group_by !== undefined){
let data150 = data127.group_by;
const _errs410 = errors;
let valid109 = true;
const _errs411 = errors;
if(typeof data150 !== "string"){
const err374 = {};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
var _valid20 = _errs411 === errors;
errors = _errs410;
if(vErrors !== null){
if(_errs410){
vErrors.length = _errs410;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid20){
const _errs413 = errors;
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err375 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data150};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
else {
const err376 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data150};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var _valid20 = _errs413 === errors;
valid109 = _valid20;
ifClause15 = "then";
}
else {
const _errs415 = errors;
if(Array.isArray(data150)){
const len18 = data150.length;
for(let i18=0; i18<len18; i18++){
let data151 = data150[i18];
if(typeof data151 === "string"){
if(!pattern0.test(data151)){
const err377 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i18,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data151};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i18,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data151};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
else {
const err379 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else,data:data150};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid20 = _errs415 === errors;
valid109 = _valid20;
ifClause15 = "else";
}
if(!valid109){
const err380 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by,data:data150};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data127.aggregate !== undefined){
let data152 = data127.aggregate;
if(data152 && typeof data152 == "object" && !Array.isArray(data152)){
if(Object.keys(data152).length < 1){
const err381 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data152};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
for(const key44 in data152){
if(pattern6.test(key44)){
let data153 = data152[key44];
if(typeof data153 === "string"){
if(!pattern0.test(data153)){
const err382 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data153};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
else {
const err383 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data153};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
}
else {
const err384 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data152};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
else {
const err385 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
var _valid19 = _errs404 === errors;
valid107 = _valid19;
ifClause14 = "then";
}
else {
const _errs423 = errors;
const _errs424 = errors;
let valid113 = true;
const _errs425 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing15;
if((data127.sql === undefined) && (missing15 = "sql")){
const err386 = {};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
var _valid21 = _errs425 === errors;
errors = _errs424;
if(vErrors !== null){
if(_errs424){
vErrors.length = _errs424;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid21){
const _errs426 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err387 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data127.sql === undefined){
const err388 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
for(const key45 in data127){
if(!((key45 === "from") || (key45 === "sql"))){
const err389 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data127.from !== undefined){
let data154 = data127.from;
const _errs430 = errors;
let valid115 = true;
const _errs431 = errors;
if(typeof data154 !== "string"){
const err390 = {};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
var _valid22 = _errs431 === errors;
errors = _errs430;
if(vErrors !== null){
if(_errs430){
vErrors.length = _errs430;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid22){
const _errs433 = errors;
if(typeof data154 === "string"){
if(!pattern0.test(data154)){
const err391 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data154};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data154};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid22 = _errs433 === errors;
valid115 = _valid22;
ifClause17 = "then";
}
else {
const _errs435 = errors;
if(Array.isArray(data154)){
const len19 = data154.length;
for(let i19=0; i19<len19; i19++){
let data155 = data154[i19];
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err393 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i19,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data155};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
else {
const err394 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i19,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data155};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
}
else {
const err395 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else,data:data154};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
var _valid22 = _errs435 === errors;
valid115 = _valid22;
ifClause17 = "else";
}
if(!valid115){
const err396 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from,data:data154};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data127.sql !== undefined){
let data156 = data127.sql;
if(typeof data156 === "string"){
if(!pattern0.test(data156)){
const err397 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data156};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
else {
const err398 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data156};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid21 = _errs426 === errors;
valid113 = _valid21;
ifClause16 = "then";
}
else {
const _errs441 = errors;
const _errs442 = errors;
let valid118 = true;
const _errs443 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing16;
if((data127.drop_duplicates === undefined) && (missing16 = "drop_duplicates")){
const err400 = {};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
var _valid23 = _errs443 === errors;
errors = _errs442;
if(vErrors !== null){
if(_errs442){
vErrors.length = _errs442;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid23){
const _errs444 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err401 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data127.drop_duplicates === undefined){
const err402 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop_duplicates"},message:"must have required property '"+"drop_duplicates"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
for(const key46 in data127){
if(!(((key46 === "from") || (key46 === "drop_duplicates")) || (key46 === "last_by"))){
const err403 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data127.from !== undefined){
let data157 = data127.from;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err404 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data157};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
else {
const err405 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data157};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data127.drop_duplicates !== undefined){
let data158 = data127.drop_duplicates;
const _errs450 = errors;
let valid120 = true;
const _errs451 = errors;
if(!(Array.isArray(data158))){
const err406 = {};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid24 = _errs451 === errors;
errors = _errs450;
if(vErrors !== null){
if(_errs450){
vErrors.length = _errs450;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid24){
const _errs453 = errors;
if(Array.isArray(data158)){
if(data158.length < 1){
const err407 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data158};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
const len20 = data158.length;
for(let i20=0; i20<len20; i20++){
let data159 = data158[i20];
if(typeof data159 === "string"){
if(!pattern0.test(data159)){
const err408 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i20,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data159};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
else {
const err409 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i20,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data159};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
const err410 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data158};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid24 = _errs453 === errors;
valid120 = _valid24;
ifClause19 = "then";
}
else {
const _errs457 = errors;
if(true !== data158){
const err411 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/else/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.else,data:data158};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid24 = _errs457 === errors;
valid120 = _valid24;
ifClause19 = "else";
}
if(!valid120){
const err412 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates,data:data158};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data127.last_by !== undefined){
let data160 = data127.last_by;
const _errs459 = errors;
let valid123 = true;
const _errs460 = errors;
if(typeof data160 !== "string"){
const err413 = {};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid25 = _errs460 === errors;
errors = _errs459;
if(vErrors !== null){
if(_errs459){
vErrors.length = _errs459;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid25){
const _errs462 = errors;
if(typeof data160 === "string"){
if(!pattern0.test(data160)){
const err414 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data160};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data160};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid25 = _errs462 === errors;
valid123 = _valid25;
ifClause20 = "then";
}
else {
const _errs464 = errors;
if(Array.isArray(data160)){
const len21 = data160.length;
for(let i21=0; i21<len21; i21++){
let data161 = data160[i21];
if(typeof data161 === "string"){
if(!pattern0.test(data161)){
const err416 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i21,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data161};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i21,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data161};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else,data:data160};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
var _valid25 = _errs464 === errors;
valid123 = _valid25;
ifClause20 = "else";
}
if(!valid123){
const err419 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by,data:data160};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
else {
const err420 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid23 = _errs444 === errors;
valid118 = _valid23;
ifClause18 = "then";
}
else {
const _errs468 = errors;
const _errs469 = errors;
let valid126 = true;
const _errs470 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing17;
if((data127.write === undefined) && (missing17 = "write")){
const err421 = {};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
var _valid26 = _errs470 === errors;
errors = _errs469;
if(vErrors !== null){
if(_errs469){
vErrors.length = _errs469;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid26){
const _errs471 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.from === undefined){
const err422 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data127.write === undefined){
const err423 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
for(const key47 in data127){
if(!((key47 === "from") || (key47 === "write"))){
const err424 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data127.from !== undefined){
let data162 = data127.from;
if(typeof data162 === "string"){
if(!pattern0.test(data162)){
const err425 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data162};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data162};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data127.write !== undefined){
let data163 = data127.write;
if(typeof data163 === "string"){
if(!pattern0.test(data163)){
const err427 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data163};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data163};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
}
else {
const err429 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid26 = _errs471 === errors;
valid126 = _valid26;
ifClause21 = "then";
}
else {
const _errs478 = errors;
const _errs479 = errors;
let valid128 = true;
const _errs480 = errors;
if(!(data127 && typeof data127 == "object" && !Array.isArray(data127))){
const err430 = {};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid27 = _errs480 === errors;
errors = _errs479;
if(vErrors !== null){
if(_errs479){
vErrors.length = _errs479;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs482 = errors;
const err431 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then,data:data127};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
var _valid27 = _errs482 === errors;
valid128 = _valid27;
}
if(!valid128){
const err432 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else,data:data127};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var _valid26 = _errs478 === errors;
valid126 = _valid26;
ifClause21 = "else";
}
if(!valid126){
const err433 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else,data:data127};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var _valid23 = _errs468 === errors;
valid118 = _valid23;
ifClause18 = "else";
}
if(!valid118){
const err434 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else,data:data127};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid21 = _errs441 === errors;
valid113 = _valid21;
ifClause16 = "else";
}
if(!valid113){
const err435 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else,data:data127};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var _valid19 = _errs423 === errors;
valid107 = _valid19;
ifClause14 = "else";
}
if(!valid107){
const err436 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else,data:data127};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid18 = _errs401 === errors;
valid103 = _valid18;
ifClause13 = "else";
}
if(!valid103){
const err437 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else,data:data127};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid16 = _errs391 === errors;
valid96 = _valid16;
ifClause11 = "else";
}
if(!valid96){
const err438 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else,data:data127};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid15 = _errs370 === errors;
valid92 = _valid15;
ifClause10 = "else";
}
if(!valid92){
const err439 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else,data:data127};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid14 = _errs358 === errors;
valid88 = _valid14;
ifClause9 = "else";
}
if(!valid88){
const err440 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else,data:data127};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var _valid13 = _errs346 === errors;
valid86 = _valid13;
ifClause8 = "else";
}
if(!valid86){
const err441 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else,data:data127};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var _valid11 = _errs336 === errors;
valid81 = _valid11;
ifClause6 = "else";
}
if(!valid81){
const err442 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else,data:data127};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
var _valid10 = _errs313 === errors;
valid79 = _valid10;
ifClause5 = "else";
}
if(!valid79){
const err443 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data127};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
}
else {
const err444 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes,data:data126};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data93.needs !== undefined){
let data164 = data93.needs;
const _errs484 = errors;
let valid129 = true;
const _errs485 = errors;
if(typeof data164 !== "string"){
const err445 = {};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
var _valid28 = _errs485 === errors;
errors = _errs484;
if(vErrors !== null){
if(_errs484){
vErrors.length = _errs484;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid28){
const _errs487 = errors;
if(typeof data164 === "string"){
if(!pattern0.test(data164)){
const err446 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data164};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data164};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
var _valid28 = _errs487 === errors;
valid129 = _valid28;
ifClause22 = "then";
}
else {
const _errs489 = errors;
if(Array.isArray(data164)){
const len22 = data164.length;
for(let i22=0; i22<len22; i22++){
let data165 = data164[i22];
if(typeof data165 === "string"){
if(!pattern0.test(data165)){
const err448 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data165};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data165};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else,data:data164};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
var _valid28 = _errs489 === errors;
valid129 = _valid28;
ifClause22 = "else";
}
if(!valid129){
const err451 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs,data:data164};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data93.when !== undefined){
let data166 = data93.when;
if(!(data166 === "always")){
const err452 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when,data:data166};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data93.window !== undefined){
let data167 = data93.window;
if(!(data167 === "none")){
const err453 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window,data:data167};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data93.workers !== undefined){
let data168 = data93.workers;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
for(const key48 in data168){
if(!((key48 === "type") || (key48 === "count"))){
const err454 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data168};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data168.type !== undefined){
let data169 = data168.type;
if(!((((((((data169 === "G.1X") || (data169 === "G.2X")) || (data169 === "G.4X")) || (data169 === "G.8X")) || (data169 === "R.1X")) || (data169 === "R.2X")) || (data169 === "R.4X")) || (data169 === "R.8X"))){
const err455 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type,data:data169};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data168.count !== undefined){
let data170 = data168.count;
if(!(((typeof data170 == "number") && (!(data170 % 1) && !isNaN(data170))) && (isFinite(data170)))){
const err456 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data170};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 > 299 || isNaN(data170)){
const err457 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data170};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data170 < 2 || isNaN(data170)){
const err458 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data170};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
}
}
else {
const err459 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data168};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data93.timeout !== undefined){
let data171 = data93.timeout;
if(typeof data171 === "string"){
if(!pattern38.test(data171)){
const err460 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data171};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
else {
const err461 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data171};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data93.retry !== undefined){
let data172 = data93.retry;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
if(data172.attempts === undefined){
const err462 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data172};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
for(const key49 in data172){
if(!(key49 === "attempts")){
const err463 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data172};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data172.attempts !== undefined){
let data173 = data172.attempts;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err464 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data173};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 > 10 || isNaN(data173)){
const err465 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data173};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data173 < 1 || isNaN(data173)){
const err466 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data173};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
}
else {
const err467 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data172};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data93.expected !== undefined){
let data174 = data93.expected;
if(typeof data174 === "string"){
if(!pattern38.test(data174)){
const err468 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data174};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
else {
const err469 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data174};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data93.skip_if !== undefined){
let data175 = data93.skip_if;
if(data175 && typeof data175 == "object" && !Array.isArray(data175)){
if(Object.keys(data175).length > 1){
const err470 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data175};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
if(Object.keys(data175).length < 1){
const err471 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data175};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
for(const key50 in data175){
if(!(((((((key50 === "no_new_data") || (key50 === "unchanged")) || (key50 === "query")) || (key50 === "expression")) || (key50 === "any")) || (key50 === "all")) || (key50 === "not"))){
const err472 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data175};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data175.no_new_data !== undefined){
let data176 = data175.no_new_data;
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err473 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data176};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data176};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data175.unchanged !== undefined){
let data177 = data175.unchanged;
const _errs516 = errors;
let valid135 = true;
const _errs517 = errors;
if(typeof data177 !== "string"){
const err475 = {};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var _valid29 = _errs517 === errors;
errors = _errs516;
if(vErrors !== null){
if(_errs516){
vErrors.length = _errs516;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid29){
const _errs519 = errors;
if(typeof data177 === "string"){
if(!pattern0.test(data177)){
const err476 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then,data:data177};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then,data:data177};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid29 = _errs519 === errors;
valid135 = _valid29;
ifClause23 = "then";
}
else {
const _errs521 = errors;
if(Array.isArray(data177)){
const len23 = data177.length;
for(let i23=0; i23<len23; i23++){
let data178 = data177[i23];
if(typeof data178 === "string"){
if(!pattern0.test(data178)){
const err478 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i23,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items,data:data178};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
else {
const err479 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i23,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items,data:data178};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
}
else {
const err480 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else,data:data177};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
var _valid29 = _errs521 === errors;
valid135 = _valid29;
ifClause23 = "else";
}
if(!valid135){
const err481 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged,data:data177};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data175.query !== undefined){
let data179 = data175.query;
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err482 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data179};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
else {
const err483 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data179};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data175.expression !== undefined){
let data180 = data175.expression;
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err484 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data180};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
else {
const err485 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data180};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data175.any !== undefined){
let data181 = data175.any;
if(Array.isArray(data181)){
if(data181.length < 1){
const err486 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data181};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
const len24 = data181.length;
for(let i24=0; i24<len24; i24++){
if(!(validate11(data181[i24], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any/" + i24,parentData:data181,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err487 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data181};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data175.all !== undefined){
let data183 = data175.all;
if(Array.isArray(data183)){
if(data183.length < 1){
const err488 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data183};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
const len25 = data183.length;
for(let i25=0; i25<len25; i25++){
if(!(validate11(data183[i25], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all/" + i25,parentData:data183,parentDataProperty:i25,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err489 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data183};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data175.not !== undefined){
if(!(validate11(data175.not, {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",parentData:data175,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err490 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data175};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data93.foreach !== undefined){
let data186 = data93.foreach;
if(data186 && typeof data186 == "object" && !Array.isArray(data186)){
for(const key51 in data186){
if(pattern6.test(key51)){
let data187 = data186[key51];
if(Array.isArray(data187)){
if(data187.length < 1){
const err491 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data187};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
const len26 = data187.length;
for(let i26=0; i26<len26; i26++){
let data188 = data187[i26];
if(((typeof data188 !== "string") && (!((typeof data188 == "number") && (isFinite(data188))))) && (typeof data188 !== "boolean")){
const err492 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items,data:data188};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data187};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
}
else {
const err494 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach,data:data186};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data93};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
var _valid9 = _errs299 === errors;
valid76 = _valid9;
ifClause4 = "then";
}
else {
const _errs542 = errors;
const _errs543 = errors;
let valid145 = true;
const _errs544 = errors;
if(!(data93 && typeof data93 == "object" && !Array.isArray(data93))){
const err496 = {};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
var _valid30 = _errs544 === errors;
errors = _errs543;
if(vErrors !== null){
if(_errs543){
vErrors.length = _errs543;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs546 = errors;
const err497 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then,data:data93};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
var _valid30 = _errs546 === errors;
valid145 = _valid30;
}
if(!valid145){
const err498 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else,data:data93};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
var _valid9 = _errs542 === errors;
valid76 = _valid9;
ifClause4 = "else";
}
if(!valid76){
const err499 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else,data:data93};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid5 = _errs296 === errors;
valid54 = _valid5;
ifClause0 = "else";
}
if(!valid54){
const err500 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data93};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
}
}
else {
const err501 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data92};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
if(data.reports !== undefined){
let data189 = data.reports;
if(data189 && typeof data189 == "object" && !Array.isArray(data189)){
for(const key52 in data189){
if(pattern6.test(key52)){
let data190 = data189[key52];
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
if(data190.sql === undefined){
const err502 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].required,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data190};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key53 in data190){
if(!(((key53 === "sql") || (key53 === "charts")) || (key53 === "needs"))){
const err503 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data190};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data190.sql !== undefined){
let data191 = data190.sql;
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err504 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data191};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
else {
const err505 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.sql.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data191};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data190.charts !== undefined){
let data192 = data190.charts;
if(Array.isArray(data192)){
const len27 = data192.length;
for(let i27=0; i27<len27; i27++){
let data193 = data192[i27];
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
if(data193.type === undefined){
const err506 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data193};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data193.x === undefined){
const err507 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data193};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(data193.y === undefined){
const err508 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data193};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
for(const key54 in data193){
if(!(((((((key54 === "type") || (key54 === "x")) || (key54 === "y")) || (key54 === "color")) || (key54 === "title")) || (key54 === "facet")) || (key54 === "mark"))){
const err509 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data193};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data193.type !== undefined){
let data194 = data193.type;
if(!((((data194 === "line") || (data194 === "bar")) || (data194 === "area")) || (data194 === "point"))){
const err510 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/type",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type,data:data194};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data193.x !== undefined){
let data195 = data193.x;
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err511 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data195};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
else {
const err512 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data195};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data193.y !== undefined){
let data196 = data193.y;
if(typeof data196 === "string"){
if(!pattern0.test(data196)){
const err513 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data196};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data196};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data193.color !== undefined){
let data197 = data193.color;
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err515 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data197};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
else {
const err516 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data197};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data193.title !== undefined){
let data198 = data193.title;
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err517 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data198};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
else {
const err518 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data198};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data193.facet !== undefined){
let data199 = data193.facet;
if(typeof data199 === "string"){
if(!pattern0.test(data199)){
const err519 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data199};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
else {
const err520 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data199};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data193.mark !== undefined){
let data200 = data193.mark;
if(typeof data200 === "string"){
if(!pattern0.test(data200)){
const err521 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data200};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
else {
const err522 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data200};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
}
else {
const err523 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data193};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
}
else {
const err524 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts,data:data192};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data190.needs !== undefined){
let data201 = data190.needs;
const _errs573 = errors;
let valid151 = true;
const _errs574 = errors;
if(typeof data201 !== "string"){
const err525 = {};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
var _valid31 = _errs574 === errors;
errors = _errs573;
if(vErrors !== null){
if(_errs573){
vErrors.length = _errs573;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid31){
const _errs576 = errors;
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err526 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data201};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
else {
const err527 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data201};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid31 = _errs576 === errors;
valid151 = _valid31;
ifClause24 = "then";
}
else {
const _errs578 = errors;
if(Array.isArray(data201)){
const len28 = data201.length;
for(let i28=0; i28<len28; i28++){
let data202 = data201[i28];
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err528 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i28,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data202};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
else {
const err529 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i28,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data202};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
}
else {
const err530 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else,data:data201};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid31 = _errs578 === errors;
valid151 = _valid31;
ifClause24 = "else";
}
if(!valid151){
const err531 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs,data:data201};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
}
else {
const err532 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].type,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data190};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
}
}
else {
const err533 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.type,parentSchema:schema11.properties.reports,data:data189};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
if(data.quicksight !== undefined){
let data203 = data.quicksight;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.datasets === undefined){
const err534 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'",schema:schema11.properties.quicksight.required,parentSchema:schema11.properties.quicksight,data:data203};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
if(data203.group === undefined){
const err535 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema11.properties.quicksight.required,parentSchema:schema11.properties.quicksight,data:data203};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
for(const key55 in data203){
if(!(((key55 === "datasets") || (key55 === "group")) || (key55 === "identity_region"))){
const err536 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.quicksight,data:data203};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
if(data203.datasets !== undefined){
let data204 = data203.datasets;
if(Array.isArray(data204)){
if(data204.length < 1){
const err537 = {instancePath:instancePath+"/quicksight/datasets",schemaPath:"#/properties/quicksight/properties/datasets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.quicksight.properties.datasets,data:data204};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
const len29 = data204.length;
for(let i29=0; i29<len29; i29++){
let data205 = data204[i29];
const _errs588 = errors;
let valid157 = true;
const _errs589 = errors;
if(!(data205 && typeof data205 == "object" && !Array.isArray(data205))){
const err538 = {};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
var _valid32 = _errs589 === errors;
errors = _errs588;
if(vErrors !== null){
if(_errs588){
vErrors.length = _errs588;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid32){
const _errs591 = errors;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
if(data205.report === undefined){
const err539 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/required",keyword:"required",params:{missingProperty: "report"},message:"must have required property '"+"report"+"'",schema:schema11.properties.quicksight.properties.datasets.items.then.required,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data205};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(data205.columns === undefined){
const err540 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.quicksight.properties.datasets.items.then.required,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data205};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
for(const key56 in data205){
if(!((key56 === "report") || (key56 === "columns"))){
const err541 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data205};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data205.report !== undefined){
let data206 = data205.report;
if(typeof data206 === "string"){
if(!pattern0.test(data206)){
const err542 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/report",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.report,data:data206};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
else {
const err543 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/report",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.report.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.report,data:data206};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data205.columns !== undefined){
let data207 = data205.columns;
if(data207 && typeof data207 == "object" && !Array.isArray(data207)){
for(const key57 in data207){
if(pattern6.test(key57)){
let data208 = data207[key57];
if(typeof data208 === "string"){
if(!pattern0.test(data208)){
const err544 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"],data:data208};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
else {
const err545 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"],data:data208};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
}
}
else {
const err546 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns,data:data207};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
}
else {
const err547 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.properties.datasets.items.then.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data205};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
var _valid32 = _errs591 === errors;
valid157 = _valid32;
ifClause25 = "then";
}
else {
const _errs600 = errors;
if(typeof data205 === "string"){
if(!pattern0.test(data205)){
const err548 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.else,data:data205};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.else.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.else,data:data205};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid32 = _errs600 === errors;
valid157 = _valid32;
ifClause25 = "else";
}
if(!valid157){
const err550 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema",schema:schema11.properties.quicksight.properties.datasets.items.if,parentSchema:schema11.properties.quicksight.properties.datasets.items,data:data205};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
}
else {
const err551 = {instancePath:instancePath+"/quicksight/datasets",schemaPath:"#/properties/quicksight/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.quicksight.properties.datasets.type,parentSchema:schema11.properties.quicksight.properties.datasets,data:data204};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data203.group !== undefined){
let data209 = data203.group;
if(typeof data209 === "string"){
if(!pattern0.test(data209)){
const err552 = {instancePath:instancePath+"/quicksight/group",schemaPath:"#/properties/quicksight/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.group,data:data209};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
else {
const err553 = {instancePath:instancePath+"/quicksight/group",schemaPath:"#/properties/quicksight/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.group.type,parentSchema:schema11.properties.quicksight.properties.group,data:data209};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data203.identity_region !== undefined){
let data210 = data203.identity_region;
if(typeof data210 === "string"){
if(!pattern0.test(data210)){
const err554 = {instancePath:instancePath+"/quicksight/identity_region",schemaPath:"#/properties/quicksight/properties/identity_region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.identity_region,data:data210};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
else {
const err555 = {instancePath:instancePath+"/quicksight/identity_region",schemaPath:"#/properties/quicksight/properties/identity_region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.identity_region.type,parentSchema:schema11.properties.quicksight.properties.identity_region,data:data210};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
}
else {
const err556 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.type,parentSchema:schema11.properties.quicksight,data:data203};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data.models !== undefined){
let data211 = data.models;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key58 in data211){
if(pattern6.test(key58)){
let data212 = data211[key58];
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
if(data212.train_on === undefined){
const err557 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "train_on"},message:"must have required property '"+"train_on"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data212.random_cut_forest === undefined){
const err558 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "random_cut_forest"},message:"must have required property '"+"random_cut_forest"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data212.instances === undefined){
const err559 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "instances"},message:"must have required property '"+"instances"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data212.serve === undefined){
const err560 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "serve"},message:"must have required property '"+"serve"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data212.writes === undefined){
const err561 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
for(const key59 in data212){
if(!(func2.call(schema11.properties.models.patternProperties["^.*$"].properties, key59))){
const err562 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data212.foreach !== undefined){
let data213 = data212.foreach;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
for(const key60 in data213){
if(pattern6.test(key60)){
let data214 = data213[key60];
if(Array.isArray(data214)){
if(data214.length < 1){
const err563 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"],data:data214};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
const len30 = data214.length;
for(let i30=0; i30<len30; i30++){
let data215 = data214[i30];
if(((typeof data215 !== "string") && (!((typeof data215 == "number") && (isFinite(data215))))) && (typeof data215 !== "boolean")){
const err564 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i30,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items,data:data215};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
}
else {
const err565 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"],data:data214};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
}
}
}
else {
const err566 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach,data:data213};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data212.train_on !== undefined){
let data216 = data212.train_on;
if(typeof data216 === "string"){
if(!pattern0.test(data216)){
const err567 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/train_on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/train_on/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.train_on,data:data216};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/train_on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/train_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.train_on.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.train_on,data:data216};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data212.scores !== undefined){
let data217 = data212.scores;
if(typeof data217 === "string"){
if(!pattern0.test(data217)){
const err569 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/scores",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/scores/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.scores,data:data217};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/scores",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/scores/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.scores.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.scores,data:data217};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data212.random_cut_forest !== undefined){
let data218 = data212.random_cut_forest;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.feature_dim === undefined){
const err571 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/required",keyword:"required",params:{missingProperty: "feature_dim"},message:"must have required property '"+"feature_dim"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data218};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
for(const key61 in data218){
if(!(((key61 === "feature_dim") || (key61 === "num_samples_per_tree")) || (key61 === "num_trees"))){
const err572 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data218};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data218.feature_dim !== undefined){
let data219 = data218.feature_dim;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
const err573 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data219};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 > 10000 || isNaN(data219)){
const err574 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data219};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data219 < 1 || isNaN(data219)){
const err575 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data219};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
}
}
if(data218.num_samples_per_tree !== undefined){
let data220 = data218.num_samples_per_tree;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
const err576 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data220};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 > 2048 || isNaN(data220)){
const err577 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},message:"must be <= 2048",schema:2048,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data220};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(data220 < 1 || isNaN(data220)){
const err578 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data220};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
}
if(data218.num_trees !== undefined){
let data221 = data218.num_trees;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
const err579 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data221};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 > 1000 || isNaN(data221)){
const err580 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data221};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
if(data221 < 50 || isNaN(data221)){
const err581 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50",schema:50,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data221};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
}
else {
const err582 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data218};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data212.instances !== undefined){
let data222 = data212.instances;
if(data222 && typeof data222 == "object" && !Array.isArray(data222)){
if(data222.train === undefined){
const err583 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/required",keyword:"required",params:{missingProperty: "train"},message:"must have required property '"+"train"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data222};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
if(data222.serve === undefined){
const err584 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/required",keyword:"required",params:{missingProperty: "serve"},message:"must have required property '"+"serve"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data222};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
for(const key62 in data222){
if(!((key62 === "train") || (key62 === "serve"))){
const err585 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data222};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data222.train !== undefined){
let data223 = data222.train;
if(typeof data223 === "string"){
if(!pattern129.test(data223)){
const err586 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/train/pattern",keyword:"pattern",params:{pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"},message:"must match pattern \""+"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"+"\"",schema:"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train,data:data223};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
else {
const err587 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/train/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train,data:data223};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data222.serve !== undefined){
let data224 = data222.serve;
if(typeof data224 === "string"){
if(!pattern129.test(data224)){
const err588 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/serve/pattern",keyword:"pattern",params:{pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"},message:"must match pattern \""+"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"+"\"",schema:"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve,data:data224};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
else {
const err589 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/serve/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve,data:data224};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
}
else {
const err590 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data222};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data212.promote_when !== undefined){
const err591 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote_when",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/promote_when/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.models.patternProperties["^.*$"].properties.promote_when.notBuilt,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.promote_when,data:data212.promote_when};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
if(data212.serve !== undefined){
let data226 = data212.serve;
if(!((data226 === "batch") || (data226 === "endpoint"))){
const err592 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/serve/enum",keyword:"enum",params:{allowedValues: schema11.properties.models.patternProperties["^.*$"].properties.serve.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.models.patternProperties["^.*$"].properties.serve.enum,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.serve,data:data226};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data212.writes !== undefined){
let data227 = data212.writes;
if(typeof data227 === "string"){
if(!pattern0.test(data227)){
const err593 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.writes,data:data227};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
else {
const err594 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.writes.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.writes,data:data227};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data212.needs !== undefined){
let data228 = data212.needs;
const _errs642 = errors;
let valid167 = true;
const _errs643 = errors;
if(typeof data228 !== "string"){
const err595 = {};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid33 = _errs643 === errors;
errors = _errs642;
if(vErrors !== null){
if(_errs642){
vErrors.length = _errs642;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid33){
const _errs645 = errors;
if(typeof data228 === "string"){
if(!pattern0.test(data228)){
const err596 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then,data:data228};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
else {
const err597 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then,data:data228};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid33 = _errs645 === errors;
valid167 = _valid33;
ifClause26 = "then";
}
else {
const _errs647 = errors;
if(Array.isArray(data228)){
const len31 = data228.length;
for(let i31=0; i31<len31; i31++){
let data229 = data228[i31];
if(typeof data229 === "string"){
if(!pattern0.test(data229)){
const err598 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i31,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items,data:data229};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
}
else {
const err599 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i31,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items,data:data229};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
}
else {
const err600 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else,data:data228};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
var _valid33 = _errs647 === errors;
valid167 = _valid33;
ifClause26 = "else";
}
if(!valid167){
const err601 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs,data:data228};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
}
else {
const err602 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].type,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
}
}
else {
const err603 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.type,parentSchema:schema11.properties.models,data:data211};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
if(data.lambdas !== undefined){
let data230 = data.lambdas;
if(data230 && typeof data230 == "object" && !Array.isArray(data230)){
for(const key63 in data230){
if(pattern6.test(key63)){
let data231 = data230[key63];
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
if(data231.function === undefined){
const err604 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'",schema:schema11.properties.lambdas.patternProperties["^.*$"].required,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data231};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
for(const key64 in data231){
if(!(((key64 === "function") || (key64 === "payload")) || (key64 === "needs"))){
const err605 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data231};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data231.function !== undefined){
let data232 = data231.function;
if(typeof data232 === "string"){
if(!pattern0.test(data232)){
const err606 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data232};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
else {
const err607 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data232};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data231.payload !== undefined){
let data233 = data231.payload;
if(!(data233 && typeof data233 == "object" && !Array.isArray(data233))){
const err608 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/payload",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload,data:data233};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data231.needs !== undefined){
let data234 = data231.needs;
const _errs661 = errors;
let valid172 = true;
const _errs662 = errors;
if(typeof data234 !== "string"){
const err609 = {};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
var _valid34 = _errs662 === errors;
errors = _errs661;
if(vErrors !== null){
if(_errs661){
vErrors.length = _errs661;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid34){
const _errs664 = errors;
if(typeof data234 === "string"){
if(!pattern0.test(data234)){
const err610 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data234};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
else {
const err611 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data234};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid34 = _errs664 === errors;
valid172 = _valid34;
ifClause27 = "then";
}
else {
const _errs666 = errors;
if(Array.isArray(data234)){
const len32 = data234.length;
for(let i32=0; i32<len32; i32++){
let data235 = data234[i32];
if(typeof data235 === "string"){
if(!pattern0.test(data235)){
const err612 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i32,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data235};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
else {
const err613 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i32,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data235};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
}
else {
const err614 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else,data:data234};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid34 = _errs666 === errors;
valid172 = _valid34;
ifClause27 = "else";
}
if(!valid172){
const err615 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs,data:data234};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
}
else {
const err616 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data231};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
}
else {
const err617 = {instancePath:instancePath+"/lambdas",schemaPath:"#/properties/lambdas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.type,parentSchema:schema11.properties.lambdas,data:data230};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data.executions !== undefined){
let data236 = data.executions;
if(data236 && typeof data236 == "object" && !Array.isArray(data236)){
for(const key65 in data236){
if(pattern6.test(key65)){
let data237 = data236[key65];
if(!(data237 && typeof data237 == "object" && !Array.isArray(data237))){
const err618 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].type,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data237};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
const _errs674 = errors;
let valid176 = true;
const _errs675 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
let missing18;
if((data237.pipeline === undefined) && (missing18 = "pipeline")){
const err619 = {};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
var _valid35 = _errs675 === errors;
errors = _errs674;
if(vErrors !== null){
if(_errs674){
vErrors.length = _errs674;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid35){
const _errs676 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.pipeline === undefined){
const err620 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data237};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
for(const key66 in data237){
if(!(((key66 === "pipeline") || (key66 === "from")) || (key66 === "needs"))){
const err621 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data237};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
if(data237.pipeline !== undefined){
let data238 = data237.pipeline;
if(typeof data238 === "string"){
if(!pattern0.test(data238)){
const err622 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data238};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
else {
const err623 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data238};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data237.from !== undefined){
let data239 = data237.from;
if(typeof data239 === "string"){
if(!pattern0.test(data239)){
const err624 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data239};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
else {
const err625 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data239};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data237.needs !== undefined){
let data240 = data237.needs;
const _errs684 = errors;
let valid178 = true;
const _errs685 = errors;
if(typeof data240 !== "string"){
const err626 = {};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
var _valid36 = _errs685 === errors;
errors = _errs684;
if(vErrors !== null){
if(_errs684){
vErrors.length = _errs684;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid36){
const _errs687 = errors;
if(typeof data240 === "string"){
if(!pattern0.test(data240)){
const err627 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data240};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
else {
const err628 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data240};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
var _valid36 = _errs687 === errors;
valid178 = _valid36;
ifClause29 = "then";
}
else {
const _errs689 = errors;
if(Array.isArray(data240)){
const len33 = data240.length;
for(let i33=0; i33<len33; i33++){
let data241 = data240[i33];
if(typeof data241 === "string"){
if(!pattern0.test(data241)){
const err629 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i33,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data241};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
else {
const err630 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i33,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data241};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
}
else {
const err631 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else,data:data240};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
var _valid36 = _errs689 === errors;
valid178 = _valid36;
ifClause29 = "else";
}
if(!valid178){
const err632 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause29},message:"must match \""+ifClause29+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs,data:data240};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
}
else {
const err633 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data237};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid35 = _errs676 === errors;
valid176 = _valid35;
ifClause28 = "then";
}
else {
const _errs693 = errors;
const _errs694 = errors;
let valid181 = true;
const _errs695 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
let missing19;
if((data237.state_machine === undefined) && (missing19 = "state_machine")){
const err634 = {};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
var _valid37 = _errs695 === errors;
errors = _errs694;
if(vErrors !== null){
if(_errs694){
vErrors.length = _errs694;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid37){
const _errs696 = errors;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
if(data237.state_machine === undefined){
const err635 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "state_machine"},message:"must have required property '"+"state_machine"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data237};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
for(const key67 in data237){
if(!(((key67 === "state_machine") || (key67 === "input")) || (key67 === "needs"))){
const err636 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data237};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
if(data237.state_machine !== undefined){
let data242 = data237.state_machine;
if(typeof data242 === "string"){
if(!pattern0.test(data242)){
const err637 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data242};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
}
else {
const err638 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data242};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data237.input !== undefined){
let data243 = data237.input;
if(!(data243 && typeof data243 == "object" && !Array.isArray(data243))){
const err639 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input,data:data243};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
if(data237.needs !== undefined){
let data244 = data237.needs;
const _errs704 = errors;
let valid183 = true;
const _errs705 = errors;
if(typeof data244 !== "string"){
const err640 = {};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
var _valid38 = _errs705 === errors;
errors = _errs704;
if(vErrors !== null){
if(_errs704){
vErrors.length = _errs704;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid38){
const _errs707 = errors;
if(typeof data244 === "string"){
if(!pattern0.test(data244)){
const err641 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data244};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
else {
const err642 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data244};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
var _valid38 = _errs707 === errors;
valid183 = _valid38;
ifClause31 = "then";
}
else {
const _errs709 = errors;
if(Array.isArray(data244)){
const len34 = data244.length;
for(let i34=0; i34<len34; i34++){
let data245 = data244[i34];
if(typeof data245 === "string"){
if(!pattern0.test(data245)){
const err643 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i34,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data245};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
}
}
else {
const err644 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i34,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data245};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
}
}
else {
const err645 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else,data:data244};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid38 = _errs709 === errors;
valid183 = _valid38;
ifClause31 = "else";
}
if(!valid183){
const err646 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause31},message:"must match \""+ifClause31+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs,data:data244};
if(vErrors === null){
vErrors = [err646];
}
else {
vErrors.push(err646);
}
errors++;
}
}
}
else {
const err647 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data237};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
var _valid37 = _errs696 === errors;
valid181 = _valid37;
ifClause30 = "then";
}
else {
const _errs713 = errors;
const _errs714 = errors;
let valid186 = true;
const _errs715 = errors;
if(!(data237 && typeof data237 == "object" && !Array.isArray(data237))){
const err648 = {};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
var _valid39 = _errs715 === errors;
errors = _errs714;
if(vErrors !== null){
if(_errs714){
vErrors.length = _errs714;
}
else {
vErrors = null;
}
}
if(_valid39){
const _errs717 = errors;
const err649 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else.then,data:data237};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
var _valid39 = _errs717 === errors;
valid186 = _valid39;
}
if(!valid186){
const err650 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else,data:data237};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
var _valid37 = _errs713 === errors;
valid181 = _valid37;
ifClause30 = "else";
}
if(!valid181){
const err651 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause30},message:"must match \""+ifClause30+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else,data:data237};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
var _valid35 = _errs693 === errors;
valid176 = _valid35;
ifClause28 = "else";
}
if(!valid176){
const err652 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].if,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data237};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
}
}
else {
const err653 = {instancePath:instancePath+"/executions",schemaPath:"#/properties/executions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.type,parentSchema:schema11.properties.executions,data:data236};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
if(data.local !== undefined){
let data246 = data.local;
if(data246 && typeof data246 == "object" && !Array.isArray(data246)){
for(const key68 in data246){
if(pattern6.test(key68)){
let data247 = data246[key68];
if(!(data247 && typeof data247 == "object" && !Array.isArray(data247))){
const err654 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].type,parentSchema:schema11.properties.local.patternProperties["^.*$"],data:data247};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
const _errs722 = errors;
let valid188 = true;
const _errs723 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing20;
if((data247.files === undefined) && (missing20 = "files")){
const err655 = {};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
var _valid40 = _errs723 === errors;
errors = _errs722;
if(vErrors !== null){
if(_errs722){
vErrors.length = _errs722;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid40){
const _errs724 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.files === undefined){
const err656 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema11.properties.local.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data247};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
for(const key69 in data247){
if(!(key69 === "files")){
const err657 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data247};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
if(data247.files !== undefined){
let data248 = data247.files;
if(typeof data248 === "string"){
if(!pattern0.test(data248)){
const err658 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/properties/files/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.local.patternProperties["^.*$"].then.properties.files,data:data248};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
}
else {
const err659 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.local.patternProperties["^.*$"].then.properties.files.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].then.properties.files,data:data248};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
}
else {
const err660 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data247};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
var _valid40 = _errs724 === errors;
valid188 = _valid40;
ifClause32 = "then";
}
else {
const _errs729 = errors;
const _errs730 = errors;
let valid190 = true;
const _errs731 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing21;
if((data247.simulate === undefined) && (missing21 = "simulate")){
const err661 = {};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
var _valid41 = _errs731 === errors;
errors = _errs730;
if(vErrors !== null){
if(_errs730){
vErrors.length = _errs730;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid41){
const _errs732 = errors;
const _errs735 = errors;
let valid192 = true;
const _errs736 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing22;
if((data247.simulate === undefined) && (missing22 = "simulate")){
const err662 = {};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
else {
if(data247.simulate !== undefined){
if("sensors" !== data247.simulate){
const err663 = {};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
}
}
}
var _valid42 = _errs736 === errors;
errors = _errs735;
if(vErrors !== null){
if(_errs735){
vErrors.length = _errs735;
}
else {
vErrors = null;
}
}
if(_valid42){
const _errs738 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.simulate === undefined){
const err664 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data247};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(data247.devices === undefined){
const err665 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data247};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
if(data247.days === undefined){
const err666 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data247};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
for(const key70 in data247){
if(!(((key70 === "simulate") || (key70 === "devices")) || (key70 === "days"))){
const err667 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data247};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
}
if(data247.simulate !== undefined){
let data250 = data247.simulate;
if(!(data250 === "sensors")){
const err668 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate,data:data250};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
if(data247.devices !== undefined){
let data251 = data247.devices;
if(!(((typeof data251 == "number") && (!(data251 % 1) && !isNaN(data251))) && (isFinite(data251)))){
const err669 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data251};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
if((typeof data251 == "number") && (isFinite(data251))){
if(data251 > 1000 || isNaN(data251)){
const err670 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data251};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
if(data251 < 1 || isNaN(data251)){
const err671 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data251};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
}
}
if(data247.days !== undefined){
let data252 = data247.days;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
const err672 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data252};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 > 31 || isNaN(data252)){
const err673 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31",schema:31,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data252};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if(data252 < 1 || isNaN(data252)){
const err674 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data252};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
}
}
}
else {
const err675 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data247};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
var _valid42 = _errs738 === errors;
valid192 = _valid42;
}
if(!valid192){
const err676 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0],data:data247};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
const _errs747 = errors;
let valid195 = true;
const _errs748 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
let missing23;
if((data247.simulate === undefined) && (missing23 = "simulate")){
const err677 = {};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
else {
if(data247.simulate !== undefined){
if("history" !== data247.simulate){
const err678 = {};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
}
}
}
var _valid43 = _errs748 === errors;
errors = _errs747;
if(vErrors !== null){
if(_errs747){
vErrors.length = _errs747;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs750 = errors;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.simulate === undefined){
const err679 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data247};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
if(data247.rows === undefined){
const err680 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data247};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
for(const key71 in data247){
if(!((key71 === "simulate") || (key71 === "rows"))){
const err681 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data247};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
}
if(data247.simulate !== undefined){
let data254 = data247.simulate;
if(!(data254 === "history")){
const err682 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate,data:data254};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
}
if(data247.rows !== undefined){
let data255 = data247.rows;
if(!(((typeof data255 == "number") && (!(data255 % 1) && !isNaN(data255))) && (isFinite(data255)))){
const err683 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data255};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
if((typeof data255 == "number") && (isFinite(data255))){
if(data255 > 100000 || isNaN(data255)){
const err684 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data255};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
if(data255 < 1 || isNaN(data255)){
const err685 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data255};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
}
}
}
else {
const err686 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data247};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
var _valid43 = _errs750 === errors;
valid195 = _valid43;
}
if(!valid195){
const err687 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1],data:data247};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
if(data247.simulate === undefined){
const err688 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then,data:data247};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
if(data247.simulate !== undefined){
let data256 = data247.simulate;
if(!((data256 === "sensors") || (data256 === "history"))){
const err689 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate,data:data256};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
}
}
else {
const err690 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then,data:data247};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
var _valid41 = _errs732 === errors;
valid190 = _valid41;
ifClause33 = "then";
}
else {
const _errs757 = errors;
const _errs758 = errors;
let valid199 = true;
const _errs759 = errors;
if(!(data247 && typeof data247 == "object" && !Array.isArray(data247))){
const err691 = {};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
var _valid44 = _errs759 === errors;
errors = _errs758;
if(vErrors !== null){
if(_errs758){
vErrors.length = _errs758;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs761 = errors;
const err692 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.local.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.else.then,data:data247};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
var _valid44 = _errs761 === errors;
valid199 = _valid44;
}
if(!valid199){
const err693 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.else,data:data247};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
var _valid41 = _errs757 === errors;
valid190 = _valid41;
ifClause33 = "else";
}
if(!valid190){
const err694 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause33},message:"must match \""+ifClause33+"\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else,data:data247};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
var _valid40 = _errs729 === errors;
valid188 = _valid40;
ifClause32 = "else";
}
if(!valid188){
const err695 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause32},message:"must match \""+ifClause32+"\" schema",schema:schema11.properties.local.patternProperties["^.*$"].if,parentSchema:schema11.properties.local.patternProperties["^.*$"],data:data247};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
}
}
else {
const err696 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.type,parentSchema:schema11.properties.local,data:data246};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data.tests !== undefined){
let data257 = data.tests;
if(Array.isArray(data257)){
const len35 = data257.length;
for(let i35=0; i35<len35; i35++){
let data258 = data257[i35];
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
if(data258.name === undefined){
const err697 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data258};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
if(data258.run === undefined){
const err698 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data258};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
if(data258.expect === undefined){
const err699 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data258};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
for(const key72 in data258){
if(!(((((key72 === "name") || (key72 === "given")) || (key72 === "run")) || (key72 === "window")) || (key72 === "expect"))){
const err700 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items,data:data258};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
if(data258.name !== undefined){
let data259 = data258.name;
if(typeof data259 === "string"){
if(!pattern0.test(data259)){
const err701 = {instancePath:instancePath+"/tests/" + i35+"/name",schemaPath:"#/properties/tests/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.name,data:data259};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
else {
const err702 = {instancePath:instancePath+"/tests/" + i35+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.name.type,parentSchema:schema11.properties.tests.items.properties.name,data:data259};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data258.given !== undefined){
let data260 = data258.given;
if(data260 && typeof data260 == "object" && !Array.isArray(data260)){
for(const key73 in data260){
if(pattern6.test(key73)){
let data261 = data260[key73];
const _errs772 = errors;
let valid204 = true;
const _errs773 = errors;
if(typeof data261 !== "string"){
const err703 = {};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
var _valid45 = _errs773 === errors;
errors = _errs772;
if(vErrors !== null){
if(_errs772){
vErrors.length = _errs772;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid45){
const _errs775 = errors;
if(typeof data261 === "string"){
if(!pattern0.test(data261)){
const err704 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then,data:data261};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
else {
const err705 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then,data:data261};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
var _valid45 = _errs775 === errors;
valid204 = _valid45;
ifClause34 = "then";
}
else {
const _errs777 = errors;
if(Array.isArray(data261)){
const len36 = data261.length;
for(let i36=0; i36<len36; i36++){
let data262 = data261[i36];
if(typeof data262 === "string"){
if(!pattern0.test(data262)){
const err706 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i36,schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items,data:data262};
if(vErrors === null){
vErrors = [err706];
}
else {
vErrors.push(err706);
}
errors++;
}
}
else {
const err707 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i36,schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items,data:data262};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
}
}
else {
const err708 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else,data:data261};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
var _valid45 = _errs777 === errors;
valid204 = _valid45;
ifClause34 = "else";
}
if(!valid204){
const err709 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause34},message:"must match \""+ifClause34+"\" schema",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].if,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"],data:data261};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
}
}
else {
const err710 = {instancePath:instancePath+"/tests/" + i35+"/given",schemaPath:"#/properties/tests/items/properties/given/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.given.type,parentSchema:schema11.properties.tests.items.properties.given,data:data260};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data258.run !== undefined){
let data263 = data258.run;
if(Array.isArray(data263)){
if(data263.length < 1){
const err711 = {instancePath:instancePath+"/tests/" + i35+"/run",schemaPath:"#/properties/tests/items/properties/run/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tests.items.properties.run,data:data263};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
const len37 = data263.length;
for(let i37=0; i37<len37; i37++){
let data264 = data263[i37];
if(typeof data264 === "string"){
if(!pattern0.test(data264)){
const err712 = {instancePath:instancePath+"/tests/" + i35+"/run/" + i37,schemaPath:"#/properties/tests/items/properties/run/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.run.items,data:data264};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
else {
const err713 = {instancePath:instancePath+"/tests/" + i35+"/run/" + i37,schemaPath:"#/properties/tests/items/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.run.items.type,parentSchema:schema11.properties.tests.items.properties.run.items,data:data264};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
}
else {
const err714 = {instancePath:instancePath+"/tests/" + i35+"/run",schemaPath:"#/properties/tests/items/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.run.type,parentSchema:schema11.properties.tests.items.properties.run,data:data263};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
if(data258.window !== undefined){
let data265 = data258.window;
if(typeof data265 === "string"){
if(!pattern0.test(data265)){
const err715 = {instancePath:instancePath+"/tests/" + i35+"/window",schemaPath:"#/properties/tests/items/properties/window/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.window,data:data265};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
else {
const err716 = {instancePath:instancePath+"/tests/" + i35+"/window",schemaPath:"#/properties/tests/items/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.window.type,parentSchema:schema11.properties.tests.items.properties.window,data:data265};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data258.expect !== undefined){
let data266 = data258.expect;
if(data266 && typeof data266 == "object" && !Array.isArray(data266)){
for(const key74 in data266){
if(!(((key74 === "statuses") || (key74 === "error")) || (key74 === "tables"))){
const err717 = {instancePath:instancePath+"/tests/" + i35+"/expect",schemaPath:"#/properties/tests/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items.properties.expect,data:data266};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data266.statuses !== undefined){
let data267 = data266.statuses;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key75 in data267){
if(pattern6.test(key75)){
let data268 = data267[key75];
if(!(((((data268 === "succeeded") || (data268 === "skipped")) || (data268 === "failed")) || (data268 === "blocked")) || (data268 === "cancelled"))){
const err718 = {instancePath:instancePath+"/tests/" + i35+"/expect/statuses/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/statuses/patternProperties/%5E.*%24/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"].enum,parentSchema:schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"],data:data268};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
}
}
else {
const err719 = {instancePath:instancePath+"/tests/" + i35+"/expect/statuses",schemaPath:"#/properties/tests/items/properties/expect/properties/statuses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.statuses.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.statuses,data:data267};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data266.error !== undefined){
let data269 = data266.error;
if(typeof data269 === "string"){
if(!pattern0.test(data269)){
const err720 = {instancePath:instancePath+"/tests/" + i35+"/expect/error",schemaPath:"#/properties/tests/items/properties/expect/properties/error/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.expect.properties.error,data:data269};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
else {
const err721 = {instancePath:instancePath+"/tests/" + i35+"/expect/error",schemaPath:"#/properties/tests/items/properties/expect/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.expect.properties.error.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.error,data:data269};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data266.tables !== undefined){
let data270 = data266.tables;
if(data270 && typeof data270 == "object" && !Array.isArray(data270)){
for(const key76 in data270){
if(pattern6.test(key76)){
let data271 = data270[key76];
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
if(data271.rows === undefined){
const err722 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data271};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
for(const key77 in data271){
if(!(key77 === "rows")){
const err723 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data271};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data271.rows !== undefined){
let data272 = data271.rows;
if(!(((typeof data272 == "number") && (!(data272 % 1) && !isNaN(data272))) && (isFinite(data272)))){
const err724 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows,data:data272};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
if((typeof data272 == "number") && (isFinite(data272))){
if(data272 < 0 || isNaN(data272)){
const err725 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows,data:data272};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
}
}
else {
const err726 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data271};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
}
}
}
else {
const err727 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.tables.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables,data:data270};
if(vErrors === null){
vErrors = [err727];
}
else {
vErrors.push(err727);
}
errors++;
}
}
}
else {
const err728 = {instancePath:instancePath+"/tests/" + i35+"/expect",schemaPath:"#/properties/tests/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.type,parentSchema:schema11.properties.tests.items.properties.expect,data:data266};
if(vErrors === null){
vErrors = [err728];
}
else {
vErrors.push(err728);
}
errors++;
}
}
}
else {
const err729 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.type,parentSchema:schema11.properties.tests.items,data:data258};
if(vErrors === null){
vErrors = [err729];
}
else {
vErrors.push(err729);
}
errors++;
}
}
}
else {
const err730 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data257};
if(vErrors === null){
vErrors = [err730];
}
else {
vErrors.push(err730);
}
errors++;
}
}
}
else {
const err731 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export default validate10 as Validate;
