// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
"use strict";


const schema11 = {"type":"object","required":["name","database"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a name"},"description":{"type":"string","pattern":"\\S","expects":"a text"},"timezone":{"type":"string","pattern":"\\S","expects":"a time zone, such as Europe/Rome"},"window":{"enum":["hour","day","week","month"],"expects":"hour, day, week or month"},"schedule":{"type":"object","required":["cron","by"],"properties":{"cron":{"type":"string","pattern":"\\S","expects":"a cron expression of five fields"},"by":{"enum":["github","eventbridge"],"expects":"github or eventbridge"}},"expects":"a mapping with cron and by","additionalProperties":false},"backfill":{"type":"object","required":["since"],"properties":{"since":{"type":"string","pattern":"\\S","expects":"a date, such as 2021-01-01"},"max_concurrency":{"type":"integer","minimum":1,"maximum":100,"expects":"a whole number from 1 to 100"}},"expects":"a mapping with since","additionalProperties":false},"notify":{"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false},"environments":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"permissions_boundary":{"type":"string","pattern":"^[\\w+=,.@-]{1,128}$","expects":"the name of a managed policy"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false}},"expects":"a mapping of environments"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"},"inputs":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false}},"expects":"a mapping of inputs"},"sources":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"type":"object","required":["type","topic","select"],"properties":{"type":{"enum":["iot"],"expects":"iot"},"topic":{"type":"string","pattern":"\\S","expects":"an MQTT topic filter"},"select":{"type":"string","pattern":"\\S","expects":"columns of the message, separated by commas"},"buffer":{"type":"object","required":["seconds","megabytes"],"properties":{"seconds":{"type":"integer","minimum":0,"maximum":900,"expects":"seconds from 0 to 900"},"megabytes":{"type":"integer","minimum":1,"maximum":128,"expects":"megabytes from 1 to 128"}},"expects":"a mapping with seconds and megabytes","additionalProperties":false},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type, topic and select","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"type":"object","required":["type","url","tables","secret"],"properties":{"type":{"enum":["jdbc"],"expects":"jdbc"},"url":{"type":"string","pattern":"\\S","expects":"a JDBC URL"},"tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a table"},"expects":"a list of tables","minItems":1},"secret":{"type":"string","pattern":"\\S","expects":"the name of a secret in Secrets Manager"},"watermark":{"type":"string","pattern":"\\S","expects":"the name of a column"},"network":{"type":"object","expects":"a mapping with connect: vpc_peering or existing","required":["connect"],"properties":{"connect":{"enum":["vpc_peering","existing"],"expects":"vpc_peering or existing"}},"allOf":[{"if":{"required":["connect"],"properties":{"connect":{"const":"vpc_peering"}}},"then":{"type":"object","required":["connect","vpc_cidr","peer"],"properties":{"connect":{"enum":["vpc_peering"],"expects":"vpc_peering"},"vpc_cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"peer":{"type":"object","required":["vpc","cidr","route_tables","security_group"],"properties":{"vpc":{"type":"string","pattern":"\\S","expects":"a VPC id"},"cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"route_tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a route table id"},"expects":"a list of route table ids","minItems":1},"security_group":{"type":"string","pattern":"\\S","expects":"a security group id"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits"},"region":{"type":"string","pattern":"\\S","expects":"an AWS region"},"accept_role":{"type":"string","pattern":"\\S","expects":"the ARN of a role"}},"expects":"a mapping that describes the other VPC","additionalProperties":false}},"expects":"a mapping with connect, vpc_cidr and peer","additionalProperties":false}},{"if":{"required":["connect"],"properties":{"connect":{"const":"existing"}}},"then":{"type":"object","required":["connect","subnet","availability_zone","security_groups"],"properties":{"connect":{"enum":["existing"],"expects":"existing"},"subnet":{"type":"string","pattern":"\\S","expects":"a subnet id"},"availability_zone":{"type":"string","pattern":"\\S","expects":"an availability zone"},"security_groups":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a security group id"},"expects":"a list of security group ids","minItems":1}},"expects":"a mapping with connect, subnet, availability_zone and security_groups","additionalProperties":false}}]}},"expects":"a mapping with type, url, tables and secret","additionalProperties":false}}]}},"expects":"a mapping of sources"},"crawlers":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["source","database"],"properties":{"source":{"type":"string","pattern":"\\S","expects":"the name of a source"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"poll":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"}},"expects":"a mapping with source and database","additionalProperties":false}},"expects":"a mapping of crawlers"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names","minItems":1},"public":{"type":"boolean","expects":"true or false"},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false}},"expects":"a mapping of tables"},"jobs":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with script or nodes","if":{"required":["script"]},"then":{"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"bookmark":{"type":"boolean","expects":"true or false"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false},"else":{"if":{"required":["nodes"]},"then":{"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write","if":{"required":["read"]},"then":{"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false},"else":{"if":{"required":["mapping"]},"then":{"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types","minProperties":1}},"expects":"a mapping with from and mapping","additionalProperties":false},"else":{"if":{"required":["filter"]},"then":{"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false},"else":{"if":{"required":["select"]},"then":{"type":"object","required":["from","select"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"select":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and select","additionalProperties":false},"else":{"if":{"required":["drop"]},"then":{"type":"object","required":["from","drop"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and drop","additionalProperties":false},"else":{"if":{"required":["join"]},"then":{"type":"object","required":["from","join","on"],"properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two nodes","minItems":2,"maxItems":2},"join":{"enum":["inner","left","right","full"],"expects":"inner, left, right or full"},"on":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from, join and on","additionalProperties":false},"else":{"if":{"required":["union"]},"then":{"type":"object","required":["union"],"properties":{"union":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two or more nodes","minItems":2}},"expects":"a mapping with union","additionalProperties":false},"else":{"if":{"required":["aggregate"]},"then":{"type":"object","required":["from","aggregate"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"group_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}},"aggregate":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"an expression in Spark SQL, such as avg(temp)"}},"expects":"a mapping of new columns to expressions","minProperties":1}},"expects":"a mapping with from and aggregate","additionalProperties":false},"else":{"if":{"required":["sql"]},"then":{"type":"object","required":["from","sql"],"properties":{"from":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a node"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"the name of a node, or a list of them"}},"sql":{"type":"string","pattern":"\\S","expects":"a query in Spark SQL"}},"expects":"a mapping with from and sql","additionalProperties":false},"else":{"if":{"required":["drop_duplicates"]},"then":{"type":"object","required":["from","drop_duplicates"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop_duplicates":{"expects":"true, or a list of columns","if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"minItems":1,"expects":"true, or a list of columns"},"else":{"const":true,"expects":"true, or a list of columns"}},"last_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from and drop_duplicates","additionalProperties":false},"else":{"if":{"required":["write"]},"then":{"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","select","drop","join","union","aggregate","sql","drop_duplicates","write"]}}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["script","nodes"]}}}}},"expects":"a mapping of jobs"},"reports":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"mark":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"}},"expects":"a mapping with type, x and y","additionalProperties":false},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false}},"expects":"a mapping of reports"},"quicksight":{"type":"object","required":["datasets","group"],"properties":{"datasets":{"type":"array","items":{"if":{"type":"object"},"then":{"type":"object","required":["report","columns"],"properties":{"report":{"type":"string","pattern":"\\S","expects":"the name of a report"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with report and columns","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"the name of a report"}},"expects":"a list of reports","minItems":1},"group":{"type":"string","pattern":"\\S","expects":"the name of a group"},"identity_region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"}},"expects":"a mapping with datasets and group","additionalProperties":false},"models":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["train_on","random_cut_forest","instances","serve","writes"],"properties":{"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"},"train_on":{"type":"string","pattern":"\\S","expects":"the name of a table"},"scores":{"type":"string","pattern":"\\S","expects":"the name of a table"},"random_cut_forest":{"type":"object","required":["feature_dim"],"properties":{"feature_dim":{"type":"integer","minimum":1,"maximum":10000,"expects":"a whole number from 1 to 10000"},"num_samples_per_tree":{"type":"integer","minimum":1,"maximum":2048,"expects":"a whole number from 1 to 2048"},"num_trees":{"type":"integer","minimum":50,"maximum":1000,"expects":"a whole number from 50 to 1000"}},"expects":"a mapping with feature_dim","additionalProperties":false},"instances":{"type":"object","required":["train","serve"],"properties":{"train":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.m4.xlarge"},"serve":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.c5.xlarge"}},"expects":"a mapping with train and serve","additionalProperties":false},"promote_when":{"notBuilt":{"what":"Judging by \"promote_when\"","hint":"The first model becomes the champion; later ones are kept as candidates.","severity":"warning"}},"serve":{"enum":["batch","endpoint"],"expects":"batch or endpoint"},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with train_on and random_cut_forest","additionalProperties":false}},"expects":"a mapping of models"},"lambdas":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["function"],"properties":{"function":{"type":"string","pattern":"\\S","expects":"the name of a Lambda function"},"payload":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with function","additionalProperties":false}},"expects":"a mapping of steps"},"executions":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with pipeline or state_machine","if":{"required":["pipeline"]},"then":{"type":"object","required":["pipeline"],"properties":{"pipeline":{"type":"string","pattern":"\\S","expects":"the name of a pipeline"},"from":{"type":"string","pattern":"\\S","expects":"the name of a step"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with pipeline","additionalProperties":false},"else":{"if":{"required":["state_machine"]},"then":{"type":"object","required":["state_machine"],"properties":{"state_machine":{"type":"string","pattern":"\\S","expects":"the ARN of a state machine"},"input":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with state_machine","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["pipeline","state_machine"]}}}}},"expects":"a mapping of steps"},"local":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with files or simulate","if":{"required":["files"]},"then":{"type":"object","required":["files"],"properties":{"files":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"}},"expects":"a mapping with files","additionalProperties":false},"else":{"if":{"required":["simulate"]},"then":{"type":"object","expects":"a mapping with simulate: sensors or history","required":["simulate"],"properties":{"simulate":{"enum":["sensors","history"],"expects":"sensors or history"}},"allOf":[{"if":{"required":["simulate"],"properties":{"simulate":{"const":"sensors"}}},"then":{"type":"object","required":["simulate","devices","days"],"properties":{"simulate":{"enum":["sensors"],"expects":"sensors"},"devices":{"type":"integer","minimum":1,"maximum":1000,"expects":"a whole number from 1 to 1000"},"days":{"type":"integer","minimum":1,"maximum":31,"expects":"a whole number from 1 to 31"}},"expects":"a mapping with simulate, devices and days","additionalProperties":false}},{"if":{"required":["simulate"],"properties":{"simulate":{"const":"history"}}},"then":{"type":"object","required":["simulate","rows"],"properties":{"simulate":{"enum":["history"],"expects":"history"},"rows":{"type":"integer","minimum":1,"maximum":100000,"expects":"a whole number from 1 to 100000"}},"expects":"a mapping with simulate and rows","additionalProperties":false}}]},"else":{"if":{"type":"object"},"then":{"lacks":["files","simulate"]}}}}},"expects":"a mapping of sources"},"tests":{"type":"array","items":{"type":"object","required":["name","run","expect"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a sentence"},"given":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"expects":"a path, which may have wildcards, or a list of them"}}},"expects":"a mapping of sources to files"},"run":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"a list of steps","minItems":1},"window":{"type":"string","pattern":"\\S","expects":"the id of a window"},"expect":{"type":"object","properties":{"statuses":{"type":"object","patternProperties":{"^.*$":{"enum":["succeeded","skipped","failed","blocked","cancelled"],"expects":"succeeded, skipped, failed, blocked or cancelled"}},"expects":"a mapping of steps to statuses"},"error":{"type":"string","pattern":"\\S","expects":"the name of an error"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["rows"],"properties":{"rows":{"type":"integer","minimum":0,"expects":"a whole number from 0"}},"expects":"a mapping with rows","additionalProperties":false}},"expects":"a mapping of tables"}},"expects":"a mapping with statuses, error or tables","additionalProperties":false}},"expects":"a mapping with name, run and expect","additionalProperties":false},"expects":"a list of tests"}},"expects":"a mapping with name, environments, tables, jobs …","additionalProperties":false,"$defs":{"condition":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^.*$", "u");
const pattern9 = new RegExp("^[\\w+=,.@-]{1,128}$", "u");
const pattern39 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");
const pattern130 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "u");
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
if(!(((((key5 === "region") || (key5 === "account")) || (key5 === "protected")) || (key5 === "permissions_boundary")) || (key5 === "variables"))){
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
if(data13.permissions_boundary !== undefined){
let data17 = data13.permissions_boundary;
if(typeof data17 === "string"){
if(!pattern9.test(data17)){
const err38 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions_boundary",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/permissions_boundary/pattern",keyword:"pattern",params:{pattern: "^[\\w+=,.@-]{1,128}$"},message:"must match pattern \""+"^[\\w+=,.@-]{1,128}$"+"\"",schema:"^[\\w+=,.@-]{1,128}$",parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.permissions_boundary,data:data17};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/permissions_boundary",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/permissions_boundary/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.environments.patternProperties["^.*$"].properties.permissions_boundary.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.permissions_boundary,data:data17};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data13.variables !== undefined){
let data18 = data13.variables;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(pattern6.test(key6)){
let data19 = data18[key6];
if((((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")) && (!(Array.isArray(data19)))){
const err40 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"],data:data19};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(Array.isArray(data19)){
const len0 = data19.length;
for(let i0=0; i0<len0; i0++){
let data20 = data19[i0];
if(((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")){
const err41 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items,data:data20};
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
}
}
else {
const err42 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables,data:data18};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.patternProperties["^.*$"].type,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data13};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
}
else {
const err44 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.type,parentSchema:schema11.properties.environments,data:data12};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.variables !== undefined){
let data21 = data.variables;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 in data21){
if(pattern6.test(key7)){
let data22 = data21[key7];
if((((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")) && (!(Array.isArray(data22)))){
const err45 = {instancePath:instancePath+"/variables/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.variables.patternProperties["^.*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.variables.patternProperties["^.*$"].type,parentSchema:schema11.properties.variables.patternProperties["^.*$"],data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(Array.isArray(data22)){
const len1 = data22.length;
for(let i1=0; i1<len1; i1++){
let data23 = data22[i1];
if(((typeof data23 !== "string") && (!((typeof data23 == "number") && (isFinite(data23))))) && (typeof data23 !== "boolean")){
const err46 = {instancePath:instancePath+"/variables/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.variables.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.variables.patternProperties["^.*$"].items,data:data23};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
}
}
}
else {
const err47 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.variables.type,parentSchema:schema11.properties.variables,data:data21};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.inputs !== undefined){
let data24 = data.inputs;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key8 in data24){
if(pattern6.test(key8)){
let data25 = data24[key8];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.type === undefined){
const err48 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.inputs.patternProperties["^.*$"].required,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data25};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data25.default === undefined){
const err49 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema11.properties.inputs.patternProperties["^.*$"].required,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data25};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key9 in data25){
if(!((key9 === "type") || (key9 === "default"))){
const err50 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data25};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data25.type !== undefined){
let data26 = data25.type;
if(!((((data26 === "string") || (data26 === "number")) || (data26 === "boolean")) || (data26 === "date"))){
const err51 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.inputs.patternProperties["^.*$"].properties.type,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data25.default !== undefined){
let data27 = data25.default;
if(((typeof data27 !== "string") && (!((typeof data27 == "number") && (isFinite(data27))))) && (typeof data27 !== "boolean")){
const err52 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/properties/default/type",keyword:"type",params:{type: schema11.properties.inputs.patternProperties["^.*$"].properties.default.type},message:"must be string,number,boolean",schema:schema11.properties.inputs.patternProperties["^.*$"].properties.default.type,parentSchema:schema11.properties.inputs.patternProperties["^.*$"].properties.default,data:data27};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/inputs/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inputs.patternProperties["^.*$"].type,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data25};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
}
else {
const err54 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inputs.type,parentSchema:schema11.properties.inputs,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.sources !== undefined){
let data28 = data.sources;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key10 in data28){
if(pattern6.test(key10)){
let data29 = data28[key10];
const _errs65 = errors;
let valid16 = true;
const _errs66 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing0;
if((data29.type === undefined) && (missing0 = "type")){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
if(data29.type !== undefined){
if("s3" !== data29.type){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
var _valid0 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs68 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err57 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data29};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data29.location === undefined){
const err58 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data29};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data29.format === undefined){
const err59 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data29};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key11 in data29){
if(!(((((key11 === "type") || (key11 === "location")) || (key11 === "format")) || (key11 === "header")) || (key11 === "columns"))){
const err60 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data29};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.type !== undefined){
let data31 = data29.type;
if(!(data31 === "s3")){
const err61 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type,data:data31};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data29.location !== undefined){
let data32 = data29.location;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err62 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location,data:data32};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location,data:data32};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.format !== undefined){
let data33 = data29.format;
if(!(((data33 === "csv") || (data33 === "json")) || (data33 === "parquet"))){
const err64 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format,data:data33};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.header !== undefined){
let data34 = data29.header;
if(typeof data34 !== "boolean"){
const err65 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header,data:data34};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data29.columns !== undefined){
let data35 = data29.columns;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key12 in data35){
if(pattern6.test(key12)){
let data36 = data35[key12];
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err66 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"],data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"],data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
}
else {
const err68 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns,data:data35};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data29};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid0 = _errs68 === errors;
valid16 = _valid0;
}
if(!valid16){
const err70 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0],data:data29};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
const _errs82 = errors;
let valid20 = true;
const _errs83 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing1;
if((data29.type === undefined) && (missing1 = "type")){
const err71 = {};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
if(data29.type !== undefined){
if("iot" !== data29.type){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
}
var _valid1 = _errs83 === errors;
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs85 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err73 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data29};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data29.topic === undefined){
const err74 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data29};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data29.select === undefined){
const err75 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data29};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key13 in data29){
if(!(((((key13 === "type") || (key13 === "topic")) || (key13 === "select")) || (key13 === "buffer")) || (key13 === "columns"))){
const err76 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data29};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data29.type !== undefined){
let data38 = data29.type;
if(!(data38 === "iot")){
const err77 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data29.topic !== undefined){
let data39 = data29.topic;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err78 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic,data:data39};
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
const err79 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data29.select !== undefined){
let data40 = data29.select;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err80 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select,data:data40};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data29.buffer !== undefined){
let data41 = data29.buffer;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.seconds === undefined){
const err82 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data41};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data41.megabytes === undefined){
const err83 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required",keyword:"required",params:{missingProperty: "megabytes"},message:"must have required property '"+"megabytes"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data41};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key14 in data41){
if(!((key14 === "seconds") || (key14 === "megabytes"))){
const err84 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data41};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data41.seconds !== undefined){
let data42 = data41.seconds;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err85 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data42};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 900 || isNaN(data42)){
const err86 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900},message:"must be <= 900",schema:900,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data42 < 0 || isNaN(data42)){
const err87 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data42};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
if(data41.megabytes !== undefined){
let data43 = data41.megabytes;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
const err88 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data43};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((typeof data43 == "number") && (isFinite(data43))){
if(data43 > 128 || isNaN(data43)){
const err89 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data43};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data43 < 1 || isNaN(data43)){
const err90 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data43};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data41};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data29.columns !== undefined){
let data44 = data29.columns;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
for(const key15 in data44){
if(pattern6.test(key15)){
let data45 = data44[key15];
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err92 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"],data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"],data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
}
else {
const err94 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns,data:data44};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data29};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid1 = _errs85 === errors;
valid20 = _valid1;
}
if(!valid20){
const err96 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1],data:data29};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
const _errs105 = errors;
let valid25 = true;
const _errs106 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing2;
if((data29.type === undefined) && (missing2 = "type")){
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
else {
if(data29.type !== undefined){
if("jdbc" !== data29.type){
const err98 = {};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
}
var _valid2 = _errs106 === errors;
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs108 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err99 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data29};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data29.url === undefined){
const err100 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data29};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data29.tables === undefined){
const err101 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data29};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(data29.secret === undefined){
const err102 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data29};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
for(const key16 in data29){
if(!((((((key16 === "type") || (key16 === "url")) || (key16 === "tables")) || (key16 === "secret")) || (key16 === "watermark")) || (key16 === "network"))){
const err103 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data29};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data29.type !== undefined){
let data47 = data29.type;
if(!(data47 === "jdbc")){
const err104 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type,data:data47};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data29.url !== undefined){
let data48 = data29.url;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err105 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url,data:data48};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data29.tables !== undefined){
let data49 = data29.tables;
if(Array.isArray(data49)){
if(data49.length < 1){
const err107 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables,data:data49};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
const len2 = data49.length;
for(let i2=0; i2<len2; i2++){
let data50 = data49[i2];
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err108 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables/" + i2,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items,data:data50};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables/" + i2,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables,data:data49};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data29.secret !== undefined){
let data51 = data29.secret;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err111 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/secret/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret,data:data51};
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
const err112 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret,data:data51};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data29.watermark !== undefined){
let data52 = data29.watermark;
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err113 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/watermark",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/watermark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/watermark",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/watermark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark,data:data52};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data29.network !== undefined){
let data53 = data29.network;
const _errs125 = errors;
let valid31 = true;
const _errs126 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing3;
if((data53.connect === undefined) && (missing3 = "connect")){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
if(data53.connect !== undefined){
if("vpc_peering" !== data53.connect){
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
}
var _valid3 = _errs126 === errors;
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs128 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.connect === undefined){
const err117 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data53};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data53.vpc_cidr === undefined){
const err118 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "vpc_cidr"},message:"must have required property '"+"vpc_cidr"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data53};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data53.peer === undefined){
const err119 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "peer"},message:"must have required property '"+"peer"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data53};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key17 in data53){
if(!(((key17 === "connect") || (key17 === "vpc_cidr")) || (key17 === "peer"))){
const err120 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data53};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data53.connect !== undefined){
let data55 = data53.connect;
if(!(data55 === "vpc_peering")){
const err121 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect,data:data55};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data53.vpc_cidr !== undefined){
let data56 = data53.vpc_cidr;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err122 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/vpc_cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/vpc_cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr,data:data56};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/vpc_cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/vpc_cidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr,data:data56};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data53.peer !== undefined){
let data57 = data53.peer;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.vpc === undefined){
const err124 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "vpc"},message:"must have required property '"+"vpc"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data57};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data57.cidr === undefined){
const err125 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data57};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data57.route_tables === undefined){
const err126 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "route_tables"},message:"must have required property '"+"route_tables"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data57};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data57.security_group === undefined){
const err127 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "security_group"},message:"must have required property '"+"security_group"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data57};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key18 in data57){
if(!(((((((key18 === "vpc") || (key18 === "cidr")) || (key18 === "route_tables")) || (key18 === "security_group")) || (key18 === "account")) || (key18 === "region")) || (key18 === "accept_role"))){
const err128 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data57};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data57.vpc !== undefined){
let data58 = data57.vpc;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err129 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/vpc",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/vpc/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc,data:data58};
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
const err130 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/vpc",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/vpc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc,data:data58};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data57.cidr !== undefined){
let data59 = data57.cidr;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err131 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr,data:data59};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/cidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr,data:data59};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data57.route_tables !== undefined){
let data60 = data57.route_tables;
if(Array.isArray(data60)){
if(data60.length < 1){
const err133 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables,data:data60};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const len3 = data60.length;
for(let i3=0; i3<len3; i3++){
let data61 = data60[i3];
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err134 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables/" + i3,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items,data:data61};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables/" + i3,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items,data:data61};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables,data:data60};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data57.security_group !== undefined){
let data62 = data57.security_group;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err137 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/security_group",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/security_group/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group,data:data62};
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
const err138 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/security_group",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/security_group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group,data:data62};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data57.account !== undefined){
let data63 = data57.account;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err139 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/account",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account,data:data63};
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
const err140 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/account",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account,data:data63};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data57.region !== undefined){
let data64 = data57.region;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err141 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/region",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region,data:data64};
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
const err142 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/region",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region,data:data64};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data57.accept_role !== undefined){
let data65 = data57.accept_role;
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err143 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/accept_role",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/accept_role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role,data:data65};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/accept_role",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/accept_role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role,data:data65};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data57};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data53};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid3 = _errs128 === errors;
valid31 = _valid3;
}
if(!valid31){
const err147 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0],data:data53};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const _errs154 = errors;
let valid37 = true;
const _errs155 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
let missing4;
if((data53.connect === undefined) && (missing4 = "connect")){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
else {
if(data53.connect !== undefined){
if("existing" !== data53.connect){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
}
var _valid4 = _errs155 === errors;
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs157 = errors;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.connect === undefined){
const err150 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data53};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data53.subnet === undefined){
const err151 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "subnet"},message:"must have required property '"+"subnet"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data53};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data53.availability_zone === undefined){
const err152 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "availability_zone"},message:"must have required property '"+"availability_zone"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data53};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(data53.security_groups === undefined){
const err153 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "security_groups"},message:"must have required property '"+"security_groups"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data53};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key19 in data53){
if(!((((key19 === "connect") || (key19 === "subnet")) || (key19 === "availability_zone")) || (key19 === "security_groups"))){
const err154 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data53};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data53.connect !== undefined){
let data67 = data53.connect;
if(!(data67 === "existing")){
const err155 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect,data:data67};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data53.subnet !== undefined){
let data68 = data53.subnet;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err156 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/subnet",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/subnet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet,data:data68};
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
const err157 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/subnet",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet,data:data68};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data53.availability_zone !== undefined){
let data69 = data53.availability_zone;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err158 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/availability_zone",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/availability_zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone,data:data69};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
else {
const err159 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/availability_zone",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/availability_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone,data:data69};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data53.security_groups !== undefined){
let data70 = data53.security_groups;
if(Array.isArray(data70)){
if(data70.length < 1){
const err160 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups,data:data70};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
const len4 = data70.length;
for(let i4=0; i4<len4; i4++){
let data71 = data70[i4];
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err161 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups/" + i4,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items,data:data71};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups/" + i4,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items,data:data71};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups,data:data70};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data53};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid4 = _errs157 === errors;
valid37 = _valid4;
}
if(!valid37){
const err165 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1],data:data53};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.connect === undefined){
const err166 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network,data:data53};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data53.connect !== undefined){
let data72 = data53.connect;
if(!((data72 === "vpc_peering") || (data72 === "existing"))){
const err167 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect,data:data72};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network,data:data53};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data29};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
var _valid2 = _errs108 === errors;
valid25 = _valid2;
}
if(!valid25){
const err170 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2],data:data29};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.type === undefined){
const err171 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].required,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data29};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data29.type !== undefined){
let data73 = data29.type;
if(!(((data73 === "s3") || (data73 === "iot")) || (data73 === "jdbc"))){
const err172 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].properties.type,data:data73};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/sources/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data29};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
}
else {
const err174 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data28};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.crawlers !== undefined){
let data74 = data.crawlers;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
for(const key20 in data74){
if(pattern6.test(key20)){
let data75 = data74[key20];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.source === undefined){
const err175 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data75};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data75.database === undefined){
const err176 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data75};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
for(const key21 in data75){
if(!(((key21 === "source") || (key21 === "database")) || (key21 === "poll"))){
const err177 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data75};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data75.source !== undefined){
let data76 = data75.source;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err178 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data76};
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
const err179 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data76};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data75.database !== undefined){
let data77 = data75.database;
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err180 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data77};
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
const err181 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data77};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data75.poll !== undefined){
let data78 = data75.poll;
if(typeof data78 === "string"){
if(!pattern39.test(data78)){
const err182 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data78};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data78};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/crawlers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.patternProperties["^.*$"].type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data75};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
}
else {
const err185 = {instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.type,parentSchema:schema11.properties.crawlers,data:data74};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data.database !== undefined){
let data79 = data.database;
if(typeof data79 === "string"){
if(!pattern0.test(data79)){
const err186 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.database,data:data79};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.database.type,parentSchema:schema11.properties.database,data:data79};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data.tables !== undefined){
let data80 = data.tables;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key22 in data80){
if(pattern6.test(key22)){
let data81 = data80[key22];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.path === undefined){
const err188 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data81};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data81.format === undefined){
const err189 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data81};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data81.columns === undefined){
const err190 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data81};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key23 in data81){
if(!((((((((key23 === "path") || (key23 === "format")) || (key23 === "header")) || (key23 === "columns")) || (key23 === "partition_by")) || (key23 === "key")) || (key23 === "public")) || (key23 === "quality"))){
const err191 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data81};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data81.path !== undefined){
let data82 = data81.path;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err192 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data82};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.path.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data82};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data81.format !== undefined){
let data83 = data81.format;
if(!(((data83 === "csv") || (data83 === "json")) || (data83 === "parquet"))){
const err194 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.patternProperties["^.*$"].properties.format.enum,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.format,data:data83};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data81.header !== undefined){
let data84 = data81.header;
if(typeof data84 !== "boolean"){
const err195 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.header.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.header,data:data84};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data81.columns !== undefined){
let data85 = data81.columns;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key24 in data85){
if(pattern6.test(key24)){
let data86 = data85[key24];
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err196 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data86};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data86};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
}
else {
const err198 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns,data:data85};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data81.partition_by !== undefined){
let data87 = data81.partition_by;
if(Array.isArray(data87)){
const len5 = data87.length;
for(let i5=0; i5<len5; i5++){
let data88 = data87[i5];
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err199 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i5,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data88};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i5,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data88};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
else {
const err201 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by,data:data87};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data81.key !== undefined){
let data89 = data81.key;
if(Array.isArray(data89)){
if(data89.length < 1){
const err202 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data89};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const len6 = data89.length;
for(let i6=0; i6<len6; i6++){
let data90 = data89[i6];
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err203 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i6,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data90};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i6,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data90};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data89};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data81.public !== undefined){
let data91 = data81.public;
if(typeof data91 !== "boolean"){
const err206 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/public",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.public.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.public,data:data91};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data81.quality !== undefined){
let data92 = data81.quality;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err207 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data92};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.quality.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data92};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
else {
const err209 = {instancePath:instancePath+"/tables/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data81};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
}
else {
const err210 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data80};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.jobs !== undefined){
let data93 = data.jobs;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key25 in data93){
if(pattern6.test(key25)){
let data94 = data93[key25];
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
const err211 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data94};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const _errs214 = errors;
let valid54 = true;
const _errs215 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing5;
if((data94.script === undefined) && (missing5 = "script")){
const err212 = {};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
var _valid5 = _errs215 === errors;
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid5){
const _errs216 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.script === undefined){
const err213 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data94};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(data94.writes === undefined){
const err214 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data94};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
for(const key26 in data94){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key26))){
const err215 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data94};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data94.script !== undefined){
let data95 = data94.script;
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err216 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data95};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data95};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data94.reads !== undefined){
let data96 = data94.reads;
const _errs222 = errors;
let valid56 = true;
const _errs223 = errors;
if(typeof data96 !== "string"){
const err218 = {};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid6 = _errs223 === errors;
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid6){
const _errs225 = errors;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err219 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data96};
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
const err220 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data96};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid6 = _errs225 === errors;
valid56 = _valid6;
ifClause1 = "then";
}
else {
const _errs227 = errors;
if(Array.isArray(data96)){
const len7 = data96.length;
for(let i7=0; i7<len7; i7++){
let data97 = data96[i7];
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err221 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data97};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
else {
const err222 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data97};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else,data:data96};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid6 = _errs227 === errors;
valid56 = _valid6;
ifClause1 = "else";
}
if(!valid56){
const err224 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads,data:data96};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data94.writes !== undefined){
let data98 = data94.writes;
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err225 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data98};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data98};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data94.arguments !== undefined){
let data99 = data94.arguments;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key27 in data99){
if(pattern6.test(key27)){
let data100 = data99[key27];
if(((typeof data100 !== "string") && (!((typeof data100 == "number") && (isFinite(data100))))) && (typeof data100 !== "boolean")){
const err227 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"],data:data100};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
}
else {
const err228 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments,data:data99};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data94.bookmark !== undefined){
let data101 = data94.bookmark;
if(typeof data101 !== "boolean"){
const err229 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookmark",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/bookmark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.bookmark.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.bookmark,data:data101};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data94.needs !== undefined){
let data102 = data94.needs;
const _errs240 = errors;
let valid60 = true;
const _errs241 = errors;
if(typeof data102 !== "string"){
const err230 = {};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid7 = _errs241 === errors;
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid7){
const _errs243 = errors;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err231 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data102};
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
const err232 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data102};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid7 = _errs243 === errors;
valid60 = _valid7;
ifClause2 = "then";
}
else {
const _errs245 = errors;
if(Array.isArray(data102)){
const len8 = data102.length;
for(let i8=0; i8<len8; i8++){
let data103 = data102[i8];
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err233 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data103};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data103};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
else {
const err235 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else,data:data102};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid7 = _errs245 === errors;
valid60 = _valid7;
ifClause2 = "else";
}
if(!valid60){
const err236 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs,data:data102};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data94.when !== undefined){
let data104 = data94.when;
if(!(data104 === "always")){
const err237 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when,data:data104};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data94.window !== undefined){
let data105 = data94.window;
if(!(data105 === "none")){
const err238 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window,data:data105};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data94.workers !== undefined){
let data106 = data94.workers;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
for(const key28 in data106){
if(!((key28 === "type") || (key28 === "count"))){
const err239 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data106};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data106.type !== undefined){
let data107 = data106.type;
if(!((((((((data107 === "G.1X") || (data107 === "G.2X")) || (data107 === "G.4X")) || (data107 === "G.8X")) || (data107 === "R.1X")) || (data107 === "R.2X")) || (data107 === "R.4X")) || (data107 === "R.8X"))){
const err240 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type,data:data107};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data106.count !== undefined){
let data108 = data106.count;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err241 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data108};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 299 || isNaN(data108)){
const err242 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data108};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data108 < 2 || isNaN(data108)){
const err243 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data108};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
}
else {
const err244 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data106};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data94.timeout !== undefined){
let data109 = data94.timeout;
if(typeof data109 === "string"){
if(!pattern39.test(data109)){
const err245 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data109};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data109};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data94.retry !== undefined){
let data110 = data94.retry;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.attempts === undefined){
const err247 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data110};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key29 in data110){
if(!(key29 === "attempts")){
const err248 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data110};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data110.attempts !== undefined){
let data111 = data110.attempts;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err249 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data111};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 10 || isNaN(data111)){
const err250 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data111};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err251 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data111};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
}
}
else {
const err252 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data110};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data94.expected !== undefined){
let data112 = data94.expected;
if(typeof data112 === "string"){
if(!pattern39.test(data112)){
const err253 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data112};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data112};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data94.skip_if !== undefined){
let data113 = data94.skip_if;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length > 1){
const err255 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data113};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(Object.keys(data113).length < 1){
const err256 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data113};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key30 in data113){
if(!(((((((key30 === "no_new_data") || (key30 === "unchanged")) || (key30 === "query")) || (key30 === "expression")) || (key30 === "any")) || (key30 === "all")) || (key30 === "not"))){
const err257 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data113};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data113.no_new_data !== undefined){
let data114 = data113.no_new_data;
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err258 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data114};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data114};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data113.unchanged !== undefined){
let data115 = data113.unchanged;
const _errs272 = errors;
let valid66 = true;
const _errs273 = errors;
if(typeof data115 !== "string"){
const err260 = {};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
var _valid8 = _errs273 === errors;
errors = _errs272;
if(vErrors !== null){
if(_errs272){
vErrors.length = _errs272;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid8){
const _errs275 = errors;
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err261 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then,data:data115};
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
const err262 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then,data:data115};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid8 = _errs275 === errors;
valid66 = _valid8;
ifClause3 = "then";
}
else {
const _errs277 = errors;
if(Array.isArray(data115)){
const len9 = data115.length;
for(let i9=0; i9<len9; i9++){
let data116 = data115[i9];
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err263 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items,data:data116};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items,data:data116};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else,data:data115};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid8 = _errs277 === errors;
valid66 = _valid8;
ifClause3 = "else";
}
if(!valid66){
const err266 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged,data:data115};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data113.query !== undefined){
let data117 = data113.query;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err267 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data117};
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
const err268 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data117};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data113.expression !== undefined){
let data118 = data113.expression;
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err269 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data118};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data118};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data113.any !== undefined){
let data119 = data113.any;
if(Array.isArray(data119)){
if(data119.length < 1){
const err271 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data119};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const len10 = data119.length;
for(let i10=0; i10<len10; i10++){
if(!(validate11(data119[i10], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any/" + i10,parentData:data119,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err272 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data119};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data113.all !== undefined){
let data121 = data113.all;
if(Array.isArray(data121)){
if(data121.length < 1){
const err273 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data121};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
const len11 = data121.length;
for(let i11=0; i11<len11; i11++){
if(!(validate11(data121[i11], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all/" + i11,parentData:data121,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err274 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data121};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
if(data113.not !== undefined){
if(!(validate11(data113.not, {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",parentData:data113,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err275 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data113};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data94.foreach !== undefined){
let data124 = data94.foreach;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key31 in data124){
if(pattern6.test(key31)){
let data125 = data124[key31];
if(Array.isArray(data125)){
if(data125.length < 1){
const err276 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data125};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
const len12 = data125.length;
for(let i12=0; i12<len12; i12++){
let data126 = data125[i12];
if(((typeof data126 !== "string") && (!((typeof data126 == "number") && (isFinite(data126))))) && (typeof data126 !== "boolean")){
const err277 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items,data:data126};
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
const err278 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data125};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
}
else {
const err279 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach,data:data124};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data94};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid5 = _errs216 === errors;
valid54 = _valid5;
ifClause0 = "then";
}
else {
const _errs298 = errors;
const _errs299 = errors;
let valid76 = true;
const _errs300 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
let missing6;
if((data94.nodes === undefined) && (missing6 = "nodes")){
const err281 = {};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
var _valid9 = _errs300 === errors;
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid9){
const _errs301 = errors;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.nodes === undefined){
const err282 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data94};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
for(const key32 in data94){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key32))){
const err283 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data94};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data94.nodes !== undefined){
let data127 = data94.nodes;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
for(const key33 in data127){
if(pattern6.test(key33)){
let data128 = data127[key33];
if(!(data128 && typeof data128 == "object" && !Array.isArray(data128))){
const err284 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data128};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
const _errs308 = errors;
let valid79 = true;
const _errs309 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing7;
if((data128.read === undefined) && (missing7 = "read")){
const err285 = {};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
var _valid10 = _errs309 === errors;
errors = _errs308;
if(vErrors !== null){
if(_errs308){
vErrors.length = _errs308;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid10){
const _errs310 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.read === undefined){
const err286 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data128};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key34 in data128){
if(!(key34 === "read")){
const err287 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data128};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data128.read !== undefined){
let data129 = data128.read;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err288 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data129};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data129};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data128};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid10 = _errs310 === errors;
valid79 = _valid10;
ifClause5 = "then";
}
else {
const _errs315 = errors;
const _errs316 = errors;
let valid81 = true;
const _errs317 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing8;
if((data128.mapping === undefined) && (missing8 = "mapping")){
const err291 = {};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
var _valid11 = _errs317 === errors;
errors = _errs316;
if(vErrors !== null){
if(_errs316){
vErrors.length = _errs316;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid11){
const _errs318 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err292 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data128};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data128.mapping === undefined){
const err293 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "mapping"},message:"must have required property '"+"mapping"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data128};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key35 in data128){
if(!((key35 === "from") || (key35 === "mapping"))){
const err294 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data128};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data128.from !== undefined){
let data130 = data128.from;
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err295 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data130};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data130};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data128.mapping !== undefined){
let data131 = data128.mapping;
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if(Object.keys(data131).length < 1){
const err297 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data131};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key36 in data131){
if(pattern6.test(key36)){
let data132 = data131[key36];
const _errs326 = errors;
let valid84 = true;
const _errs327 = errors;
if(!(data132 && typeof data132 == "object" && !Array.isArray(data132))){
const err298 = {};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid12 = _errs327 === errors;
errors = _errs326;
if(vErrors !== null){
if(_errs326){
vErrors.length = _errs326;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid12){
const _errs329 = errors;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.from === undefined){
const err299 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data132};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data132.type === undefined){
const err300 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data132};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
for(const key37 in data132){
if(!((key37 === "from") || (key37 === "type"))){
const err301 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data132};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data132.from !== undefined){
let data133 = data132.from;
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err302 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data133};
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
const err303 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data133};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data132.type !== undefined){
let data134 = data132.type;
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err304 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data134};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data134};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
else {
const err306 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data132};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid12 = _errs329 === errors;
valid84 = _valid12;
ifClause7 = "then";
}
else {
const _errs336 = errors;
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err307 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data132};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data132};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid12 = _errs336 === errors;
valid84 = _valid12;
ifClause7 = "else";
}
if(!valid84){
const err309 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"],data:data132};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
}
else {
const err310 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data131};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data128};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid11 = _errs318 === errors;
valid81 = _valid11;
ifClause6 = "then";
}
else {
const _errs338 = errors;
const _errs339 = errors;
let valid86 = true;
const _errs340 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing9;
if((data128.filter === undefined) && (missing9 = "filter")){
const err312 = {};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
var _valid13 = _errs340 === errors;
errors = _errs339;
if(vErrors !== null){
if(_errs339){
vErrors.length = _errs339;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid13){
const _errs341 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err313 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data128};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(data128.filter === undefined){
const err314 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "filter"},message:"must have required property '"+"filter"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data128};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
for(const key38 in data128){
if(!((key38 === "from") || (key38 === "filter"))){
const err315 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data128};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data128.from !== undefined){
let data135 = data128.from;
if(typeof data135 === "string"){
if(!pattern0.test(data135)){
const err316 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data135};
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
const err317 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data135};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data128.filter !== undefined){
let data136 = data128.filter;
if(typeof data136 === "string"){
if(!pattern0.test(data136)){
const err318 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data136};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data136};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data128};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid13 = _errs341 === errors;
valid86 = _valid13;
ifClause8 = "then";
}
else {
const _errs348 = errors;
const _errs349 = errors;
let valid88 = true;
const _errs350 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing10;
if((data128.select === undefined) && (missing10 = "select")){
const err321 = {};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
var _valid14 = _errs350 === errors;
errors = _errs349;
if(vErrors !== null){
if(_errs349){
vErrors.length = _errs349;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid14){
const _errs351 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err322 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data128.select === undefined){
const err323 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key39 in data128){
if(!((key39 === "from") || (key39 === "select"))){
const err324 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data128.from !== undefined){
let data137 = data128.from;
if(typeof data137 === "string"){
if(!pattern0.test(data137)){
const err325 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data137};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
else {
const err326 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data137};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data128.select !== undefined){
let data138 = data128.select;
if(Array.isArray(data138)){
if(data138.length < 1){
const err327 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data138};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
const len13 = data138.length;
for(let i13=0; i13<len13; i13++){
let data139 = data138[i13];
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err328 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data139};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data139};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
}
else {
const err330 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data138};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
var _valid14 = _errs351 === errors;
valid88 = _valid14;
ifClause9 = "then";
}
else {
const _errs360 = errors;
const _errs361 = errors;
let valid92 = true;
const _errs362 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing11;
if((data128.drop === undefined) && (missing11 = "drop")){
const err332 = {};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
var _valid15 = _errs362 === errors;
errors = _errs361;
if(vErrors !== null){
if(_errs361){
vErrors.length = _errs361;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid15){
const _errs363 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err333 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data128.drop === undefined){
const err334 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop"},message:"must have required property '"+"drop"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
for(const key40 in data128){
if(!((key40 === "from") || (key40 === "drop"))){
const err335 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data128.from !== undefined){
let data140 = data128.from;
if(typeof data140 === "string"){
if(!pattern0.test(data140)){
const err336 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data140};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
else {
const err337 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data140};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data128.drop !== undefined){
let data141 = data128.drop;
if(Array.isArray(data141)){
if(data141.length < 1){
const err338 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data141};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
const len14 = data141.length;
for(let i14=0; i14<len14; i14++){
let data142 = data141[i14];
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err339 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data142};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
else {
const err340 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data142};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
else {
const err341 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data141};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
else {
const err342 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
var _valid15 = _errs363 === errors;
valid92 = _valid15;
ifClause10 = "then";
}
else {
const _errs372 = errors;
const _errs373 = errors;
let valid96 = true;
const _errs374 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing12;
if((data128.join === undefined) && (missing12 = "join")){
const err343 = {};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
var _valid16 = _errs374 === errors;
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid16){
const _errs375 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err344 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data128.join === undefined){
const err345 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "join"},message:"must have required property '"+"join"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data128.on === undefined){
const err346 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key41 in data128){
if(!(((key41 === "from") || (key41 === "join")) || (key41 === "on"))){
const err347 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data128.from !== undefined){
let data143 = data128.from;
if(Array.isArray(data143)){
if(data143.length > 2){
const err348 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data143};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(data143.length < 2){
const err349 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data143};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
const len15 = data143.length;
for(let i15=0; i15<len15; i15++){
let data144 = data143[i15];
if(typeof data144 === "string"){
if(!pattern0.test(data144)){
const err350 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data144};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data144};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data143};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data128.join !== undefined){
let data145 = data128.join;
if(!((((data145 === "inner") || (data145 === "left")) || (data145 === "right")) || (data145 === "full"))){
const err353 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/join",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/join/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join,data:data145};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data128.on !== undefined){
let data146 = data128.on;
const _errs384 = errors;
let valid100 = true;
const _errs385 = errors;
if(typeof data146 !== "string"){
const err354 = {};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid17 = _errs385 === errors;
errors = _errs384;
if(vErrors !== null){
if(_errs384){
vErrors.length = _errs384;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid17){
const _errs387 = errors;
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err355 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data146};
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
const err356 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data146};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid17 = _errs387 === errors;
valid100 = _valid17;
ifClause12 = "then";
}
else {
const _errs389 = errors;
if(Array.isArray(data146)){
const len16 = data146.length;
for(let i16=0; i16<len16; i16++){
let data147 = data146[i16];
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err357 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data147};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data147};
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
const err359 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else,data:data146};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
var _valid17 = _errs389 === errors;
valid100 = _valid17;
ifClause12 = "else";
}
if(!valid100){
const err360 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on,data:data146};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
else {
const err361 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid16 = _errs375 === errors;
valid96 = _valid16;
ifClause11 = "then";
}
else {
const _errs393 = errors;
const _errs394 = errors;
let valid103 = true;
const _errs395 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing13;
if((data128.union === undefined) && (missing13 = "union")){
const err362 = {};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
var _valid18 = _errs395 === errors;
errors = _errs394;
if(vErrors !== null){
if(_errs394){
vErrors.length = _errs394;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid18){
const _errs396 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.union === undefined){
const err363 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "union"},message:"must have required property '"+"union"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
for(const key42 in data128){
if(!(key42 === "union")){
const err364 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data128.union !== undefined){
let data148 = data128.union;
if(Array.isArray(data148)){
if(data148.length < 2){
const err365 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data148};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
const len17 = data148.length;
for(let i17=0; i17<len17; i17++){
let data149 = data148[i17];
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err366 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data149};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data149};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data148};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid18 = _errs396 === errors;
valid103 = _valid18;
ifClause13 = "then";
}
else {
const _errs403 = errors;
const _errs404 = errors;
let valid107 = true;
const _errs405 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing14;
if((data128.aggregate === undefined) && (missing14 = "aggregate")){
const err370 = {};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
var _valid19 = _errs405 === errors;
errors = _errs404;
if(vErrors !== null){
if(_errs404){
vErrors.length = _errs404;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid19){
const _errs406 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err371 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data128.aggregate === undefined){
const err372 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "aggregate"},message:"must have required property '"+"aggregate"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
for(const key43 in data128){
if(!(((key43 === "from") || (key43 === "group_by")) || (key43 === "aggregate"))){
const err373 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data128.from !== undefined){
let data150 = data128.from;
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err374 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data150};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data150};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data128.group_by !== undefined){
let data151 = data128.group_by;
const _errs412 = errors;
let valid109 = true;
const _errs413 = errors;
if(typeof data151 !== "string"){
const err376 = {};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
var _valid20 = _errs413 === errors;
errors = _errs412;
if(vErrors !== null){
if(_errs412){
vErrors.length = _errs412;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid20){
const _errs415 = errors;
if(typeof data151 === "string"){
if(!pattern0.test(data151)){
const err377 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data151};
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
const err378 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data151};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid20 = _errs415 === errors;
valid109 = _valid20;
ifClause15 = "then";
}
else {
const _errs417 = errors;
if(Array.isArray(data151)){
const len18 = data151.length;
for(let i18=0; i18<len18; i18++){
let data152 = data151[i18];
if(typeof data152 === "string"){
if(!pattern0.test(data152)){
const err379 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i18,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data152};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i18,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data152};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
else {
const err381 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else,data:data151};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
var _valid20 = _errs417 === errors;
valid109 = _valid20;
ifClause15 = "else";
}
if(!valid109){
const err382 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by,data:data151};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data128.aggregate !== undefined){
let data153 = data128.aggregate;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(Object.keys(data153).length < 1){
const err383 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data153};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
for(const key44 in data153){
if(pattern6.test(key44)){
let data154 = data153[key44];
if(typeof data154 === "string"){
if(!pattern0.test(data154)){
const err384 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data154};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data154};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
}
}
else {
const err386 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data153};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid19 = _errs406 === errors;
valid107 = _valid19;
ifClause14 = "then";
}
else {
const _errs425 = errors;
const _errs426 = errors;
let valid113 = true;
const _errs427 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing15;
if((data128.sql === undefined) && (missing15 = "sql")){
const err388 = {};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
var _valid21 = _errs427 === errors;
errors = _errs426;
if(vErrors !== null){
if(_errs426){
vErrors.length = _errs426;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid21){
const _errs428 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err389 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data128.sql === undefined){
const err390 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
for(const key45 in data128){
if(!((key45 === "from") || (key45 === "sql"))){
const err391 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data128.from !== undefined){
let data155 = data128.from;
const _errs432 = errors;
let valid115 = true;
const _errs433 = errors;
if(typeof data155 !== "string"){
const err392 = {};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid22 = _errs433 === errors;
errors = _errs432;
if(vErrors !== null){
if(_errs432){
vErrors.length = _errs432;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid22){
const _errs435 = errors;
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err393 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data155};
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
const err394 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data155};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid22 = _errs435 === errors;
valid115 = _valid22;
ifClause17 = "then";
}
else {
const _errs437 = errors;
if(Array.isArray(data155)){
const len19 = data155.length;
for(let i19=0; i19<len19; i19++){
let data156 = data155[i19];
if(typeof data156 === "string"){
if(!pattern0.test(data156)){
const err395 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i19,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data156};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
else {
const err396 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i19,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data156};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else,data:data155};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid22 = _errs437 === errors;
valid115 = _valid22;
ifClause17 = "else";
}
if(!valid115){
const err398 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from,data:data155};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data128.sql !== undefined){
let data157 = data128.sql;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err399 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data157};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else {
const err400 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data157};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid21 = _errs428 === errors;
valid113 = _valid21;
ifClause16 = "then";
}
else {
const _errs443 = errors;
const _errs444 = errors;
let valid118 = true;
const _errs445 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing16;
if((data128.drop_duplicates === undefined) && (missing16 = "drop_duplicates")){
const err402 = {};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
var _valid23 = _errs445 === errors;
errors = _errs444;
if(vErrors !== null){
if(_errs444){
vErrors.length = _errs444;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid23){
const _errs446 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err403 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data128.drop_duplicates === undefined){
const err404 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop_duplicates"},message:"must have required property '"+"drop_duplicates"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
for(const key46 in data128){
if(!(((key46 === "from") || (key46 === "drop_duplicates")) || (key46 === "last_by"))){
const err405 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
if(data128.from !== undefined){
let data158 = data128.from;
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
const err406 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data158};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
else {
const err407 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data158};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
if(data128.drop_duplicates !== undefined){
let data159 = data128.drop_duplicates;
const _errs452 = errors;
let valid120 = true;
const _errs453 = errors;
if(!(Array.isArray(data159))){
const err408 = {};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
var _valid24 = _errs453 === errors;
errors = _errs452;
if(vErrors !== null){
if(_errs452){
vErrors.length = _errs452;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid24){
const _errs455 = errors;
if(Array.isArray(data159)){
if(data159.length < 1){
const err409 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data159};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
const len20 = data159.length;
for(let i20=0; i20<len20; i20++){
let data160 = data159[i20];
if(typeof data160 === "string"){
if(!pattern0.test(data160)){
const err410 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i20,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data160};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i20,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data160};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
}
else {
const err412 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data159};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid24 = _errs455 === errors;
valid120 = _valid24;
ifClause19 = "then";
}
else {
const _errs459 = errors;
if(true !== data159){
const err413 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/else/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.else,data:data159};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid24 = _errs459 === errors;
valid120 = _valid24;
ifClause19 = "else";
}
if(!valid120){
const err414 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates,data:data159};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data128.last_by !== undefined){
let data161 = data128.last_by;
const _errs461 = errors;
let valid123 = true;
const _errs462 = errors;
if(typeof data161 !== "string"){
const err415 = {};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid25 = _errs462 === errors;
errors = _errs461;
if(vErrors !== null){
if(_errs461){
vErrors.length = _errs461;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid25){
const _errs464 = errors;
if(typeof data161 === "string"){
if(!pattern0.test(data161)){
const err416 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data161};
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
const err417 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data161};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid25 = _errs464 === errors;
valid123 = _valid25;
ifClause20 = "then";
}
else {
const _errs466 = errors;
if(Array.isArray(data161)){
const len21 = data161.length;
for(let i21=0; i21<len21; i21++){
let data162 = data161[i21];
if(typeof data162 === "string"){
if(!pattern0.test(data162)){
const err418 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i21,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data162};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i21,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data162};
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
const err420 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else,data:data161};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid25 = _errs466 === errors;
valid123 = _valid25;
ifClause20 = "else";
}
if(!valid123){
const err421 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by,data:data161};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
else {
const err422 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
var _valid23 = _errs446 === errors;
valid118 = _valid23;
ifClause18 = "then";
}
else {
const _errs470 = errors;
const _errs471 = errors;
let valid126 = true;
const _errs472 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
let missing17;
if((data128.write === undefined) && (missing17 = "write")){
const err423 = {};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
var _valid26 = _errs472 === errors;
errors = _errs471;
if(vErrors !== null){
if(_errs471){
vErrors.length = _errs471;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid26){
const _errs473 = errors;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(data128.from === undefined){
const err424 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data128.write === undefined){
const err425 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
for(const key47 in data128){
if(!((key47 === "from") || (key47 === "write"))){
const err426 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data128.from !== undefined){
let data163 = data128.from;
if(typeof data163 === "string"){
if(!pattern0.test(data163)){
const err427 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data163};
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
const err428 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data163};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data128.write !== undefined){
let data164 = data128.write;
if(typeof data164 === "string"){
if(!pattern0.test(data164)){
const err429 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data164};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data164};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
else {
const err431 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid26 = _errs473 === errors;
valid126 = _valid26;
ifClause21 = "then";
}
else {
const _errs480 = errors;
const _errs481 = errors;
let valid128 = true;
const _errs482 = errors;
if(!(data128 && typeof data128 == "object" && !Array.isArray(data128))){
const err432 = {};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var _valid27 = _errs482 === errors;
errors = _errs481;
if(vErrors !== null){
if(_errs481){
vErrors.length = _errs481;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs484 = errors;
const err433 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then,data:data128};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
var _valid27 = _errs484 === errors;
valid128 = _valid27;
}
if(!valid128){
const err434 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else,data:data128};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid26 = _errs480 === errors;
valid126 = _valid26;
ifClause21 = "else";
}
if(!valid126){
const err435 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else,data:data128};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var _valid23 = _errs470 === errors;
valid118 = _valid23;
ifClause18 = "else";
}
if(!valid118){
const err436 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else,data:data128};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid21 = _errs443 === errors;
valid113 = _valid21;
ifClause16 = "else";
}
if(!valid113){
const err437 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else,data:data128};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
var _valid19 = _errs425 === errors;
valid107 = _valid19;
ifClause14 = "else";
}
if(!valid107){
const err438 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else,data:data128};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid18 = _errs403 === errors;
valid103 = _valid18;
ifClause13 = "else";
}
if(!valid103){
const err439 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else,data:data128};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid16 = _errs393 === errors;
valid96 = _valid16;
ifClause11 = "else";
}
if(!valid96){
const err440 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else,data:data128};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
var _valid15 = _errs372 === errors;
valid92 = _valid15;
ifClause10 = "else";
}
if(!valid92){
const err441 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else,data:data128};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var _valid14 = _errs360 === errors;
valid88 = _valid14;
ifClause9 = "else";
}
if(!valid88){
const err442 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else,data:data128};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
var _valid13 = _errs348 === errors;
valid86 = _valid13;
ifClause8 = "else";
}
if(!valid86){
const err443 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else,data:data128};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid11 = _errs338 === errors;
valid81 = _valid11;
ifClause6 = "else";
}
if(!valid81){
const err444 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else,data:data128};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid10 = _errs315 === errors;
valid79 = _valid10;
ifClause5 = "else";
}
if(!valid79){
const err445 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data128};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
}
}
else {
const err446 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes,data:data127};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data94.needs !== undefined){
let data165 = data94.needs;
const _errs486 = errors;
let valid129 = true;
const _errs487 = errors;
if(typeof data165 !== "string"){
const err447 = {};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
var _valid28 = _errs487 === errors;
errors = _errs486;
if(vErrors !== null){
if(_errs486){
vErrors.length = _errs486;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid28){
const _errs489 = errors;
if(typeof data165 === "string"){
if(!pattern0.test(data165)){
const err448 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data165};
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
const err449 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data165};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
var _valid28 = _errs489 === errors;
valid129 = _valid28;
ifClause22 = "then";
}
else {
const _errs491 = errors;
if(Array.isArray(data165)){
const len22 = data165.length;
for(let i22=0; i22<len22; i22++){
let data166 = data165[i22];
if(typeof data166 === "string"){
if(!pattern0.test(data166)){
const err450 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data166};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data166};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
}
else {
const err452 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else,data:data165};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
var _valid28 = _errs491 === errors;
valid129 = _valid28;
ifClause22 = "else";
}
if(!valid129){
const err453 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs,data:data165};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data94.when !== undefined){
let data167 = data94.when;
if(!(data167 === "always")){
const err454 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when,data:data167};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data94.window !== undefined){
let data168 = data94.window;
if(!(data168 === "none")){
const err455 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window,data:data168};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data94.workers !== undefined){
let data169 = data94.workers;
if(data169 && typeof data169 == "object" && !Array.isArray(data169)){
for(const key48 in data169){
if(!((key48 === "type") || (key48 === "count"))){
const err456 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data169};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data169.type !== undefined){
let data170 = data169.type;
if(!((((((((data170 === "G.1X") || (data170 === "G.2X")) || (data170 === "G.4X")) || (data170 === "G.8X")) || (data170 === "R.1X")) || (data170 === "R.2X")) || (data170 === "R.4X")) || (data170 === "R.8X"))){
const err457 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type,data:data170};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data169.count !== undefined){
let data171 = data169.count;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err458 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data171};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 > 299 || isNaN(data171)){
const err459 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data171};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data171 < 2 || isNaN(data171)){
const err460 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data171};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
}
}
else {
const err461 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data169};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data94.timeout !== undefined){
let data172 = data94.timeout;
if(typeof data172 === "string"){
if(!pattern39.test(data172)){
const err462 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data172};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
else {
const err463 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data172};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data94.retry !== undefined){
let data173 = data94.retry;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.attempts === undefined){
const err464 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data173};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
for(const key49 in data173){
if(!(key49 === "attempts")){
const err465 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data173};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data173.attempts !== undefined){
let data174 = data173.attempts;
if(!(((typeof data174 == "number") && (!(data174 % 1) && !isNaN(data174))) && (isFinite(data174)))){
const err466 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data174};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
if((typeof data174 == "number") && (isFinite(data174))){
if(data174 > 10 || isNaN(data174)){
const err467 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data174};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if(data174 < 1 || isNaN(data174)){
const err468 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data174};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
}
else {
const err469 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data173};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data94.expected !== undefined){
let data175 = data94.expected;
if(typeof data175 === "string"){
if(!pattern39.test(data175)){
const err470 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data175};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
else {
const err471 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data175};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data94.skip_if !== undefined){
let data176 = data94.skip_if;
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
if(Object.keys(data176).length > 1){
const err472 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data176};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(Object.keys(data176).length < 1){
const err473 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data176};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
for(const key50 in data176){
if(!(((((((key50 === "no_new_data") || (key50 === "unchanged")) || (key50 === "query")) || (key50 === "expression")) || (key50 === "any")) || (key50 === "all")) || (key50 === "not"))){
const err474 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data176};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data176.no_new_data !== undefined){
let data177 = data176.no_new_data;
if(typeof data177 === "string"){
if(!pattern0.test(data177)){
const err475 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data177};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
else {
const err476 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data177};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data176.unchanged !== undefined){
let data178 = data176.unchanged;
const _errs518 = errors;
let valid135 = true;
const _errs519 = errors;
if(typeof data178 !== "string"){
const err477 = {};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid29 = _errs519 === errors;
errors = _errs518;
if(vErrors !== null){
if(_errs518){
vErrors.length = _errs518;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid29){
const _errs521 = errors;
if(typeof data178 === "string"){
if(!pattern0.test(data178)){
const err478 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then,data:data178};
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
const err479 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then,data:data178};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid29 = _errs521 === errors;
valid135 = _valid29;
ifClause23 = "then";
}
else {
const _errs523 = errors;
if(Array.isArray(data178)){
const len23 = data178.length;
for(let i23=0; i23<len23; i23++){
let data179 = data178[i23];
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err480 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i23,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items,data:data179};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
else {
const err481 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i23,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items,data:data179};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else,data:data178};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
var _valid29 = _errs523 === errors;
valid135 = _valid29;
ifClause23 = "else";
}
if(!valid135){
const err483 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged,data:data178};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data176.query !== undefined){
let data180 = data176.query;
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err484 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data180};
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
const err485 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data180};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data176.expression !== undefined){
let data181 = data176.expression;
if(typeof data181 === "string"){
if(!pattern0.test(data181)){
const err486 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data181};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
else {
const err487 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data181};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data176.any !== undefined){
let data182 = data176.any;
if(Array.isArray(data182)){
if(data182.length < 1){
const err488 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data182};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
const len24 = data182.length;
for(let i24=0; i24<len24; i24++){
if(!(validate11(data182[i24], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any/" + i24,parentData:data182,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err489 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data182};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data176.all !== undefined){
let data184 = data176.all;
if(Array.isArray(data184)){
if(data184.length < 1){
const err490 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data184};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
const len25 = data184.length;
for(let i25=0; i25<len25; i25++){
if(!(validate11(data184[i25], {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all/" + i25,parentData:data184,parentDataProperty:i25,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err491 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data184};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data176.not !== undefined){
if(!(validate11(data176.not, {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",parentData:data176,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err492 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data176};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data94.foreach !== undefined){
let data187 = data94.foreach;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key51 in data187){
if(pattern6.test(key51)){
let data188 = data187[key51];
if(Array.isArray(data188)){
if(data188.length < 1){
const err493 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data188};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
const len26 = data188.length;
for(let i26=0; i26<len26; i26++){
let data189 = data188[i26];
if(((typeof data189 !== "string") && (!((typeof data189 == "number") && (isFinite(data189))))) && (typeof data189 !== "boolean")){
const err494 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items,data:data189};
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
const err495 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data188};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
}
else {
const err496 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach,data:data187};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
}
else {
const err497 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data94};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
var _valid9 = _errs301 === errors;
valid76 = _valid9;
ifClause4 = "then";
}
else {
const _errs544 = errors;
const _errs545 = errors;
let valid145 = true;
const _errs546 = errors;
if(!(data94 && typeof data94 == "object" && !Array.isArray(data94))){
const err498 = {};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
var _valid30 = _errs546 === errors;
errors = _errs545;
if(vErrors !== null){
if(_errs545){
vErrors.length = _errs545;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs548 = errors;
const err499 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then,data:data94};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
var _valid30 = _errs548 === errors;
valid145 = _valid30;
}
if(!valid145){
const err500 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else,data:data94};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
var _valid9 = _errs544 === errors;
valid76 = _valid9;
ifClause4 = "else";
}
if(!valid76){
const err501 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else,data:data94};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid5 = _errs298 === errors;
valid54 = _valid5;
ifClause0 = "else";
}
if(!valid54){
const err502 = {instancePath:instancePath+"/jobs/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data94};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
}
else {
const err503 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data93};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data.reports !== undefined){
let data190 = data.reports;
if(data190 && typeof data190 == "object" && !Array.isArray(data190)){
for(const key52 in data190){
if(pattern6.test(key52)){
let data191 = data190[key52];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.sql === undefined){
const err504 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].required,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data191};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
for(const key53 in data191){
if(!(((key53 === "sql") || (key53 === "charts")) || (key53 === "needs"))){
const err505 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data191};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data191.sql !== undefined){
let data192 = data191.sql;
if(typeof data192 === "string"){
if(!pattern0.test(data192)){
const err506 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data192};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.sql.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data192};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data191.charts !== undefined){
let data193 = data191.charts;
if(Array.isArray(data193)){
const len27 = data193.length;
for(let i27=0; i27<len27; i27++){
let data194 = data193[i27];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.type === undefined){
const err508 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data194};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
if(data194.x === undefined){
const err509 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data194};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data194.y === undefined){
const err510 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data194};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
for(const key54 in data194){
if(!(((((((key54 === "type") || (key54 === "x")) || (key54 === "y")) || (key54 === "color")) || (key54 === "title")) || (key54 === "facet")) || (key54 === "mark"))){
const err511 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data194};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data194.type !== undefined){
let data195 = data194.type;
if(!((((data195 === "line") || (data195 === "bar")) || (data195 === "area")) || (data195 === "point"))){
const err512 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/type",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type,data:data195};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data194.x !== undefined){
let data196 = data194.x;
if(typeof data196 === "string"){
if(!pattern0.test(data196)){
const err513 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data196};
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
const err514 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data196};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data194.y !== undefined){
let data197 = data194.y;
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err515 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data197};
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
const err516 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data197};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data194.color !== undefined){
let data198 = data194.color;
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err517 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data198};
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
const err518 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data198};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data194.title !== undefined){
let data199 = data194.title;
if(typeof data199 === "string"){
if(!pattern0.test(data199)){
const err519 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data199};
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
const err520 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data199};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data194.facet !== undefined){
let data200 = data194.facet;
if(typeof data200 === "string"){
if(!pattern0.test(data200)){
const err521 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data200};
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
const err522 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data200};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data194.mark !== undefined){
let data201 = data194.mark;
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err523 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data201};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data201};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
else {
const err525 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data194};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
}
else {
const err526 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts,data:data193};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data191.needs !== undefined){
let data202 = data191.needs;
const _errs575 = errors;
let valid151 = true;
const _errs576 = errors;
if(typeof data202 !== "string"){
const err527 = {};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid31 = _errs576 === errors;
errors = _errs575;
if(vErrors !== null){
if(_errs575){
vErrors.length = _errs575;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid31){
const _errs578 = errors;
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err528 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data202};
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
const err529 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data202};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
var _valid31 = _errs578 === errors;
valid151 = _valid31;
ifClause24 = "then";
}
else {
const _errs580 = errors;
if(Array.isArray(data202)){
const len28 = data202.length;
for(let i28=0; i28<len28; i28++){
let data203 = data202[i28];
if(typeof data203 === "string"){
if(!pattern0.test(data203)){
const err530 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i28,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data203};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i28,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data203};
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
const err532 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else,data:data202};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
var _valid31 = _errs580 === errors;
valid151 = _valid31;
ifClause24 = "else";
}
if(!valid151){
const err533 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs,data:data202};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
}
else {
const err534 = {instancePath:instancePath+"/reports/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].type,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data191};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
}
else {
const err535 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.type,parentSchema:schema11.properties.reports,data:data190};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data.quicksight !== undefined){
let data204 = data.quicksight;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.datasets === undefined){
const err536 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'",schema:schema11.properties.quicksight.required,parentSchema:schema11.properties.quicksight,data:data204};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
if(data204.group === undefined){
const err537 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema11.properties.quicksight.required,parentSchema:schema11.properties.quicksight,data:data204};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
for(const key55 in data204){
if(!(((key55 === "datasets") || (key55 === "group")) || (key55 === "identity_region"))){
const err538 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.quicksight,data:data204};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data204.datasets !== undefined){
let data205 = data204.datasets;
if(Array.isArray(data205)){
if(data205.length < 1){
const err539 = {instancePath:instancePath+"/quicksight/datasets",schemaPath:"#/properties/quicksight/properties/datasets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.quicksight.properties.datasets,data:data205};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
const len29 = data205.length;
for(let i29=0; i29<len29; i29++){
let data206 = data205[i29];
const _errs590 = errors;
let valid157 = true;
const _errs591 = errors;
if(!(data206 && typeof data206 == "object" && !Array.isArray(data206))){
const err540 = {};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var _valid32 = _errs591 === errors;
errors = _errs590;
if(vErrors !== null){
if(_errs590){
vErrors.length = _errs590;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid32){
const _errs593 = errors;
if(data206 && typeof data206 == "object" && !Array.isArray(data206)){
if(data206.report === undefined){
const err541 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/required",keyword:"required",params:{missingProperty: "report"},message:"must have required property '"+"report"+"'",schema:schema11.properties.quicksight.properties.datasets.items.then.required,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data206};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data206.columns === undefined){
const err542 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.quicksight.properties.datasets.items.then.required,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data206};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
for(const key56 in data206){
if(!((key56 === "report") || (key56 === "columns"))){
const err543 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data206};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
if(data206.report !== undefined){
let data207 = data206.report;
if(typeof data207 === "string"){
if(!pattern0.test(data207)){
const err544 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/report",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.report,data:data207};
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
const err545 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/report",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.report.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.report,data:data207};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data206.columns !== undefined){
let data208 = data206.columns;
if(data208 && typeof data208 == "object" && !Array.isArray(data208)){
for(const key57 in data208){
if(pattern6.test(key57)){
let data209 = data208[key57];
if(typeof data209 === "string"){
if(!pattern0.test(data209)){
const err546 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"],data:data209};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"],data:data209};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
}
}
else {
const err548 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns,data:data208};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
}
else {
const err549 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.properties.datasets.items.then.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data206};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid32 = _errs593 === errors;
valid157 = _valid32;
ifClause25 = "then";
}
else {
const _errs602 = errors;
if(typeof data206 === "string"){
if(!pattern0.test(data206)){
const err550 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.else,data:data206};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.else.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.else,data:data206};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
var _valid32 = _errs602 === errors;
valid157 = _valid32;
ifClause25 = "else";
}
if(!valid157){
const err552 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema",schema:schema11.properties.quicksight.properties.datasets.items.if,parentSchema:schema11.properties.quicksight.properties.datasets.items,data:data206};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
}
else {
const err553 = {instancePath:instancePath+"/quicksight/datasets",schemaPath:"#/properties/quicksight/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.quicksight.properties.datasets.type,parentSchema:schema11.properties.quicksight.properties.datasets,data:data205};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
if(data204.group !== undefined){
let data210 = data204.group;
if(typeof data210 === "string"){
if(!pattern0.test(data210)){
const err554 = {instancePath:instancePath+"/quicksight/group",schemaPath:"#/properties/quicksight/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.group,data:data210};
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
const err555 = {instancePath:instancePath+"/quicksight/group",schemaPath:"#/properties/quicksight/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.group.type,parentSchema:schema11.properties.quicksight.properties.group,data:data210};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data204.identity_region !== undefined){
let data211 = data204.identity_region;
if(typeof data211 === "string"){
if(!pattern0.test(data211)){
const err556 = {instancePath:instancePath+"/quicksight/identity_region",schemaPath:"#/properties/quicksight/properties/identity_region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.identity_region,data:data211};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
else {
const err557 = {instancePath:instancePath+"/quicksight/identity_region",schemaPath:"#/properties/quicksight/properties/identity_region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.identity_region.type,parentSchema:schema11.properties.quicksight.properties.identity_region,data:data211};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
}
else {
const err558 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.type,parentSchema:schema11.properties.quicksight,data:data204};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data.models !== undefined){
let data212 = data.models;
if(data212 && typeof data212 == "object" && !Array.isArray(data212)){
for(const key58 in data212){
if(pattern6.test(key58)){
let data213 = data212[key58];
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.train_on === undefined){
const err559 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "train_on"},message:"must have required property '"+"train_on"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data213};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data213.random_cut_forest === undefined){
const err560 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "random_cut_forest"},message:"must have required property '"+"random_cut_forest"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data213};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data213.instances === undefined){
const err561 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "instances"},message:"must have required property '"+"instances"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data213};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data213.serve === undefined){
const err562 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "serve"},message:"must have required property '"+"serve"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data213};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data213.writes === undefined){
const err563 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data213};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
for(const key59 in data213){
if(!(func2.call(schema11.properties.models.patternProperties["^.*$"].properties, key59))){
const err564 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key59},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data213};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data213.foreach !== undefined){
let data214 = data213.foreach;
if(data214 && typeof data214 == "object" && !Array.isArray(data214)){
for(const key60 in data214){
if(pattern6.test(key60)){
let data215 = data214[key60];
if(Array.isArray(data215)){
if(data215.length < 1){
const err565 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"],data:data215};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
const len30 = data215.length;
for(let i30=0; i30<len30; i30++){
let data216 = data215[i30];
if(((typeof data216 !== "string") && (!((typeof data216 == "number") && (isFinite(data216))))) && (typeof data216 !== "boolean")){
const err566 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key60.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i30,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items,data:data216};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
}
else {
const err567 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key60.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"],data:data215};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
}
}
else {
const err568 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach,data:data214};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data213.train_on !== undefined){
let data217 = data213.train_on;
if(typeof data217 === "string"){
if(!pattern0.test(data217)){
const err569 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/train_on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/train_on/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.train_on,data:data217};
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
const err570 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/train_on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/train_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.train_on.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.train_on,data:data217};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data213.scores !== undefined){
let data218 = data213.scores;
if(typeof data218 === "string"){
if(!pattern0.test(data218)){
const err571 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/scores",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/scores/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.scores,data:data218};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
else {
const err572 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/scores",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/scores/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.scores.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.scores,data:data218};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
if(data213.random_cut_forest !== undefined){
let data219 = data213.random_cut_forest;
if(data219 && typeof data219 == "object" && !Array.isArray(data219)){
if(data219.feature_dim === undefined){
const err573 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/required",keyword:"required",params:{missingProperty: "feature_dim"},message:"must have required property '"+"feature_dim"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data219};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
for(const key61 in data219){
if(!(((key61 === "feature_dim") || (key61 === "num_samples_per_tree")) || (key61 === "num_trees"))){
const err574 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data219};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data219.feature_dim !== undefined){
let data220 = data219.feature_dim;
if(!(((typeof data220 == "number") && (!(data220 % 1) && !isNaN(data220))) && (isFinite(data220)))){
const err575 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data220};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 > 10000 || isNaN(data220)){
const err576 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data220};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data220 < 1 || isNaN(data220)){
const err577 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data220};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
}
if(data219.num_samples_per_tree !== undefined){
let data221 = data219.num_samples_per_tree;
if(!(((typeof data221 == "number") && (!(data221 % 1) && !isNaN(data221))) && (isFinite(data221)))){
const err578 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data221};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if((typeof data221 == "number") && (isFinite(data221))){
if(data221 > 2048 || isNaN(data221)){
const err579 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},message:"must be <= 2048",schema:2048,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data221};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data221 < 1 || isNaN(data221)){
const err580 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data221};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
}
if(data219.num_trees !== undefined){
let data222 = data219.num_trees;
if(!(((typeof data222 == "number") && (!(data222 % 1) && !isNaN(data222))) && (isFinite(data222)))){
const err581 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data222};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
if((typeof data222 == "number") && (isFinite(data222))){
if(data222 > 1000 || isNaN(data222)){
const err582 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data222};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
if(data222 < 50 || isNaN(data222)){
const err583 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50",schema:50,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data222};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
}
}
else {
const err584 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data219};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data213.instances !== undefined){
let data223 = data213.instances;
if(data223 && typeof data223 == "object" && !Array.isArray(data223)){
if(data223.train === undefined){
const err585 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/required",keyword:"required",params:{missingProperty: "train"},message:"must have required property '"+"train"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data223};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data223.serve === undefined){
const err586 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/required",keyword:"required",params:{missingProperty: "serve"},message:"must have required property '"+"serve"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data223};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
for(const key62 in data223){
if(!((key62 === "train") || (key62 === "serve"))){
const err587 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key62},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data223};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data223.train !== undefined){
let data224 = data223.train;
if(typeof data224 === "string"){
if(!pattern130.test(data224)){
const err588 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/train/pattern",keyword:"pattern",params:{pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"},message:"must match pattern \""+"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"+"\"",schema:"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train,data:data224};
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
const err589 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/train/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train,data:data224};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data223.serve !== undefined){
let data225 = data223.serve;
if(typeof data225 === "string"){
if(!pattern130.test(data225)){
const err590 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/serve/pattern",keyword:"pattern",params:{pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"},message:"must match pattern \""+"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"+"\"",schema:"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve,data:data225};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
else {
const err591 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/serve/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve,data:data225};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
}
else {
const err592 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data223};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
if(data213.promote_when !== undefined){
const err593 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote_when",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/promote_when/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.models.patternProperties["^.*$"].properties.promote_when.notBuilt,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.promote_when,data:data213.promote_when};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
if(data213.serve !== undefined){
let data227 = data213.serve;
if(!((data227 === "batch") || (data227 === "endpoint"))){
const err594 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/serve/enum",keyword:"enum",params:{allowedValues: schema11.properties.models.patternProperties["^.*$"].properties.serve.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.models.patternProperties["^.*$"].properties.serve.enum,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.serve,data:data227};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
}
if(data213.writes !== undefined){
let data228 = data213.writes;
if(typeof data228 === "string"){
if(!pattern0.test(data228)){
const err595 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.writes,data:data228};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.writes.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.writes,data:data228};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
if(data213.needs !== undefined){
let data229 = data213.needs;
const _errs644 = errors;
let valid167 = true;
const _errs645 = errors;
if(typeof data229 !== "string"){
const err597 = {};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid33 = _errs645 === errors;
errors = _errs644;
if(vErrors !== null){
if(_errs644){
vErrors.length = _errs644;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid33){
const _errs647 = errors;
if(typeof data229 === "string"){
if(!pattern0.test(data229)){
const err598 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then,data:data229};
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
const err599 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then,data:data229};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var _valid33 = _errs647 === errors;
valid167 = _valid33;
ifClause26 = "then";
}
else {
const _errs649 = errors;
if(Array.isArray(data229)){
const len31 = data229.length;
for(let i31=0; i31<len31; i31++){
let data230 = data229[i31];
if(typeof data230 === "string"){
if(!pattern0.test(data230)){
const err600 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i31,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items,data:data230};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
}
else {
const err601 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i31,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items,data:data230};
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
const err602 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else,data:data229};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
var _valid33 = _errs649 === errors;
valid167 = _valid33;
ifClause26 = "else";
}
if(!valid167){
const err603 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs,data:data229};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
}
else {
const err604 = {instancePath:instancePath+"/models/" + key58.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].type,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data213};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
}
}
else {
const err605 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.type,parentSchema:schema11.properties.models,data:data212};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
if(data.lambdas !== undefined){
let data231 = data.lambdas;
if(data231 && typeof data231 == "object" && !Array.isArray(data231)){
for(const key63 in data231){
if(pattern6.test(key63)){
let data232 = data231[key63];
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
if(data232.function === undefined){
const err606 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'",schema:schema11.properties.lambdas.patternProperties["^.*$"].required,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data232};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
for(const key64 in data232){
if(!(((key64 === "function") || (key64 === "payload")) || (key64 === "needs"))){
const err607 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key64},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data232};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data232.function !== undefined){
let data233 = data232.function;
if(typeof data233 === "string"){
if(!pattern0.test(data233)){
const err608 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data233};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
else {
const err609 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data233};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data232.payload !== undefined){
let data234 = data232.payload;
if(!(data234 && typeof data234 == "object" && !Array.isArray(data234))){
const err610 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/payload",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload,data:data234};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data232.needs !== undefined){
let data235 = data232.needs;
const _errs663 = errors;
let valid172 = true;
const _errs664 = errors;
if(typeof data235 !== "string"){
const err611 = {};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
var _valid34 = _errs664 === errors;
errors = _errs663;
if(vErrors !== null){
if(_errs663){
vErrors.length = _errs663;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid34){
const _errs666 = errors;
if(typeof data235 === "string"){
if(!pattern0.test(data235)){
const err612 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data235};
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
const err613 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data235};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid34 = _errs666 === errors;
valid172 = _valid34;
ifClause27 = "then";
}
else {
const _errs668 = errors;
if(Array.isArray(data235)){
const len32 = data235.length;
for(let i32=0; i32<len32; i32++){
let data236 = data235[i32];
if(typeof data236 === "string"){
if(!pattern0.test(data236)){
const err614 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i32,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data236};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
}
else {
const err615 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i32,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data236};
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
const err616 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else,data:data235};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
var _valid34 = _errs668 === errors;
valid172 = _valid34;
ifClause27 = "else";
}
if(!valid172){
const err617 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs,data:data235};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = {instancePath:instancePath+"/lambdas/" + key63.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data232};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
}
else {
const err619 = {instancePath:instancePath+"/lambdas",schemaPath:"#/properties/lambdas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.type,parentSchema:schema11.properties.lambdas,data:data231};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data.executions !== undefined){
let data237 = data.executions;
if(data237 && typeof data237 == "object" && !Array.isArray(data237)){
for(const key65 in data237){
if(pattern6.test(key65)){
let data238 = data237[key65];
if(!(data238 && typeof data238 == "object" && !Array.isArray(data238))){
const err620 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].type,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data238};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
const _errs676 = errors;
let valid176 = true;
const _errs677 = errors;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
let missing18;
if((data238.pipeline === undefined) && (missing18 = "pipeline")){
const err621 = {};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
var _valid35 = _errs677 === errors;
errors = _errs676;
if(vErrors !== null){
if(_errs676){
vErrors.length = _errs676;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid35){
const _errs678 = errors;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.pipeline === undefined){
const err622 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data238};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
for(const key66 in data238){
if(!(((key66 === "pipeline") || (key66 === "from")) || (key66 === "needs"))){
const err623 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data238};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
if(data238.pipeline !== undefined){
let data239 = data238.pipeline;
if(typeof data239 === "string"){
if(!pattern0.test(data239)){
const err624 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data239};
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
const err625 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data239};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data238.from !== undefined){
let data240 = data238.from;
if(typeof data240 === "string"){
if(!pattern0.test(data240)){
const err626 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data240};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
else {
const err627 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data240};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data238.needs !== undefined){
let data241 = data238.needs;
const _errs686 = errors;
let valid178 = true;
const _errs687 = errors;
if(typeof data241 !== "string"){
const err628 = {};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
var _valid36 = _errs687 === errors;
errors = _errs686;
if(vErrors !== null){
if(_errs686){
vErrors.length = _errs686;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid36){
const _errs689 = errors;
if(typeof data241 === "string"){
if(!pattern0.test(data241)){
const err629 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data241};
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
const err630 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data241};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
var _valid36 = _errs689 === errors;
valid178 = _valid36;
ifClause29 = "then";
}
else {
const _errs691 = errors;
if(Array.isArray(data241)){
const len33 = data241.length;
for(let i33=0; i33<len33; i33++){
let data242 = data241[i33];
if(typeof data242 === "string"){
if(!pattern0.test(data242)){
const err631 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i33,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data242};
if(vErrors === null){
vErrors = [err631];
}
else {
vErrors.push(err631);
}
errors++;
}
}
else {
const err632 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i33,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data242};
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
const err633 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else,data:data241};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
var _valid36 = _errs691 === errors;
valid178 = _valid36;
ifClause29 = "else";
}
if(!valid178){
const err634 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause29},message:"must match \""+ifClause29+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs,data:data241};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
}
}
else {
const err635 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data238};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
var _valid35 = _errs678 === errors;
valid176 = _valid35;
ifClause28 = "then";
}
else {
const _errs695 = errors;
const _errs696 = errors;
let valid181 = true;
const _errs697 = errors;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
let missing19;
if((data238.state_machine === undefined) && (missing19 = "state_machine")){
const err636 = {};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
}
var _valid37 = _errs697 === errors;
errors = _errs696;
if(vErrors !== null){
if(_errs696){
vErrors.length = _errs696;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid37){
const _errs698 = errors;
if(data238 && typeof data238 == "object" && !Array.isArray(data238)){
if(data238.state_machine === undefined){
const err637 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "state_machine"},message:"must have required property '"+"state_machine"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data238};
if(vErrors === null){
vErrors = [err637];
}
else {
vErrors.push(err637);
}
errors++;
}
for(const key67 in data238){
if(!(((key67 === "state_machine") || (key67 === "input")) || (key67 === "needs"))){
const err638 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key67},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data238};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
if(data238.state_machine !== undefined){
let data243 = data238.state_machine;
if(typeof data243 === "string"){
if(!pattern0.test(data243)){
const err639 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data243};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
}
else {
const err640 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data243};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
if(data238.input !== undefined){
let data244 = data238.input;
if(!(data244 && typeof data244 == "object" && !Array.isArray(data244))){
const err641 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input,data:data244};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
}
if(data238.needs !== undefined){
let data245 = data238.needs;
const _errs706 = errors;
let valid183 = true;
const _errs707 = errors;
if(typeof data245 !== "string"){
const err642 = {};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
var _valid38 = _errs707 === errors;
errors = _errs706;
if(vErrors !== null){
if(_errs706){
vErrors.length = _errs706;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid38){
const _errs709 = errors;
if(typeof data245 === "string"){
if(!pattern0.test(data245)){
const err643 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data245};
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
const err644 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data245};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
var _valid38 = _errs709 === errors;
valid183 = _valid38;
ifClause31 = "then";
}
else {
const _errs711 = errors;
if(Array.isArray(data245)){
const len34 = data245.length;
for(let i34=0; i34<len34; i34++){
let data246 = data245[i34];
if(typeof data246 === "string"){
if(!pattern0.test(data246)){
const err645 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i34,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data246};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
}
else {
const err646 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i34,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data246};
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
const err647 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else,data:data245};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
var _valid38 = _errs711 === errors;
valid183 = _valid38;
ifClause31 = "else";
}
if(!valid183){
const err648 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause31},message:"must match \""+ifClause31+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs,data:data245};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
}
}
else {
const err649 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data238};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
var _valid37 = _errs698 === errors;
valid181 = _valid37;
ifClause30 = "then";
}
else {
const _errs715 = errors;
const _errs716 = errors;
let valid186 = true;
const _errs717 = errors;
if(!(data238 && typeof data238 == "object" && !Array.isArray(data238))){
const err650 = {};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
var _valid39 = _errs717 === errors;
errors = _errs716;
if(vErrors !== null){
if(_errs716){
vErrors.length = _errs716;
}
else {
vErrors = null;
}
}
if(_valid39){
const _errs719 = errors;
const err651 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else.then,data:data238};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
var _valid39 = _errs719 === errors;
valid186 = _valid39;
}
if(!valid186){
const err652 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else,data:data238};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
var _valid37 = _errs715 === errors;
valid181 = _valid37;
ifClause30 = "else";
}
if(!valid181){
const err653 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause30},message:"must match \""+ifClause30+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else,data:data238};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
var _valid35 = _errs695 === errors;
valid176 = _valid35;
ifClause28 = "else";
}
if(!valid176){
const err654 = {instancePath:instancePath+"/executions/" + key65.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].if,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data238};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
}
}
}
else {
const err655 = {instancePath:instancePath+"/executions",schemaPath:"#/properties/executions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.type,parentSchema:schema11.properties.executions,data:data237};
if(vErrors === null){
vErrors = [err655];
}
else {
vErrors.push(err655);
}
errors++;
}
}
if(data.local !== undefined){
let data247 = data.local;
if(data247 && typeof data247 == "object" && !Array.isArray(data247)){
for(const key68 in data247){
if(pattern6.test(key68)){
let data248 = data247[key68];
if(!(data248 && typeof data248 == "object" && !Array.isArray(data248))){
const err656 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].type,parentSchema:schema11.properties.local.patternProperties["^.*$"],data:data248};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
const _errs724 = errors;
let valid188 = true;
const _errs725 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing20;
if((data248.files === undefined) && (missing20 = "files")){
const err657 = {};
if(vErrors === null){
vErrors = [err657];
}
else {
vErrors.push(err657);
}
errors++;
}
}
var _valid40 = _errs725 === errors;
errors = _errs724;
if(vErrors !== null){
if(_errs724){
vErrors.length = _errs724;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid40){
const _errs726 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.files === undefined){
const err658 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema11.properties.local.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data248};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
for(const key69 in data248){
if(!(key69 === "files")){
const err659 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data248};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
}
if(data248.files !== undefined){
let data249 = data248.files;
if(typeof data249 === "string"){
if(!pattern0.test(data249)){
const err660 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/properties/files/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.local.patternProperties["^.*$"].then.properties.files,data:data249};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
}
else {
const err661 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.local.patternProperties["^.*$"].then.properties.files.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].then.properties.files,data:data249};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
}
else {
const err662 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data248};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
var _valid40 = _errs726 === errors;
valid188 = _valid40;
ifClause32 = "then";
}
else {
const _errs731 = errors;
const _errs732 = errors;
let valid190 = true;
const _errs733 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing21;
if((data248.simulate === undefined) && (missing21 = "simulate")){
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
var _valid41 = _errs733 === errors;
errors = _errs732;
if(vErrors !== null){
if(_errs732){
vErrors.length = _errs732;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid41){
const _errs734 = errors;
const _errs737 = errors;
let valid192 = true;
const _errs738 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing22;
if((data248.simulate === undefined) && (missing22 = "simulate")){
const err664 = {};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
else {
if(data248.simulate !== undefined){
if("sensors" !== data248.simulate){
const err665 = {};
if(vErrors === null){
vErrors = [err665];
}
else {
vErrors.push(err665);
}
errors++;
}
}
}
}
var _valid42 = _errs738 === errors;
errors = _errs737;
if(vErrors !== null){
if(_errs737){
vErrors.length = _errs737;
}
else {
vErrors = null;
}
}
if(_valid42){
const _errs740 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.simulate === undefined){
const err666 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data248};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if(data248.devices === undefined){
const err667 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data248};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if(data248.days === undefined){
const err668 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data248};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
for(const key70 in data248){
if(!(((key70 === "simulate") || (key70 === "devices")) || (key70 === "days"))){
const err669 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data248};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
}
if(data248.simulate !== undefined){
let data251 = data248.simulate;
if(!(data251 === "sensors")){
const err670 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate,data:data251};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
}
if(data248.devices !== undefined){
let data252 = data248.devices;
if(!(((typeof data252 == "number") && (!(data252 % 1) && !isNaN(data252))) && (isFinite(data252)))){
const err671 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data252};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
if((typeof data252 == "number") && (isFinite(data252))){
if(data252 > 1000 || isNaN(data252)){
const err672 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data252};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
if(data252 < 1 || isNaN(data252)){
const err673 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data252};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
}
}
if(data248.days !== undefined){
let data253 = data248.days;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err674 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data253};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 > 31 || isNaN(data253)){
const err675 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31",schema:31,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data253};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
if(data253 < 1 || isNaN(data253)){
const err676 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data253};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
}
}
else {
const err677 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data248};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
var _valid42 = _errs740 === errors;
valid192 = _valid42;
}
if(!valid192){
const err678 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0],data:data248};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
const _errs749 = errors;
let valid195 = true;
const _errs750 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
let missing23;
if((data248.simulate === undefined) && (missing23 = "simulate")){
const err679 = {};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
else {
if(data248.simulate !== undefined){
if("history" !== data248.simulate){
const err680 = {};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
}
}
}
var _valid43 = _errs750 === errors;
errors = _errs749;
if(vErrors !== null){
if(_errs749){
vErrors.length = _errs749;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs752 = errors;
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.simulate === undefined){
const err681 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data248};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
if(data248.rows === undefined){
const err682 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data248};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
for(const key71 in data248){
if(!((key71 === "simulate") || (key71 === "rows"))){
const err683 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data248};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
if(data248.simulate !== undefined){
let data255 = data248.simulate;
if(!(data255 === "history")){
const err684 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate,data:data255};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
}
if(data248.rows !== undefined){
let data256 = data248.rows;
if(!(((typeof data256 == "number") && (!(data256 % 1) && !isNaN(data256))) && (isFinite(data256)))){
const err685 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data256};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
if((typeof data256 == "number") && (isFinite(data256))){
if(data256 > 100000 || isNaN(data256)){
const err686 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data256};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
}
if(data256 < 1 || isNaN(data256)){
const err687 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data256};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
}
}
}
else {
const err688 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data248};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
var _valid43 = _errs752 === errors;
valid195 = _valid43;
}
if(!valid195){
const err689 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1],data:data248};
if(vErrors === null){
vErrors = [err689];
}
else {
vErrors.push(err689);
}
errors++;
}
if(data248 && typeof data248 == "object" && !Array.isArray(data248)){
if(data248.simulate === undefined){
const err690 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then,data:data248};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
if(data248.simulate !== undefined){
let data257 = data248.simulate;
if(!((data257 === "sensors") || (data257 === "history"))){
const err691 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate,data:data257};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
}
}
else {
const err692 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then,data:data248};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
var _valid41 = _errs734 === errors;
valid190 = _valid41;
ifClause33 = "then";
}
else {
const _errs759 = errors;
const _errs760 = errors;
let valid199 = true;
const _errs761 = errors;
if(!(data248 && typeof data248 == "object" && !Array.isArray(data248))){
const err693 = {};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
var _valid44 = _errs761 === errors;
errors = _errs760;
if(vErrors !== null){
if(_errs760){
vErrors.length = _errs760;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs763 = errors;
const err694 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.local.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.else.then,data:data248};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
var _valid44 = _errs763 === errors;
valid199 = _valid44;
}
if(!valid199){
const err695 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.else,data:data248};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
var _valid41 = _errs759 === errors;
valid190 = _valid41;
ifClause33 = "else";
}
if(!valid190){
const err696 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause33},message:"must match \""+ifClause33+"\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else,data:data248};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
var _valid40 = _errs731 === errors;
valid188 = _valid40;
ifClause32 = "else";
}
if(!valid188){
const err697 = {instancePath:instancePath+"/local/" + key68.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause32},message:"must match \""+ifClause32+"\" schema",schema:schema11.properties.local.patternProperties["^.*$"].if,parentSchema:schema11.properties.local.patternProperties["^.*$"],data:data248};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
}
}
}
else {
const err698 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.type,parentSchema:schema11.properties.local,data:data247};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
if(data.tests !== undefined){
let data258 = data.tests;
if(Array.isArray(data258)){
const len35 = data258.length;
for(let i35=0; i35<len35; i35++){
let data259 = data258[i35];
if(data259 && typeof data259 == "object" && !Array.isArray(data259)){
if(data259.name === undefined){
const err699 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data259};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
if(data259.run === undefined){
const err700 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data259};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
if(data259.expect === undefined){
const err701 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data259};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
for(const key72 in data259){
if(!(((((key72 === "name") || (key72 === "given")) || (key72 === "run")) || (key72 === "window")) || (key72 === "expect"))){
const err702 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key72},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items,data:data259};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
}
if(data259.name !== undefined){
let data260 = data259.name;
if(typeof data260 === "string"){
if(!pattern0.test(data260)){
const err703 = {instancePath:instancePath+"/tests/" + i35+"/name",schemaPath:"#/properties/tests/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.name,data:data260};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
else {
const err704 = {instancePath:instancePath+"/tests/" + i35+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.name.type,parentSchema:schema11.properties.tests.items.properties.name,data:data260};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data259.given !== undefined){
let data261 = data259.given;
if(data261 && typeof data261 == "object" && !Array.isArray(data261)){
for(const key73 in data261){
if(pattern6.test(key73)){
let data262 = data261[key73];
const _errs774 = errors;
let valid204 = true;
const _errs775 = errors;
if(typeof data262 !== "string"){
const err705 = {};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
var _valid45 = _errs775 === errors;
errors = _errs774;
if(vErrors !== null){
if(_errs774){
vErrors.length = _errs774;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid45){
const _errs777 = errors;
if(typeof data262 === "string"){
if(!pattern0.test(data262)){
const err706 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then,data:data262};
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
const err707 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then,data:data262};
if(vErrors === null){
vErrors = [err707];
}
else {
vErrors.push(err707);
}
errors++;
}
var _valid45 = _errs777 === errors;
valid204 = _valid45;
ifClause34 = "then";
}
else {
const _errs779 = errors;
if(Array.isArray(data262)){
const len36 = data262.length;
for(let i36=0; i36<len36; i36++){
let data263 = data262[i36];
if(typeof data263 === "string"){
if(!pattern0.test(data263)){
const err708 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i36,schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items,data:data263};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
else {
const err709 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i36,schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items,data:data263};
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
else {
const err710 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else,data:data262};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
var _valid45 = _errs779 === errors;
valid204 = _valid45;
ifClause34 = "else";
}
if(!valid204){
const err711 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key73.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause34},message:"must match \""+ifClause34+"\" schema",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].if,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"],data:data262};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
}
}
else {
const err712 = {instancePath:instancePath+"/tests/" + i35+"/given",schemaPath:"#/properties/tests/items/properties/given/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.given.type,parentSchema:schema11.properties.tests.items.properties.given,data:data261};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
if(data259.run !== undefined){
let data264 = data259.run;
if(Array.isArray(data264)){
if(data264.length < 1){
const err713 = {instancePath:instancePath+"/tests/" + i35+"/run",schemaPath:"#/properties/tests/items/properties/run/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tests.items.properties.run,data:data264};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
const len37 = data264.length;
for(let i37=0; i37<len37; i37++){
let data265 = data264[i37];
if(typeof data265 === "string"){
if(!pattern0.test(data265)){
const err714 = {instancePath:instancePath+"/tests/" + i35+"/run/" + i37,schemaPath:"#/properties/tests/items/properties/run/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.run.items,data:data265};
if(vErrors === null){
vErrors = [err714];
}
else {
vErrors.push(err714);
}
errors++;
}
}
else {
const err715 = {instancePath:instancePath+"/tests/" + i35+"/run/" + i37,schemaPath:"#/properties/tests/items/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.run.items.type,parentSchema:schema11.properties.tests.items.properties.run.items,data:data265};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
}
else {
const err716 = {instancePath:instancePath+"/tests/" + i35+"/run",schemaPath:"#/properties/tests/items/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.run.type,parentSchema:schema11.properties.tests.items.properties.run,data:data264};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
}
if(data259.window !== undefined){
let data266 = data259.window;
if(typeof data266 === "string"){
if(!pattern0.test(data266)){
const err717 = {instancePath:instancePath+"/tests/" + i35+"/window",schemaPath:"#/properties/tests/items/properties/window/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.window,data:data266};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
else {
const err718 = {instancePath:instancePath+"/tests/" + i35+"/window",schemaPath:"#/properties/tests/items/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.window.type,parentSchema:schema11.properties.tests.items.properties.window,data:data266};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
}
if(data259.expect !== undefined){
let data267 = data259.expect;
if(data267 && typeof data267 == "object" && !Array.isArray(data267)){
for(const key74 in data267){
if(!(((key74 === "statuses") || (key74 === "error")) || (key74 === "tables"))){
const err719 = {instancePath:instancePath+"/tests/" + i35+"/expect",schemaPath:"#/properties/tests/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key74},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items.properties.expect,data:data267};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
if(data267.statuses !== undefined){
let data268 = data267.statuses;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key75 in data268){
if(pattern6.test(key75)){
let data269 = data268[key75];
if(!(((((data269 === "succeeded") || (data269 === "skipped")) || (data269 === "failed")) || (data269 === "blocked")) || (data269 === "cancelled"))){
const err720 = {instancePath:instancePath+"/tests/" + i35+"/expect/statuses/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/statuses/patternProperties/%5E.*%24/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"].enum,parentSchema:schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"],data:data269};
if(vErrors === null){
vErrors = [err720];
}
else {
vErrors.push(err720);
}
errors++;
}
}
}
}
else {
const err721 = {instancePath:instancePath+"/tests/" + i35+"/expect/statuses",schemaPath:"#/properties/tests/items/properties/expect/properties/statuses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.statuses.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.statuses,data:data268};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
if(data267.error !== undefined){
let data270 = data267.error;
if(typeof data270 === "string"){
if(!pattern0.test(data270)){
const err722 = {instancePath:instancePath+"/tests/" + i35+"/expect/error",schemaPath:"#/properties/tests/items/properties/expect/properties/error/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.expect.properties.error,data:data270};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
else {
const err723 = {instancePath:instancePath+"/tests/" + i35+"/expect/error",schemaPath:"#/properties/tests/items/properties/expect/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.expect.properties.error.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.error,data:data270};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
if(data267.tables !== undefined){
let data271 = data267.tables;
if(data271 && typeof data271 == "object" && !Array.isArray(data271)){
for(const key76 in data271){
if(pattern6.test(key76)){
let data272 = data271[key76];
if(data272 && typeof data272 == "object" && !Array.isArray(data272)){
if(data272.rows === undefined){
const err724 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data272};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
for(const key77 in data272){
if(!(key77 === "rows")){
const err725 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key77},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data272};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
}
if(data272.rows !== undefined){
let data273 = data272.rows;
if(!(((typeof data273 == "number") && (!(data273 % 1) && !isNaN(data273))) && (isFinite(data273)))){
const err726 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows,data:data273};
if(vErrors === null){
vErrors = [err726];
}
else {
vErrors.push(err726);
}
errors++;
}
if((typeof data273 == "number") && (isFinite(data273))){
if(data273 < 0 || isNaN(data273)){
const err727 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows,data:data273};
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
}
else {
const err728 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key76.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data272};
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
}
else {
const err729 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.tables.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables,data:data271};
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
const err730 = {instancePath:instancePath+"/tests/" + i35+"/expect",schemaPath:"#/properties/tests/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.type,parentSchema:schema11.properties.tests.items.properties.expect,data:data267};
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
const err731 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.type,parentSchema:schema11.properties.tests.items,data:data259};
if(vErrors === null){
vErrors = [err731];
}
else {
vErrors.push(err731);
}
errors++;
}
}
}
else {
const err732 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data258};
if(vErrors === null){
vErrors = [err732];
}
else {
vErrors.push(err732);
}
errors++;
}
}
}
else {
const err733 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err733];
}
else {
vErrors.push(err733);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export default validate10 as Validate;
