// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
"use strict";


const schema11 = {"type":"object","required":["name","database"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a name"},"description":{"type":"string","pattern":"\\S","expects":"a text"},"timezone":{"type":"string","pattern":"\\S","expects":"a time zone, such as Europe/Rome"},"window":{"enum":["hour","day","week","month"],"expects":"hour, day, week or month"},"schedule":{"notBuilt":{"what":"Section \"schedule\"","hint":"Start runs by penstock run.","severity":"warning"}},"backfill":{"type":"object","required":["since"],"properties":{"since":{"type":"string","pattern":"\\S","expects":"a date, such as 2021-01-01"},"max_concurrency":{"type":"integer","minimum":1,"maximum":100,"expects":"a whole number from 1 to 100"}},"expects":"a mapping with since","additionalProperties":false},"notify":{"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false},"environments":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false}},"expects":"a mapping of environments"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"},"inputs":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false}},"expects":"a mapping of inputs"},"sources":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"type":"object","required":["type","topic","select"],"properties":{"type":{"enum":["iot"],"expects":"iot"},"topic":{"type":"string","pattern":"\\S","expects":"an MQTT topic filter"},"select":{"type":"string","pattern":"\\S","expects":"columns of the message, separated by commas"},"buffer":{"type":"object","required":["seconds","megabytes"],"properties":{"seconds":{"type":"integer","minimum":0,"maximum":900,"expects":"seconds from 0 to 900"},"megabytes":{"type":"integer","minimum":1,"maximum":128,"expects":"megabytes from 1 to 128"}},"expects":"a mapping with seconds and megabytes","additionalProperties":false},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type, topic and select","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"type":"object","required":["type","url","tables","secret"],"properties":{"type":{"enum":["jdbc"],"expects":"jdbc"},"url":{"type":"string","pattern":"\\S","expects":"a JDBC URL"},"tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a table"},"expects":"a list of tables","minItems":1},"secret":{"type":"string","pattern":"\\S","expects":"the name of a secret in Secrets Manager"},"watermark":{"type":"string","pattern":"\\S","expects":"the name of a column"},"network":{"type":"object","expects":"a mapping with connect: vpc_peering or existing","required":["connect"],"properties":{"connect":{"enum":["vpc_peering","existing"],"expects":"vpc_peering or existing"}},"allOf":[{"if":{"required":["connect"],"properties":{"connect":{"const":"vpc_peering"}}},"then":{"type":"object","required":["connect","vpc_cidr","peer"],"properties":{"connect":{"enum":["vpc_peering"],"expects":"vpc_peering"},"vpc_cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"peer":{"type":"object","required":["vpc","cidr","route_tables","security_group"],"properties":{"vpc":{"type":"string","pattern":"\\S","expects":"a VPC id"},"cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"route_tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a route table id"},"expects":"a list of route table ids","minItems":1},"security_group":{"type":"string","pattern":"\\S","expects":"a security group id"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits"},"region":{"type":"string","pattern":"\\S","expects":"an AWS region"},"accept_role":{"type":"string","pattern":"\\S","expects":"the ARN of a role"}},"expects":"a mapping that describes the other VPC","additionalProperties":false}},"expects":"a mapping with connect, vpc_cidr and peer","additionalProperties":false}},{"if":{"required":["connect"],"properties":{"connect":{"const":"existing"}}},"then":{"type":"object","required":["connect","subnet","availability_zone","security_groups"],"properties":{"connect":{"enum":["existing"],"expects":"existing"},"subnet":{"type":"string","pattern":"\\S","expects":"a subnet id"},"availability_zone":{"type":"string","pattern":"\\S","expects":"an availability zone"},"security_groups":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a security group id"},"expects":"a list of security group ids","minItems":1}},"expects":"a mapping with connect, subnet, availability_zone and security_groups","additionalProperties":false}}]}},"expects":"a mapping with type, url, tables and secret","additionalProperties":false}}]}},"expects":"a mapping of sources"},"crawlers":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["source","database"],"properties":{"source":{"type":"string","pattern":"\\S","expects":"the name of a source"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"poll":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"}},"expects":"a mapping with source and database","additionalProperties":false}},"expects":"a mapping of crawlers"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names","minItems":1},"public":{"type":"boolean","expects":"true or false"},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false}},"expects":"a mapping of tables"},"jobs":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with script or nodes","if":{"required":["script"]},"then":{"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"bookmark":{"type":"boolean","expects":"true or false"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false},"else":{"if":{"required":["nodes"]},"then":{"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write","if":{"required":["read"]},"then":{"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false},"else":{"if":{"required":["mapping"]},"then":{"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types","minProperties":1}},"expects":"a mapping with from and mapping","additionalProperties":false},"else":{"if":{"required":["filter"]},"then":{"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false},"else":{"if":{"required":["select"]},"then":{"type":"object","required":["from","select"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"select":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and select","additionalProperties":false},"else":{"if":{"required":["drop"]},"then":{"type":"object","required":["from","drop"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and drop","additionalProperties":false},"else":{"if":{"required":["join"]},"then":{"type":"object","required":["from","join","on"],"properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two nodes","minItems":2,"maxItems":2},"join":{"enum":["inner","left","right","full"],"expects":"inner, left, right or full"},"on":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from, join and on","additionalProperties":false},"else":{"if":{"required":["union"]},"then":{"type":"object","required":["union"],"properties":{"union":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two or more nodes","minItems":2}},"expects":"a mapping with union","additionalProperties":false},"else":{"if":{"required":["aggregate"]},"then":{"type":"object","required":["from","aggregate"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"group_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}},"aggregate":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"an expression in Spark SQL, such as avg(temp)"}},"expects":"a mapping of new columns to expressions","minProperties":1}},"expects":"a mapping with from and aggregate","additionalProperties":false},"else":{"if":{"required":["sql"]},"then":{"type":"object","required":["from","sql"],"properties":{"from":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a node"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"the name of a node, or a list of them"}},"sql":{"type":"string","pattern":"\\S","expects":"a query in Spark SQL"}},"expects":"a mapping with from and sql","additionalProperties":false},"else":{"if":{"required":["drop_duplicates"]},"then":{"type":"object","required":["from","drop_duplicates"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop_duplicates":{"expects":"true, or a list of columns","if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"minItems":1,"expects":"true, or a list of columns"},"else":{"const":true,"expects":"true, or a list of columns"}},"last_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from and drop_duplicates","additionalProperties":false},"else":{"if":{"required":["write"]},"then":{"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","select","drop","join","union","aggregate","sql","drop_duplicates","write"]}}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["script","nodes"]}}}}},"expects":"a mapping of jobs"},"reports":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"mark":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"}},"expects":"a mapping with type, x and y","additionalProperties":false},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false}},"expects":"a mapping of reports"},"quicksight":{"type":"object","required":["datasets","group"],"properties":{"datasets":{"type":"array","items":{"if":{"type":"object"},"then":{"type":"object","required":["report","columns"],"properties":{"report":{"type":"string","pattern":"\\S","expects":"the name of a report"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with report and columns","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"the name of a report"}},"expects":"a list of reports","minItems":1},"group":{"type":"string","pattern":"\\S","expects":"the name of a group"},"identity_region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"}},"expects":"a mapping with datasets and group","additionalProperties":false},"models":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["train_on","random_cut_forest","instances","serve","writes"],"properties":{"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"},"train_on":{"type":"string","pattern":"\\S","expects":"the name of a table"},"scores":{"type":"string","pattern":"\\S","expects":"the name of a table"},"random_cut_forest":{"type":"object","required":["feature_dim"],"properties":{"feature_dim":{"type":"integer","minimum":1,"maximum":10000,"expects":"a whole number from 1 to 10000"},"num_samples_per_tree":{"type":"integer","minimum":1,"maximum":2048,"expects":"a whole number from 1 to 2048"},"num_trees":{"type":"integer","minimum":50,"maximum":1000,"expects":"a whole number from 50 to 1000"}},"expects":"a mapping with feature_dim","additionalProperties":false},"instances":{"type":"object","required":["train","serve"],"properties":{"train":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.m4.xlarge"},"serve":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.c5.xlarge"}},"expects":"a mapping with train and serve","additionalProperties":false},"promote_when":{"notBuilt":{"what":"Judging by \"promote_when\"","hint":"The first model becomes the champion; later ones are kept as candidates.","severity":"warning"}},"serve":{"enum":["batch","endpoint"],"expects":"batch or endpoint"},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with train_on and random_cut_forest","additionalProperties":false}},"expects":"a mapping of models"},"lambdas":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["function"],"properties":{"function":{"type":"string","pattern":"\\S","expects":"the name of a Lambda function"},"payload":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with function","additionalProperties":false}},"expects":"a mapping of steps"},"executions":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with pipeline or state_machine","if":{"required":["pipeline"]},"then":{"type":"object","required":["pipeline"],"properties":{"pipeline":{"type":"string","pattern":"\\S","expects":"the name of a pipeline"},"from":{"type":"string","pattern":"\\S","expects":"the name of a step"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with pipeline","additionalProperties":false},"else":{"if":{"required":["state_machine"]},"then":{"type":"object","required":["state_machine"],"properties":{"state_machine":{"type":"string","pattern":"\\S","expects":"the ARN of a state machine"},"input":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with state_machine","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["pipeline","state_machine"]}}}}},"expects":"a mapping of steps"},"local":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with files or simulate","if":{"required":["files"]},"then":{"type":"object","required":["files"],"properties":{"files":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"}},"expects":"a mapping with files","additionalProperties":false},"else":{"if":{"required":["simulate"]},"then":{"type":"object","expects":"a mapping with simulate: sensors or history","required":["simulate"],"properties":{"simulate":{"enum":["sensors","history"],"expects":"sensors or history"}},"allOf":[{"if":{"required":["simulate"],"properties":{"simulate":{"const":"sensors"}}},"then":{"type":"object","required":["simulate","devices","days"],"properties":{"simulate":{"enum":["sensors"],"expects":"sensors"},"devices":{"type":"integer","minimum":1,"maximum":1000,"expects":"a whole number from 1 to 1000"},"days":{"type":"integer","minimum":1,"maximum":31,"expects":"a whole number from 1 to 31"}},"expects":"a mapping with simulate, devices and days","additionalProperties":false}},{"if":{"required":["simulate"],"properties":{"simulate":{"const":"history"}}},"then":{"type":"object","required":["simulate","rows"],"properties":{"simulate":{"enum":["history"],"expects":"history"},"rows":{"type":"integer","minimum":1,"maximum":100000,"expects":"a whole number from 1 to 100000"}},"expects":"a mapping with simulate and rows","additionalProperties":false}}]},"else":{"if":{"type":"object"},"then":{"lacks":["files","simulate"]}}}}},"expects":"a mapping of sources"},"tests":{"type":"array","items":{"type":"object","required":["name","run","expect"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a sentence"},"given":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"expects":"a path, which may have wildcards, or a list of them"}}},"expects":"a mapping of sources to files"},"run":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"a list of steps","minItems":1},"window":{"type":"string","pattern":"\\S","expects":"the id of a window"},"expect":{"type":"object","properties":{"statuses":{"type":"object","patternProperties":{"^.*$":{"enum":["succeeded","skipped","failed","blocked","cancelled"],"expects":"succeeded, skipped, failed, blocked or cancelled"}},"expects":"a mapping of steps to statuses"},"error":{"type":"string","pattern":"\\S","expects":"the name of an error"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["rows"],"properties":{"rows":{"type":"integer","minimum":0,"expects":"a whole number from 0"}},"expects":"a mapping with rows","additionalProperties":false}},"expects":"a mapping of tables"}},"expects":"a mapping with statuses, error or tables","additionalProperties":false}},"expects":"a mapping with name, run and expect","additionalProperties":false},"expects":"a list of tests"}},"expects":"a mapping with name, environments, tables, jobs …","additionalProperties":false,"$defs":{"condition":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^.*$", "u");
const pattern37 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");
const pattern128 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "u");
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
const err10 = {instancePath:instancePath+"/schedule",schemaPath:"#/properties/schedule/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.schedule.notBuilt,parentSchema:schema11.properties.schedule,data:data.schedule};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.backfill !== undefined){
let data5 = data.backfill;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.since === undefined){
const err11 = {instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'",schema:schema11.properties.backfill.required,parentSchema:schema11.properties.backfill,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data5){
if(!((key1 === "since") || (key1 === "max_concurrency"))){
const err12 = {instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.backfill,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data5.since !== undefined){
let data6 = data5.since;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err13 = {instancePath:instancePath+"/backfill/since",schemaPath:"#/properties/backfill/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.backfill.properties.since,data:data6};
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
const err14 = {instancePath:instancePath+"/backfill/since",schemaPath:"#/properties/backfill/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.backfill.properties.since.type,parentSchema:schema11.properties.backfill.properties.since,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data5.max_concurrency !== undefined){
let data7 = data5.max_concurrency;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err15 = {instancePath:instancePath+"/backfill/max_concurrency",schemaPath:"#/properties/backfill/properties/max_concurrency/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.backfill.properties.max_concurrency.type,parentSchema:schema11.properties.backfill.properties.max_concurrency,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100 || isNaN(data7)){
const err16 = {instancePath:instancePath+"/backfill/max_concurrency",schemaPath:"#/properties/backfill/properties/max_concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100",schema:100,parentSchema:schema11.properties.backfill.properties.max_concurrency,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data7 < 1 || isNaN(data7)){
const err17 = {instancePath:instancePath+"/backfill/max_concurrency",schemaPath:"#/properties/backfill/properties/max_concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.backfill.properties.max_concurrency,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.backfill.type,parentSchema:schema11.properties.backfill,data:data5};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.notify !== undefined){
let data8 = data.notify;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.sns === undefined){
const err19 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/required",keyword:"required",params:{missingProperty: "sns"},message:"must have required property '"+"sns"+"'",schema:schema11.properties.notify.required,parentSchema:schema11.properties.notify,data:data8};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 in data8){
if(!(key2 === "sns")){
const err20 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notify,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.sns !== undefined){
let data9 = data8.sns;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err21 = {instancePath:instancePath+"/notify/sns",schemaPath:"#/properties/notify/properties/sns/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.notify.properties.sns,data:data9};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/notify/sns",schemaPath:"#/properties/notify/properties/sns/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notify.properties.sns.type,parentSchema:schema11.properties.notify.properties.sns,data:data9};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notify.type,parentSchema:schema11.properties.notify,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.environments !== undefined){
let data10 = data.environments;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(pattern5.test(key3)){
let data11 = data10[key3];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.region === undefined){
const err24 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema11.properties.environments.patternProperties["^.*$"].required,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.account === undefined){
const err25 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema11.properties.environments.patternProperties["^.*$"].required,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data11};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key4 in data11){
if(!((((key4 === "region") || (key4 === "account")) || (key4 === "protected")) || (key4 === "variables"))){
const err26 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data11};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data11.region !== undefined){
let data12 = data11.region;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err27 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.region,data:data12};
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
const err28 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.environments.patternProperties["^.*$"].properties.region.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.region,data:data12};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data11.account !== undefined){
let data13 = data11.account;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err29 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.account,data:data13};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.environments.patternProperties["^.*$"].properties.account.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.account,data:data13};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data11.protected !== undefined){
let data14 = data11.protected;
if(typeof data14 !== "boolean"){
const err31 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/protected",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.environments.patternProperties["^.*$"].properties.protected.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.protected,data:data14};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.variables !== undefined){
let data15 = data11.variables;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key5 in data15){
if(pattern5.test(key5)){
let data16 = data15[key5];
if((((typeof data16 !== "string") && (!((typeof data16 == "number") && (isFinite(data16))))) && (typeof data16 !== "boolean")) && (!(Array.isArray(data16)))){
const err32 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"],data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")){
const err33 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items,data:data17};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
}
}
}
else {
const err34 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables,data:data15};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.patternProperties["^.*$"].type,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data11};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.type,parentSchema:schema11.properties.environments,data:data10};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.variables !== undefined){
let data18 = data.variables;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key6 in data18){
if(pattern5.test(key6)){
let data19 = data18[key6];
if((((typeof data19 !== "string") && (!((typeof data19 == "number") && (isFinite(data19))))) && (typeof data19 !== "boolean")) && (!(Array.isArray(data19)))){
const err37 = {instancePath:instancePath+"/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.variables.patternProperties["^.*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.variables.patternProperties["^.*$"].type,parentSchema:schema11.properties.variables.patternProperties["^.*$"],data:data19};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")){
const err38 = {instancePath:instancePath+"/variables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.variables.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.variables.patternProperties["^.*$"].items,data:data20};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.variables.type,parentSchema:schema11.properties.variables,data:data18};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.inputs !== undefined){
let data21 = data.inputs;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 in data21){
if(pattern5.test(key7)){
let data22 = data21[key7];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.type === undefined){
const err40 = {instancePath:instancePath+"/inputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.inputs.patternProperties["^.*$"].required,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data22};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data22.default === undefined){
const err41 = {instancePath:instancePath+"/inputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema11.properties.inputs.patternProperties["^.*$"].required,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data22};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key8 in data22){
if(!((key8 === "type") || (key8 === "default"))){
const err42 = {instancePath:instancePath+"/inputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data22};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22.type !== undefined){
let data23 = data22.type;
if(!((((data23 === "string") || (data23 === "number")) || (data23 === "boolean")) || (data23 === "date"))){
const err43 = {instancePath:instancePath+"/inputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.inputs.patternProperties["^.*$"].properties.type,data:data23};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data22.default !== undefined){
let data24 = data22.default;
if(((typeof data24 !== "string") && (!((typeof data24 == "number") && (isFinite(data24))))) && (typeof data24 !== "boolean")){
const err44 = {instancePath:instancePath+"/inputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/properties/default/type",keyword:"type",params:{type: schema11.properties.inputs.patternProperties["^.*$"].properties.default.type},message:"must be string,number,boolean",schema:schema11.properties.inputs.patternProperties["^.*$"].properties.default.type,parentSchema:schema11.properties.inputs.patternProperties["^.*$"].properties.default,data:data24};
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
else {
const err45 = {instancePath:instancePath+"/inputs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inputs.patternProperties["^.*$"].type,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data22};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
}
else {
const err46 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inputs.type,parentSchema:schema11.properties.inputs,data:data21};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sources !== undefined){
let data25 = data.sources;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
for(const key9 in data25){
if(pattern5.test(key9)){
let data26 = data25[key9];
const _errs58 = errors;
let valid15 = true;
const _errs59 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing0;
if((data26.type === undefined) && (missing0 = "type")){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(data26.type !== undefined){
if("s3" !== data26.type){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
var _valid0 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs61 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type === undefined){
const err49 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data26};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data26.location === undefined){
const err50 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data26};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data26.format === undefined){
const err51 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data26};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
for(const key10 in data26){
if(!(((((key10 === "type") || (key10 === "location")) || (key10 === "format")) || (key10 === "header")) || (key10 === "columns"))){
const err52 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data26};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data26.type !== undefined){
let data28 = data26.type;
if(!(data28 === "s3")){
const err53 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type,data:data28};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data26.location !== undefined){
let data29 = data26.location;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err54 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location,data:data29};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location,data:data29};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data26.format !== undefined){
let data30 = data26.format;
if(!(((data30 === "csv") || (data30 === "json")) || (data30 === "parquet"))){
const err56 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format,data:data30};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data26.header !== undefined){
let data31 = data26.header;
if(typeof data31 !== "boolean"){
const err57 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header,data:data31};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data26.columns !== undefined){
let data32 = data26.columns;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key11 in data32){
if(pattern5.test(key11)){
let data33 = data32[key11];
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err58 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"],data:data33};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"],data:data33};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
}
else {
const err60 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns,data:data32};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data26};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid0 = _errs61 === errors;
valid15 = _valid0;
}
if(!valid15){
const err62 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0],data:data26};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const _errs75 = errors;
let valid19 = true;
const _errs76 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing1;
if((data26.type === undefined) && (missing1 = "type")){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
if(data26.type !== undefined){
if("iot" !== data26.type){
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
var _valid1 = _errs76 === errors;
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs78 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type === undefined){
const err65 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data26.topic === undefined){
const err66 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data26.select === undefined){
const err67 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
for(const key12 in data26){
if(!(((((key12 === "type") || (key12 === "topic")) || (key12 === "select")) || (key12 === "buffer")) || (key12 === "columns"))){
const err68 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data26.type !== undefined){
let data35 = data26.type;
if(!(data35 === "iot")){
const err69 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type,data:data35};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data26.topic !== undefined){
let data36 = data26.topic;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err70 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic,data:data36};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data26.select !== undefined){
let data37 = data26.select;
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err72 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select,data:data37};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select,data:data37};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data26.buffer !== undefined){
let data38 = data26.buffer;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.seconds === undefined){
const err74 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data38.megabytes === undefined){
const err75 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required",keyword:"required",params:{missingProperty: "megabytes"},message:"must have required property '"+"megabytes"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key13 in data38){
if(!((key13 === "seconds") || (key13 === "megabytes"))){
const err76 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data38};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.seconds !== undefined){
let data39 = data38.seconds;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err77 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data39};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 900 || isNaN(data39)){
const err78 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900},message:"must be <= 900",schema:900,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data39};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data39 < 0 || isNaN(data39)){
const err79 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
if(data38.megabytes !== undefined){
let data40 = data38.megabytes;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err80 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 > 128 || isNaN(data40)){
const err81 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data40};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data40 < 1 || isNaN(data40)){
const err82 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data40};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
}
else {
const err83 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data38};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data26.columns !== undefined){
let data41 = data26.columns;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key14 in data41){
if(pattern5.test(key14)){
let data42 = data41[key14];
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err84 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"],data:data42};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"],data:data42};
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
}
else {
const err86 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns,data:data41};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data26};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid1 = _errs78 === errors;
valid19 = _valid1;
}
if(!valid19){
const err88 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1],data:data26};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const _errs98 = errors;
let valid24 = true;
const _errs99 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
let missing2;
if((data26.type === undefined) && (missing2 = "type")){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
if(data26.type !== undefined){
if("jdbc" !== data26.type){
const err90 = {};
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
var _valid2 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs101 = errors;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type === undefined){
const err91 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data26};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data26.url === undefined){
const err92 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data26};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data26.tables === undefined){
const err93 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data26};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data26.secret === undefined){
const err94 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data26};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key15 in data26){
if(!((((((key15 === "type") || (key15 === "url")) || (key15 === "tables")) || (key15 === "secret")) || (key15 === "watermark")) || (key15 === "network"))){
const err95 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data26};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data26.type !== undefined){
let data44 = data26.type;
if(!(data44 === "jdbc")){
const err96 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type,data:data44};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data26.url !== undefined){
let data45 = data26.url;
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err97 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url,data:data45};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url,data:data45};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data26.tables !== undefined){
let data46 = data26.tables;
if(Array.isArray(data46)){
if(data46.length < 1){
const err99 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables,data:data46};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
const len2 = data46.length;
for(let i2=0; i2<len2; i2++){
let data47 = data46[i2];
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err100 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables/" + i2,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items,data:data47};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables/" + i2,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items,data:data47};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables,data:data46};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data26.secret !== undefined){
let data48 = data26.secret;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err103 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/secret/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret,data:data48};
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
const err104 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret,data:data48};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data26.watermark !== undefined){
let data49 = data26.watermark;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err105 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/watermark",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/watermark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark,data:data49};
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
const err106 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/watermark",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/watermark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark,data:data49};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data26.network !== undefined){
let data50 = data26.network;
const _errs118 = errors;
let valid30 = true;
const _errs119 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing3;
if((data50.connect === undefined) && (missing3 = "connect")){
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
if(data50.connect !== undefined){
if("vpc_peering" !== data50.connect){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
}
var _valid3 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs121 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.connect === undefined){
const err109 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data50.vpc_cidr === undefined){
const err110 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "vpc_cidr"},message:"must have required property '"+"vpc_cidr"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data50.peer === undefined){
const err111 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "peer"},message:"must have required property '"+"peer"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
for(const key16 in data50){
if(!(((key16 === "connect") || (key16 === "vpc_cidr")) || (key16 === "peer"))){
const err112 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data50.connect !== undefined){
let data52 = data50.connect;
if(!(data52 === "vpc_peering")){
const err113 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data50.vpc_cidr !== undefined){
let data53 = data50.vpc_cidr;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err114 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/vpc_cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/vpc_cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr,data:data53};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/vpc_cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/vpc_cidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr,data:data53};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data50.peer !== undefined){
let data54 = data50.peer;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.vpc === undefined){
const err116 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "vpc"},message:"must have required property '"+"vpc"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data54};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data54.cidr === undefined){
const err117 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data54};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data54.route_tables === undefined){
const err118 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "route_tables"},message:"must have required property '"+"route_tables"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data54};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data54.security_group === undefined){
const err119 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "security_group"},message:"must have required property '"+"security_group"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data54};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
for(const key17 in data54){
if(!(((((((key17 === "vpc") || (key17 === "cidr")) || (key17 === "route_tables")) || (key17 === "security_group")) || (key17 === "account")) || (key17 === "region")) || (key17 === "accept_role"))){
const err120 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data54};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data54.vpc !== undefined){
let data55 = data54.vpc;
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err121 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/vpc",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/vpc/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc,data:data55};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/vpc",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/vpc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc,data:data55};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data54.cidr !== undefined){
let data56 = data54.cidr;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err123 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr,data:data56};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/cidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr,data:data56};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data54.route_tables !== undefined){
let data57 = data54.route_tables;
if(Array.isArray(data57)){
if(data57.length < 1){
const err125 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables,data:data57};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
const len3 = data57.length;
for(let i3=0; i3<len3; i3++){
let data58 = data57[i3];
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err126 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables/" + i3,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items,data:data58};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables/" + i3,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items,data:data58};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables,data:data57};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data54.security_group !== undefined){
let data59 = data54.security_group;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err129 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/security_group",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/security_group/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group,data:data59};
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
const err130 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/security_group",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/security_group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group,data:data59};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data54.account !== undefined){
let data60 = data54.account;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err131 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/account",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account,data:data60};
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
const err132 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/account",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account,data:data60};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data54.region !== undefined){
let data61 = data54.region;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err133 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/region",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region,data:data61};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/region",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region,data:data61};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data54.accept_role !== undefined){
let data62 = data54.accept_role;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err135 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/accept_role",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/accept_role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role,data:data62};
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
const err136 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/accept_role",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/accept_role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role,data:data62};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data54};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
}
else {
const err138 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data50};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid3 = _errs121 === errors;
valid30 = _valid3;
}
if(!valid30){
const err139 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0],data:data50};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const _errs147 = errors;
let valid36 = true;
const _errs148 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing4;
if((data50.connect === undefined) && (missing4 = "connect")){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
else {
if(data50.connect !== undefined){
if("existing" !== data50.connect){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
var _valid4 = _errs148 === errors;
errors = _errs147;
if(vErrors !== null){
if(_errs147){
vErrors.length = _errs147;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs150 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.connect === undefined){
const err142 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data50.subnet === undefined){
const err143 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "subnet"},message:"must have required property '"+"subnet"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data50.availability_zone === undefined){
const err144 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "availability_zone"},message:"must have required property '"+"availability_zone"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data50.security_groups === undefined){
const err145 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "security_groups"},message:"must have required property '"+"security_groups"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key18 in data50){
if(!((((key18 === "connect") || (key18 === "subnet")) || (key18 === "availability_zone")) || (key18 === "security_groups"))){
const err146 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data50.connect !== undefined){
let data64 = data50.connect;
if(!(data64 === "existing")){
const err147 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect,data:data64};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data50.subnet !== undefined){
let data65 = data50.subnet;
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err148 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/subnet",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/subnet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet,data:data65};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/subnet",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet,data:data65};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data50.availability_zone !== undefined){
let data66 = data50.availability_zone;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err150 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/availability_zone",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/availability_zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone,data:data66};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/availability_zone",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/availability_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone,data:data66};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data50.security_groups !== undefined){
let data67 = data50.security_groups;
if(Array.isArray(data67)){
if(data67.length < 1){
const err152 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups,data:data67};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len4 = data67.length;
for(let i4=0; i4<len4; i4++){
let data68 = data67[i4];
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err153 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups/" + i4,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items,data:data68};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups/" + i4,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items,data:data68};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups,data:data67};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data50};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid4 = _errs150 === errors;
valid36 = _valid4;
}
if(!valid36){
const err157 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1],data:data50};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.connect === undefined){
const err158 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network,data:data50};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data50.connect !== undefined){
let data69 = data50.connect;
if(!((data69 === "vpc_peering") || (data69 === "existing"))){
const err159 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect,data:data69};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network,data:data50};
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
const err161 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data26};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid2 = _errs101 === errors;
valid24 = _valid2;
}
if(!valid24){
const err162 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2],data:data26};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type === undefined){
const err163 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].required,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data26};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data26.type !== undefined){
let data70 = data26.type;
if(!(((data70 === "s3") || (data70 === "iot")) || (data70 === "jdbc"))){
const err164 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].properties.type,data:data70};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data26};
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
}
else {
const err166 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data25};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.crawlers !== undefined){
let data71 = data.crawlers;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
for(const key19 in data71){
if(pattern5.test(key19)){
let data72 = data71[key19];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.source === undefined){
const err167 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data72};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data72.database === undefined){
const err168 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data72};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key20 in data72){
if(!(((key20 === "source") || (key20 === "database")) || (key20 === "poll"))){
const err169 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data72};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data72.source !== undefined){
let data73 = data72.source;
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err170 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data73};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data73};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data72.database !== undefined){
let data74 = data72.database;
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err172 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data74};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data74};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data72.poll !== undefined){
let data75 = data72.poll;
if(typeof data75 === "string"){
if(!pattern37.test(data75)){
const err174 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data75};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data75};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath:instancePath+"/crawlers/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.patternProperties["^.*$"].type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data72};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.type,parentSchema:schema11.properties.crawlers,data:data71};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.database !== undefined){
let data76 = data.database;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err178 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.database,data:data76};
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
const err179 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.database.type,parentSchema:schema11.properties.database,data:data76};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data.tables !== undefined){
let data77 = data.tables;
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
for(const key21 in data77){
if(pattern5.test(key21)){
let data78 = data77[key21];
if(data78 && typeof data78 == "object" && !Array.isArray(data78)){
if(data78.path === undefined){
const err180 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data78};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data78.format === undefined){
const err181 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data78};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data78.columns === undefined){
const err182 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data78};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
for(const key22 in data78){
if(!((((((((key22 === "path") || (key22 === "format")) || (key22 === "header")) || (key22 === "columns")) || (key22 === "partition_by")) || (key22 === "key")) || (key22 === "public")) || (key22 === "quality"))){
const err183 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data78};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data78.path !== undefined){
let data79 = data78.path;
if(typeof data79 === "string"){
if(!pattern0.test(data79)){
const err184 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data79};
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
const err185 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.path.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data79};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data78.format !== undefined){
let data80 = data78.format;
if(!(((data80 === "csv") || (data80 === "json")) || (data80 === "parquet"))){
const err186 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.patternProperties["^.*$"].properties.format.enum,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.format,data:data80};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data78.header !== undefined){
let data81 = data78.header;
if(typeof data81 !== "boolean"){
const err187 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.header.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.header,data:data81};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data78.columns !== undefined){
let data82 = data78.columns;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key23 in data82){
if(pattern5.test(key23)){
let data83 = data82[key23];
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err188 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data83};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data83};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
}
else {
const err190 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns,data:data82};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data78.partition_by !== undefined){
let data84 = data78.partition_by;
if(Array.isArray(data84)){
const len5 = data84.length;
for(let i5=0; i5<len5; i5++){
let data85 = data84[i5];
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err191 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i5,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data85};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i5,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data85};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by,data:data84};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data78.key !== undefined){
let data86 = data78.key;
if(Array.isArray(data86)){
if(data86.length < 1){
const err194 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data86};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const len6 = data86.length;
for(let i6=0; i6<len6; i6++){
let data87 = data86[i6];
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err195 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i6,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data87};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i6,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data87};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data86};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data78.public !== undefined){
let data88 = data78.public;
if(typeof data88 !== "boolean"){
const err198 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/public",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.public.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.public,data:data88};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data78.quality !== undefined){
let data89 = data78.quality;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err199 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data89};
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
const err200 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.quality.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data89};
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
const err201 = {instancePath:instancePath+"/tables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data78};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
}
else {
const err202 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data77};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data.jobs !== undefined){
let data90 = data.jobs;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key24 in data90){
if(pattern5.test(key24)){
let data91 = data90[key24];
if(!(data91 && typeof data91 == "object" && !Array.isArray(data91))){
const err203 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data91};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const _errs207 = errors;
let valid53 = true;
const _errs208 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing5;
if((data91.script === undefined) && (missing5 = "script")){
const err204 = {};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
var _valid5 = _errs208 === errors;
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid5){
const _errs209 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.script === undefined){
const err205 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data91};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data91.writes === undefined){
const err206 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data91};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key25 in data91){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key25))){
const err207 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data91};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data91.script !== undefined){
let data92 = data91.script;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err208 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data92};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data92};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data91.reads !== undefined){
let data93 = data91.reads;
const _errs215 = errors;
let valid55 = true;
const _errs216 = errors;
if(typeof data93 !== "string"){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid6 = _errs216 === errors;
errors = _errs215;
if(vErrors !== null){
if(_errs215){
vErrors.length = _errs215;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid6){
const _errs218 = errors;
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err211 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data93};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
else {
const err212 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data93};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid6 = _errs218 === errors;
valid55 = _valid6;
ifClause1 = "then";
}
else {
const _errs220 = errors;
if(Array.isArray(data93)){
const len7 = data93.length;
for(let i7=0; i7<len7; i7++){
let data94 = data93[i7];
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err213 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data94};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
else {
const err214 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data94};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else,data:data93};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid6 = _errs220 === errors;
valid55 = _valid6;
ifClause1 = "else";
}
if(!valid55){
const err216 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads,data:data93};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data91.writes !== undefined){
let data95 = data91.writes;
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err217 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data95};
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
const err218 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data95};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data91.arguments !== undefined){
let data96 = data91.arguments;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
for(const key26 in data96){
if(pattern5.test(key26)){
let data97 = data96[key26];
if(((typeof data97 !== "string") && (!((typeof data97 == "number") && (isFinite(data97))))) && (typeof data97 !== "boolean")){
const err219 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"],data:data97};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
else {
const err220 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments,data:data96};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data91.bookmark !== undefined){
let data98 = data91.bookmark;
if(typeof data98 !== "boolean"){
const err221 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookmark",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/bookmark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.bookmark.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.bookmark,data:data98};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data91.needs !== undefined){
let data99 = data91.needs;
const _errs233 = errors;
let valid59 = true;
const _errs234 = errors;
if(typeof data99 !== "string"){
const err222 = {};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid7 = _errs234 === errors;
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid7){
const _errs236 = errors;
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err223 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data99};
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
const err224 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data99};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid7 = _errs236 === errors;
valid59 = _valid7;
ifClause2 = "then";
}
else {
const _errs238 = errors;
if(Array.isArray(data99)){
const len8 = data99.length;
for(let i8=0; i8<len8; i8++){
let data100 = data99[i8];
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err225 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data100};
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
const err226 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data100};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else,data:data99};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid7 = _errs238 === errors;
valid59 = _valid7;
ifClause2 = "else";
}
if(!valid59){
const err228 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs,data:data99};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data91.when !== undefined){
let data101 = data91.when;
if(!(data101 === "always")){
const err229 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when,data:data101};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data91.window !== undefined){
let data102 = data91.window;
if(!(data102 === "none")){
const err230 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window,data:data102};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data91.workers !== undefined){
let data103 = data91.workers;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key27 in data103){
if(!((key27 === "type") || (key27 === "count"))){
const err231 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data103};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data103.type !== undefined){
let data104 = data103.type;
if(!((((((((data104 === "G.1X") || (data104 === "G.2X")) || (data104 === "G.4X")) || (data104 === "G.8X")) || (data104 === "R.1X")) || (data104 === "R.2X")) || (data104 === "R.4X")) || (data104 === "R.8X"))){
const err232 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type,data:data104};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data103.count !== undefined){
let data105 = data103.count;
if(!(((typeof data105 == "number") && (!(data105 % 1) && !isNaN(data105))) && (isFinite(data105)))){
const err233 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data105};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if((typeof data105 == "number") && (isFinite(data105))){
if(data105 > 299 || isNaN(data105)){
const err234 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data105};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data105 < 2 || isNaN(data105)){
const err235 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data105};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
}
else {
const err236 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data103};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data91.timeout !== undefined){
let data106 = data91.timeout;
if(typeof data106 === "string"){
if(!pattern37.test(data106)){
const err237 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data106};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data106};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data91.retry !== undefined){
let data107 = data91.retry;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.attempts === undefined){
const err239 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data107};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key28 in data107){
if(!(key28 === "attempts")){
const err240 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data107};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data107.attempts !== undefined){
let data108 = data107.attempts;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err241 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data108};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 > 10 || isNaN(data108)){
const err242 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data108};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if(data108 < 1 || isNaN(data108)){
const err243 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data108};
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
const err244 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data107};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
if(data91.expected !== undefined){
let data109 = data91.expected;
if(typeof data109 === "string"){
if(!pattern37.test(data109)){
const err245 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data109};
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
const err246 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data109};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data91.skip_if !== undefined){
let data110 = data91.skip_if;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(Object.keys(data110).length > 1){
const err247 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data110};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(Object.keys(data110).length < 1){
const err248 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data110};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
for(const key29 in data110){
if(!(((((((key29 === "no_new_data") || (key29 === "unchanged")) || (key29 === "query")) || (key29 === "expression")) || (key29 === "any")) || (key29 === "all")) || (key29 === "not"))){
const err249 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data110};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data110.no_new_data !== undefined){
let data111 = data110.no_new_data;
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err250 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data111};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data111};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data110.unchanged !== undefined){
let data112 = data110.unchanged;
const _errs265 = errors;
let valid65 = true;
const _errs266 = errors;
if(typeof data112 !== "string"){
const err252 = {};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid8 = _errs266 === errors;
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid8){
const _errs268 = errors;
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err253 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then,data:data112};
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
const err254 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.then,data:data112};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid8 = _errs268 === errors;
valid65 = _valid8;
ifClause3 = "then";
}
else {
const _errs270 = errors;
if(Array.isArray(data112)){
const len9 = data112.length;
for(let i9=0; i9<len9; i9++){
let data113 = data112[i9];
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err255 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items,data:data113};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.items,data:data113};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.else,data:data112};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid8 = _errs270 === errors;
valid65 = _valid8;
ifClause3 = "else";
}
if(!valid65){
const err258 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged,data:data112};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data110.query !== undefined){
let data114 = data110.query;
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err259 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data114};
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
const err260 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data114};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data110.expression !== undefined){
let data115 = data110.expression;
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err261 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data115};
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
const err262 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data115};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data110.any !== undefined){
let data116 = data110.any;
if(Array.isArray(data116)){
if(data116.length < 1){
const err263 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data116};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const len10 = data116.length;
for(let i10=0; i10<len10; i10++){
if(!(validate11(data116[i10], {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any/" + i10,parentData:data116,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err264 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data116};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data110.all !== undefined){
let data118 = data110.all;
if(Array.isArray(data118)){
if(data118.length < 1){
const err265 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data118};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const len11 = data118.length;
for(let i11=0; i11<len11; i11++){
if(!(validate11(data118[i11], {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all/" + i11,parentData:data118,parentDataProperty:i11,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err266 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data118};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data110.not !== undefined){
if(!(validate11(data110.not, {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",parentData:data110,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err267 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data110};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data91.foreach !== undefined){
let data121 = data91.foreach;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key30 in data121){
if(pattern5.test(key30)){
let data122 = data121[key30];
if(Array.isArray(data122)){
if(data122.length < 1){
const err268 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data122};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
const len12 = data122.length;
for(let i12=0; i12<len12; i12++){
let data123 = data122[i12];
if(((typeof data123 !== "string") && (!((typeof data123 == "number") && (isFinite(data123))))) && (typeof data123 !== "boolean")){
const err269 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key30.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items,data:data123};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
}
else {
const err270 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data122};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
}
else {
const err271 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach,data:data121};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
else {
const err272 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data91};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid5 = _errs209 === errors;
valid53 = _valid5;
ifClause0 = "then";
}
else {
const _errs291 = errors;
const _errs292 = errors;
let valid75 = true;
const _errs293 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
let missing6;
if((data91.nodes === undefined) && (missing6 = "nodes")){
const err273 = {};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
var _valid9 = _errs293 === errors;
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid9){
const _errs294 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.nodes === undefined){
const err274 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data91};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key31 in data91){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key31))){
const err275 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data91};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data91.nodes !== undefined){
let data124 = data91.nodes;
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
for(const key32 in data124){
if(pattern5.test(key32)){
let data125 = data124[key32];
if(!(data125 && typeof data125 == "object" && !Array.isArray(data125))){
const err276 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data125};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
const _errs301 = errors;
let valid78 = true;
const _errs302 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing7;
if((data125.read === undefined) && (missing7 = "read")){
const err277 = {};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
var _valid10 = _errs302 === errors;
errors = _errs301;
if(vErrors !== null){
if(_errs301){
vErrors.length = _errs301;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid10){
const _errs303 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.read === undefined){
const err278 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data125};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key33 in data125){
if(!(key33 === "read")){
const err279 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data125};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data125.read !== undefined){
let data126 = data125.read;
if(typeof data126 === "string"){
if(!pattern0.test(data126)){
const err280 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data126};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
else {
const err281 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data126};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
}
else {
const err282 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data125};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid10 = _errs303 === errors;
valid78 = _valid10;
ifClause5 = "then";
}
else {
const _errs308 = errors;
const _errs309 = errors;
let valid80 = true;
const _errs310 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing8;
if((data125.mapping === undefined) && (missing8 = "mapping")){
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
var _valid11 = _errs310 === errors;
errors = _errs309;
if(vErrors !== null){
if(_errs309){
vErrors.length = _errs309;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid11){
const _errs311 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err284 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data125};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if(data125.mapping === undefined){
const err285 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "mapping"},message:"must have required property '"+"mapping"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data125};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
for(const key34 in data125){
if(!((key34 === "from") || (key34 === "mapping"))){
const err286 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data125};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data125.from !== undefined){
let data127 = data125.from;
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err287 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data127};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data127};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data125.mapping !== undefined){
let data128 = data125.mapping;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(Object.keys(data128).length < 1){
const err289 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data128};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
for(const key35 in data128){
if(pattern5.test(key35)){
let data129 = data128[key35];
const _errs319 = errors;
let valid83 = true;
const _errs320 = errors;
if(!(data129 && typeof data129 == "object" && !Array.isArray(data129))){
const err290 = {};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid12 = _errs320 === errors;
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid12){
const _errs322 = errors;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(data129.from === undefined){
const err291 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data129};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data129.type === undefined){
const err292 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data129};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
for(const key36 in data129){
if(!((key36 === "from") || (key36 === "type"))){
const err293 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data129};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data129.from !== undefined){
let data130 = data129.from;
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err294 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data130};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
else {
const err295 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data130};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data129.type !== undefined){
let data131 = data129.type;
if(typeof data131 === "string"){
if(!pattern0.test(data131)){
const err296 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data131};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data131};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
}
else {
const err298 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data129};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
var _valid12 = _errs322 === errors;
valid83 = _valid12;
ifClause7 = "then";
}
else {
const _errs329 = errors;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err299 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data129};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data129};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid12 = _errs329 === errors;
valid83 = _valid12;
ifClause7 = "else";
}
if(!valid83){
const err301 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"],data:data129};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
}
else {
const err302 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data128};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data125};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var _valid11 = _errs311 === errors;
valid80 = _valid11;
ifClause6 = "then";
}
else {
const _errs331 = errors;
const _errs332 = errors;
let valid85 = true;
const _errs333 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing9;
if((data125.filter === undefined) && (missing9 = "filter")){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
var _valid13 = _errs333 === errors;
errors = _errs332;
if(vErrors !== null){
if(_errs332){
vErrors.length = _errs332;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid13){
const _errs334 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err305 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data125};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data125.filter === undefined){
const err306 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "filter"},message:"must have required property '"+"filter"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data125};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
for(const key37 in data125){
if(!((key37 === "from") || (key37 === "filter"))){
const err307 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data125};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data125.from !== undefined){
let data132 = data125.from;
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err308 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data132};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
else {
const err309 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data132};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data125.filter !== undefined){
let data133 = data125.filter;
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err310 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data133};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data133};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data125};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid13 = _errs334 === errors;
valid85 = _valid13;
ifClause8 = "then";
}
else {
const _errs341 = errors;
const _errs342 = errors;
let valid87 = true;
const _errs343 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing10;
if((data125.select === undefined) && (missing10 = "select")){
const err313 = {};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
var _valid14 = _errs343 === errors;
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid14){
const _errs344 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err314 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data125.select === undefined){
const err315 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
for(const key38 in data125){
if(!((key38 === "from") || (key38 === "select"))){
const err316 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data125.from !== undefined){
let data134 = data125.from;
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err317 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data134};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
else {
const err318 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data134};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data125.select !== undefined){
let data135 = data125.select;
if(Array.isArray(data135)){
if(data135.length < 1){
const err319 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data135};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const len13 = data135.length;
for(let i13=0; i13<len13; i13++){
let data136 = data135[i13];
if(typeof data136 === "string"){
if(!pattern0.test(data136)){
const err320 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data136};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
else {
const err321 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data136};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data135};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
}
else {
const err323 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
var _valid14 = _errs344 === errors;
valid87 = _valid14;
ifClause9 = "then";
}
else {
const _errs353 = errors;
const _errs354 = errors;
let valid91 = true;
const _errs355 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing11;
if((data125.drop === undefined) && (missing11 = "drop")){
const err324 = {};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
var _valid15 = _errs355 === errors;
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid15){
const _errs356 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err325 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data125.drop === undefined){
const err326 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop"},message:"must have required property '"+"drop"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
for(const key39 in data125){
if(!((key39 === "from") || (key39 === "drop"))){
const err327 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data125.from !== undefined){
let data137 = data125.from;
if(typeof data137 === "string"){
if(!pattern0.test(data137)){
const err328 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data137};
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
const err329 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data137};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data125.drop !== undefined){
let data138 = data125.drop;
if(Array.isArray(data138)){
if(data138.length < 1){
const err330 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data138};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
const len14 = data138.length;
for(let i14=0; i14<len14; i14++){
let data139 = data138[i14];
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err331 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data139};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
else {
const err332 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data139};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data138};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid15 = _errs356 === errors;
valid91 = _valid15;
ifClause10 = "then";
}
else {
const _errs365 = errors;
const _errs366 = errors;
let valid95 = true;
const _errs367 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing12;
if((data125.join === undefined) && (missing12 = "join")){
const err335 = {};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
var _valid16 = _errs367 === errors;
errors = _errs366;
if(vErrors !== null){
if(_errs366){
vErrors.length = _errs366;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid16){
const _errs368 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err336 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data125.join === undefined){
const err337 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "join"},message:"must have required property '"+"join"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data125.on === undefined){
const err338 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
for(const key40 in data125){
if(!(((key40 === "from") || (key40 === "join")) || (key40 === "on"))){
const err339 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data125.from !== undefined){
let data140 = data125.from;
if(Array.isArray(data140)){
if(data140.length > 2){
const err340 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data140};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data140.length < 2){
const err341 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data140};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
const len15 = data140.length;
for(let i15=0; i15<len15; i15++){
let data141 = data140[i15];
if(typeof data141 === "string"){
if(!pattern0.test(data141)){
const err342 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data141};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data141};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
else {
const err344 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data140};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data125.join !== undefined){
let data142 = data125.join;
if(!((((data142 === "inner") || (data142 === "left")) || (data142 === "right")) || (data142 === "full"))){
const err345 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/join",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/join/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join,data:data142};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data125.on !== undefined){
let data143 = data125.on;
const _errs377 = errors;
let valid99 = true;
const _errs378 = errors;
if(typeof data143 !== "string"){
const err346 = {};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid17 = _errs378 === errors;
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid17){
const _errs380 = errors;
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
const err347 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data143};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
else {
const err348 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data143};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid17 = _errs380 === errors;
valid99 = _valid17;
ifClause12 = "then";
}
else {
const _errs382 = errors;
if(Array.isArray(data143)){
const len16 = data143.length;
for(let i16=0; i16<len16; i16++){
let data144 = data143[i16];
if(typeof data144 === "string"){
if(!pattern0.test(data144)){
const err349 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data144};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data144};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
else {
const err351 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else,data:data143};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid17 = _errs382 === errors;
valid99 = _valid17;
ifClause12 = "else";
}
if(!valid99){
const err352 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on,data:data143};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid16 = _errs368 === errors;
valid95 = _valid16;
ifClause11 = "then";
}
else {
const _errs386 = errors;
const _errs387 = errors;
let valid102 = true;
const _errs388 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing13;
if((data125.union === undefined) && (missing13 = "union")){
const err354 = {};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
var _valid18 = _errs388 === errors;
errors = _errs387;
if(vErrors !== null){
if(_errs387){
vErrors.length = _errs387;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid18){
const _errs389 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.union === undefined){
const err355 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "union"},message:"must have required property '"+"union"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
for(const key41 in data125){
if(!(key41 === "union")){
const err356 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data125.union !== undefined){
let data145 = data125.union;
if(Array.isArray(data145)){
if(data145.length < 2){
const err357 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data145};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
const len17 = data145.length;
for(let i17=0; i17<len17; i17++){
let data146 = data145[i17];
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err358 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data146};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data146};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data145};
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
const err361 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid18 = _errs389 === errors;
valid102 = _valid18;
ifClause13 = "then";
}
else {
const _errs396 = errors;
const _errs397 = errors;
let valid106 = true;
const _errs398 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing14;
if((data125.aggregate === undefined) && (missing14 = "aggregate")){
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
var _valid19 = _errs398 === errors;
errors = _errs397;
if(vErrors !== null){
if(_errs397){
vErrors.length = _errs397;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid19){
const _errs399 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err363 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data125.aggregate === undefined){
const err364 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "aggregate"},message:"must have required property '"+"aggregate"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
for(const key42 in data125){
if(!(((key42 === "from") || (key42 === "group_by")) || (key42 === "aggregate"))){
const err365 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data125.from !== undefined){
let data147 = data125.from;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err366 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data147};
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
const err367 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data147};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data125.group_by !== undefined){
let data148 = data125.group_by;
const _errs405 = errors;
let valid108 = true;
const _errs406 = errors;
if(typeof data148 !== "string"){
const err368 = {};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
var _valid20 = _errs406 === errors;
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid20){
const _errs408 = errors;
if(typeof data148 === "string"){
if(!pattern0.test(data148)){
const err369 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data148};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data148};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
var _valid20 = _errs408 === errors;
valid108 = _valid20;
ifClause15 = "then";
}
else {
const _errs410 = errors;
if(Array.isArray(data148)){
const len18 = data148.length;
for(let i18=0; i18<len18; i18++){
let data149 = data148[i18];
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err371 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i18,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data149};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
else {
const err372 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i18,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data149};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
}
else {
const err373 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else,data:data148};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
var _valid20 = _errs410 === errors;
valid108 = _valid20;
ifClause15 = "else";
}
if(!valid108){
const err374 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by,data:data148};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data125.aggregate !== undefined){
let data150 = data125.aggregate;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(Object.keys(data150).length < 1){
const err375 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data150};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
for(const key43 in data150){
if(pattern5.test(key43)){
let data151 = data150[key43];
if(typeof data151 === "string"){
if(!pattern0.test(data151)){
const err376 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data151};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
else {
const err377 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key43.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data151};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
}
else {
const err378 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data150};
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
const err379 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid19 = _errs399 === errors;
valid106 = _valid19;
ifClause14 = "then";
}
else {
const _errs418 = errors;
const _errs419 = errors;
let valid112 = true;
const _errs420 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing15;
if((data125.sql === undefined) && (missing15 = "sql")){
const err380 = {};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
var _valid21 = _errs420 === errors;
errors = _errs419;
if(vErrors !== null){
if(_errs419){
vErrors.length = _errs419;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid21){
const _errs421 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err381 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(data125.sql === undefined){
const err382 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
for(const key44 in data125){
if(!((key44 === "from") || (key44 === "sql"))){
const err383 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data125.from !== undefined){
let data152 = data125.from;
const _errs425 = errors;
let valid114 = true;
const _errs426 = errors;
if(typeof data152 !== "string"){
const err384 = {};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid22 = _errs426 === errors;
errors = _errs425;
if(vErrors !== null){
if(_errs425){
vErrors.length = _errs425;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid22){
const _errs428 = errors;
if(typeof data152 === "string"){
if(!pattern0.test(data152)){
const err385 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data152};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
else {
const err386 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data152};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var _valid22 = _errs428 === errors;
valid114 = _valid22;
ifClause17 = "then";
}
else {
const _errs430 = errors;
if(Array.isArray(data152)){
const len19 = data152.length;
for(let i19=0; i19<len19; i19++){
let data153 = data152[i19];
if(typeof data153 === "string"){
if(!pattern0.test(data153)){
const err387 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i19,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data153};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i19,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data153};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
else {
const err389 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else,data:data152};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var _valid22 = _errs430 === errors;
valid114 = _valid22;
ifClause17 = "else";
}
if(!valid114){
const err390 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from,data:data152};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data125.sql !== undefined){
let data154 = data125.sql;
if(typeof data154 === "string"){
if(!pattern0.test(data154)){
const err391 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data154};
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
const err392 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data154};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
else {
const err393 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid21 = _errs421 === errors;
valid112 = _valid21;
ifClause16 = "then";
}
else {
const _errs436 = errors;
const _errs437 = errors;
let valid117 = true;
const _errs438 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing16;
if((data125.drop_duplicates === undefined) && (missing16 = "drop_duplicates")){
const err394 = {};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
var _valid23 = _errs438 === errors;
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid23){
const _errs439 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err395 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(data125.drop_duplicates === undefined){
const err396 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop_duplicates"},message:"must have required property '"+"drop_duplicates"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
for(const key45 in data125){
if(!(((key45 === "from") || (key45 === "drop_duplicates")) || (key45 === "last_by"))){
const err397 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data125.from !== undefined){
let data155 = data125.from;
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err398 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data155};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data155};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data125.drop_duplicates !== undefined){
let data156 = data125.drop_duplicates;
const _errs445 = errors;
let valid119 = true;
const _errs446 = errors;
if(!(Array.isArray(data156))){
const err400 = {};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
var _valid24 = _errs446 === errors;
errors = _errs445;
if(vErrors !== null){
if(_errs445){
vErrors.length = _errs445;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid24){
const _errs448 = errors;
if(Array.isArray(data156)){
if(data156.length < 1){
const err401 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data156};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
const len20 = data156.length;
for(let i20=0; i20<len20; i20++){
let data157 = data156[i20];
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err402 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i20,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data157};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
else {
const err403 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i20,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data157};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data156};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid24 = _errs448 === errors;
valid119 = _valid24;
ifClause19 = "then";
}
else {
const _errs452 = errors;
if(true !== data156){
const err405 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/else/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.else,data:data156};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
var _valid24 = _errs452 === errors;
valid119 = _valid24;
ifClause19 = "else";
}
if(!valid119){
const err406 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates,data:data156};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data125.last_by !== undefined){
let data158 = data125.last_by;
const _errs454 = errors;
let valid122 = true;
const _errs455 = errors;
if(typeof data158 !== "string"){
const err407 = {};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
var _valid25 = _errs455 === errors;
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid25){
const _errs457 = errors;
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
const err408 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data158};
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
const err409 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data158};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var _valid25 = _errs457 === errors;
valid122 = _valid25;
ifClause20 = "then";
}
else {
const _errs459 = errors;
if(Array.isArray(data158)){
const len21 = data158.length;
for(let i21=0; i21<len21; i21++){
let data159 = data158[i21];
if(typeof data159 === "string"){
if(!pattern0.test(data159)){
const err410 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i21,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data159};
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
const err411 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i21,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data159};
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
const err412 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else,data:data158};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid25 = _errs459 === errors;
valid122 = _valid25;
ifClause20 = "else";
}
if(!valid122){
const err413 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by,data:data158};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
}
else {
const err414 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid23 = _errs439 === errors;
valid117 = _valid23;
ifClause18 = "then";
}
else {
const _errs463 = errors;
const _errs464 = errors;
let valid125 = true;
const _errs465 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
let missing17;
if((data125.write === undefined) && (missing17 = "write")){
const err415 = {};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
var _valid26 = _errs465 === errors;
errors = _errs464;
if(vErrors !== null){
if(_errs464){
vErrors.length = _errs464;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid26){
const _errs466 = errors;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.from === undefined){
const err416 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data125.write === undefined){
const err417 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
for(const key46 in data125){
if(!((key46 === "from") || (key46 === "write"))){
const err418 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(data125.from !== undefined){
let data160 = data125.from;
if(typeof data160 === "string"){
if(!pattern0.test(data160)){
const err419 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data160};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data160};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data125.write !== undefined){
let data161 = data125.write;
if(typeof data161 === "string"){
if(!pattern0.test(data161)){
const err421 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data161};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data161};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
var _valid26 = _errs466 === errors;
valid125 = _valid26;
ifClause21 = "then";
}
else {
const _errs473 = errors;
const _errs474 = errors;
let valid127 = true;
const _errs475 = errors;
if(!(data125 && typeof data125 == "object" && !Array.isArray(data125))){
const err424 = {};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var _valid27 = _errs475 === errors;
errors = _errs474;
if(vErrors !== null){
if(_errs474){
vErrors.length = _errs474;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs477 = errors;
const err425 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then,data:data125};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
var _valid27 = _errs477 === errors;
valid127 = _valid27;
}
if(!valid127){
const err426 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else,data:data125};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
var _valid26 = _errs473 === errors;
valid125 = _valid26;
ifClause21 = "else";
}
if(!valid125){
const err427 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else,data:data125};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
var _valid23 = _errs463 === errors;
valid117 = _valid23;
ifClause18 = "else";
}
if(!valid117){
const err428 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else,data:data125};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
var _valid21 = _errs436 === errors;
valid112 = _valid21;
ifClause16 = "else";
}
if(!valid112){
const err429 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else,data:data125};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
var _valid19 = _errs418 === errors;
valid106 = _valid19;
ifClause14 = "else";
}
if(!valid106){
const err430 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else,data:data125};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid18 = _errs396 === errors;
valid102 = _valid18;
ifClause13 = "else";
}
if(!valid102){
const err431 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else,data:data125};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
var _valid16 = _errs386 === errors;
valid95 = _valid16;
ifClause11 = "else";
}
if(!valid95){
const err432 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else,data:data125};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var _valid15 = _errs365 === errors;
valid91 = _valid15;
ifClause10 = "else";
}
if(!valid91){
const err433 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else,data:data125};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var _valid14 = _errs353 === errors;
valid87 = _valid14;
ifClause9 = "else";
}
if(!valid87){
const err434 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else,data:data125};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid13 = _errs341 === errors;
valid85 = _valid13;
ifClause8 = "else";
}
if(!valid85){
const err435 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else,data:data125};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var _valid11 = _errs331 === errors;
valid80 = _valid11;
ifClause6 = "else";
}
if(!valid80){
const err436 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else,data:data125};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid10 = _errs308 === errors;
valid78 = _valid10;
ifClause5 = "else";
}
if(!valid78){
const err437 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data125};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
}
else {
const err438 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes,data:data124};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data91.needs !== undefined){
let data162 = data91.needs;
const _errs479 = errors;
let valid128 = true;
const _errs480 = errors;
if(typeof data162 !== "string"){
const err439 = {};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
var _valid28 = _errs480 === errors;
errors = _errs479;
if(vErrors !== null){
if(_errs479){
vErrors.length = _errs479;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid28){
const _errs482 = errors;
if(typeof data162 === "string"){
if(!pattern0.test(data162)){
const err440 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data162};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data162};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
var _valid28 = _errs482 === errors;
valid128 = _valid28;
ifClause22 = "then";
}
else {
const _errs484 = errors;
if(Array.isArray(data162)){
const len22 = data162.length;
for(let i22=0; i22<len22; i22++){
let data163 = data162[i22];
if(typeof data163 === "string"){
if(!pattern0.test(data163)){
const err442 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data163};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data163};
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
else {
const err444 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else,data:data162};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid28 = _errs484 === errors;
valid128 = _valid28;
ifClause22 = "else";
}
if(!valid128){
const err445 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs,data:data162};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data91.when !== undefined){
let data164 = data91.when;
if(!(data164 === "always")){
const err446 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when,data:data164};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data91.window !== undefined){
let data165 = data91.window;
if(!(data165 === "none")){
const err447 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window,data:data165};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data91.workers !== undefined){
let data166 = data91.workers;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
for(const key47 in data166){
if(!((key47 === "type") || (key47 === "count"))){
const err448 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data166};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data166.type !== undefined){
let data167 = data166.type;
if(!((((((((data167 === "G.1X") || (data167 === "G.2X")) || (data167 === "G.4X")) || (data167 === "G.8X")) || (data167 === "R.1X")) || (data167 === "R.2X")) || (data167 === "R.4X")) || (data167 === "R.8X"))){
const err449 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type,data:data167};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data166.count !== undefined){
let data168 = data166.count;
if(!(((typeof data168 == "number") && (!(data168 % 1) && !isNaN(data168))) && (isFinite(data168)))){
const err450 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data168};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if((typeof data168 == "number") && (isFinite(data168))){
if(data168 > 299 || isNaN(data168)){
const err451 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data168};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data168 < 2 || isNaN(data168)){
const err452 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data168};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
}
else {
const err453 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data166};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(data91.timeout !== undefined){
let data169 = data91.timeout;
if(typeof data169 === "string"){
if(!pattern37.test(data169)){
const err454 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data169};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
else {
const err455 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data169};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data91.retry !== undefined){
let data170 = data91.retry;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.attempts === undefined){
const err456 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data170};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
for(const key48 in data170){
if(!(key48 === "attempts")){
const err457 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data170};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data170.attempts !== undefined){
let data171 = data170.attempts;
if(!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171)))){
const err458 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data171};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 > 10 || isNaN(data171)){
const err459 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data171};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data171 < 1 || isNaN(data171)){
const err460 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data171};
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
const err461 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data170};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data91.expected !== undefined){
let data172 = data91.expected;
if(typeof data172 === "string"){
if(!pattern37.test(data172)){
const err462 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data172};
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
const err463 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data172};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
if(data91.skip_if !== undefined){
let data173 = data91.skip_if;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(Object.keys(data173).length > 1){
const err464 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data173};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(Object.keys(data173).length < 1){
const err465 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data173};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
for(const key49 in data173){
if(!(((((((key49 === "no_new_data") || (key49 === "unchanged")) || (key49 === "query")) || (key49 === "expression")) || (key49 === "any")) || (key49 === "all")) || (key49 === "not"))){
const err466 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data173};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data173.no_new_data !== undefined){
let data174 = data173.no_new_data;
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err467 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data174};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data174};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data173.unchanged !== undefined){
let data175 = data173.unchanged;
const _errs511 = errors;
let valid134 = true;
const _errs512 = errors;
if(typeof data175 !== "string"){
const err469 = {};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
var _valid29 = _errs512 === errors;
errors = _errs511;
if(vErrors !== null){
if(_errs511){
vErrors.length = _errs511;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid29){
const _errs514 = errors;
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err470 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then,data:data175};
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
const err471 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.then,data:data175};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
var _valid29 = _errs514 === errors;
valid134 = _valid29;
ifClause23 = "then";
}
else {
const _errs516 = errors;
if(Array.isArray(data175)){
const len23 = data175.length;
for(let i23=0; i23<len23; i23++){
let data176 = data175[i23];
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err472 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i23,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items,data:data176};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged/" + i23,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.items,data:data176};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
else {
const err474 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.else,data:data175};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid29 = _errs516 === errors;
valid134 = _valid29;
ifClause23 = "else";
}
if(!valid134){
const err475 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged,data:data175};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data173.query !== undefined){
let data177 = data173.query;
if(typeof data177 === "string"){
if(!pattern0.test(data177)){
const err476 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data177};
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
const err477 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data177};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data173.expression !== undefined){
let data178 = data173.expression;
if(typeof data178 === "string"){
if(!pattern0.test(data178)){
const err478 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data178};
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
const err479 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data178};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data173.any !== undefined){
let data179 = data173.any;
if(Array.isArray(data179)){
if(data179.length < 1){
const err480 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data179};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
const len24 = data179.length;
for(let i24=0; i24<len24; i24++){
if(!(validate11(data179[i24], {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any/" + i24,parentData:data179,parentDataProperty:i24,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err481 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data179};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data173.all !== undefined){
let data181 = data173.all;
if(Array.isArray(data181)){
if(data181.length < 1){
const err482 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data181};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
const len25 = data181.length;
for(let i25=0; i25<len25; i25++){
if(!(validate11(data181[i25], {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all/" + i25,parentData:data181,parentDataProperty:i25,rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err483 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data181};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data173.not !== undefined){
if(!(validate11(data173.not, {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",parentData:data173,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
}
else {
const err484 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data173};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data91.foreach !== undefined){
let data184 = data91.foreach;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
for(const key50 in data184){
if(pattern5.test(key50)){
let data185 = data184[key50];
if(Array.isArray(data185)){
if(data185.length < 1){
const err485 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data185};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
const len26 = data185.length;
for(let i26=0; i26<len26; i26++){
let data186 = data185[i26];
if(((typeof data186 !== "string") && (!((typeof data186 == "number") && (isFinite(data186))))) && (typeof data186 !== "boolean")){
const err486 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i26,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items,data:data186};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data185};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
}
}
else {
const err488 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach,data:data184};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
}
else {
const err489 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data91};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
var _valid9 = _errs294 === errors;
valid75 = _valid9;
ifClause4 = "then";
}
else {
const _errs537 = errors;
const _errs538 = errors;
let valid144 = true;
const _errs539 = errors;
if(!(data91 && typeof data91 == "object" && !Array.isArray(data91))){
const err490 = {};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid30 = _errs539 === errors;
errors = _errs538;
if(vErrors !== null){
if(_errs538){
vErrors.length = _errs538;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs541 = errors;
const err491 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then,data:data91};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
var _valid30 = _errs541 === errors;
valid144 = _valid30;
}
if(!valid144){
const err492 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else,data:data91};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid9 = _errs537 === errors;
valid75 = _valid9;
ifClause4 = "else";
}
if(!valid75){
const err493 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else,data:data91};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
var _valid5 = _errs291 === errors;
valid53 = _valid5;
ifClause0 = "else";
}
if(!valid53){
const err494 = {instancePath:instancePath+"/jobs/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data91};
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
}
else {
const err495 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data90};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data.reports !== undefined){
let data187 = data.reports;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key51 in data187){
if(pattern5.test(key51)){
let data188 = data187[key51];
if(data188 && typeof data188 == "object" && !Array.isArray(data188)){
if(data188.sql === undefined){
const err496 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].required,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data188};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
for(const key52 in data188){
if(!(((key52 === "sql") || (key52 === "charts")) || (key52 === "needs"))){
const err497 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data188};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data188.sql !== undefined){
let data189 = data188.sql;
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err498 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data189};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
else {
const err499 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.sql.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data189};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
if(data188.charts !== undefined){
let data190 = data188.charts;
if(Array.isArray(data190)){
const len27 = data190.length;
for(let i27=0; i27<len27; i27++){
let data191 = data190[i27];
if(data191 && typeof data191 == "object" && !Array.isArray(data191)){
if(data191.type === undefined){
const err500 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data191};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
if(data191.x === undefined){
const err501 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data191};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data191.y === undefined){
const err502 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data191};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key53 in data191){
if(!(((((((key53 === "type") || (key53 === "x")) || (key53 === "y")) || (key53 === "color")) || (key53 === "title")) || (key53 === "facet")) || (key53 === "mark"))){
const err503 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data191};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data191.type !== undefined){
let data192 = data191.type;
if(!((((data192 === "line") || (data192 === "bar")) || (data192 === "area")) || (data192 === "point"))){
const err504 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/type",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type,data:data192};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data191.x !== undefined){
let data193 = data191.x;
if(typeof data193 === "string"){
if(!pattern0.test(data193)){
const err505 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data193};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data193};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data191.y !== undefined){
let data194 = data191.y;
if(typeof data194 === "string"){
if(!pattern0.test(data194)){
const err507 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data194};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
else {
const err508 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data194};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data191.color !== undefined){
let data195 = data191.color;
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err509 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data195};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
else {
const err510 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data195};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data191.title !== undefined){
let data196 = data191.title;
if(typeof data196 === "string"){
if(!pattern0.test(data196)){
const err511 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data196};
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
const err512 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data196};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data191.facet !== undefined){
let data197 = data191.facet;
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err513 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data197};
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
const err514 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data197};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
if(data191.mark !== undefined){
let data198 = data191.mark;
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err515 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data198};
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
const err516 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data198};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
else {
const err517 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i27,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data191};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts,data:data190};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data188.needs !== undefined){
let data199 = data188.needs;
const _errs568 = errors;
let valid150 = true;
const _errs569 = errors;
if(typeof data199 !== "string"){
const err519 = {};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var _valid31 = _errs569 === errors;
errors = _errs568;
if(vErrors !== null){
if(_errs568){
vErrors.length = _errs568;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid31){
const _errs571 = errors;
if(typeof data199 === "string"){
if(!pattern0.test(data199)){
const err520 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data199};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
else {
const err521 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data199};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
var _valid31 = _errs571 === errors;
valid150 = _valid31;
ifClause24 = "then";
}
else {
const _errs573 = errors;
if(Array.isArray(data199)){
const len28 = data199.length;
for(let i28=0; i28<len28; i28++){
let data200 = data199[i28];
if(typeof data200 === "string"){
if(!pattern0.test(data200)){
const err522 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i28,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data200};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
else {
const err523 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i28,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data200};
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
const err524 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else,data:data199};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
var _valid31 = _errs573 === errors;
valid150 = _valid31;
ifClause24 = "else";
}
if(!valid150){
const err525 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs,data:data199};
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
const err526 = {instancePath:instancePath+"/reports/" + key51.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].type,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data188};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
}
else {
const err527 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.type,parentSchema:schema11.properties.reports,data:data187};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data.quicksight !== undefined){
let data201 = data.quicksight;
if(data201 && typeof data201 == "object" && !Array.isArray(data201)){
if(data201.datasets === undefined){
const err528 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'",schema:schema11.properties.quicksight.required,parentSchema:schema11.properties.quicksight,data:data201};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data201.group === undefined){
const err529 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema11.properties.quicksight.required,parentSchema:schema11.properties.quicksight,data:data201};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
for(const key54 in data201){
if(!(((key54 === "datasets") || (key54 === "group")) || (key54 === "identity_region"))){
const err530 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.quicksight,data:data201};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data201.datasets !== undefined){
let data202 = data201.datasets;
if(Array.isArray(data202)){
if(data202.length < 1){
const err531 = {instancePath:instancePath+"/quicksight/datasets",schemaPath:"#/properties/quicksight/properties/datasets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.quicksight.properties.datasets,data:data202};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
const len29 = data202.length;
for(let i29=0; i29<len29; i29++){
let data203 = data202[i29];
const _errs583 = errors;
let valid156 = true;
const _errs584 = errors;
if(!(data203 && typeof data203 == "object" && !Array.isArray(data203))){
const err532 = {};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
var _valid32 = _errs584 === errors;
errors = _errs583;
if(vErrors !== null){
if(_errs583){
vErrors.length = _errs583;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid32){
const _errs586 = errors;
if(data203 && typeof data203 == "object" && !Array.isArray(data203)){
if(data203.report === undefined){
const err533 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/required",keyword:"required",params:{missingProperty: "report"},message:"must have required property '"+"report"+"'",schema:schema11.properties.quicksight.properties.datasets.items.then.required,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data203};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data203.columns === undefined){
const err534 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.quicksight.properties.datasets.items.then.required,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data203};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
for(const key55 in data203){
if(!((key55 === "report") || (key55 === "columns"))){
const err535 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key55},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data203};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data203.report !== undefined){
let data204 = data203.report;
if(typeof data204 === "string"){
if(!pattern0.test(data204)){
const err536 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/report",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.report,data:data204};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/report",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.report.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.report,data:data204};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data203.columns !== undefined){
let data205 = data203.columns;
if(data205 && typeof data205 == "object" && !Array.isArray(data205)){
for(const key56 in data205){
if(pattern5.test(key56)){
let data206 = data205[key56];
if(typeof data206 === "string"){
if(!pattern0.test(data206)){
const err538 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"],data:data206};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
else {
const err539 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns/" + key56.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"],data:data206};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
}
}
}
else {
const err540 = {instancePath:instancePath+"/quicksight/datasets/" + i29+"/columns",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns,data:data205};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
}
else {
const err541 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.properties.datasets.items.then.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data203};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
var _valid32 = _errs586 === errors;
valid156 = _valid32;
ifClause25 = "then";
}
else {
const _errs595 = errors;
if(typeof data203 === "string"){
if(!pattern0.test(data203)){
const err542 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.else,data:data203};
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
const err543 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.else.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.else,data:data203};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
var _valid32 = _errs595 === errors;
valid156 = _valid32;
ifClause25 = "else";
}
if(!valid156){
const err544 = {instancePath:instancePath+"/quicksight/datasets/" + i29,schemaPath:"#/properties/quicksight/properties/datasets/items/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema",schema:schema11.properties.quicksight.properties.datasets.items.if,parentSchema:schema11.properties.quicksight.properties.datasets.items,data:data203};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {instancePath:instancePath+"/quicksight/datasets",schemaPath:"#/properties/quicksight/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.quicksight.properties.datasets.type,parentSchema:schema11.properties.quicksight.properties.datasets,data:data202};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
if(data201.group !== undefined){
let data207 = data201.group;
if(typeof data207 === "string"){
if(!pattern0.test(data207)){
const err546 = {instancePath:instancePath+"/quicksight/group",schemaPath:"#/properties/quicksight/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.group,data:data207};
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
const err547 = {instancePath:instancePath+"/quicksight/group",schemaPath:"#/properties/quicksight/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.group.type,parentSchema:schema11.properties.quicksight.properties.group,data:data207};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data201.identity_region !== undefined){
let data208 = data201.identity_region;
if(typeof data208 === "string"){
if(!pattern0.test(data208)){
const err548 = {instancePath:instancePath+"/quicksight/identity_region",schemaPath:"#/properties/quicksight/properties/identity_region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.identity_region,data:data208};
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
const err549 = {instancePath:instancePath+"/quicksight/identity_region",schemaPath:"#/properties/quicksight/properties/identity_region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.identity_region.type,parentSchema:schema11.properties.quicksight.properties.identity_region,data:data208};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.type,parentSchema:schema11.properties.quicksight,data:data201};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data.models !== undefined){
let data209 = data.models;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
for(const key57 in data209){
if(pattern5.test(key57)){
let data210 = data209[key57];
if(data210 && typeof data210 == "object" && !Array.isArray(data210)){
if(data210.train_on === undefined){
const err551 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "train_on"},message:"must have required property '"+"train_on"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data210};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if(data210.random_cut_forest === undefined){
const err552 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "random_cut_forest"},message:"must have required property '"+"random_cut_forest"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data210};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
if(data210.instances === undefined){
const err553 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "instances"},message:"must have required property '"+"instances"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data210};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(data210.serve === undefined){
const err554 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "serve"},message:"must have required property '"+"serve"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data210};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
if(data210.writes === undefined){
const err555 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.models.patternProperties["^.*$"].required,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data210};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
for(const key58 in data210){
if(!(func2.call(schema11.properties.models.patternProperties["^.*$"].properties, key58))){
const err556 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key58},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data210};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data210.foreach !== undefined){
let data211 = data210.foreach;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key59 in data211){
if(pattern5.test(key59)){
let data212 = data211[key59];
if(Array.isArray(data212)){
if(data212.length < 1){
const err557 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
const len30 = data212.length;
for(let i30=0; i30<len30; i30++){
let data213 = data212[i30];
if(((typeof data213 !== "string") && (!((typeof data213 == "number") && (isFinite(data213))))) && (typeof data213 !== "boolean")){
const err558 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key59.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i30,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].items,data:data213};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
else {
const err559 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key59.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.patternProperties["^.*$"],data:data212};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
}
}
}
else {
const err560 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.foreach.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.foreach,data:data211};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
}
if(data210.train_on !== undefined){
let data214 = data210.train_on;
if(typeof data214 === "string"){
if(!pattern0.test(data214)){
const err561 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/train_on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/train_on/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.train_on,data:data214};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
}
else {
const err562 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/train_on",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/train_on/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.train_on.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.train_on,data:data214};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data210.scores !== undefined){
let data215 = data210.scores;
if(typeof data215 === "string"){
if(!pattern0.test(data215)){
const err563 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/scores",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/scores/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.scores,data:data215};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
}
else {
const err564 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/scores",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/scores/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.scores.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.scores,data:data215};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
if(data210.random_cut_forest !== undefined){
let data216 = data210.random_cut_forest;
if(data216 && typeof data216 == "object" && !Array.isArray(data216)){
if(data216.feature_dim === undefined){
const err565 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/required",keyword:"required",params:{missingProperty: "feature_dim"},message:"must have required property '"+"feature_dim"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data216};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
for(const key60 in data216){
if(!(((key60 === "feature_dim") || (key60 === "num_samples_per_tree")) || (key60 === "num_trees"))){
const err566 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key60},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data216};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
}
if(data216.feature_dim !== undefined){
let data217 = data216.feature_dim;
if(!(((typeof data217 == "number") && (!(data217 % 1) && !isNaN(data217))) && (isFinite(data217)))){
const err567 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data217};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if((typeof data217 == "number") && (isFinite(data217))){
if(data217 > 10000 || isNaN(data217)){
const err568 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000",schema:10000,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data217};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data217 < 1 || isNaN(data217)){
const err569 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/feature_dim",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/feature_dim/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.feature_dim,data:data217};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
}
if(data216.num_samples_per_tree !== undefined){
let data218 = data216.num_samples_per_tree;
if(!(((typeof data218 == "number") && (!(data218 % 1) && !isNaN(data218))) && (isFinite(data218)))){
const err570 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data218};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if((typeof data218 == "number") && (isFinite(data218))){
if(data218 > 2048 || isNaN(data218)){
const err571 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},message:"must be <= 2048",schema:2048,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data218};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data218 < 1 || isNaN(data218)){
const err572 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_samples_per_tree",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_samples_per_tree/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_samples_per_tree,data:data218};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
}
}
if(data216.num_trees !== undefined){
let data219 = data216.num_trees;
if(!(((typeof data219 == "number") && (!(data219 % 1) && !isNaN(data219))) && (isFinite(data219)))){
const err573 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data219};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if((typeof data219 == "number") && (isFinite(data219))){
if(data219 > 1000 || isNaN(data219)){
const err574 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data219};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data219 < 50 || isNaN(data219)){
const err575 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest/num_trees",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/properties/num_trees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},message:"must be >= 50",schema:50,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.properties.num_trees,data:data219};
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
}
else {
const err576 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/random_cut_forest",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/random_cut_forest/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.random_cut_forest,data:data216};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
if(data210.instances !== undefined){
let data220 = data210.instances;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.train === undefined){
const err577 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/required",keyword:"required",params:{missingProperty: "train"},message:"must have required property '"+"train"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data220};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(data220.serve === undefined){
const err578 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/required",keyword:"required",params:{missingProperty: "serve"},message:"must have required property '"+"serve"+"'",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.required,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data220};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
for(const key61 in data220){
if(!((key61 === "train") || (key61 === "serve"))){
const err579 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key61},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data220};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data220.train !== undefined){
let data221 = data220.train;
if(typeof data221 === "string"){
if(!pattern128.test(data221)){
const err580 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/train/pattern",keyword:"pattern",params:{pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"},message:"must match pattern \""+"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"+"\"",schema:"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train,data:data221};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/train",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/train/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.train,data:data221};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data220.serve !== undefined){
let data222 = data220.serve;
if(typeof data222 === "string"){
if(!pattern128.test(data222)){
const err582 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/serve/pattern",keyword:"pattern",params:{pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"},message:"must match pattern \""+"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"+"\"",schema:"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve,data:data222};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/properties/serve/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances.properties.serve,data:data222};
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
else {
const err584 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/instances",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/instances/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].properties.instances.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.instances,data:data220};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
if(data210.promote_when !== undefined){
const err585 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/promote_when",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/promote_when/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.models.patternProperties["^.*$"].properties.promote_when.notBuilt,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.promote_when,data:data210.promote_when};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data210.serve !== undefined){
let data224 = data210.serve;
if(!((data224 === "batch") || (data224 === "endpoint"))){
const err586 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/serve",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/serve/enum",keyword:"enum",params:{allowedValues: schema11.properties.models.patternProperties["^.*$"].properties.serve.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.models.patternProperties["^.*$"].properties.serve.enum,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.serve,data:data224};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
if(data210.writes !== undefined){
let data225 = data210.writes;
if(typeof data225 === "string"){
if(!pattern0.test(data225)){
const err587 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.writes,data:data225};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
else {
const err588 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.writes.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.writes,data:data225};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data210.needs !== undefined){
let data226 = data210.needs;
const _errs637 = errors;
let valid166 = true;
const _errs638 = errors;
if(typeof data226 !== "string"){
const err589 = {};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
var _valid33 = _errs638 === errors;
errors = _errs637;
if(vErrors !== null){
if(_errs637){
vErrors.length = _errs637;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid33){
const _errs640 = errors;
if(typeof data226 === "string"){
if(!pattern0.test(data226)){
const err590 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then,data:data226};
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
const err591 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.then,data:data226};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid33 = _errs640 === errors;
valid166 = _valid33;
ifClause26 = "then";
}
else {
const _errs642 = errors;
if(Array.isArray(data226)){
const len31 = data226.length;
for(let i31=0; i31<len31; i31++){
let data227 = data226[i31];
if(typeof data227 === "string"){
if(!pattern0.test(data227)){
const err592 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i31,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items,data:data227};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
}
else {
const err593 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i31,schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.items,data:data227};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
}
else {
const err594 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs.else,data:data226};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid33 = _errs642 === errors;
valid166 = _valid33;
ifClause26 = "else";
}
if(!valid166){
const err595 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/models/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema",schema:schema11.properties.models.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.models.patternProperties["^.*$"].properties.needs,data:data226};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
}
else {
const err596 = {instancePath:instancePath+"/models/" + key57.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.patternProperties["^.*$"].type,parentSchema:schema11.properties.models.patternProperties["^.*$"],data:data210};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
}
}
}
else {
const err597 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.models.type,parentSchema:schema11.properties.models,data:data209};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
if(data.lambdas !== undefined){
let data228 = data.lambdas;
if(data228 && typeof data228 == "object" && !Array.isArray(data228)){
for(const key62 in data228){
if(pattern5.test(key62)){
let data229 = data228[key62];
if(data229 && typeof data229 == "object" && !Array.isArray(data229)){
if(data229.function === undefined){
const err598 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'",schema:schema11.properties.lambdas.patternProperties["^.*$"].required,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data229};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
for(const key63 in data229){
if(!(((key63 === "function") || (key63 === "payload")) || (key63 === "needs"))){
const err599 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key63},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data229};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
if(data229.function !== undefined){
let data230 = data229.function;
if(typeof data230 === "string"){
if(!pattern0.test(data230)){
const err600 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data230};
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
const err601 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data230};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
}
if(data229.payload !== undefined){
let data231 = data229.payload;
if(!(data231 && typeof data231 == "object" && !Array.isArray(data231))){
const err602 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/payload",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload,data:data231};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
}
if(data229.needs !== undefined){
let data232 = data229.needs;
const _errs656 = errors;
let valid171 = true;
const _errs657 = errors;
if(typeof data232 !== "string"){
const err603 = {};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
var _valid34 = _errs657 === errors;
errors = _errs656;
if(vErrors !== null){
if(_errs656){
vErrors.length = _errs656;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid34){
const _errs659 = errors;
if(typeof data232 === "string"){
if(!pattern0.test(data232)){
const err604 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data232};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
}
else {
const err605 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data232};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
var _valid34 = _errs659 === errors;
valid171 = _valid34;
ifClause27 = "then";
}
else {
const _errs661 = errors;
if(Array.isArray(data232)){
const len32 = data232.length;
for(let i32=0; i32<len32; i32++){
let data233 = data232[i32];
if(typeof data233 === "string"){
if(!pattern0.test(data233)){
const err606 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i32,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data233};
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
const err607 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i32,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data233};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
}
else {
const err608 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else,data:data232};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
var _valid34 = _errs661 === errors;
valid171 = _valid34;
ifClause27 = "else";
}
if(!valid171){
const err609 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs,data:data232};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
}
else {
const err610 = {instancePath:instancePath+"/lambdas/" + key62.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data229};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
}
}
else {
const err611 = {instancePath:instancePath+"/lambdas",schemaPath:"#/properties/lambdas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.type,parentSchema:schema11.properties.lambdas,data:data228};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data.executions !== undefined){
let data234 = data.executions;
if(data234 && typeof data234 == "object" && !Array.isArray(data234)){
for(const key64 in data234){
if(pattern5.test(key64)){
let data235 = data234[key64];
if(!(data235 && typeof data235 == "object" && !Array.isArray(data235))){
const err612 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].type,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data235};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
const _errs669 = errors;
let valid175 = true;
const _errs670 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing18;
if((data235.pipeline === undefined) && (missing18 = "pipeline")){
const err613 = {};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
var _valid35 = _errs670 === errors;
errors = _errs669;
if(vErrors !== null){
if(_errs669){
vErrors.length = _errs669;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid35){
const _errs671 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.pipeline === undefined){
const err614 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data235};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
for(const key65 in data235){
if(!(((key65 === "pipeline") || (key65 === "from")) || (key65 === "needs"))){
const err615 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key65},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data235};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data235.pipeline !== undefined){
let data236 = data235.pipeline;
if(typeof data236 === "string"){
if(!pattern0.test(data236)){
const err616 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data236};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
else {
const err617 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data236};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data235.from !== undefined){
let data237 = data235.from;
if(typeof data237 === "string"){
if(!pattern0.test(data237)){
const err618 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data237};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
else {
const err619 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data237};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
if(data235.needs !== undefined){
let data238 = data235.needs;
const _errs679 = errors;
let valid177 = true;
const _errs680 = errors;
if(typeof data238 !== "string"){
const err620 = {};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
var _valid36 = _errs680 === errors;
errors = _errs679;
if(vErrors !== null){
if(_errs679){
vErrors.length = _errs679;
}
else {
vErrors = null;
}
}
let ifClause29;
if(_valid36){
const _errs682 = errors;
if(typeof data238 === "string"){
if(!pattern0.test(data238)){
const err621 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data238};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
}
else {
const err622 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data238};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
var _valid36 = _errs682 === errors;
valid177 = _valid36;
ifClause29 = "then";
}
else {
const _errs684 = errors;
if(Array.isArray(data238)){
const len33 = data238.length;
for(let i33=0; i33<len33; i33++){
let data239 = data238[i33];
if(typeof data239 === "string"){
if(!pattern0.test(data239)){
const err623 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i33,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data239};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
}
else {
const err624 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i33,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data239};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
}
}
else {
const err625 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else,data:data238};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
var _valid36 = _errs684 === errors;
valid177 = _valid36;
ifClause29 = "else";
}
if(!valid177){
const err626 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause29},message:"must match \""+ifClause29+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs,data:data238};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
}
else {
const err627 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data235};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
var _valid35 = _errs671 === errors;
valid175 = _valid35;
ifClause28 = "then";
}
else {
const _errs688 = errors;
const _errs689 = errors;
let valid180 = true;
const _errs690 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
let missing19;
if((data235.state_machine === undefined) && (missing19 = "state_machine")){
const err628 = {};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
var _valid37 = _errs690 === errors;
errors = _errs689;
if(vErrors !== null){
if(_errs689){
vErrors.length = _errs689;
}
else {
vErrors = null;
}
}
let ifClause30;
if(_valid37){
const _errs691 = errors;
if(data235 && typeof data235 == "object" && !Array.isArray(data235)){
if(data235.state_machine === undefined){
const err629 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "state_machine"},message:"must have required property '"+"state_machine"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data235};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
for(const key66 in data235){
if(!(((key66 === "state_machine") || (key66 === "input")) || (key66 === "needs"))){
const err630 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key66},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data235};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
}
if(data235.state_machine !== undefined){
let data240 = data235.state_machine;
if(typeof data240 === "string"){
if(!pattern0.test(data240)){
const err631 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data240};
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
const err632 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data240};
if(vErrors === null){
vErrors = [err632];
}
else {
vErrors.push(err632);
}
errors++;
}
}
if(data235.input !== undefined){
let data241 = data235.input;
if(!(data241 && typeof data241 == "object" && !Array.isArray(data241))){
const err633 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input,data:data241};
if(vErrors === null){
vErrors = [err633];
}
else {
vErrors.push(err633);
}
errors++;
}
}
if(data235.needs !== undefined){
let data242 = data235.needs;
const _errs699 = errors;
let valid182 = true;
const _errs700 = errors;
if(typeof data242 !== "string"){
const err634 = {};
if(vErrors === null){
vErrors = [err634];
}
else {
vErrors.push(err634);
}
errors++;
}
var _valid38 = _errs700 === errors;
errors = _errs699;
if(vErrors !== null){
if(_errs699){
vErrors.length = _errs699;
}
else {
vErrors = null;
}
}
let ifClause31;
if(_valid38){
const _errs702 = errors;
if(typeof data242 === "string"){
if(!pattern0.test(data242)){
const err635 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data242};
if(vErrors === null){
vErrors = [err635];
}
else {
vErrors.push(err635);
}
errors++;
}
}
else {
const err636 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data242};
if(vErrors === null){
vErrors = [err636];
}
else {
vErrors.push(err636);
}
errors++;
}
var _valid38 = _errs702 === errors;
valid182 = _valid38;
ifClause31 = "then";
}
else {
const _errs704 = errors;
if(Array.isArray(data242)){
const len34 = data242.length;
for(let i34=0; i34<len34; i34++){
let data243 = data242[i34];
if(typeof data243 === "string"){
if(!pattern0.test(data243)){
const err637 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i34,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data243};
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
const err638 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i34,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data243};
if(vErrors === null){
vErrors = [err638];
}
else {
vErrors.push(err638);
}
errors++;
}
}
}
else {
const err639 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else,data:data242};
if(vErrors === null){
vErrors = [err639];
}
else {
vErrors.push(err639);
}
errors++;
}
var _valid38 = _errs704 === errors;
valid182 = _valid38;
ifClause31 = "else";
}
if(!valid182){
const err640 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause31},message:"must match \""+ifClause31+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs,data:data242};
if(vErrors === null){
vErrors = [err640];
}
else {
vErrors.push(err640);
}
errors++;
}
}
}
else {
const err641 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data235};
if(vErrors === null){
vErrors = [err641];
}
else {
vErrors.push(err641);
}
errors++;
}
var _valid37 = _errs691 === errors;
valid180 = _valid37;
ifClause30 = "then";
}
else {
const _errs708 = errors;
const _errs709 = errors;
let valid185 = true;
const _errs710 = errors;
if(!(data235 && typeof data235 == "object" && !Array.isArray(data235))){
const err642 = {};
if(vErrors === null){
vErrors = [err642];
}
else {
vErrors.push(err642);
}
errors++;
}
var _valid39 = _errs710 === errors;
errors = _errs709;
if(vErrors !== null){
if(_errs709){
vErrors.length = _errs709;
}
else {
vErrors = null;
}
}
if(_valid39){
const _errs712 = errors;
const err643 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else.then,data:data235};
if(vErrors === null){
vErrors = [err643];
}
else {
vErrors.push(err643);
}
errors++;
var _valid39 = _errs712 === errors;
valid185 = _valid39;
}
if(!valid185){
const err644 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else,data:data235};
if(vErrors === null){
vErrors = [err644];
}
else {
vErrors.push(err644);
}
errors++;
}
var _valid37 = _errs708 === errors;
valid180 = _valid37;
ifClause30 = "else";
}
if(!valid180){
const err645 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause30},message:"must match \""+ifClause30+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else,data:data235};
if(vErrors === null){
vErrors = [err645];
}
else {
vErrors.push(err645);
}
errors++;
}
var _valid35 = _errs688 === errors;
valid175 = _valid35;
ifClause28 = "else";
}
if(!valid175){
const err646 = {instancePath:instancePath+"/executions/" + key64.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].if,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data235};
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
}
else {
const err647 = {instancePath:instancePath+"/executions",schemaPath:"#/properties/executions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.type,parentSchema:schema11.properties.executions,data:data234};
if(vErrors === null){
vErrors = [err647];
}
else {
vErrors.push(err647);
}
errors++;
}
}
if(data.local !== undefined){
let data244 = data.local;
if(data244 && typeof data244 == "object" && !Array.isArray(data244)){
for(const key67 in data244){
if(pattern5.test(key67)){
let data245 = data244[key67];
if(!(data245 && typeof data245 == "object" && !Array.isArray(data245))){
const err648 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].type,parentSchema:schema11.properties.local.patternProperties["^.*$"],data:data245};
if(vErrors === null){
vErrors = [err648];
}
else {
vErrors.push(err648);
}
errors++;
}
const _errs717 = errors;
let valid187 = true;
const _errs718 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
let missing20;
if((data245.files === undefined) && (missing20 = "files")){
const err649 = {};
if(vErrors === null){
vErrors = [err649];
}
else {
vErrors.push(err649);
}
errors++;
}
}
var _valid40 = _errs718 === errors;
errors = _errs717;
if(vErrors !== null){
if(_errs717){
vErrors.length = _errs717;
}
else {
vErrors = null;
}
}
let ifClause32;
if(_valid40){
const _errs719 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.files === undefined){
const err650 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'",schema:schema11.properties.local.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data245};
if(vErrors === null){
vErrors = [err650];
}
else {
vErrors.push(err650);
}
errors++;
}
for(const key68 in data245){
if(!(key68 === "files")){
const err651 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key68},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data245};
if(vErrors === null){
vErrors = [err651];
}
else {
vErrors.push(err651);
}
errors++;
}
}
if(data245.files !== undefined){
let data246 = data245.files;
if(typeof data246 === "string"){
if(!pattern0.test(data246)){
const err652 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/properties/files/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.local.patternProperties["^.*$"].then.properties.files,data:data246};
if(vErrors === null){
vErrors = [err652];
}
else {
vErrors.push(err652);
}
errors++;
}
}
else {
const err653 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/files",schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/properties/files/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.local.patternProperties["^.*$"].then.properties.files.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].then.properties.files,data:data246};
if(vErrors === null){
vErrors = [err653];
}
else {
vErrors.push(err653);
}
errors++;
}
}
}
else {
const err654 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].then,data:data245};
if(vErrors === null){
vErrors = [err654];
}
else {
vErrors.push(err654);
}
errors++;
}
var _valid40 = _errs719 === errors;
valid187 = _valid40;
ifClause32 = "then";
}
else {
const _errs724 = errors;
const _errs725 = errors;
let valid189 = true;
const _errs726 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
let missing21;
if((data245.simulate === undefined) && (missing21 = "simulate")){
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
var _valid41 = _errs726 === errors;
errors = _errs725;
if(vErrors !== null){
if(_errs725){
vErrors.length = _errs725;
}
else {
vErrors = null;
}
}
let ifClause33;
if(_valid41){
const _errs727 = errors;
const _errs730 = errors;
let valid191 = true;
const _errs731 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
let missing22;
if((data245.simulate === undefined) && (missing22 = "simulate")){
const err656 = {};
if(vErrors === null){
vErrors = [err656];
}
else {
vErrors.push(err656);
}
errors++;
}
else {
if(data245.simulate !== undefined){
if("sensors" !== data245.simulate){
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
}
}
var _valid42 = _errs731 === errors;
errors = _errs730;
if(vErrors !== null){
if(_errs730){
vErrors.length = _errs730;
}
else {
vErrors = null;
}
}
if(_valid42){
const _errs733 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.simulate === undefined){
const err658 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data245};
if(vErrors === null){
vErrors = [err658];
}
else {
vErrors.push(err658);
}
errors++;
}
if(data245.devices === undefined){
const err659 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "devices"},message:"must have required property '"+"devices"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data245};
if(vErrors === null){
vErrors = [err659];
}
else {
vErrors.push(err659);
}
errors++;
}
if(data245.days === undefined){
const err660 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data245};
if(vErrors === null){
vErrors = [err660];
}
else {
vErrors.push(err660);
}
errors++;
}
for(const key69 in data245){
if(!(((key69 === "simulate") || (key69 === "devices")) || (key69 === "days"))){
const err661 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key69},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data245};
if(vErrors === null){
vErrors = [err661];
}
else {
vErrors.push(err661);
}
errors++;
}
}
if(data245.simulate !== undefined){
let data248 = data245.simulate;
if(!(data248 === "sensors")){
const err662 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.simulate,data:data248};
if(vErrors === null){
vErrors = [err662];
}
else {
vErrors.push(err662);
}
errors++;
}
}
if(data245.devices !== undefined){
let data249 = data245.devices;
if(!(((typeof data249 == "number") && (!(data249 % 1) && !isNaN(data249))) && (isFinite(data249)))){
const err663 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data249};
if(vErrors === null){
vErrors = [err663];
}
else {
vErrors.push(err663);
}
errors++;
}
if((typeof data249 == "number") && (isFinite(data249))){
if(data249 > 1000 || isNaN(data249)){
const err664 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000",schema:1000,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data249};
if(vErrors === null){
vErrors = [err664];
}
else {
vErrors.push(err664);
}
errors++;
}
if(data249 < 1 || isNaN(data249)){
const err665 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/devices",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/devices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.devices,data:data249};
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
if(data245.days !== undefined){
let data250 = data245.days;
if(!(((typeof data250 == "number") && (!(data250 % 1) && !isNaN(data250))) && (isFinite(data250)))){
const err666 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data250};
if(vErrors === null){
vErrors = [err666];
}
else {
vErrors.push(err666);
}
errors++;
}
if((typeof data250 == "number") && (isFinite(data250))){
if(data250 > 31 || isNaN(data250)){
const err667 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},message:"must be <= 31",schema:31,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data250};
if(vErrors === null){
vErrors = [err667];
}
else {
vErrors.push(err667);
}
errors++;
}
if(data250 < 1 || isNaN(data250)){
const err668 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/days",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.properties.days,data:data250};
if(vErrors === null){
vErrors = [err668];
}
else {
vErrors.push(err668);
}
errors++;
}
}
}
}
else {
const err669 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].then,data:data245};
if(vErrors === null){
vErrors = [err669];
}
else {
vErrors.push(err669);
}
errors++;
}
var _valid42 = _errs733 === errors;
valid191 = _valid42;
}
if(!valid191){
const err670 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0].if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[0],data:data245};
if(vErrors === null){
vErrors = [err670];
}
else {
vErrors.push(err670);
}
errors++;
}
const _errs742 = errors;
let valid194 = true;
const _errs743 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
let missing23;
if((data245.simulate === undefined) && (missing23 = "simulate")){
const err671 = {};
if(vErrors === null){
vErrors = [err671];
}
else {
vErrors.push(err671);
}
errors++;
}
else {
if(data245.simulate !== undefined){
if("history" !== data245.simulate){
const err672 = {};
if(vErrors === null){
vErrors = [err672];
}
else {
vErrors.push(err672);
}
errors++;
}
}
}
}
var _valid43 = _errs743 === errors;
errors = _errs742;
if(vErrors !== null){
if(_errs742){
vErrors.length = _errs742;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs745 = errors;
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.simulate === undefined){
const err673 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data245};
if(vErrors === null){
vErrors = [err673];
}
else {
vErrors.push(err673);
}
errors++;
}
if(data245.rows === undefined){
const err674 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data245};
if(vErrors === null){
vErrors = [err674];
}
else {
vErrors.push(err674);
}
errors++;
}
for(const key70 in data245){
if(!((key70 === "simulate") || (key70 === "rows"))){
const err675 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key70},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data245};
if(vErrors === null){
vErrors = [err675];
}
else {
vErrors.push(err675);
}
errors++;
}
}
if(data245.simulate !== undefined){
let data252 = data245.simulate;
if(!(data252 === "history")){
const err676 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.simulate,data:data252};
if(vErrors === null){
vErrors = [err676];
}
else {
vErrors.push(err676);
}
errors++;
}
}
if(data245.rows !== undefined){
let data253 = data245.rows;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err677 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data253};
if(vErrors === null){
vErrors = [err677];
}
else {
vErrors.push(err677);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 > 100000 || isNaN(data253)){
const err678 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000",schema:100000,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data253};
if(vErrors === null){
vErrors = [err678];
}
else {
vErrors.push(err678);
}
errors++;
}
if(data253 < 1 || isNaN(data253)){
const err679 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.properties.rows,data:data253};
if(vErrors === null){
vErrors = [err679];
}
else {
vErrors.push(err679);
}
errors++;
}
}
}
}
else {
const err680 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].then,data:data245};
if(vErrors === null){
vErrors = [err680];
}
else {
vErrors.push(err680);
}
errors++;
}
var _valid43 = _errs745 === errors;
valid194 = _valid43;
}
if(!valid194){
const err681 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1].if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.allOf[1],data:data245};
if(vErrors === null){
vErrors = [err681];
}
else {
vErrors.push(err681);
}
errors++;
}
if(data245 && typeof data245 == "object" && !Array.isArray(data245)){
if(data245.simulate === undefined){
const err682 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "simulate"},message:"must have required property '"+"simulate"+"'",schema:schema11.properties.local.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then,data:data245};
if(vErrors === null){
vErrors = [err682];
}
else {
vErrors.push(err682);
}
errors++;
}
if(data245.simulate !== undefined){
let data254 = data245.simulate;
if(!((data254 === "sensors") || (data254 === "history"))){
const err683 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1")+"/simulate",schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate.enum,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then.properties.simulate,data:data254};
if(vErrors === null){
vErrors = [err683];
}
else {
vErrors.push(err683);
}
errors++;
}
}
}
else {
const err684 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.then,data:data245};
if(vErrors === null){
vErrors = [err684];
}
else {
vErrors.push(err684);
}
errors++;
}
var _valid41 = _errs727 === errors;
valid189 = _valid41;
ifClause33 = "then";
}
else {
const _errs752 = errors;
const _errs753 = errors;
let valid198 = true;
const _errs754 = errors;
if(!(data245 && typeof data245 == "object" && !Array.isArray(data245))){
const err685 = {};
if(vErrors === null){
vErrors = [err685];
}
else {
vErrors.push(err685);
}
errors++;
}
var _valid44 = _errs754 === errors;
errors = _errs753;
if(vErrors !== null){
if(_errs753){
vErrors.length = _errs753;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs756 = errors;
const err686 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.local.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.else.then,data:data245};
if(vErrors === null){
vErrors = [err686];
}
else {
vErrors.push(err686);
}
errors++;
var _valid44 = _errs756 === errors;
valid198 = _valid44;
}
if(!valid198){
const err687 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else.else,data:data245};
if(vErrors === null){
vErrors = [err687];
}
else {
vErrors.push(err687);
}
errors++;
}
var _valid41 = _errs752 === errors;
valid189 = _valid41;
ifClause33 = "else";
}
if(!valid189){
const err688 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause33},message:"must match \""+ifClause33+"\" schema",schema:schema11.properties.local.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.local.patternProperties["^.*$"].else,data:data245};
if(vErrors === null){
vErrors = [err688];
}
else {
vErrors.push(err688);
}
errors++;
}
var _valid40 = _errs724 === errors;
valid187 = _valid40;
ifClause32 = "else";
}
if(!valid187){
const err689 = {instancePath:instancePath+"/local/" + key67.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause32},message:"must match \""+ifClause32+"\" schema",schema:schema11.properties.local.patternProperties["^.*$"].if,parentSchema:schema11.properties.local.patternProperties["^.*$"],data:data245};
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
}
else {
const err690 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.local.type,parentSchema:schema11.properties.local,data:data244};
if(vErrors === null){
vErrors = [err690];
}
else {
vErrors.push(err690);
}
errors++;
}
}
if(data.tests !== undefined){
let data255 = data.tests;
if(Array.isArray(data255)){
const len35 = data255.length;
for(let i35=0; i35<len35; i35++){
let data256 = data255[i35];
if(data256 && typeof data256 == "object" && !Array.isArray(data256)){
if(data256.name === undefined){
const err691 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data256};
if(vErrors === null){
vErrors = [err691];
}
else {
vErrors.push(err691);
}
errors++;
}
if(data256.run === undefined){
const err692 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "run"},message:"must have required property '"+"run"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data256};
if(vErrors === null){
vErrors = [err692];
}
else {
vErrors.push(err692);
}
errors++;
}
if(data256.expect === undefined){
const err693 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/required",keyword:"required",params:{missingProperty: "expect"},message:"must have required property '"+"expect"+"'",schema:schema11.properties.tests.items.required,parentSchema:schema11.properties.tests.items,data:data256};
if(vErrors === null){
vErrors = [err693];
}
else {
vErrors.push(err693);
}
errors++;
}
for(const key71 in data256){
if(!(((((key71 === "name") || (key71 === "given")) || (key71 === "run")) || (key71 === "window")) || (key71 === "expect"))){
const err694 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key71},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items,data:data256};
if(vErrors === null){
vErrors = [err694];
}
else {
vErrors.push(err694);
}
errors++;
}
}
if(data256.name !== undefined){
let data257 = data256.name;
if(typeof data257 === "string"){
if(!pattern0.test(data257)){
const err695 = {instancePath:instancePath+"/tests/" + i35+"/name",schemaPath:"#/properties/tests/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.name,data:data257};
if(vErrors === null){
vErrors = [err695];
}
else {
vErrors.push(err695);
}
errors++;
}
}
else {
const err696 = {instancePath:instancePath+"/tests/" + i35+"/name",schemaPath:"#/properties/tests/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.name.type,parentSchema:schema11.properties.tests.items.properties.name,data:data257};
if(vErrors === null){
vErrors = [err696];
}
else {
vErrors.push(err696);
}
errors++;
}
}
if(data256.given !== undefined){
let data258 = data256.given;
if(data258 && typeof data258 == "object" && !Array.isArray(data258)){
for(const key72 in data258){
if(pattern5.test(key72)){
let data259 = data258[key72];
const _errs767 = errors;
let valid203 = true;
const _errs768 = errors;
if(typeof data259 !== "string"){
const err697 = {};
if(vErrors === null){
vErrors = [err697];
}
else {
vErrors.push(err697);
}
errors++;
}
var _valid45 = _errs768 === errors;
errors = _errs767;
if(vErrors !== null){
if(_errs767){
vErrors.length = _errs767;
}
else {
vErrors = null;
}
}
let ifClause34;
if(_valid45){
const _errs770 = errors;
if(typeof data259 === "string"){
if(!pattern0.test(data259)){
const err698 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then,data:data259};
if(vErrors === null){
vErrors = [err698];
}
else {
vErrors.push(err698);
}
errors++;
}
}
else {
const err699 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].then,data:data259};
if(vErrors === null){
vErrors = [err699];
}
else {
vErrors.push(err699);
}
errors++;
}
var _valid45 = _errs770 === errors;
valid203 = _valid45;
ifClause34 = "then";
}
else {
const _errs772 = errors;
if(Array.isArray(data259)){
const len36 = data259.length;
for(let i36=0; i36<len36; i36++){
let data260 = data259[i36];
if(typeof data260 === "string"){
if(!pattern0.test(data260)){
const err700 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key72.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i36,schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items,data:data260};
if(vErrors === null){
vErrors = [err700];
}
else {
vErrors.push(err700);
}
errors++;
}
}
else {
const err701 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key72.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i36,schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.items,data:data260};
if(vErrors === null){
vErrors = [err701];
}
else {
vErrors.push(err701);
}
errors++;
}
}
}
else {
const err702 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].else,data:data259};
if(vErrors === null){
vErrors = [err702];
}
else {
vErrors.push(err702);
}
errors++;
}
var _valid45 = _errs772 === errors;
valid203 = _valid45;
ifClause34 = "else";
}
if(!valid203){
const err703 = {instancePath:instancePath+"/tests/" + i35+"/given/" + key72.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/given/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause34},message:"must match \""+ifClause34+"\" schema",schema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"].if,parentSchema:schema11.properties.tests.items.properties.given.patternProperties["^.*$"],data:data259};
if(vErrors === null){
vErrors = [err703];
}
else {
vErrors.push(err703);
}
errors++;
}
}
}
}
else {
const err704 = {instancePath:instancePath+"/tests/" + i35+"/given",schemaPath:"#/properties/tests/items/properties/given/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.given.type,parentSchema:schema11.properties.tests.items.properties.given,data:data258};
if(vErrors === null){
vErrors = [err704];
}
else {
vErrors.push(err704);
}
errors++;
}
}
if(data256.run !== undefined){
let data261 = data256.run;
if(Array.isArray(data261)){
if(data261.length < 1){
const err705 = {instancePath:instancePath+"/tests/" + i35+"/run",schemaPath:"#/properties/tests/items/properties/run/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tests.items.properties.run,data:data261};
if(vErrors === null){
vErrors = [err705];
}
else {
vErrors.push(err705);
}
errors++;
}
const len37 = data261.length;
for(let i37=0; i37<len37; i37++){
let data262 = data261[i37];
if(typeof data262 === "string"){
if(!pattern0.test(data262)){
const err706 = {instancePath:instancePath+"/tests/" + i35+"/run/" + i37,schemaPath:"#/properties/tests/items/properties/run/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.run.items,data:data262};
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
const err707 = {instancePath:instancePath+"/tests/" + i35+"/run/" + i37,schemaPath:"#/properties/tests/items/properties/run/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.run.items.type,parentSchema:schema11.properties.tests.items.properties.run.items,data:data262};
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
const err708 = {instancePath:instancePath+"/tests/" + i35+"/run",schemaPath:"#/properties/tests/items/properties/run/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.items.properties.run.type,parentSchema:schema11.properties.tests.items.properties.run,data:data261};
if(vErrors === null){
vErrors = [err708];
}
else {
vErrors.push(err708);
}
errors++;
}
}
if(data256.window !== undefined){
let data263 = data256.window;
if(typeof data263 === "string"){
if(!pattern0.test(data263)){
const err709 = {instancePath:instancePath+"/tests/" + i35+"/window",schemaPath:"#/properties/tests/items/properties/window/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.window,data:data263};
if(vErrors === null){
vErrors = [err709];
}
else {
vErrors.push(err709);
}
errors++;
}
}
else {
const err710 = {instancePath:instancePath+"/tests/" + i35+"/window",schemaPath:"#/properties/tests/items/properties/window/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.window.type,parentSchema:schema11.properties.tests.items.properties.window,data:data263};
if(vErrors === null){
vErrors = [err710];
}
else {
vErrors.push(err710);
}
errors++;
}
}
if(data256.expect !== undefined){
let data264 = data256.expect;
if(data264 && typeof data264 == "object" && !Array.isArray(data264)){
for(const key73 in data264){
if(!(((key73 === "statuses") || (key73 === "error")) || (key73 === "tables"))){
const err711 = {instancePath:instancePath+"/tests/" + i35+"/expect",schemaPath:"#/properties/tests/items/properties/expect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key73},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items.properties.expect,data:data264};
if(vErrors === null){
vErrors = [err711];
}
else {
vErrors.push(err711);
}
errors++;
}
}
if(data264.statuses !== undefined){
let data265 = data264.statuses;
if(data265 && typeof data265 == "object" && !Array.isArray(data265)){
for(const key74 in data265){
if(pattern5.test(key74)){
let data266 = data265[key74];
if(!(((((data266 === "succeeded") || (data266 === "skipped")) || (data266 === "failed")) || (data266 === "blocked")) || (data266 === "cancelled"))){
const err712 = {instancePath:instancePath+"/tests/" + i35+"/expect/statuses/" + key74.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/statuses/patternProperties/%5E.*%24/enum",keyword:"enum",params:{allowedValues: schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"].enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"].enum,parentSchema:schema11.properties.tests.items.properties.expect.properties.statuses.patternProperties["^.*$"],data:data266};
if(vErrors === null){
vErrors = [err712];
}
else {
vErrors.push(err712);
}
errors++;
}
}
}
}
else {
const err713 = {instancePath:instancePath+"/tests/" + i35+"/expect/statuses",schemaPath:"#/properties/tests/items/properties/expect/properties/statuses/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.statuses.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.statuses,data:data265};
if(vErrors === null){
vErrors = [err713];
}
else {
vErrors.push(err713);
}
errors++;
}
}
if(data264.error !== undefined){
let data267 = data264.error;
if(typeof data267 === "string"){
if(!pattern0.test(data267)){
const err714 = {instancePath:instancePath+"/tests/" + i35+"/expect/error",schemaPath:"#/properties/tests/items/properties/expect/properties/error/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tests.items.properties.expect.properties.error,data:data267};
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
const err715 = {instancePath:instancePath+"/tests/" + i35+"/expect/error",schemaPath:"#/properties/tests/items/properties/expect/properties/error/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tests.items.properties.expect.properties.error.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.error,data:data267};
if(vErrors === null){
vErrors = [err715];
}
else {
vErrors.push(err715);
}
errors++;
}
}
if(data264.tables !== undefined){
let data268 = data264.tables;
if(data268 && typeof data268 == "object" && !Array.isArray(data268)){
for(const key75 in data268){
if(pattern5.test(key75)){
let data269 = data268[key75];
if(data269 && typeof data269 == "object" && !Array.isArray(data269)){
if(data269.rows === undefined){
const err716 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "rows"},message:"must have required property '"+"rows"+"'",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data269};
if(vErrors === null){
vErrors = [err716];
}
else {
vErrors.push(err716);
}
errors++;
}
for(const key76 in data269){
if(!(key76 === "rows")){
const err717 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key76},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data269};
if(vErrors === null){
vErrors = [err717];
}
else {
vErrors.push(err717);
}
errors++;
}
}
if(data269.rows !== undefined){
let data270 = data269.rows;
if(!(((typeof data270 == "number") && (!(data270 % 1) && !isNaN(data270))) && (isFinite(data270)))){
const err718 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/properties/rows/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows,data:data270};
if(vErrors === null){
vErrors = [err718];
}
else {
vErrors.push(err718);
}
errors++;
}
if((typeof data270 == "number") && (isFinite(data270))){
if(data270 < 0 || isNaN(data270)){
const err719 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key75.replace(/~/g, "~0").replace(/\//g, "~1")+"/rows",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].properties.rows,data:data270};
if(vErrors === null){
vErrors = [err719];
}
else {
vErrors.push(err719);
}
errors++;
}
}
}
}
else {
const err720 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables/" + key75.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tests/items/properties/expect/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables.patternProperties["^.*$"],data:data269};
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
const err721 = {instancePath:instancePath+"/tests/" + i35+"/expect/tables",schemaPath:"#/properties/tests/items/properties/expect/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.properties.tables.type,parentSchema:schema11.properties.tests.items.properties.expect.properties.tables,data:data268};
if(vErrors === null){
vErrors = [err721];
}
else {
vErrors.push(err721);
}
errors++;
}
}
}
else {
const err722 = {instancePath:instancePath+"/tests/" + i35+"/expect",schemaPath:"#/properties/tests/items/properties/expect/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.properties.expect.type,parentSchema:schema11.properties.tests.items.properties.expect,data:data264};
if(vErrors === null){
vErrors = [err722];
}
else {
vErrors.push(err722);
}
errors++;
}
}
}
else {
const err723 = {instancePath:instancePath+"/tests/" + i35,schemaPath:"#/properties/tests/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tests.items.type,parentSchema:schema11.properties.tests.items,data:data256};
if(vErrors === null){
vErrors = [err723];
}
else {
vErrors.push(err723);
}
errors++;
}
}
}
else {
const err724 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tests.type,parentSchema:schema11.properties.tests,data:data255};
if(vErrors === null){
vErrors = [err724];
}
else {
vErrors.push(err724);
}
errors++;
}
}
}
else {
const err725 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err725];
}
else {
vErrors.push(err725);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export default validate10 as Validate;
