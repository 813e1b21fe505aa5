// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
"use strict";


const schema6 = {"type":"object","required":["name","database"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a name"},"description":{"type":"string","pattern":"\\S","expects":"a text"},"timezone":{"type":"string","pattern":"\\S","expects":"a time zone, such as Europe/Rome"},"window":{"enum":["hour","day","week","month"],"expects":"hour, day, week or month"},"schedule":{"$ref":"#/$defs/part1"},"backfill":{"$ref":"#/$defs/part2"},"notify":{"$ref":"#/$defs/part3"},"environments":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part4"}},"expects":"a mapping of environments"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"},"inputs":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part5"}},"expects":"a mapping of inputs"},"sources":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part14"}},"expects":"a mapping of sources"},"crawlers":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part15"}},"expects":"a mapping of crawlers"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"tables":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part16"}},"expects":"a mapping of tables"},"jobs":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with script or nodes","if":{"required":["script"]},"then":{"$ref":"#/$defs/part20"},"else":{"if":{"required":["nodes"]},"then":{"$ref":"#/$defs/part36"},"else":{"if":{"type":"object"},"then":{"lacks":["script","nodes"]}}}}},"expects":"a mapping of jobs"},"reports":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part38"}},"expects":"a mapping of reports"},"quicksight":{"$ref":"#/$defs/part40"},"models":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part43"}},"expects":"a mapping of models"},"lambdas":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part44"}},"expects":"a mapping of steps"},"executions":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with pipeline or state_machine","if":{"required":["pipeline"]},"then":{"$ref":"#/$defs/part45"},"else":{"if":{"required":["state_machine"]},"then":{"$ref":"#/$defs/part46"},"else":{"if":{"type":"object"},"then":{"lacks":["pipeline","state_machine"]}}}}},"expects":"a mapping of steps"},"local":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with files or simulate","if":{"required":["files"]},"then":{"$ref":"#/$defs/part47"},"else":{"if":{"required":["simulate"]},"then":{"$ref":"#/$defs/part50"},"else":{"if":{"type":"object"},"then":{"lacks":["files","simulate"]}}}}},"expects":"a mapping of sources"},"tests":{"type":"array","items":{"$ref":"#/$defs/part53"},"expects":"a list of tests"}},"expects":"a mapping with name, environments, tables, jobs …","additionalProperties":false,"$defs":{"condition":{"$ref":"#/$defs/part0"},"part0":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"part1":{"type":"object","required":["cron","by"],"properties":{"cron":{"type":"string","pattern":"\\S","expects":"a cron expression of five fields"},"by":{"enum":["github","eventbridge"],"expects":"github or eventbridge"}},"expects":"a mapping with cron and by","additionalProperties":false},"part2":{"type":"object","required":["since"],"properties":{"since":{"type":"string","pattern":"\\S","expects":"a date, such as 2021-01-01"},"max_concurrency":{"type":"integer","minimum":1,"maximum":100,"expects":"a whole number from 1 to 100"}},"expects":"a mapping with since","additionalProperties":false},"part3":{"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false},"part4":{"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"permissions_boundary":{"type":"string","pattern":"^[\\w+=,.@-]{1,128}$","expects":"the name of a managed policy"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false},"part5":{"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false},"part6":{"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false},"part7":{"type":"object","required":["seconds","megabytes"],"properties":{"seconds":{"type":"integer","minimum":0,"maximum":900,"expects":"seconds from 0 to 900"},"megabytes":{"type":"integer","minimum":1,"maximum":128,"expects":"megabytes from 1 to 128"}},"expects":"a mapping with seconds and megabytes","additionalProperties":false},"part8":{"type":"object","required":["type","topic","select"],"properties":{"type":{"enum":["iot"],"expects":"iot"},"topic":{"type":"string","pattern":"\\S","expects":"an MQTT topic filter"},"select":{"type":"string","pattern":"\\S","expects":"columns of the message, separated by commas"},"buffer":{"$ref":"#/$defs/part7"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type, topic and select","additionalProperties":false},"part9":{"type":"object","required":["vpc","cidr","route_tables","security_group"],"properties":{"vpc":{"type":"string","pattern":"\\S","expects":"a VPC id"},"cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"route_tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a route table id"},"expects":"a list of route table ids","minItems":1},"security_group":{"type":"string","pattern":"\\S","expects":"a security group id"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits"},"region":{"type":"string","pattern":"\\S","expects":"an AWS region"},"accept_role":{"type":"string","pattern":"\\S","expects":"the ARN of a role"}},"expects":"a mapping that describes the other VPC","additionalProperties":false},"part10":{"type":"object","required":["connect","vpc_cidr","peer"],"properties":{"connect":{"enum":["vpc_peering"],"expects":"vpc_peering"},"vpc_cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"peer":{"$ref":"#/$defs/part9"}},"expects":"a mapping with connect, vpc_cidr and peer","additionalProperties":false},"part11":{"type":"object","required":["connect","subnet","availability_zone","security_groups"],"properties":{"connect":{"enum":["existing"],"expects":"existing"},"subnet":{"type":"string","pattern":"\\S","expects":"a subnet id"},"availability_zone":{"type":"string","pattern":"\\S","expects":"an availability zone"},"security_groups":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a security group id"},"expects":"a list of security group ids","minItems":1}},"expects":"a mapping with connect, subnet, availability_zone and security_groups","additionalProperties":false},"part12":{"type":"object","expects":"a mapping with connect: vpc_peering or existing","required":["connect"],"properties":{"connect":{"enum":["vpc_peering","existing"],"expects":"vpc_peering or existing"}},"allOf":[{"if":{"required":["connect"],"properties":{"connect":{"const":"vpc_peering"}}},"then":{"$ref":"#/$defs/part10"}},{"if":{"required":["connect"],"properties":{"connect":{"const":"existing"}}},"then":{"$ref":"#/$defs/part11"}}]},"part13":{"type":"object","required":["type","url","tables","secret"],"properties":{"type":{"enum":["jdbc"],"expects":"jdbc"},"url":{"type":"string","pattern":"\\S","expects":"a JDBC URL"},"tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a table"},"expects":"a list of tables","minItems":1},"secret":{"type":"string","pattern":"\\S","expects":"the name of a secret in Secrets Manager"},"watermark":{"type":"string","pattern":"\\S","expects":"the name of a column"},"network":{"$ref":"#/$defs/part12"}},"expects":"a mapping with type, url, tables and secret","additionalProperties":false},"part14":{"type":"object","expects":"a mapping with type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"$ref":"#/$defs/part6"}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"$ref":"#/$defs/part8"}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"$ref":"#/$defs/part13"}}]},"part15":{"type":"object","required":["source","database"],"properties":{"source":{"type":"string","pattern":"\\S","expects":"the name of a source"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"poll":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"}},"expects":"a mapping with source and database","additionalProperties":false},"part16":{"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names","minItems":1},"public":{"type":"boolean","expects":"true or false"},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false},"part17":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"part18":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"part19":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"part20":{"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"bookmark":{"type":"boolean","expects":"true or false"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"$ref":"#/$defs/part17"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"$ref":"#/$defs/part18"},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"$ref":"#/$defs/part19"},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false},"part21":{"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false},"part22":{"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false},"part23":{"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"$ref":"#/$defs/part22"},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types","minProperties":1}},"expects":"a mapping with from and mapping","additionalProperties":false},"part24":{"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false},"part25":{"type":"object","required":["from","select"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"select":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and select","additionalProperties":false},"part26":{"type":"object","required":["from","drop"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and drop","additionalProperties":false},"part27":{"type":"object","required":["from","join","on"],"properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two nodes","minItems":2,"maxItems":2},"join":{"enum":["inner","left","right","full"],"expects":"inner, left, right or full"},"on":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from, join and on","additionalProperties":false},"part28":{"type":"object","required":["union"],"properties":{"union":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two or more nodes","minItems":2}},"expects":"a mapping with union","additionalProperties":false},"part29":{"type":"object","required":["from","aggregate"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"group_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}},"aggregate":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"an expression in Spark SQL, such as avg(temp)"}},"expects":"a mapping of new columns to expressions","minProperties":1}},"expects":"a mapping with from and aggregate","additionalProperties":false},"part30":{"type":"object","required":["from","sql"],"properties":{"from":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a node"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"the name of a node, or a list of them"}},"sql":{"type":"string","pattern":"\\S","expects":"a query in Spark SQL"}},"expects":"a mapping with from and sql","additionalProperties":false},"part31":{"type":"object","required":["from","drop_duplicates"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop_duplicates":{"expects":"true, or a list of columns","if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"minItems":1,"expects":"true, or a list of columns"},"else":{"const":true,"expects":"true, or a list of columns"}},"last_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from and drop_duplicates","additionalProperties":false},"part32":{"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false},"part33":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"part34":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"part35":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"part36":{"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write","if":{"required":["read"]},"then":{"$ref":"#/$defs/part21"},"else":{"if":{"required":["mapping"]},"then":{"$ref":"#/$defs/part23"},"else":{"if":{"required":["filter"]},"then":{"$ref":"#/$defs/part24"},"else":{"if":{"required":["select"]},"then":{"$ref":"#/$defs/part25"},"else":{"if":{"required":["drop"]},"then":{"$ref":"#/$defs/part26"},"else":{"if":{"required":["join"]},"then":{"$ref":"#/$defs/part27"},"else":{"if":{"required":["union"]},"then":{"$ref":"#/$defs/part28"},"else":{"if":{"required":["aggregate"]},"then":{"$ref":"#/$defs/part29"},"else":{"if":{"required":["sql"]},"then":{"$ref":"#/$defs/part30"},"else":{"if":{"required":["drop_duplicates"]},"then":{"$ref":"#/$defs/part31"},"else":{"if":{"required":["write"]},"then":{"$ref":"#/$defs/part32"},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","select","drop","join","union","aggregate","sql","drop_duplicates","write"]}}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"$ref":"#/$defs/part33"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"$ref":"#/$defs/part34"},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"$ref":"#/$defs/part35"},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false},"part37":{"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"mark":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"}},"expects":"a mapping with type, x and y","additionalProperties":false},"part38":{"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"$ref":"#/$defs/part37"},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false},"part39":{"type":"object","required":["report","columns"],"properties":{"report":{"type":"string","pattern":"\\S","expects":"the name of a report"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with report and columns","additionalProperties":false},"part40":{"type":"object","required":["datasets","group"],"properties":{"datasets":{"type":"array","items":{"if":{"type":"object"},"then":{"$ref":"#/$defs/part39"},"else":{"type":"string","pattern":"\\S","expects":"the name of a report"}},"expects":"a list of reports","minItems":1},"group":{"type":"string","pattern":"\\S","expects":"the name of a group"},"identity_region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"}},"expects":"a mapping with datasets and group","additionalProperties":false},"part41":{"type":"object","required":["feature_dim"],"properties":{"feature_dim":{"type":"integer","minimum":1,"maximum":10000,"expects":"a whole number from 1 to 10000"},"num_samples_per_tree":{"type":"integer","minimum":1,"maximum":2048,"expects":"a whole number from 1 to 2048"},"num_trees":{"type":"integer","minimum":50,"maximum":1000,"expects":"a whole number from 50 to 1000"}},"expects":"a mapping with feature_dim","additionalProperties":false},"part42":{"type":"object","required":["train","serve"],"properties":{"train":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.m4.xlarge"},"serve":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.c5.xlarge"}},"expects":"a mapping with train and serve","additionalProperties":false},"part43":{"type":"object","required":["train_on","random_cut_forest","instances","serve","writes"],"properties":{"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"},"train_on":{"type":"string","pattern":"\\S","expects":"the name of a table"},"scores":{"type":"string","pattern":"\\S","expects":"the name of a table"},"random_cut_forest":{"$ref":"#/$defs/part41"},"instances":{"$ref":"#/$defs/part42"},"promote_when":{"notBuilt":{"what":"Judging by \"promote_when\"","hint":"The first model becomes the champion; later ones are kept as candidates.","severity":"warning"}},"serve":{"enum":["batch","endpoint"],"expects":"batch or endpoint"},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with train_on and random_cut_forest","additionalProperties":false},"part44":{"type":"object","required":["function"],"properties":{"function":{"type":"string","pattern":"\\S","expects":"the name of a Lambda function"},"payload":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with function","additionalProperties":false},"part45":{"type":"object","required":["pipeline"],"properties":{"pipeline":{"type":"string","pattern":"\\S","expects":"the name of a pipeline"},"from":{"type":"string","pattern":"\\S","expects":"the name of a step"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with pipeline","additionalProperties":false},"part46":{"type":"object","required":["state_machine"],"properties":{"state_machine":{"type":"string","pattern":"\\S","expects":"the ARN of a state machine"},"input":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with state_machine","additionalProperties":false},"part47":{"type":"object","required":["files"],"properties":{"files":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"}},"expects":"a mapping with files","additionalProperties":false},"part48":{"type":"object","required":["simulate","devices","days"],"properties":{"simulate":{"enum":["sensors"],"expects":"sensors"},"devices":{"type":"integer","minimum":1,"maximum":1000,"expects":"a whole number from 1 to 1000"},"days":{"type":"integer","minimum":1,"maximum":31,"expects":"a whole number from 1 to 31"}},"expects":"a mapping with simulate, devices and days","additionalProperties":false},"part49":{"type":"object","required":["simulate","rows"],"properties":{"simulate":{"enum":["history"],"expects":"history"},"rows":{"type":"integer","minimum":1,"maximum":100000,"expects":"a whole number from 1 to 100000"}},"expects":"a mapping with simulate and rows","additionalProperties":false},"part50":{"type":"object","expects":"a mapping with simulate: sensors or history","required":["simulate"],"properties":{"simulate":{"enum":["sensors","history"],"expects":"sensors or history"}},"allOf":[{"if":{"required":["simulate"],"properties":{"simulate":{"const":"sensors"}}},"then":{"$ref":"#/$defs/part48"}},{"if":{"required":["simulate"],"properties":{"simulate":{"const":"history"}}},"then":{"$ref":"#/$defs/part49"}}]},"part51":{"type":"object","required":["rows"],"properties":{"rows":{"type":"integer","minimum":0,"expects":"a whole number from 0"}},"expects":"a mapping with rows","additionalProperties":false},"part52":{"type":"object","properties":{"statuses":{"type":"object","patternProperties":{"^.*$":{"enum":["succeeded","skipped","failed","blocked","cancelled"],"expects":"succeeded, skipped, failed, blocked or cancelled"}},"expects":"a mapping of steps to statuses"},"error":{"type":"string","pattern":"\\S","expects":"the name of an error"},"tables":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part51"}},"expects":"a mapping of tables"}},"expects":"a mapping with statuses, error or tables","additionalProperties":false},"part53":{"type":"object","required":["name","run","expect"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a sentence"},"given":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"expects":"a path, which may have wildcards, or a list of them"}}},"expects":"a mapping of sources to files"},"run":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"a list of steps","minItems":1},"window":{"type":"string","pattern":"\\S","expects":"the id of a window"},"expect":{"$ref":"#/$defs/part52"}},"expects":"a mapping with name, run and expect","additionalProperties":false}}};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern6 = new RegExp("^.*$", "u");
const schema7 = {"type":"object","required":["cron","by"],"properties":{"cron":{"type":"string","pattern":"\\S","expects":"a cron expression of five fields"},"by":{"enum":["github","eventbridge"],"expects":"github or eventbridge"}},"expects":"a mapping with cron and by","additionalProperties":false};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.cron === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cron"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},schema:schema7.required,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "cron") || (key0 === "by"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.cron !== undefined){
let data0 = data.cron;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema7.properties.cron,data:data0};
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
const err4 = {instancePath:instancePath+"/cron",schemaPath:"#/properties/cron/type",keyword:"type",params:{type: "string"},schema:schema7.properties.cron.type,parentSchema:schema7.properties.cron,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(!((data1 === "github") || (data1 === "eventbridge"))){
const err5 = {instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues: schema7.properties.by.enum},schema:schema7.properties.by.enum,parentSchema:schema7.properties.by,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema7.type,parentSchema:schema7,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","required":["since"],"properties":{"since":{"type":"string","pattern":"\\S","expects":"a date, such as 2021-01-01"},"max_concurrency":{"type":"integer","minimum":1,"maximum":100,"expects":"a whole number from 1 to 100"}},"expects":"a mapping with since","additionalProperties":false};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.since === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "since"},schema:schema8.required,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "since") || (key0 === "max_concurrency"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.since !== undefined){
let data0 = data.since;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema8.properties.since,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/since",schemaPath:"#/properties/since/type",keyword:"type",params:{type: "string"},schema:schema8.properties.since.type,parentSchema:schema8.properties.since,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.max_concurrency !== undefined){
let data1 = data.max_concurrency;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/max_concurrency",schemaPath:"#/properties/max_concurrency/type",keyword:"type",params:{type: "integer"},schema:schema8.properties.max_concurrency.type,parentSchema:schema8.properties.max_concurrency,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/max_concurrency",schemaPath:"#/properties/max_concurrency/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema8.properties.max_concurrency,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/max_concurrency",schemaPath:"#/properties/max_concurrency/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema8.properties.max_concurrency,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema8.type,parentSchema:schema8,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

const schema9 = {"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sns === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sns"},schema:schema9.required,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "sns")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sns !== undefined){
let data0 = data.sns;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/sns",schemaPath:"#/properties/sns/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema9.properties.sns,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sns",schemaPath:"#/properties/sns/type",keyword:"type",params:{type: "string"},schema:schema9.properties.sns.type,parentSchema:schema9.properties.sns,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema9.type,parentSchema:schema9,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema10 = {"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"permissions_boundary":{"type":"string","pattern":"^[\\w+=,.@-]{1,128}$","expects":"the name of a managed policy"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false};
const pattern9 = new RegExp("^[\\w+=,.@-]{1,128}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.account === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "account"},schema:schema10.required,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "region") || (key0 === "account")) || (key0 === "protected")) || (key0 === "permissions_boundary")) || (key0 === "variables"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.region !== undefined){
let data0 = data.region;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.properties.region,data:data0};
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
const err4 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema10.properties.region.type,parentSchema:schema10.properties.region,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.account !== undefined){
let data1 = data.account;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema10.properties.account,data:data1};
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
const err6 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},schema:schema10.properties.account.type,parentSchema:schema10.properties.account,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.protected !== undefined){
let data2 = data.protected;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type: "boolean"},schema:schema10.properties.protected.type,parentSchema:schema10.properties.protected,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.permissions_boundary !== undefined){
let data3 = data.permissions_boundary;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err8 = {instancePath:instancePath+"/permissions_boundary",schemaPath:"#/properties/permissions_boundary/pattern",keyword:"pattern",params:{pattern: "^[\\w+=,.@-]{1,128}$"},schema:"^[\\w+=,.@-]{1,128}$",parentSchema:schema10.properties.permissions_boundary,data:data3};
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
const err9 = {instancePath:instancePath+"/permissions_boundary",schemaPath:"#/properties/permissions_boundary/type",keyword:"type",params:{type: "string"},schema:schema10.properties.permissions_boundary.type,parentSchema:schema10.properties.permissions_boundary,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.variables !== undefined){
let data4 = data.variables;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(pattern6.test(key1)){
let data5 = data4[key1];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (!(Array.isArray(data5)))){
const err10 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema10.properties.variables.patternProperties["^.*$"].type},schema:schema10.properties.variables.patternProperties["^.*$"].type,parentSchema:schema10.properties.variables.patternProperties["^.*$"],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(((typeof data6 !== "string") && (!((typeof data6 == "number") && (isFinite(data6))))) && (typeof data6 !== "boolean")){
const err11 = {instancePath:instancePath+"/variables/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema10.properties.variables.patternProperties["^.*$"].items.type},schema:schema10.properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema10.properties.variables.patternProperties["^.*$"].items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},schema:schema10.properties.variables.type,parentSchema:schema10.properties.variables,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema10.type,parentSchema:schema10,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}

const schema11 = {"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.default === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "default"},schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "type") || (key0 === "default"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "string") || (data0 === "number")) || (data0 === "boolean")) || (data0 === "date"))){
const err3 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.type.enum},schema:schema11.properties.type.enum,parentSchema:schema11.properties.type,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.default !== undefined){
let data1 = data.default;
if(((typeof data1 !== "string") && (!((typeof data1 == "number") && (isFinite(data1))))) && (typeof data1 !== "boolean")){
const err4 = {instancePath:instancePath+"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type: schema11.properties.default.type},schema:schema11.properties.default.type,parentSchema:schema11.properties.default,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","expects":"a mapping with type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"$ref":"#/$defs/part6"}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"$ref":"#/$defs/part8"}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"$ref":"#/$defs/part13"}}]};
const schema13 = {"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false};

function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.location === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "location"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.format === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema13.required,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "location")) || (key0 === "format")) || (key0 === "header")) || (key0 === "columns"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(data0 === "s3")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema13.properties.type.enum},schema:schema13.properties.type.enum,parentSchema:schema13.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.location !== undefined){
let data1 = data.location;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema13.properties.location,data:data1};
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
const err6 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},schema:schema13.properties.location.type,parentSchema:schema13.properties.location,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.format !== undefined){
let data2 = data.format;
if(!(((data2 === "csv") || (data2 === "json")) || (data2 === "parquet"))){
const err7 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema13.properties.format.enum},schema:schema13.properties.format.enum,parentSchema:schema13.properties.format,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.header !== undefined){
let data3 = data.header;
if(typeof data3 !== "boolean"){
const err8 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "boolean"},schema:schema13.properties.header.type,parentSchema:schema13.properties.header,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.columns !== undefined){
let data4 = data.columns;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(pattern6.test(key1)){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err9 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema13.properties.columns.patternProperties["^.*$"],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},schema:schema13.properties.columns.patternProperties["^.*$"].type,parentSchema:schema13.properties.columns.patternProperties["^.*$"],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},schema:schema13.properties.columns.type,parentSchema:schema13.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema13.type,parentSchema:schema13,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","required":["type","topic","select"],"properties":{"type":{"enum":["iot"],"expects":"iot"},"topic":{"type":"string","pattern":"\\S","expects":"an MQTT topic filter"},"select":{"type":"string","pattern":"\\S","expects":"columns of the message, separated by commas"},"buffer":{"$ref":"#/$defs/part7"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type, topic and select","additionalProperties":false};
const schema15 = {"type":"object","required":["seconds","megabytes"],"properties":{"seconds":{"type":"integer","minimum":0,"maximum":900,"expects":"seconds from 0 to 900"},"megabytes":{"type":"integer","minimum":1,"maximum":128,"expects":"megabytes from 1 to 128"}},"expects":"a mapping with seconds and megabytes","additionalProperties":false};

function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.seconds === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seconds"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.megabytes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "megabytes"},schema:schema15.required,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "seconds") || (key0 === "megabytes"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.seconds !== undefined){
let data0 = data.seconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err3 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/type",keyword:"type",params:{type: "integer"},schema:schema15.properties.seconds.type,parentSchema:schema15.properties.seconds,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 900 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900},schema:900,parentSchema:schema15.properties.seconds,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err5 = {instancePath:instancePath+"/seconds",schemaPath:"#/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema15.properties.seconds,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.megabytes !== undefined){
let data1 = data.megabytes;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err6 = {instancePath:instancePath+"/megabytes",schemaPath:"#/properties/megabytes/type",keyword:"type",params:{type: "integer"},schema:schema15.properties.megabytes.type,parentSchema:schema15.properties.megabytes,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 128 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/megabytes",schemaPath:"#/properties/megabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},schema:128,parentSchema:schema15.properties.megabytes,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/megabytes",schemaPath:"#/properties/megabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema15.properties.megabytes,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema15.type,parentSchema:schema15,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate36.errors = vErrors;
return errors === 0;
}


function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.topic === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "topic"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.select === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "select"},schema:schema14.required,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "topic")) || (key0 === "select")) || (key0 === "buffer")) || (key0 === "columns"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(data0 === "iot")){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema14.properties.type.enum},schema:schema14.properties.type.enum,parentSchema:schema14.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.topic !== undefined){
let data1 = data.topic;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema14.properties.topic,data:data1};
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
const err6 = {instancePath:instancePath+"/topic",schemaPath:"#/properties/topic/type",keyword:"type",params:{type: "string"},schema:schema14.properties.topic.type,parentSchema:schema14.properties.topic,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.select !== undefined){
let data2 = data.select;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema14.properties.select,data:data2};
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
const err8 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type: "string"},schema:schema14.properties.select.type,parentSchema:schema14.properties.select,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.buffer !== undefined){
if(!(validate36(data.buffer, {instancePath:instancePath+"/buffer",parentData:data,parentDataProperty:"buffer",rootData}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.columns !== undefined){
let data4 = data.columns;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(pattern6.test(key1)){
let data5 = data4[key1];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err9 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema14.properties.columns.patternProperties["^.*$"],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},schema:schema14.properties.columns.patternProperties["^.*$"].type,parentSchema:schema14.properties.columns.patternProperties["^.*$"],data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},schema:schema14.properties.columns.type,parentSchema:schema14.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema14.type,parentSchema:schema14,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","required":["type","url","tables","secret"],"properties":{"type":{"enum":["jdbc"],"expects":"jdbc"},"url":{"type":"string","pattern":"\\S","expects":"a JDBC URL"},"tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a table"},"expects":"a list of tables","minItems":1},"secret":{"type":"string","pattern":"\\S","expects":"the name of a secret in Secrets Manager"},"watermark":{"type":"string","pattern":"\\S","expects":"the name of a column"},"network":{"$ref":"#/$defs/part12"}},"expects":"a mapping with type, url, tables and secret","additionalProperties":false};
const schema17 = {"type":"object","expects":"a mapping with connect: vpc_peering or existing","required":["connect"],"properties":{"connect":{"enum":["vpc_peering","existing"],"expects":"vpc_peering or existing"}},"allOf":[{"if":{"required":["connect"],"properties":{"connect":{"const":"vpc_peering"}}},"then":{"$ref":"#/$defs/part10"}},{"if":{"required":["connect"],"properties":{"connect":{"const":"existing"}}},"then":{"$ref":"#/$defs/part11"}}]};
const schema18 = {"type":"object","required":["connect","vpc_cidr","peer"],"properties":{"connect":{"enum":["vpc_peering"],"expects":"vpc_peering"},"vpc_cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"peer":{"$ref":"#/$defs/part9"}},"expects":"a mapping with connect, vpc_cidr and peer","additionalProperties":false};
const schema19 = {"type":"object","required":["vpc","cidr","route_tables","security_group"],"properties":{"vpc":{"type":"string","pattern":"\\S","expects":"a VPC id"},"cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"route_tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a route table id"},"expects":"a list of route table ids","minItems":1},"security_group":{"type":"string","pattern":"\\S","expects":"a security group id"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits"},"region":{"type":"string","pattern":"\\S","expects":"an AWS region"},"accept_role":{"type":"string","pattern":"\\S","expects":"the ARN of a role"}},"expects":"a mapping that describes the other VPC","additionalProperties":false};

function validate42(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.vpc === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpc"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.cidr === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cidr"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.route_tables === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "route_tables"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.security_group === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "security_group"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "vpc") || (key0 === "cidr")) || (key0 === "route_tables")) || (key0 === "security_group")) || (key0 === "account")) || (key0 === "region")) || (key0 === "accept_role"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.vpc !== undefined){
let data0 = data.vpc;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err5 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.vpc,data:data0};
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
const err6 = {instancePath:instancePath+"/vpc",schemaPath:"#/properties/vpc/type",keyword:"type",params:{type: "string"},schema:schema19.properties.vpc.type,parentSchema:schema19.properties.vpc,data:data0};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.cidr !== undefined){
let data1 = data.cidr;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.cidr,data:data1};
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
const err8 = {instancePath:instancePath+"/cidr",schemaPath:"#/properties/cidr/type",keyword:"type",params:{type: "string"},schema:schema19.properties.cidr.type,parentSchema:schema19.properties.cidr,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.route_tables !== undefined){
let data2 = data.route_tables;
if(Array.isArray(data2)){
if(data2.length < 1){
const err9 = {instancePath:instancePath+"/route_tables",schemaPath:"#/properties/route_tables/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema19.properties.route_tables,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/route_tables/" + i0,schemaPath:"#/properties/route_tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.route_tables.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/route_tables/" + i0,schemaPath:"#/properties/route_tables/items/type",keyword:"type",params:{type: "string"},schema:schema19.properties.route_tables.items.type,parentSchema:schema19.properties.route_tables.items,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/route_tables",schemaPath:"#/properties/route_tables/type",keyword:"type",params:{type: "array"},schema:schema19.properties.route_tables.type,parentSchema:schema19.properties.route_tables,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.security_group !== undefined){
let data4 = data.security_group;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/security_group",schemaPath:"#/properties/security_group/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.security_group,data:data4};
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
const err14 = {instancePath:instancePath+"/security_group",schemaPath:"#/properties/security_group/type",keyword:"type",params:{type: "string"},schema:schema19.properties.security_group.type,parentSchema:schema19.properties.security_group,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.account !== undefined){
let data5 = data.account;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err15 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.account,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"},schema:schema19.properties.account.type,parentSchema:schema19.properties.account,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.region !== undefined){
let data6 = data.region;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err17 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.region,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"},schema:schema19.properties.region.type,parentSchema:schema19.properties.region,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.accept_role !== undefined){
let data7 = data.accept_role;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err19 = {instancePath:instancePath+"/accept_role",schemaPath:"#/properties/accept_role/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema19.properties.accept_role,data:data7};
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
const err20 = {instancePath:instancePath+"/accept_role",schemaPath:"#/properties/accept_role/type",keyword:"type",params:{type: "string"},schema:schema19.properties.accept_role.type,parentSchema:schema19.properties.accept_role,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate42.errors = vErrors;
return errors === 0;
}


function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connect === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connect"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.vpc_cidr === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vpc_cidr"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.peer === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "peer"},schema:schema18.required,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "connect") || (key0 === "vpc_cidr")) || (key0 === "peer"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.connect !== undefined){
let data0 = data.connect;
if(!(data0 === "vpc_peering")){
const err4 = {instancePath:instancePath+"/connect",schemaPath:"#/properties/connect/enum",keyword:"enum",params:{allowedValues: schema18.properties.connect.enum},schema:schema18.properties.connect.enum,parentSchema:schema18.properties.connect,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.vpc_cidr !== undefined){
let data1 = data.vpc_cidr;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/vpc_cidr",schemaPath:"#/properties/vpc_cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema18.properties.vpc_cidr,data:data1};
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
const err6 = {instancePath:instancePath+"/vpc_cidr",schemaPath:"#/properties/vpc_cidr/type",keyword:"type",params:{type: "string"},schema:schema18.properties.vpc_cidr.type,parentSchema:schema18.properties.vpc_cidr,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.peer !== undefined){
if(!(validate42(data.peer, {instancePath:instancePath+"/peer",parentData:data,parentDataProperty:"peer",rootData}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema18.type,parentSchema:schema18,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}

const schema20 = {"type":"object","required":["connect","subnet","availability_zone","security_groups"],"properties":{"connect":{"enum":["existing"],"expects":"existing"},"subnet":{"type":"string","pattern":"\\S","expects":"a subnet id"},"availability_zone":{"type":"string","pattern":"\\S","expects":"an availability zone"},"security_groups":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a security group id"},"expects":"a list of security group ids","minItems":1}},"expects":"a mapping with connect, subnet, availability_zone and security_groups","additionalProperties":false};

function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connect === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connect"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.subnet === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subnet"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.availability_zone === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "availability_zone"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.security_groups === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "security_groups"},schema:schema20.required,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "connect") || (key0 === "subnet")) || (key0 === "availability_zone")) || (key0 === "security_groups"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.connect !== undefined){
let data0 = data.connect;
if(!(data0 === "existing")){
const err5 = {instancePath:instancePath+"/connect",schemaPath:"#/properties/connect/enum",keyword:"enum",params:{allowedValues: schema20.properties.connect.enum},schema:schema20.properties.connect.enum,parentSchema:schema20.properties.connect,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.subnet !== undefined){
let data1 = data.subnet;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/subnet",schemaPath:"#/properties/subnet/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.subnet,data:data1};
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
const err7 = {instancePath:instancePath+"/subnet",schemaPath:"#/properties/subnet/type",keyword:"type",params:{type: "string"},schema:schema20.properties.subnet.type,parentSchema:schema20.properties.subnet,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.availability_zone !== undefined){
let data2 = data.availability_zone;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err8 = {instancePath:instancePath+"/availability_zone",schemaPath:"#/properties/availability_zone/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.availability_zone,data:data2};
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
const err9 = {instancePath:instancePath+"/availability_zone",schemaPath:"#/properties/availability_zone/type",keyword:"type",params:{type: "string"},schema:schema20.properties.availability_zone.type,parentSchema:schema20.properties.availability_zone,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.security_groups !== undefined){
let data3 = data.security_groups;
if(Array.isArray(data3)){
if(data3.length < 1){
const err10 = {instancePath:instancePath+"/security_groups",schemaPath:"#/properties/security_groups/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema20.properties.security_groups,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/security_groups/" + i0,schemaPath:"#/properties/security_groups/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema20.properties.security_groups.items,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/security_groups/" + i0,schemaPath:"#/properties/security_groups/items/type",keyword:"type",params:{type: "string"},schema:schema20.properties.security_groups.items.type,parentSchema:schema20.properties.security_groups.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/security_groups",schemaPath:"#/properties/security_groups/type",keyword:"type",params:{type: "array"},schema:schema20.properties.security_groups.type,parentSchema:schema20.properties.security_groups,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate45.errors = vErrors;
return errors === 0;
}


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.connect === undefined) && (missing0 = "connect")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.connect !== undefined){
if("vpc_peering" !== data.connect){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate41(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema17.allOf[0].if,parentSchema:schema17.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.connect === undefined) && (missing1 = "connect")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.connect !== undefined){
if("existing" !== data.connect){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate45(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema17.allOf[1].if,parentSchema:schema17.allOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.connect === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "connect"},schema:schema17.required,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.connect !== undefined){
let data2 = data.connect;
if(!((data2 === "vpc_peering") || (data2 === "existing"))){
const err7 = {instancePath:instancePath+"/connect",schemaPath:"#/properties/connect/enum",keyword:"enum",params:{allowedValues: schema17.properties.connect.enum},schema:schema17.properties.connect.enum,parentSchema:schema17.properties.connect,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.url === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "url"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.tables === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tables"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.secret === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "secret"},schema:schema16.required,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "url")) || (key0 === "tables")) || (key0 === "secret")) || (key0 === "watermark")) || (key0 === "network"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!(data0 === "jdbc")){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema16.properties.type.enum},schema:schema16.properties.type.enum,parentSchema:schema16.properties.type,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.url !== undefined){
let data1 = data.url;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema16.properties.url,data:data1};
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
const err7 = {instancePath:instancePath+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type: "string"},schema:schema16.properties.url.type,parentSchema:schema16.properties.url,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.tables !== undefined){
let data2 = data.tables;
if(Array.isArray(data2)){
if(data2.length < 1){
const err8 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema16.properties.tables,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema16.properties.tables.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "string"},schema:schema16.properties.tables.items.type,parentSchema:schema16.properties.tables.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},schema:schema16.properties.tables.type,parentSchema:schema16.properties.tables,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema16.properties.secret,data:data4};
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
const err13 = {instancePath:instancePath+"/secret",schemaPath:"#/properties/secret/type",keyword:"type",params:{type: "string"},schema:schema16.properties.secret.type,parentSchema:schema16.properties.secret,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.watermark !== undefined){
let data5 = data.watermark;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err14 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema16.properties.watermark,data:data5};
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
const err15 = {instancePath:instancePath+"/watermark",schemaPath:"#/properties/watermark/type",keyword:"type",params:{type: "string"},schema:schema16.properties.watermark.type,parentSchema:schema16.properties.watermark,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.network !== undefined){
if(!(validate40(data.network, {instancePath:instancePath+"/network",parentData:data,parentDataProperty:"network",rootData}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema16.type,parentSchema:schema16,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}


function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.type === undefined) && (missing0 = "type")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.type !== undefined){
if("s3" !== data.type){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate33(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.allOf[0].if,parentSchema:schema12.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.type === undefined) && (missing1 = "type")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.type !== undefined){
if("iot" !== data.type){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate35(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.allOf[1].if,parentSchema:schema12.allOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const _errs12 = errors;
let valid5 = true;
const _errs13 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.type === undefined) && (missing2 = "type")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
if(data.type !== undefined){
if("jdbc" !== data.type){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
var _valid2 = _errs13 === errors;
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs15 = errors;
if(!(validate39(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
var _valid2 = _errs15 === errors;
valid5 = _valid2;
}
if(!valid5){
const err8 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},schema:schema12.allOf[2].if,parentSchema:schema12.allOf[2],data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema12.required,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((data3 === "s3") || (data3 === "iot")) || (data3 === "jdbc"))){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},schema:schema12.properties.type.enum,parentSchema:schema12.properties.type,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema12.type,parentSchema:schema12,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate32.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"object","required":["source","database"],"properties":{"source":{"type":"string","pattern":"\\S","expects":"the name of a source"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"poll":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"}},"expects":"a mapping with source and database","additionalProperties":false};
const pattern39 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");

function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.source === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.database === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database"},schema:schema21.required,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "source") || (key0 === "database")) || (key0 === "poll"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.source,data:data0};
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
const err4 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema21.properties.source.type,parentSchema:schema21.properties.source,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.database !== undefined){
let data1 = data.database;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema21.properties.database,data:data1};
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
const err6 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},schema:schema21.properties.database.type,parentSchema:schema21.properties.database,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.poll !== undefined){
let data2 = data.poll;
if(typeof data2 === "string"){
if(!pattern39.test(data2)){
const err7 = {instancePath:instancePath+"/poll",schemaPath:"#/properties/poll/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema21.properties.poll,data:data2};
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
const err8 = {instancePath:instancePath+"/poll",schemaPath:"#/properties/poll/type",keyword:"type",params:{type: "string"},schema:schema21.properties.poll.type,parentSchema:schema21.properties.poll,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate50.errors = vErrors;
return errors === 0;
}

const schema22 = {"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names","minItems":1},"public":{"type":"boolean","expects":"true or false"},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false};

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "path"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.format === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.columns === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},schema:schema22.required,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "path") || (key0 === "format")) || (key0 === "header")) || (key0 === "columns")) || (key0 === "partition_by")) || (key0 === "key")) || (key0 === "public")) || (key0 === "quality"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema22.properties.path,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"},schema:schema22.properties.path.type,parentSchema:schema22.properties.path,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.format !== undefined){
let data1 = data.format;
if(!(((data1 === "csv") || (data1 === "json")) || (data1 === "parquet"))){
const err6 = {instancePath:instancePath+"/format",schemaPath:"#/properties/format/enum",keyword:"enum",params:{allowedValues: schema22.properties.format.enum},schema:schema22.properties.format.enum,parentSchema:schema22.properties.format,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.header !== undefined){
let data2 = data.header;
if(typeof data2 !== "boolean"){
const err7 = {instancePath:instancePath+"/header",schemaPath:"#/properties/header/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties.header.type,parentSchema:schema22.properties.header,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.columns !== undefined){
let data3 = data.columns;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(pattern6.test(key1)){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema22.properties.columns.patternProperties["^.*$"],data:data4};
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
const err9 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},schema:schema22.properties.columns.patternProperties["^.*$"].type,parentSchema:schema22.properties.columns.patternProperties["^.*$"],data:data4};
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
}
else {
const err10 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},schema:schema22.properties.columns.type,parentSchema:schema22.properties.columns,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.partition_by !== undefined){
let data5 = data.partition_by;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err11 = {instancePath:instancePath+"/partition_by/" + i0,schemaPath:"#/properties/partition_by/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema22.properties.partition_by.items,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/partition_by/" + i0,schemaPath:"#/properties/partition_by/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties.partition_by.items.type,parentSchema:schema22.properties.partition_by.items,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/partition_by",schemaPath:"#/properties/partition_by/type",keyword:"type",params:{type: "array"},schema:schema22.properties.partition_by.type,parentSchema:schema22.properties.partition_by,data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.key !== undefined){
let data7 = data.key;
if(Array.isArray(data7)){
if(data7.length < 1){
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema22.properties.key,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err15 = {instancePath:instancePath+"/key/" + i1,schemaPath:"#/properties/key/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema22.properties.key.items,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/key/" + i1,schemaPath:"#/properties/key/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties.key.items.type,parentSchema:schema22.properties.key.items,data:data8};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "array"},schema:schema22.properties.key.type,parentSchema:schema22.properties.key,data:data7};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.public !== undefined){
let data9 = data.public;
if(typeof data9 !== "boolean"){
const err18 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties.public.type,parentSchema:schema22.properties.public,data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.quality !== undefined){
let data10 = data.quality;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err19 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema22.properties.quality,data:data10};
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
const err20 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"},schema:schema22.properties.quality.type,parentSchema:schema22.properties.quality,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"bookmark":{"type":"boolean","expects":"true or false"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"$ref":"#/$defs/part17"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"$ref":"#/$defs/part18"},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"$ref":"#/$defs/part19"},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false};
const schema24 = {"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false};

function validate55(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "count"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((data0 === "G.1X") || (data0 === "G.2X")) || (data0 === "G.4X")) || (data0 === "G.8X")) || (data0 === "R.1X")) || (data0 === "R.2X")) || (data0 === "R.4X")) || (data0 === "R.8X"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema24.properties.type.enum},schema:schema24.properties.type.enum,parentSchema:schema24.properties.type,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema24.properties.count.type,parentSchema:schema24.properties.count,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 299 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},schema:299,parentSchema:schema24.properties.count,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 2 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema24.properties.count,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema24.type,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate55.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false};

function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attempts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"},schema:schema25.required,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "attempts")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.attempts !== undefined){
let data0 = data.attempts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},schema:schema25.properties.attempts.type,parentSchema:schema25.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema25.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema25.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate57.errors = vErrors;
return errors === 0;
}

const schema26 = {"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1};
const schema27 = {"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1};
const wrapper0 = {validate: validate60};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema27,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema27,data};
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
const err3 = {instancePath:instancePath+"/no_new_data",schemaPath:"#/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema27.properties.no_new_data,data:data0};
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
const err4 = {instancePath:instancePath+"/no_new_data",schemaPath:"#/properties/no_new_data/type",keyword:"type",params:{type: "string"},schema:schema27.properties.no_new_data.type,parentSchema:schema27.properties.no_new_data,data:data0};
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
const err6 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema27.properties.unchanged.then,data:data1};
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
const err7 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/then/type",keyword:"type",params:{type: "string"},schema:schema27.properties.unchanged.then.type,parentSchema:schema27.properties.unchanged.then,data:data1};
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
const err8 = {instancePath:instancePath+"/unchanged/" + i0,schemaPath:"#/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema27.properties.unchanged.else.items,data:data2};
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
const err9 = {instancePath:instancePath+"/unchanged/" + i0,schemaPath:"#/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},schema:schema27.properties.unchanged.else.items.type,parentSchema:schema27.properties.unchanged.else.items,data:data2};
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
const err10 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/else/type",keyword:"type",params:{type: "array"},schema:schema27.properties.unchanged.else.type,parentSchema:schema27.properties.unchanged.else,data:data1};
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
const err11 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema27.properties.unchanged.if,parentSchema:schema27.properties.unchanged,data:data1};
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
const err12 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema27.properties.query,data:data3};
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
const err13 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},schema:schema27.properties.query.type,parentSchema:schema27.properties.query,data:data3};
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
const err14 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema27.properties.expression,data:data4};
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
const err15 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},schema:schema27.properties.expression.type,parentSchema:schema27.properties.expression,data:data4};
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
const err16 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27.properties.any,data:data5};
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
const err17 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema27.properties.any.type,parentSchema:schema27.properties.any,data:data5};
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
const err18 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema27.properties.all,data:data7};
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
const err19 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema27.properties.all.type,parentSchema:schema27.properties.all,data:data7};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate60.errors = vErrors;
return errors === 0;
}


function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema26,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
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
const err3 = {instancePath:instancePath+"/no_new_data",schemaPath:"#/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.no_new_data,data:data0};
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
const err4 = {instancePath:instancePath+"/no_new_data",schemaPath:"#/properties/no_new_data/type",keyword:"type",params:{type: "string"},schema:schema26.properties.no_new_data.type,parentSchema:schema26.properties.no_new_data,data:data0};
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
const err6 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.unchanged.then,data:data1};
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
const err7 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/then/type",keyword:"type",params:{type: "string"},schema:schema26.properties.unchanged.then.type,parentSchema:schema26.properties.unchanged.then,data:data1};
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
const err8 = {instancePath:instancePath+"/unchanged/" + i0,schemaPath:"#/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.unchanged.else.items,data:data2};
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
const err9 = {instancePath:instancePath+"/unchanged/" + i0,schemaPath:"#/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},schema:schema26.properties.unchanged.else.items.type,parentSchema:schema26.properties.unchanged.else.items,data:data2};
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
const err10 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/else/type",keyword:"type",params:{type: "array"},schema:schema26.properties.unchanged.else.type,parentSchema:schema26.properties.unchanged.else,data:data1};
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
const err11 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema26.properties.unchanged.if,parentSchema:schema26.properties.unchanged,data:data1};
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
const err12 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.query,data:data3};
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
const err13 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},schema:schema26.properties.query.type,parentSchema:schema26.properties.query,data:data3};
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
const err14 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema26.properties.expression,data:data4};
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
const err15 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},schema:schema26.properties.expression.type,parentSchema:schema26.properties.expression,data:data4};
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
const err16 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.any,data:data5};
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
if(!(validate60(data5[i1], {instancePath:instancePath+"/any/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema26.properties.any.type,parentSchema:schema26.properties.any,data:data5};
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
const err18 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema26.properties.all,data:data7};
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
if(!(validate60(data7[i2], {instancePath:instancePath+"/all/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema26.properties.all.type,parentSchema:schema26.properties.all,data:data7};
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
if(!(validate60(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}


function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.script === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "script"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.writes === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writes"},schema:schema23.required,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema23.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.script !== undefined){
let data0 = data.script;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema23.properties.script,data:data0};
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
const err4 = {instancePath:instancePath+"/script",schemaPath:"#/properties/script/type",keyword:"type",params:{type: "string"},schema:schema23.properties.script.type,parentSchema:schema23.properties.script,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.reads !== undefined){
let data1 = data.reads;
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
const err6 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema23.properties.reads.then,data:data1};
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
const err7 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/then/type",keyword:"type",params:{type: "string"},schema:schema23.properties.reads.then.type,parentSchema:schema23.properties.reads.then,data:data1};
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
const err8 = {instancePath:instancePath+"/reads/" + i0,schemaPath:"#/properties/reads/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema23.properties.reads.else.items,data:data2};
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
const err9 = {instancePath:instancePath+"/reads/" + i0,schemaPath:"#/properties/reads/else/items/type",keyword:"type",params:{type: "string"},schema:schema23.properties.reads.else.items.type,parentSchema:schema23.properties.reads.else.items,data:data2};
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
const err10 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/else/type",keyword:"type",params:{type: "array"},schema:schema23.properties.reads.else.type,parentSchema:schema23.properties.reads.else,data:data1};
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
const err11 = {instancePath:instancePath+"/reads",schemaPath:"#/properties/reads/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema23.properties.reads.if,parentSchema:schema23.properties.reads,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.writes !== undefined){
let data3 = data.writes;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err12 = {instancePath:instancePath+"/writes",schemaPath:"#/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema23.properties.writes,data:data3};
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
const err13 = {instancePath:instancePath+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type: "string"},schema:schema23.properties.writes.type,parentSchema:schema23.properties.writes,data:data3};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.arguments !== undefined){
let data4 = data.arguments;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(pattern6.test(key1)){
let data5 = data4[key1];
if(((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")){
const err14 = {instancePath:instancePath+"/arguments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/arguments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema23.properties.arguments.patternProperties["^.*$"].type},schema:schema23.properties.arguments.patternProperties["^.*$"].type,parentSchema:schema23.properties.arguments.patternProperties["^.*$"],data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type: "object"},schema:schema23.properties.arguments.type,parentSchema:schema23.properties.arguments,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.bookmark !== undefined){
let data6 = data.bookmark;
if(typeof data6 !== "boolean"){
const err16 = {instancePath:instancePath+"/bookmark",schemaPath:"#/properties/bookmark/type",keyword:"type",params:{type: "boolean"},schema:schema23.properties.bookmark.type,parentSchema:schema23.properties.bookmark,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.needs !== undefined){
let data7 = data.needs;
const _errs23 = errors;
let valid5 = true;
const _errs24 = errors;
if(typeof data7 !== "string"){
const err17 = {};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs24 === errors;
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs26 = errors;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err18 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema23.properties.needs.then,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/type",keyword:"type",params:{type: "string"},schema:schema23.properties.needs.then.type,parentSchema:schema23.properties.needs.then,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid5 = _valid1;
ifClause1 = "then";
}
else {
const _errs28 = errors;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err20 = {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema23.properties.needs.else.items,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/else/items/type",keyword:"type",params:{type: "string"},schema:schema23.properties.needs.else.items.type,parentSchema:schema23.properties.needs.else.items,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/else/type",keyword:"type",params:{type: "array"},schema:schema23.properties.needs.else.type,parentSchema:schema23.properties.needs.else,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid1 = _errs28 === errors;
valid5 = _valid1;
ifClause1 = "else";
}
if(!valid5){
const err23 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema23.properties.needs.if,parentSchema:schema23.properties.needs,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.when !== undefined){
let data9 = data.when;
if(!(data9 === "always")){
const err24 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues: schema23.properties.when.enum},schema:schema23.properties.when.enum,parentSchema:schema23.properties.when,data:data9};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.window !== undefined){
let data10 = data.window;
if(!(data10 === "none")){
const err25 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/enum",keyword:"enum",params:{allowedValues: schema23.properties.window.enum},schema:schema23.properties.window.enum,parentSchema:schema23.properties.window,data:data10};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.workers !== undefined){
if(!(validate55(data.workers, {instancePath:instancePath+"/workers",parentData:data,parentDataProperty:"workers",rootData}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
let data12 = data.timeout;
if(typeof data12 === "string"){
if(!pattern39.test(data12)){
const err26 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema23.properties.timeout,data:data12};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema23.properties.timeout.type,parentSchema:schema23.properties.timeout,data:data12};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.retry !== undefined){
if(!(validate57(data.retry, {instancePath:instancePath+"/retry",parentData:data,parentDataProperty:"retry",rootData}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
let data14 = data.expected;
if(typeof data14 === "string"){
if(!pattern39.test(data14)){
const err28 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema23.properties.expected,data:data14};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema23.properties.expected.type,parentSchema:schema23.properties.expected,data:data14};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.skip_if !== undefined){
if(!(validate59(data.skip_if, {instancePath:instancePath+"/skip_if",parentData:data,parentDataProperty:"skip_if",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
if(data.foreach !== undefined){
let data16 = data.foreach;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
if(pattern6.test(key2)){
let data17 = data16[key2];
if(Array.isArray(data17)){
if(data17.length < 1){
const err30 = {instancePath:instancePath+"/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema23.properties.foreach.patternProperties["^.*$"],data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err31 = {instancePath:instancePath+"/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema23.properties.foreach.patternProperties["^.*$"].items.type},schema:schema23.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema23.properties.foreach.patternProperties["^.*$"].items,data:data18};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},schema:schema23.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema23.properties.foreach.patternProperties["^.*$"],data:data17};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/foreach",schemaPath:"#/properties/foreach/type",keyword:"type",params:{type: "object"},schema:schema23.properties.foreach.type,parentSchema:schema23.properties.foreach,data:data16};
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
else {
const err34 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}

const schema28 = {"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write","if":{"required":["read"]},"then":{"$ref":"#/$defs/part21"},"else":{"if":{"required":["mapping"]},"then":{"$ref":"#/$defs/part23"},"else":{"if":{"required":["filter"]},"then":{"$ref":"#/$defs/part24"},"else":{"if":{"required":["select"]},"then":{"$ref":"#/$defs/part25"},"else":{"if":{"required":["drop"]},"then":{"$ref":"#/$defs/part26"},"else":{"if":{"required":["join"]},"then":{"$ref":"#/$defs/part27"},"else":{"if":{"required":["union"]},"then":{"$ref":"#/$defs/part28"},"else":{"if":{"required":["aggregate"]},"then":{"$ref":"#/$defs/part29"},"else":{"if":{"required":["sql"]},"then":{"$ref":"#/$defs/part30"},"else":{"if":{"required":["drop_duplicates"]},"then":{"$ref":"#/$defs/part31"},"else":{"if":{"required":["write"]},"then":{"$ref":"#/$defs/part32"},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","select","drop","join","union","aggregate","sql","drop_duplicates","write"]}}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"$ref":"#/$defs/part33"},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"$ref":"#/$defs/part34"},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"$ref":"#/$defs/part35"},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false};
const schema29 = {"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false};

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.read === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "read"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "read")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.read !== undefined){
let data0 = data.read;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema29.properties.read,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/read",schemaPath:"#/properties/read/type",keyword:"type",params:{type: "string"},schema:schema29.properties.read.type,parentSchema:schema29.properties.read,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}

const schema30 = {"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"$ref":"#/$defs/part22"},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types","minProperties":1}},"expects":"a mapping with from and mapping","additionalProperties":false};
const schema31 = {"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false};

function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema31.required,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "type"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema31.properties.from.type,parentSchema:schema31.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema31.properties.type,data:data1};
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
const err6 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"},schema:schema31.properties.type.type,parentSchema:schema31.properties.type,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate70.errors = vErrors;
return errors === 0;
}


function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.mapping === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "mapping"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "mapping"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema30.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema30.properties.from.type,parentSchema:schema30.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mapping !== undefined){
let data1 = data.mapping;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
const err5 = {instancePath:instancePath+"/mapping",schemaPath:"#/properties/mapping/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema30.properties.mapping,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 in data1){
if(pattern6.test(key1)){
let data2 = data1[key1];
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(!(data2 && typeof data2 == "object" && !Array.isArray(data2))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(!(validate70(data2, {instancePath:instancePath+"/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data1,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mapping/patternProperties/%5E.*%24/else/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema30.properties.mapping.patternProperties["^.*$"].else,data:data2};
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
const err8 = {instancePath:instancePath+"/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mapping/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "string"},schema:schema30.properties.mapping.patternProperties["^.*$"].else.type,parentSchema:schema30.properties.mapping.patternProperties["^.*$"].else,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err9 = {instancePath:instancePath+"/mapping/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/mapping/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema30.properties.mapping.patternProperties["^.*$"].if,parentSchema:schema30.properties.mapping.patternProperties["^.*$"],data:data2};
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
}
else {
const err10 = {instancePath:instancePath+"/mapping",schemaPath:"#/properties/mapping/type",keyword:"type",params:{type: "object"},schema:schema30.properties.mapping.type,parentSchema:schema30.properties.mapping,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}

const schema32 = {"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false};

function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.filter === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "filter"},schema:schema32.required,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "filter"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema32.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema32.properties.from.type,parentSchema:schema32.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.filter !== undefined){
let data1 = data.filter;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema32.properties.filter,data:data1};
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
const err6 = {instancePath:instancePath+"/filter",schemaPath:"#/properties/filter/type",keyword:"type",params:{type: "string"},schema:schema32.properties.filter.type,parentSchema:schema32.properties.filter,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate73.errors = vErrors;
return errors === 0;
}

const schema33 = {"type":"object","required":["from","select"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"select":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and select","additionalProperties":false};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.select === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "select"},schema:schema33.required,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "select"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema33.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema33.properties.from.type,parentSchema:schema33.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.select !== undefined){
let data1 = data.select;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema33.properties.select,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/select/" + i0,schemaPath:"#/properties/select/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema33.properties.select.items,data:data2};
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
const err7 = {instancePath:instancePath+"/select/" + i0,schemaPath:"#/properties/select/items/type",keyword:"type",params:{type: "string"},schema:schema33.properties.select.items.type,parentSchema:schema33.properties.select.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/select",schemaPath:"#/properties/select/type",keyword:"type",params:{type: "array"},schema:schema33.properties.select.type,parentSchema:schema33.properties.select,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema33.type,parentSchema:schema33,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate75.errors = vErrors;
return errors === 0;
}

const schema34 = {"type":"object","required":["from","drop"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and drop","additionalProperties":false};

function validate77(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.drop === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drop"},schema:schema34.required,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "drop"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema34.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema34.properties.from.type,parentSchema:schema34.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.drop !== undefined){
let data1 = data.drop;
if(Array.isArray(data1)){
if(data1.length < 1){
const err5 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema34.properties.drop,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/drop/" + i0,schemaPath:"#/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema34.properties.drop.items,data:data2};
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
const err7 = {instancePath:instancePath+"/drop/" + i0,schemaPath:"#/properties/drop/items/type",keyword:"type",params:{type: "string"},schema:schema34.properties.drop.items.type,parentSchema:schema34.properties.drop.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/drop",schemaPath:"#/properties/drop/type",keyword:"type",params:{type: "array"},schema:schema34.properties.drop.type,parentSchema:schema34.properties.drop,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema34.type,parentSchema:schema34,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate77.errors = vErrors;
return errors === 0;
}

const schema35 = {"type":"object","required":["from","join","on"],"properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two nodes","minItems":2,"maxItems":2},"join":{"enum":["inner","left","right","full"],"expects":"inner, left, right or full"},"on":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from, join and on","additionalProperties":false};

function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.join === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "join"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.on === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},schema:schema35.required,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "join")) || (key0 === "on"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(Array.isArray(data0)){
if(data0.length > 2){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/maxItems",keyword:"maxItems",params:{limit: 2},schema:2,parentSchema:schema35.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.length < 2){
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema35.properties.from,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema35.properties.from.items,data:data1};
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
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties.from.items.type,parentSchema:schema35.properties.from.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "array"},schema:schema35.properties.from.type,parentSchema:schema35.properties.from,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.join !== undefined){
let data2 = data.join;
if(!((((data2 === "inner") || (data2 === "left")) || (data2 === "right")) || (data2 === "full"))){
const err9 = {instancePath:instancePath+"/join",schemaPath:"#/properties/join/enum",keyword:"enum",params:{allowedValues: schema35.properties.join.enum},schema:schema35.properties.join.enum,parentSchema:schema35.properties.join,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.on !== undefined){
let data3 = data.on;
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs11 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema35.properties.on.then,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/then/type",keyword:"type",params:{type: "string"},schema:schema35.properties.on.then.type,parentSchema:schema35.properties.on.then,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/on/" + i1,schemaPath:"#/properties/on/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema35.properties.on.else.items,data:data4};
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
const err14 = {instancePath:instancePath+"/on/" + i1,schemaPath:"#/properties/on/else/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties.on.else.items.type,parentSchema:schema35.properties.on.else.items,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/else/type",keyword:"type",params:{type: "array"},schema:schema35.properties.on.else.type,parentSchema:schema35.properties.on.else,data:data3};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err16 = {instancePath:instancePath+"/on",schemaPath:"#/properties/on/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema35.properties.on.if,parentSchema:schema35.properties.on,data:data3};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate79.errors = vErrors;
return errors === 0;
}

const schema36 = {"type":"object","required":["union"],"properties":{"union":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two or more nodes","minItems":2}},"expects":"a mapping with union","additionalProperties":false};

function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.union === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "union"},schema:schema36.required,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "union")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.union !== undefined){
let data0 = data.union;
if(Array.isArray(data0)){
if(data0.length < 2){
const err2 = {instancePath:instancePath+"/union",schemaPath:"#/properties/union/minItems",keyword:"minItems",params:{limit: 2},schema:2,parentSchema:schema36.properties.union,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err3 = {instancePath:instancePath+"/union/" + i0,schemaPath:"#/properties/union/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema36.properties.union.items,data:data1};
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
const err4 = {instancePath:instancePath+"/union/" + i0,schemaPath:"#/properties/union/items/type",keyword:"type",params:{type: "string"},schema:schema36.properties.union.items.type,parentSchema:schema36.properties.union.items,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/union",schemaPath:"#/properties/union/type",keyword:"type",params:{type: "array"},schema:schema36.properties.union.type,parentSchema:schema36.properties.union,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate81.errors = vErrors;
return errors === 0;
}

const schema37 = {"type":"object","required":["from","aggregate"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"group_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}},"aggregate":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"an expression in Spark SQL, such as avg(temp)"}},"expects":"a mapping of new columns to expressions","minProperties":1}},"expects":"a mapping with from and aggregate","additionalProperties":false};

function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.aggregate === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aggregate"},schema:schema37.required,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "group_by")) || (key0 === "aggregate"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema37.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema37.properties.from.type,parentSchema:schema37.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.group_by !== undefined){
let data1 = data.group_by;
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
const err6 = {instancePath:instancePath+"/group_by",schemaPath:"#/properties/group_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema37.properties.group_by.then,data:data1};
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
const err7 = {instancePath:instancePath+"/group_by",schemaPath:"#/properties/group_by/then/type",keyword:"type",params:{type: "string"},schema:schema37.properties.group_by.then.type,parentSchema:schema37.properties.group_by.then,data:data1};
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
const err8 = {instancePath:instancePath+"/group_by/" + i0,schemaPath:"#/properties/group_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema37.properties.group_by.else.items,data:data2};
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
const err9 = {instancePath:instancePath+"/group_by/" + i0,schemaPath:"#/properties/group_by/else/items/type",keyword:"type",params:{type: "string"},schema:schema37.properties.group_by.else.items.type,parentSchema:schema37.properties.group_by.else.items,data:data2};
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
const err10 = {instancePath:instancePath+"/group_by",schemaPath:"#/properties/group_by/else/type",keyword:"type",params:{type: "array"},schema:schema37.properties.group_by.else.type,parentSchema:schema37.properties.group_by.else,data:data1};
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
const err11 = {instancePath:instancePath+"/group_by",schemaPath:"#/properties/group_by/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema37.properties.group_by.if,parentSchema:schema37.properties.group_by,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.aggregate !== undefined){
let data3 = data.aggregate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
const err12 = {instancePath:instancePath+"/aggregate",schemaPath:"#/properties/aggregate/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema37.properties.aggregate,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data3){
if(pattern6.test(key1)){
let data4 = data3[key1];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err13 = {instancePath:instancePath+"/aggregate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aggregate/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema37.properties.aggregate.patternProperties["^.*$"],data:data4};
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
const err14 = {instancePath:instancePath+"/aggregate/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aggregate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},schema:schema37.properties.aggregate.patternProperties["^.*$"].type,parentSchema:schema37.properties.aggregate.patternProperties["^.*$"],data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/aggregate",schemaPath:"#/properties/aggregate/type",keyword:"type",params:{type: "object"},schema:schema37.properties.aggregate.type,parentSchema:schema37.properties.aggregate,data:data3};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate83.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["from","sql"],"properties":{"from":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a node"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"the name of a node, or a list of them"}},"sql":{"type":"string","pattern":"\\S","expects":"a query in Spark SQL"}},"expects":"a mapping with from and sql","additionalProperties":false};

function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sql === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sql"},schema:schema38.required,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "sql"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(typeof data0 !== "string"){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema38.properties.from.then,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/then/type",keyword:"type",params:{type: "string"},schema:schema38.properties.from.then.type,parentSchema:schema38.properties.from.then,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs8 = errors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema38.properties.from.else.items,data:data1};
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
const err7 = {instancePath:instancePath+"/from/" + i0,schemaPath:"#/properties/from/else/items/type",keyword:"type",params:{type: "string"},schema:schema38.properties.from.else.items.type,parentSchema:schema38.properties.from.else.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/else/type",keyword:"type",params:{type: "array"},schema:schema38.properties.from.else.type,parentSchema:schema38.properties.from.else,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err9 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema38.properties.from.if,parentSchema:schema38.properties.from,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sql !== undefined){
let data2 = data.sql;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err10 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema38.properties.sql,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type: "string"},schema:schema38.properties.sql.type,parentSchema:schema38.properties.sql,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate85.errors = vErrors;
return errors === 0;
}

const schema39 = {"type":"object","required":["from","drop_duplicates"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop_duplicates":{"expects":"true, or a list of columns","if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"minItems":1,"expects":"true, or a list of columns"},"else":{"const":true,"expects":"true, or a list of columns"}},"last_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from and drop_duplicates","additionalProperties":false};

function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.drop_duplicates === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "drop_duplicates"},schema:schema39.required,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "drop_duplicates")) || (key0 === "last_by"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema39.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema39.properties.from.type,parentSchema:schema39.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.drop_duplicates !== undefined){
let data1 = data.drop_duplicates;
const _errs5 = errors;
let valid1 = true;
const _errs6 = errors;
if(!(Array.isArray(data1))){
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
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/drop_duplicates",schemaPath:"#/properties/drop_duplicates/then/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema39.properties.drop_duplicates.then,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/drop_duplicates/" + i0,schemaPath:"#/properties/drop_duplicates/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema39.properties.drop_duplicates.then.items,data:data2};
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
const err8 = {instancePath:instancePath+"/drop_duplicates/" + i0,schemaPath:"#/properties/drop_duplicates/then/items/type",keyword:"type",params:{type: "string"},schema:schema39.properties.drop_duplicates.then.items.type,parentSchema:schema39.properties.drop_duplicates.then.items,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/drop_duplicates",schemaPath:"#/properties/drop_duplicates/then/type",keyword:"type",params:{type: "array"},schema:schema39.properties.drop_duplicates.then.type,parentSchema:schema39.properties.drop_duplicates.then,data:data1};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(true !== data1){
const err10 = {instancePath:instancePath+"/drop_duplicates",schemaPath:"#/properties/drop_duplicates/else/const",keyword:"const",params:{allowedValue: true},schema:true,parentSchema:schema39.properties.drop_duplicates.else,data:data1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath:instancePath+"/drop_duplicates",schemaPath:"#/properties/drop_duplicates/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema39.properties.drop_duplicates.if,parentSchema:schema39.properties.drop_duplicates,data:data1};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.last_by !== undefined){
let data3 = data.last_by;
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(typeof data3 !== "string"){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs17 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err13 = {instancePath:instancePath+"/last_by",schemaPath:"#/properties/last_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema39.properties.last_by.then,data:data3};
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
const err14 = {instancePath:instancePath+"/last_by",schemaPath:"#/properties/last_by/then/type",keyword:"type",params:{type: "string"},schema:schema39.properties.last_by.then.type,parentSchema:schema39.properties.last_by.then,data:data3};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid4 = _valid1;
ifClause1 = "then";
}
else {
const _errs19 = errors;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err15 = {instancePath:instancePath+"/last_by/" + i1,schemaPath:"#/properties/last_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema39.properties.last_by.else.items,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/last_by/" + i1,schemaPath:"#/properties/last_by/else/items/type",keyword:"type",params:{type: "string"},schema:schema39.properties.last_by.else.items.type,parentSchema:schema39.properties.last_by.else.items,data:data4};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/last_by",schemaPath:"#/properties/last_by/else/type",keyword:"type",params:{type: "array"},schema:schema39.properties.last_by.else.type,parentSchema:schema39.properties.last_by.else,data:data3};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid4 = _valid1;
ifClause1 = "else";
}
if(!valid4){
const err18 = {instancePath:instancePath+"/last_by",schemaPath:"#/properties/last_by/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema39.properties.last_by.if,parentSchema:schema39.properties.last_by,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate87.errors = vErrors;
return errors === 0;
}

const schema40 = {"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false};

function validate89(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.write === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "write"},schema:schema40.required,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "from") || (key0 === "write"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40.properties.from,data:data0};
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
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema40.properties.from.type,parentSchema:schema40.properties.from,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.write !== undefined){
let data1 = data.write;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema40.properties.write,data:data1};
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
const err6 = {instancePath:instancePath+"/write",schemaPath:"#/properties/write/type",keyword:"type",params:{type: "string"},schema:schema40.properties.write.type,parentSchema:schema40.properties.write,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate89.errors = vErrors;
return errors === 0;
}

const schema41 = {"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false};

function validate91(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "type") || (key0 === "count"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((((((data0 === "G.1X") || (data0 === "G.2X")) || (data0 === "G.4X")) || (data0 === "G.8X")) || (data0 === "R.1X")) || (data0 === "R.2X")) || (data0 === "R.4X")) || (data0 === "R.8X"))){
const err1 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema41.properties.type.enum},schema:schema41.properties.type.enum,parentSchema:schema41.properties.type,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.count !== undefined){
let data1 = data.count;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err2 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type: "integer"},schema:schema41.properties.count.type,parentSchema:schema41.properties.count,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 299 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},schema:299,parentSchema:schema41.properties.count,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1 < 2 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/count",schemaPath:"#/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},schema:2,parentSchema:schema41.properties.count,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate91.errors = vErrors;
return errors === 0;
}

const schema42 = {"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false};

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.attempts === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attempts"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "attempts")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.attempts !== undefined){
let data0 = data.attempts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/type",keyword:"type",params:{type: "integer"},schema:schema42.properties.attempts.type,parentSchema:schema42.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},schema:10,parentSchema:schema42.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/attempts",schemaPath:"#/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema42.properties.attempts,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate93.errors = vErrors;
return errors === 0;
}

const schema43 = {"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table or source"},"expects":"the name of a table or source, or a list of them"}},"query":{"type":"string","pattern":"\\S","expects":"a query that gives one boolean"},"expression":{"type":"string","pattern":"\\S","expects":"an expression in JSONata"},"any":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"all":{"type":"array","items":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"},"minItems":1,"expects":"a list of conditions"},"not":{"$ref":"#/$defs/condition","expects":"exactly one condition, such as { no_new_data: source }"}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1};

function validate95(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
const err0 = {instancePath,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit: 1},schema:1,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Object.keys(data).length < 1){
const err1 = {instancePath,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema43,data};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
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
const err3 = {instancePath:instancePath+"/no_new_data",schemaPath:"#/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.no_new_data,data:data0};
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
const err4 = {instancePath:instancePath+"/no_new_data",schemaPath:"#/properties/no_new_data/type",keyword:"type",params:{type: "string"},schema:schema43.properties.no_new_data.type,parentSchema:schema43.properties.no_new_data,data:data0};
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
const err6 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.unchanged.then,data:data1};
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
const err7 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/then/type",keyword:"type",params:{type: "string"},schema:schema43.properties.unchanged.then.type,parentSchema:schema43.properties.unchanged.then,data:data1};
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
const err8 = {instancePath:instancePath+"/unchanged/" + i0,schemaPath:"#/properties/unchanged/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.unchanged.else.items,data:data2};
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
const err9 = {instancePath:instancePath+"/unchanged/" + i0,schemaPath:"#/properties/unchanged/else/items/type",keyword:"type",params:{type: "string"},schema:schema43.properties.unchanged.else.items.type,parentSchema:schema43.properties.unchanged.else.items,data:data2};
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
const err10 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/else/type",keyword:"type",params:{type: "array"},schema:schema43.properties.unchanged.else.type,parentSchema:schema43.properties.unchanged.else,data:data1};
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
const err11 = {instancePath:instancePath+"/unchanged",schemaPath:"#/properties/unchanged/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema43.properties.unchanged.if,parentSchema:schema43.properties.unchanged,data:data1};
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
const err12 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.query,data:data3};
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
const err13 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "string"},schema:schema43.properties.query.type,parentSchema:schema43.properties.query,data:data3};
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
const err14 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema43.properties.expression,data:data4};
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
const err15 = {instancePath:instancePath+"/expression",schemaPath:"#/properties/expression/type",keyword:"type",params:{type: "string"},schema:schema43.properties.expression.type,parentSchema:schema43.properties.expression,data:data4};
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
const err16 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema43.properties.any,data:data5};
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
if(!(validate60(data5[i1], {instancePath:instancePath+"/any/" + i1,parentData:data5,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/any",schemaPath:"#/properties/any/type",keyword:"type",params:{type: "array"},schema:schema43.properties.any.type,parentSchema:schema43.properties.any,data:data5};
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
const err18 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema43.properties.all,data:data7};
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
if(!(validate60(data7[i2], {instancePath:instancePath+"/all/" + i2,parentData:data7,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath:instancePath+"/all",schemaPath:"#/properties/all/type",keyword:"type",params:{type: "array"},schema:schema43.properties.all.type,parentSchema:schema43.properties.all,data:data7};
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
if(!(validate60(data.not, {instancePath:instancePath+"/not",parentData:data,parentDataProperty:"not",rootData}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate95.errors = vErrors;
return errors === 0;
}


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodes === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nodes"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema28.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.nodes !== undefined){
let data0 = data.nodes;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(pattern6.test(key1)){
let data1 = data0[key1];
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err2 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},schema:schema28.properties.nodes.patternProperties["^.*$"].type,parentSchema:schema28.properties.nodes.patternProperties["^.*$"],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs6 = errors;
let valid2 = true;
const _errs7 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing0;
if((data1.read === undefined) && (missing0 = "read")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs7 === errors;
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs8 = errors;
if(!(validate67(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
const _errs10 = errors;
let valid3 = true;
const _errs11 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if((data1.mapping === undefined) && (missing1 = "mapping")){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs12 = errors;
if(!(validate69(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
}
var _valid1 = _errs12 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs13 = errors;
const _errs14 = errors;
let valid4 = true;
const _errs15 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing2;
if((data1.filter === undefined) && (missing2 = "filter")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid2 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid2){
const _errs16 = errors;
if(!(validate73(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
var _valid2 = _errs16 === errors;
valid4 = _valid2;
ifClause2 = "then";
}
else {
const _errs17 = errors;
const _errs18 = errors;
let valid5 = true;
const _errs19 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing3;
if((data1.select === undefined) && (missing3 = "select")){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid3 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid3){
const _errs20 = errors;
if(!(validate75(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var _valid3 = _errs20 === errors;
valid5 = _valid3;
ifClause3 = "then";
}
else {
const _errs21 = errors;
const _errs22 = errors;
let valid6 = true;
const _errs23 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing4;
if((data1.drop === undefined) && (missing4 = "drop")){
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid4 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid4){
const _errs24 = errors;
if(!(validate77(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
var _valid4 = _errs24 === errors;
valid6 = _valid4;
ifClause4 = "then";
}
else {
const _errs25 = errors;
const _errs26 = errors;
let valid7 = true;
const _errs27 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing5;
if((data1.join === undefined) && (missing5 = "join")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid5 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid5){
const _errs28 = errors;
if(!(validate79(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
var _valid5 = _errs28 === errors;
valid7 = _valid5;
ifClause5 = "then";
}
else {
const _errs29 = errors;
const _errs30 = errors;
let valid8 = true;
const _errs31 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing6;
if((data1.union === undefined) && (missing6 = "union")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid6 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid6){
const _errs32 = errors;
if(!(validate81(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
var _valid6 = _errs32 === errors;
valid8 = _valid6;
ifClause6 = "then";
}
else {
const _errs33 = errors;
const _errs34 = errors;
let valid9 = true;
const _errs35 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing7;
if((data1.aggregate === undefined) && (missing7 = "aggregate")){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid7 = _errs35 === errors;
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid7){
const _errs36 = errors;
if(!(validate83(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors);
errors = vErrors.length;
}
var _valid7 = _errs36 === errors;
valid9 = _valid7;
ifClause7 = "then";
}
else {
const _errs37 = errors;
const _errs38 = errors;
let valid10 = true;
const _errs39 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing8;
if((data1.sql === undefined) && (missing8 = "sql")){
const err11 = {};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid8 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid8){
const _errs40 = errors;
if(!(validate85(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var _valid8 = _errs40 === errors;
valid10 = _valid8;
ifClause8 = "then";
}
else {
const _errs41 = errors;
const _errs42 = errors;
let valid11 = true;
const _errs43 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing9;
if((data1.drop_duplicates === undefined) && (missing9 = "drop_duplicates")){
const err12 = {};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid9 = _errs43 === errors;
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid9){
const _errs44 = errors;
if(!(validate87(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
var _valid9 = _errs44 === errors;
valid11 = _valid9;
ifClause9 = "then";
}
else {
const _errs45 = errors;
const _errs46 = errors;
let valid12 = true;
const _errs47 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing10;
if((data1.write === undefined) && (missing10 = "write")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid10 = _errs47 === errors;
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid10){
const _errs48 = errors;
if(!(validate89(data1, {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data0,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
var _valid10 = _errs48 === errors;
valid12 = _valid10;
ifClause10 = "then";
}
else {
const _errs49 = errors;
const _errs50 = errors;
let valid13 = true;
const _errs51 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid11 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs53 = errors;
const err15 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks",keyword:"lacks",params:{},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then,data:data1};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
var _valid11 = _errs53 === errors;
valid13 = _valid11;
}
if(!valid13){
const err16 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else,data:data1};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid10 = _errs49 === errors;
valid12 = _valid10;
ifClause10 = "else";
}
if(!valid12){
const err17 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else,data:data1};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid9 = _errs45 === errors;
valid11 = _valid9;
ifClause9 = "else";
}
if(!valid11){
const err18 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else,data:data1};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid8 = _errs41 === errors;
valid10 = _valid8;
ifClause8 = "else";
}
if(!valid10){
const err19 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else,data:data1};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid7 = _errs37 === errors;
valid9 = _valid7;
ifClause7 = "else";
}
if(!valid9){
const err20 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause7},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else,data:data1};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid6 = _errs33 === errors;
valid8 = _valid6;
ifClause6 = "else";
}
if(!valid8){
const err21 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause6},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else,data:data1};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid5 = _errs29 === errors;
valid7 = _valid5;
ifClause5 = "else";
}
if(!valid7){
const err22 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause5},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.else,data:data1};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid4 = _errs25 === errors;
valid6 = _valid4;
ifClause4 = "else";
}
if(!valid6){
const err23 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.else,data:data1};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid3 = _errs21 === errors;
valid5 = _valid3;
ifClause3 = "else";
}
if(!valid5){
const err24 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else.else,data:data1};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs17 === errors;
valid4 = _valid2;
ifClause2 = "else";
}
if(!valid4){
const err25 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema28.properties.nodes.patternProperties["^.*$"].else.else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else.else,data:data1};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err26 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema28.properties.nodes.patternProperties["^.*$"].else.if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"].else,data:data1};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err27 = {instancePath:instancePath+"/nodes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/nodes/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema28.properties.nodes.patternProperties["^.*$"].if,parentSchema:schema28.properties.nodes.patternProperties["^.*$"],data:data1};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/nodes",schemaPath:"#/properties/nodes/type",keyword:"type",params:{type: "object"},schema:schema28.properties.nodes.type,parentSchema:schema28.properties.nodes,data:data0};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.needs !== undefined){
let data2 = data.needs;
const _errs55 = errors;
let valid14 = true;
const _errs56 = errors;
if(typeof data2 !== "string"){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid12 = _errs56 === errors;
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid12){
const _errs58 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err30 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema28.properties.needs.then,data:data2};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/type",keyword:"type",params:{type: "string"},schema:schema28.properties.needs.then.type,parentSchema:schema28.properties.needs.then,data:data2};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid12 = _errs58 === errors;
valid14 = _valid12;
ifClause11 = "then";
}
else {
const _errs60 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err32 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema28.properties.needs.else.items,data:data3};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/else/items/type",keyword:"type",params:{type: "string"},schema:schema28.properties.needs.else.items.type,parentSchema:schema28.properties.needs.else.items,data:data3};
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
else {
const err34 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/else/type",keyword:"type",params:{type: "array"},schema:schema28.properties.needs.else.type,parentSchema:schema28.properties.needs.else,data:data2};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid12 = _errs60 === errors;
valid14 = _valid12;
ifClause11 = "else";
}
if(!valid14){
const err35 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause11},schema:schema28.properties.needs.if,parentSchema:schema28.properties.needs,data:data2};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.when !== undefined){
let data4 = data.when;
if(!(data4 === "always")){
const err36 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues: schema28.properties.when.enum},schema:schema28.properties.when.enum,parentSchema:schema28.properties.when,data:data4};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.window !== undefined){
let data5 = data.window;
if(!(data5 === "none")){
const err37 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/enum",keyword:"enum",params:{allowedValues: schema28.properties.window.enum},schema:schema28.properties.window.enum,parentSchema:schema28.properties.window,data:data5};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.workers !== undefined){
if(!(validate91(data.workers, {instancePath:instancePath+"/workers",parentData:data,parentDataProperty:"workers",rootData}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
let data7 = data.timeout;
if(typeof data7 === "string"){
if(!pattern39.test(data7)){
const err38 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema28.properties.timeout,data:data7};
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
const err39 = {instancePath:instancePath+"/timeout",schemaPath:"#/properties/timeout/type",keyword:"type",params:{type: "string"},schema:schema28.properties.timeout.type,parentSchema:schema28.properties.timeout,data:data7};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.retry !== undefined){
if(!(validate93(data.retry, {instancePath:instancePath+"/retry",parentData:data,parentDataProperty:"retry",rootData}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.expected !== undefined){
let data9 = data.expected;
if(typeof data9 === "string"){
if(!pattern39.test(data9)){
const err40 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema28.properties.expected,data:data9};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema28.properties.expected.type,parentSchema:schema28.properties.expected,data:data9};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.skip_if !== undefined){
if(!(validate95(data.skip_if, {instancePath:instancePath+"/skip_if",parentData:data,parentDataProperty:"skip_if",rootData}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
if(data.foreach !== undefined){
let data11 = data.foreach;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(pattern6.test(key2)){
let data12 = data11[key2];
if(Array.isArray(data12)){
if(data12.length < 1){
const err42 = {instancePath:instancePath+"/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema28.properties.foreach.patternProperties["^.*$"],data:data12};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
if(((typeof data13 !== "string") && (!((typeof data13 == "number") && (isFinite(data13))))) && (typeof data13 !== "boolean")){
const err43 = {instancePath:instancePath+"/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema28.properties.foreach.patternProperties["^.*$"].items.type},schema:schema28.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema28.properties.foreach.patternProperties["^.*$"].items,data:data13};
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
else {
const err44 = {instancePath:instancePath+"/foreach/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},schema:schema28.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema28.properties.foreach.patternProperties["^.*$"],data:data12};
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
else {
const err45 = {instancePath:instancePath+"/foreach",schemaPath:"#/properties/foreach/type",keyword:"type",params:{type: "object"},schema:schema28.properties.foreach.type,parentSchema:schema28.properties.foreach,data:data11};
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
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}

const schema44 = {"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"$ref":"#/$defs/part37"},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false};
const schema45 = {"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"mark":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"}},"expects":"a mapping with type, x and y","additionalProperties":false};

function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.x === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "x"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.y === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "y"},schema:schema45.required,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "type") || (key0 === "x")) || (key0 === "y")) || (key0 === "color")) || (key0 === "title")) || (key0 === "facet")) || (key0 === "mark"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.type !== undefined){
let data0 = data.type;
if(!((((data0 === "line") || (data0 === "bar")) || (data0 === "area")) || (data0 === "point"))){
const err4 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues: schema45.properties.type.enum},schema:schema45.properties.type.enum,parentSchema:schema45.properties.type,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.x !== undefined){
let data1 = data.x;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/x",schemaPath:"#/properties/x/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema45.properties.x,data:data1};
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
const err6 = {instancePath:instancePath+"/x",schemaPath:"#/properties/x/type",keyword:"type",params:{type: "string"},schema:schema45.properties.x.type,parentSchema:schema45.properties.x,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.y !== undefined){
let data2 = data.y;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/y",schemaPath:"#/properties/y/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema45.properties.y,data:data2};
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
const err8 = {instancePath:instancePath+"/y",schemaPath:"#/properties/y/type",keyword:"type",params:{type: "string"},schema:schema45.properties.y.type,parentSchema:schema45.properties.y,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.color !== undefined){
let data3 = data.color;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema45.properties.color,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},schema:schema45.properties.color.type,parentSchema:schema45.properties.color,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined){
let data4 = data.title;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema45.properties.title,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema45.properties.title.type,parentSchema:schema45.properties.title,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.facet !== undefined){
let data5 = data.facet;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err13 = {instancePath:instancePath+"/facet",schemaPath:"#/properties/facet/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema45.properties.facet,data:data5};
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
const err14 = {instancePath:instancePath+"/facet",schemaPath:"#/properties/facet/type",keyword:"type",params:{type: "string"},schema:schema45.properties.facet.type,parentSchema:schema45.properties.facet,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.mark !== undefined){
let data6 = data.mark;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err15 = {instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema45.properties.mark,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/mark",schemaPath:"#/properties/mark/type",keyword:"type",params:{type: "string"},schema:schema45.properties.mark.type,parentSchema:schema45.properties.mark,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}


function validate101(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sql === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sql"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "sql") || (key0 === "charts")) || (key0 === "needs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sql !== undefined){
let data0 = data.sql;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema44.properties.sql,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type: "string"},schema:schema44.properties.sql.type,parentSchema:schema44.properties.sql,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.charts !== undefined){
let data1 = data.charts;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data1[i0], {instancePath:instancePath+"/charts/" + i0,parentData:data1,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/charts",schemaPath:"#/properties/charts/type",keyword:"type",params:{type: "array"},schema:schema44.properties.charts.type,parentSchema:schema44.properties.charts,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.needs !== undefined){
let data3 = data.needs;
const _errs8 = errors;
let valid3 = true;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs11 = errors;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema44.properties.needs.then,data:data3};
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
const err7 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/type",keyword:"type",params:{type: "string"},schema:schema44.properties.needs.then.type,parentSchema:schema44.properties.needs.then,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs13 = errors;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema44.properties.needs.else.items,data:data4};
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
const err9 = {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/else/items/type",keyword:"type",params:{type: "string"},schema:schema44.properties.needs.else.items.type,parentSchema:schema44.properties.needs.else.items,data:data4};
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
const err10 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/else/type",keyword:"type",params:{type: "array"},schema:schema44.properties.needs.else.type,parentSchema:schema44.properties.needs.else,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err11 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema44.properties.needs.if,parentSchema:schema44.properties.needs,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate101.errors = vErrors;
return errors === 0;
}

const schema46 = {"type":"object","required":["datasets","group"],"properties":{"datasets":{"type":"array","items":{"if":{"type":"object"},"then":{"$ref":"#/$defs/part39"},"else":{"type":"string","pattern":"\\S","expects":"the name of a report"}},"expects":"a list of reports","minItems":1},"group":{"type":"string","pattern":"\\S","expects":"the name of a group"},"identity_region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"}},"expects":"a mapping with datasets and group","additionalProperties":false};
const schema47 = {"type":"object","required":["report","columns"],"properties":{"report":{"type":"string","pattern":"\\S","expects":"the name of a report"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with report and columns","additionalProperties":false};

function validate106(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.report === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "report"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.columns === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},schema:schema47.required,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "report") || (key0 === "columns"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.report !== undefined){
let data0 = data.report;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema47.properties.report,data:data0};
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
const err4 = {instancePath:instancePath+"/report",schemaPath:"#/properties/report/type",keyword:"type",params:{type: "string"},schema:schema47.properties.report.type,parentSchema:schema47.properties.report,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.columns !== undefined){
let data1 = data.columns;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(pattern6.test(key1)){
let data2 = data1[key1];
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema47.properties.columns.patternProperties["^.*$"],data:data2};
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
const err6 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},schema:schema47.properties.columns.patternProperties["^.*$"].type,parentSchema:schema47.properties.columns.patternProperties["^.*$"],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},schema:schema47.properties.columns.type,parentSchema:schema47.properties.columns,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema47.type,parentSchema:schema47,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate106.errors = vErrors;
return errors === 0;
}


function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasets === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "datasets"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.group === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "group"},schema:schema46.required,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "datasets") || (key0 === "group")) || (key0 === "identity_region"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.datasets !== undefined){
let data0 = data.datasets;
if(Array.isArray(data0)){
if(data0.length < 1){
const err3 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema46.properties.datasets,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
let valid3 = true;
const _errs6 = errors;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if(!(validate106(data1, {instancePath:instancePath+"/datasets/" + i0,parentData:data0,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid3 = _valid0;
ifClause0 = "then";
}
else {
const _errs9 = errors;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err5 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/else/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema46.properties.datasets.items.else,data:data1};
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
const err6 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/else/type",keyword:"type",params:{type: "string"},schema:schema46.properties.datasets.items.else.type,parentSchema:schema46.properties.datasets.items.else,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid3 = _valid0;
ifClause0 = "else";
}
if(!valid3){
const err7 = {instancePath:instancePath+"/datasets/" + i0,schemaPath:"#/properties/datasets/items/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema46.properties.datasets.items.if,parentSchema:schema46.properties.datasets.items,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: "array"},schema:schema46.properties.datasets.type,parentSchema:schema46.properties.datasets,data:data0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.group !== undefined){
let data2 = data.group;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema46.properties.group,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/group",schemaPath:"#/properties/group/type",keyword:"type",params:{type: "string"},schema:schema46.properties.group.type,parentSchema:schema46.properties.group,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.identity_region !== undefined){
let data3 = data.identity_region;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/identity_region",schemaPath:"#/properties/identity_region/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema46.properties.identity_region,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/identity_region",schemaPath:"#/properties/identity_region/type",keyword:"type",params:{type: "string"},schema:schema46.properties.identity_region.type,parentSchema:schema46.properties.identity_region,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate105.errors = vErrors;
return errors === 0;
}

const schema48 = {"type":"object","required":["train_on","random_cut_forest","instances","serve","writes"],"properties":{"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"},"train_on":{"type":"string","pattern":"\\S","expects":"the name of a table"},"scores":{"type":"string","pattern":"\\S","expects":"the name of a table"},"random_cut_forest":{"$ref":"#/$defs/part41"},"instances":{"$ref":"#/$defs/part42"},"promote_when":{"notBuilt":{"what":"Judging by \"promote_when\"","hint":"The first model becomes the champion; later ones are kept as candidates.","severity":"warning"}},"serve":{"enum":["batch","endpoint"],"expects":"batch or endpoint"},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with train_on and random_cut_forest","additionalProperties":false};
const schema49 = {"type":"object","required":["feature_dim"],"properties":{"feature_dim":{"type":"integer","minimum":1,"maximum":10000,"expects":"a whole number from 1 to 10000"},"num_samples_per_tree":{"type":"integer","minimum":1,"maximum":2048,"expects":"a whole number from 1 to 2048"},"num_trees":{"type":"integer","minimum":50,"maximum":1000,"expects":"a whole number from 50 to 1000"}},"expects":"a mapping with feature_dim","additionalProperties":false};

function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.feature_dim === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "feature_dim"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "feature_dim") || (key0 === "num_samples_per_tree")) || (key0 === "num_trees"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.feature_dim !== undefined){
let data0 = data.feature_dim;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/feature_dim",schemaPath:"#/properties/feature_dim/type",keyword:"type",params:{type: "integer"},schema:schema49.properties.feature_dim.type,parentSchema:schema49.properties.feature_dim,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 10000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/feature_dim",schemaPath:"#/properties/feature_dim/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},schema:10000,parentSchema:schema49.properties.feature_dim,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0 < 1 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/feature_dim",schemaPath:"#/properties/feature_dim/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema49.properties.feature_dim,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.num_samples_per_tree !== undefined){
let data1 = data.num_samples_per_tree;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/num_samples_per_tree",schemaPath:"#/properties/num_samples_per_tree/type",keyword:"type",params:{type: "integer"},schema:schema49.properties.num_samples_per_tree.type,parentSchema:schema49.properties.num_samples_per_tree,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 2048 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/num_samples_per_tree",schemaPath:"#/properties/num_samples_per_tree/maximum",keyword:"maximum",params:{comparison: "<=", limit: 2048},schema:2048,parentSchema:schema49.properties.num_samples_per_tree,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/num_samples_per_tree",schemaPath:"#/properties/num_samples_per_tree/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema49.properties.num_samples_per_tree,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.num_trees !== undefined){
let data2 = data.num_trees;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/num_trees",schemaPath:"#/properties/num_trees/type",keyword:"type",params:{type: "integer"},schema:schema49.properties.num_trees.type,parentSchema:schema49.properties.num_trees,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 1000 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/num_trees",schemaPath:"#/properties/num_trees/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema49.properties.num_trees,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 50 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/num_trees",schemaPath:"#/properties/num_trees/minimum",keyword:"minimum",params:{comparison: ">=", limit: 50},schema:50,parentSchema:schema49.properties.num_trees,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate110.errors = vErrors;
return errors === 0;
}

const schema50 = {"type":"object","required":["train","serve"],"properties":{"train":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.m4.xlarge"},"serve":{"type":"string","pattern":"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$","expects":"a SageMaker instance type, such as ml.c5.xlarge"}},"expects":"a mapping with train and serve","additionalProperties":false};
const pattern130 = new RegExp("^ml\\.[a-z0-9-]+\\.[a-z0-9]+$", "u");

function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.train === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "train"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.serve === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serve"},schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "train") || (key0 === "serve"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.train !== undefined){
let data0 = data.train;
if(typeof data0 === "string"){
if(!pattern130.test(data0)){
const err3 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/pattern",keyword:"pattern",params:{pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"},schema:"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$",parentSchema:schema50.properties.train,data:data0};
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
const err4 = {instancePath:instancePath+"/train",schemaPath:"#/properties/train/type",keyword:"type",params:{type: "string"},schema:schema50.properties.train.type,parentSchema:schema50.properties.train,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.serve !== undefined){
let data1 = data.serve;
if(typeof data1 === "string"){
if(!pattern130.test(data1)){
const err5 = {instancePath:instancePath+"/serve",schemaPath:"#/properties/serve/pattern",keyword:"pattern",params:{pattern: "^ml\\.[a-z0-9-]+\\.[a-z0-9]+$"},schema:"^ml\\.[a-z0-9-]+\\.[a-z0-9]+$",parentSchema:schema50.properties.serve,data:data1};
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
const err6 = {instancePath:instancePath+"/serve",schemaPath:"#/properties/serve/type",keyword:"type",params:{type: "string"},schema:schema50.properties.serve.type,parentSchema:schema50.properties.serve,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate112.errors = vErrors;
return errors === 0;
}


function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.train_on === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "train_on"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.random_cut_forest === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "random_cut_forest"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.instances === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instances"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.serve === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "serve"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.writes === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "writes"},schema:schema48.required,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema48.properties, key0))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.foreach !== undefined){
let data0 = data.foreach;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(pattern6.test(key1)){
let data1 = data0[key1];
if(Array.isArray(data1)){
if(data1.length < 1){
const err6 = {instancePath:instancePath+"/foreach/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema48.properties.foreach.patternProperties["^.*$"],data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(((typeof data2 !== "string") && (!((typeof data2 == "number") && (isFinite(data2))))) && (typeof data2 !== "boolean")){
const err7 = {instancePath:instancePath+"/foreach/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema48.properties.foreach.patternProperties["^.*$"].items.type},schema:schema48.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema48.properties.foreach.patternProperties["^.*$"].items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/foreach/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},schema:schema48.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema48.properties.foreach.patternProperties["^.*$"],data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/foreach",schemaPath:"#/properties/foreach/type",keyword:"type",params:{type: "object"},schema:schema48.properties.foreach.type,parentSchema:schema48.properties.foreach,data:data0};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.train_on !== undefined){
let data3 = data.train_on;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/train_on",schemaPath:"#/properties/train_on/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema48.properties.train_on,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/train_on",schemaPath:"#/properties/train_on/type",keyword:"type",params:{type: "string"},schema:schema48.properties.train_on.type,parentSchema:schema48.properties.train_on,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.scores !== undefined){
let data4 = data.scores;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err12 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema48.properties.scores,data:data4};
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
const err13 = {instancePath:instancePath+"/scores",schemaPath:"#/properties/scores/type",keyword:"type",params:{type: "string"},schema:schema48.properties.scores.type,parentSchema:schema48.properties.scores,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.random_cut_forest !== undefined){
if(!(validate110(data.random_cut_forest, {instancePath:instancePath+"/random_cut_forest",parentData:data,parentDataProperty:"random_cut_forest",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
}
if(data.instances !== undefined){
if(!(validate112(data.instances, {instancePath:instancePath+"/instances",parentData:data,parentDataProperty:"instances",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
if(data.promote_when !== undefined){
const err14 = {instancePath:instancePath+"/promote_when",schemaPath:"#/properties/promote_when/notBuilt",keyword:"notBuilt",params:{},schema:schema48.properties.promote_when.notBuilt,parentSchema:schema48.properties.promote_when,data:data.promote_when};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.serve !== undefined){
let data8 = data.serve;
if(!((data8 === "batch") || (data8 === "endpoint"))){
const err15 = {instancePath:instancePath+"/serve",schemaPath:"#/properties/serve/enum",keyword:"enum",params:{allowedValues: schema48.properties.serve.enum},schema:schema48.properties.serve.enum,parentSchema:schema48.properties.serve,data:data8};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.writes !== undefined){
let data9 = data.writes;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err16 = {instancePath:instancePath+"/writes",schemaPath:"#/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema48.properties.writes,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/writes",schemaPath:"#/properties/writes/type",keyword:"type",params:{type: "string"},schema:schema48.properties.writes.type,parentSchema:schema48.properties.writes,data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.needs !== undefined){
let data10 = data.needs;
const _errs19 = errors;
let valid4 = true;
const _errs20 = errors;
if(typeof data10 !== "string"){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
var _valid0 = _errs20 === errors;
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs22 = errors;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err19 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema48.properties.needs.then,data:data10};
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
const err20 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/type",keyword:"type",params:{type: "string"},schema:schema48.properties.needs.then.type,parentSchema:schema48.properties.needs.then,data:data10};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid4 = _valid0;
ifClause0 = "then";
}
else {
const _errs24 = errors;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err21 = {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema48.properties.needs.else.items,data:data11};
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
const err22 = {instancePath:instancePath+"/needs/" + i1,schemaPath:"#/properties/needs/else/items/type",keyword:"type",params:{type: "string"},schema:schema48.properties.needs.else.items.type,parentSchema:schema48.properties.needs.else.items,data:data11};
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
const err23 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/else/type",keyword:"type",params:{type: "array"},schema:schema48.properties.needs.else.type,parentSchema:schema48.properties.needs.else,data:data10};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid4 = _valid0;
ifClause0 = "else";
}
if(!valid4){
const err24 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema48.properties.needs.if,parentSchema:schema48.properties.needs,data:data10};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate109.errors = vErrors;
return errors === 0;
}

const schema51 = {"type":"object","required":["function"],"properties":{"function":{"type":"string","pattern":"\\S","expects":"the name of a Lambda function"},"payload":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with function","additionalProperties":false};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.function === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "function"},schema:schema51.required,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "function") || (key0 === "payload")) || (key0 === "needs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.function !== undefined){
let data0 = data.function;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/function",schemaPath:"#/properties/function/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema51.properties.function,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/function",schemaPath:"#/properties/function/type",keyword:"type",params:{type: "string"},schema:schema51.properties.function.type,parentSchema:schema51.properties.function,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.payload !== undefined){
let data1 = data.payload;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"},schema:schema51.properties.payload.type,parentSchema:schema51.properties.payload,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.needs !== undefined){
let data2 = data.needs;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema51.properties.needs.then,data:data2};
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
const err7 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/type",keyword:"type",params:{type: "string"},schema:schema51.properties.needs.then.type,parentSchema:schema51.properties.needs.then,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema51.properties.needs.else.items,data:data3};
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
const err9 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/else/items/type",keyword:"type",params:{type: "string"},schema:schema51.properties.needs.else.items.type,parentSchema:schema51.properties.needs.else.items,data:data3};
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
const err10 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/else/type",keyword:"type",params:{type: "array"},schema:schema51.properties.needs.else.type,parentSchema:schema51.properties.needs.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema51.properties.needs.if,parentSchema:schema51.properties.needs,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema51.type,parentSchema:schema51,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate115.errors = vErrors;
return errors === 0;
}

const schema52 = {"type":"object","required":["pipeline"],"properties":{"pipeline":{"type":"string","pattern":"\\S","expects":"the name of a pipeline"},"from":{"type":"string","pattern":"\\S","expects":"the name of a step"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with pipeline","additionalProperties":false};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pipeline === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pipeline"},schema:schema52.required,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "pipeline") || (key0 === "from")) || (key0 === "needs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.pipeline !== undefined){
let data0 = data.pipeline;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema52.properties.pipeline,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "string"},schema:schema52.properties.pipeline.type,parentSchema:schema52.properties.pipeline,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
let data1 = data.from;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema52.properties.from,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"},schema:schema52.properties.from.type,parentSchema:schema52.properties.from,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.needs !== undefined){
let data2 = data.needs;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema52.properties.needs.then,data:data2};
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
const err8 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/type",keyword:"type",params:{type: "string"},schema:schema52.properties.needs.then.type,parentSchema:schema52.properties.needs.then,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema52.properties.needs.else.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/else/items/type",keyword:"type",params:{type: "string"},schema:schema52.properties.needs.else.items.type,parentSchema:schema52.properties.needs.else.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/else/type",keyword:"type",params:{type: "array"},schema:schema52.properties.needs.else.type,parentSchema:schema52.properties.needs.else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err12 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema52.properties.needs.if,parentSchema:schema52.properties.needs,data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate117.errors = vErrors;
return errors === 0;
}

const schema53 = {"type":"object","required":["state_machine"],"properties":{"state_machine":{"type":"string","pattern":"\\S","expects":"the ARN of a state machine"},"input":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with state_machine","additionalProperties":false};

function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.state_machine === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state_machine"},schema:schema53.required,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "state_machine") || (key0 === "input")) || (key0 === "needs"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.state_machine !== undefined){
let data0 = data.state_machine;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/state_machine",schemaPath:"#/properties/state_machine/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema53.properties.state_machine,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/state_machine",schemaPath:"#/properties/state_machine/type",keyword:"type",params:{type: "string"},schema:schema53.properties.state_machine.type,parentSchema:schema53.properties.state_machine,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.input !== undefined){
let data1 = data.input;
if(!(data1 && typeof data1 == "object" && !Array.isArray(data1))){
const err4 = {instancePath:instancePath+"/input",schemaPath:"#/properties/input/type",keyword:"type",params:{type: "object"},schema:schema53.properties.input.type,parentSchema:schema53.properties.input,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.needs !== undefined){
let data2 = data.needs;
const _errs7 = errors;
let valid1 = true;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err6 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema53.properties.needs.then,data:data2};
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
const err7 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/then/type",keyword:"type",params:{type: "string"},schema:schema53.properties.needs.then.type,parentSchema:schema53.properties.needs.then,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema53.properties.needs.else.items,data:data3};
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
const err9 = {instancePath:instancePath+"/needs/" + i0,schemaPath:"#/properties/needs/else/items/type",keyword:"type",params:{type: "string"},schema:schema53.properties.needs.else.items.type,parentSchema:schema53.properties.needs.else.items,data:data3};
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
const err10 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/else/type",keyword:"type",params:{type: "array"},schema:schema53.properties.needs.else.type,parentSchema:schema53.properties.needs.else,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err11 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema53.properties.needs.if,parentSchema:schema53.properties.needs,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate119.errors = vErrors;
return errors === 0;
}

const schema54 = {"type":"object","required":["files"],"properties":{"files":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"}},"expects":"a mapping with files","additionalProperties":false};

function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "files"},schema:schema54.required,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "files")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.files !== undefined){
let data0 = data.files;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema54.properties.files,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "string"},schema:schema54.properties.files.type,parentSchema:schema54.properties.files,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate121.errors = vErrors;
return errors === 0;
}

const schema55 = {"type":"object","expects":"a mapping with simulate: sensors or history","required":["simulate"],"properties":{"simulate":{"enum":["sensors","history"],"expects":"sensors or history"}},"allOf":[{"if":{"required":["simulate"],"properties":{"simulate":{"const":"sensors"}}},"then":{"$ref":"#/$defs/part48"}},{"if":{"required":["simulate"],"properties":{"simulate":{"const":"history"}}},"then":{"$ref":"#/$defs/part49"}}]};
const schema56 = {"type":"object","required":["simulate","devices","days"],"properties":{"simulate":{"enum":["sensors"],"expects":"sensors"},"devices":{"type":"integer","minimum":1,"maximum":1000,"expects":"a whole number from 1 to 1000"},"days":{"type":"integer","minimum":1,"maximum":31,"expects":"a whole number from 1 to 31"}},"expects":"a mapping with simulate, devices and days","additionalProperties":false};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.simulate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "simulate"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.devices === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "devices"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.days === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "days"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "simulate") || (key0 === "devices")) || (key0 === "days"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.simulate !== undefined){
let data0 = data.simulate;
if(!(data0 === "sensors")){
const err4 = {instancePath:instancePath+"/simulate",schemaPath:"#/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema56.properties.simulate.enum},schema:schema56.properties.simulate.enum,parentSchema:schema56.properties.simulate,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.devices !== undefined){
let data1 = data.devices;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err5 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.devices.type,parentSchema:schema56.properties.devices,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},schema:1000,parentSchema:schema56.properties.devices,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err7 = {instancePath:instancePath+"/devices",schemaPath:"#/properties/devices/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema56.properties.devices,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.days !== undefined){
let data2 = data.days;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.days.type,parentSchema:schema56.properties.days,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/maximum",keyword:"maximum",params:{comparison: "<=", limit: 31},schema:31,parentSchema:schema56.properties.days,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema56.properties.days,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}

const schema57 = {"type":"object","required":["simulate","rows"],"properties":{"simulate":{"enum":["history"],"expects":"history"},"rows":{"type":"integer","minimum":1,"maximum":100000,"expects":"a whole number from 1 to 100000"}},"expects":"a mapping with simulate and rows","additionalProperties":false};

function validate126(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.simulate === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "simulate"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.rows === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "simulate") || (key0 === "rows"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.simulate !== undefined){
let data0 = data.simulate;
if(!(data0 === "history")){
const err3 = {instancePath:instancePath+"/simulate",schemaPath:"#/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema57.properties.simulate.enum},schema:schema57.properties.simulate.enum,parentSchema:schema57.properties.simulate,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.rows !== undefined){
let data1 = data.rows;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err4 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema57.properties.rows.type,parentSchema:schema57.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},schema:100000,parentSchema:schema57.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err6 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema57.properties.rows,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate126.errors = vErrors;
return errors === 0;
}


function validate123(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.simulate === undefined) && (missing0 = "simulate")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.simulate !== undefined){
if("sensors" !== data.simulate){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(!(validate124(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate124.errors : vErrors.concat(validate124.errors);
errors = vErrors.length;
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
}
if(!valid1){
const err2 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},schema:schema55.allOf[0].if,parentSchema:schema55.allOf[0],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const _errs7 = errors;
let valid3 = true;
const _errs8 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.simulate === undefined) && (missing1 = "simulate")){
const err3 = {};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data.simulate !== undefined){
if("history" !== data.simulate){
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs10 = errors;
if(!(validate126(data, {instancePath,parentData,parentDataProperty,rootData}))){
vErrors = vErrors === null ? validate126.errors : vErrors.concat(validate126.errors);
errors = vErrors.length;
}
var _valid1 = _errs10 === errors;
valid3 = _valid1;
}
if(!valid3){
const err5 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},schema:schema55.allOf[1].if,parentSchema:schema55.allOf[1],data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.simulate === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "simulate"},schema:schema55.required,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.simulate !== undefined){
let data2 = data.simulate;
if(!((data2 === "sensors") || (data2 === "history"))){
const err7 = {instancePath:instancePath+"/simulate",schemaPath:"#/properties/simulate/enum",keyword:"enum",params:{allowedValues: schema55.properties.simulate.enum},schema:schema55.properties.simulate.enum,parentSchema:schema55.properties.simulate,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate123.errors = vErrors;
return errors === 0;
}

const schema58 = {"type":"object","required":["name","run","expect"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a sentence"},"given":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a path, which may have wildcards"},"expects":"a path, which may have wildcards, or a list of them"}}},"expects":"a mapping of sources to files"},"run":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"a list of steps","minItems":1},"window":{"type":"string","pattern":"\\S","expects":"the id of a window"},"expect":{"$ref":"#/$defs/part52"}},"expects":"a mapping with name, run and expect","additionalProperties":false};
const schema59 = {"type":"object","properties":{"statuses":{"type":"object","patternProperties":{"^.*$":{"enum":["succeeded","skipped","failed","blocked","cancelled"],"expects":"succeeded, skipped, failed, blocked or cancelled"}},"expects":"a mapping of steps to statuses"},"error":{"type":"string","pattern":"\\S","expects":"the name of an error"},"tables":{"type":"object","patternProperties":{"^.*$":{"$ref":"#/$defs/part51"}},"expects":"a mapping of tables"}},"expects":"a mapping with statuses, error or tables","additionalProperties":false};
const schema60 = {"type":"object","required":["rows"],"properties":{"rows":{"type":"integer","minimum":0,"expects":"a whole number from 0"}},"expects":"a mapping with rows","additionalProperties":false};

function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rows === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rows"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "rows")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.rows !== undefined){
let data0 = data.rows;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "integer"},schema:schema60.properties.rows.type,parentSchema:schema60.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema60.properties.rows,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate131.errors = vErrors;
return errors === 0;
}


function validate130(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "statuses") || (key0 === "error")) || (key0 === "tables"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.statuses !== undefined){
let data0 = data.statuses;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(pattern6.test(key1)){
let data1 = data0[key1];
if(!(((((data1 === "succeeded") || (data1 === "skipped")) || (data1 === "failed")) || (data1 === "blocked")) || (data1 === "cancelled"))){
const err1 = {instancePath:instancePath+"/statuses/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/statuses/patternProperties/%5E.*%24/enum",keyword:"enum",params:{allowedValues: schema59.properties.statuses.patternProperties["^.*$"].enum},schema:schema59.properties.statuses.patternProperties["^.*$"].enum,parentSchema:schema59.properties.statuses.patternProperties["^.*$"],data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/statuses",schemaPath:"#/properties/statuses/type",keyword:"type",params:{type: "object"},schema:schema59.properties.statuses.type,parentSchema:schema59.properties.statuses,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.error !== undefined){
let data2 = data.error;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err3 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema59.properties.error,data:data2};
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
const err4 = {instancePath:instancePath+"/error",schemaPath:"#/properties/error/type",keyword:"type",params:{type: "string"},schema:schema59.properties.error.type,parentSchema:schema59.properties.error,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tables !== undefined){
let data3 = data.tables;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(pattern6.test(key2)){
if(!(validate131(data3[key2], {instancePath:instancePath+"/tables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data3,parentDataProperty:key2,rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},schema:schema59.properties.tables.type,parentSchema:schema59.properties.tables,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate130.errors = vErrors;
return errors === 0;
}


function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.run === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "run"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.expect === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "expect"},schema:schema58.required,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "name") || (key0 === "given")) || (key0 === "run")) || (key0 === "window")) || (key0 === "expect"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema58.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema58.properties.name.type,parentSchema:schema58.properties.name,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.given !== undefined){
let data1 = data.given;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(pattern6.test(key1)){
let data2 = data1[key1];
const _errs7 = errors;
let valid2 = true;
const _errs8 = errors;
if(typeof data2 !== "string"){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs10 = errors;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err7 = {instancePath:instancePath+"/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/given/patternProperties/%5E.*%24/then/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema58.properties.given.patternProperties["^.*$"].then,data:data2};
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
const err8 = {instancePath:instancePath+"/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/given/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "string"},schema:schema58.properties.given.patternProperties["^.*$"].then.type,parentSchema:schema58.properties.given.patternProperties["^.*$"].then,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid2 = _valid0;
ifClause0 = "then";
}
else {
const _errs12 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err9 = {instancePath:instancePath+"/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/given/patternProperties/%5E.*%24/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema58.properties.given.patternProperties["^.*$"].else.items,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/given/patternProperties/%5E.*%24/else/items/type",keyword:"type",params:{type: "string"},schema:schema58.properties.given.patternProperties["^.*$"].else.items.type,parentSchema:schema58.properties.given.patternProperties["^.*$"].else.items,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/given/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "array"},schema:schema58.properties.given.patternProperties["^.*$"].else.type,parentSchema:schema58.properties.given.patternProperties["^.*$"].else,data:data2};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs12 === errors;
valid2 = _valid0;
ifClause0 = "else";
}
if(!valid2){
const err12 = {instancePath:instancePath+"/given/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/given/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema58.properties.given.patternProperties["^.*$"].if,parentSchema:schema58.properties.given.patternProperties["^.*$"],data:data2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "object"},schema:schema58.properties.given.type,parentSchema:schema58.properties.given,data:data1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.run !== undefined){
let data4 = data.run;
if(Array.isArray(data4)){
if(data4.length < 1){
const err14 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema58.properties.run,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err15 = {instancePath:instancePath+"/run/" + i1,schemaPath:"#/properties/run/items/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema58.properties.run.items,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/run/" + i1,schemaPath:"#/properties/run/items/type",keyword:"type",params:{type: "string"},schema:schema58.properties.run.items.type,parentSchema:schema58.properties.run.items,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/run",schemaPath:"#/properties/run/type",keyword:"type",params:{type: "array"},schema:schema58.properties.run.type,parentSchema:schema58.properties.run,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.window !== undefined){
let data6 = data.window;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err18 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema58.properties.window,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/type",keyword:"type",params:{type: "string"},schema:schema58.properties.window.type,parentSchema:schema58.properties.window,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.expect !== undefined){
if(!(validate130(data.expect, {instancePath:instancePath+"/expect",parentData:data,parentDataProperty:"expect",rootData}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate129.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.database === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "database"},schema:schema6.required,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema6.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema6,data};
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
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.name,data:data0};
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
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema6.properties.name.type,parentSchema:schema6.properties.name,data:data0};
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
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.description,data:data1};
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
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema6.properties.description.type,parentSchema:schema6.properties.description,data:data1};
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
const err7 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.timezone,data:data2};
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
const err8 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},schema:schema6.properties.timezone.type,parentSchema:schema6.properties.timezone,data:data2};
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
const err9 = {instancePath:instancePath+"/window",schemaPath:"#/properties/window/enum",keyword:"enum",params:{allowedValues: schema6.properties.window.enum},schema:schema6.properties.window.enum,parentSchema:schema6.properties.window,data:data3};
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
if(!(validate22(data.schedule, {instancePath:instancePath+"/schedule",parentData:data,parentDataProperty:"schedule",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
if(data.backfill !== undefined){
if(!(validate24(data.backfill, {instancePath:instancePath+"/backfill",parentData:data,parentDataProperty:"backfill",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.notify !== undefined){
if(!(validate26(data.notify, {instancePath:instancePath+"/notify",parentData:data,parentDataProperty:"notify",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.environments !== undefined){
let data7 = data.environments;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(pattern6.test(key1)){
if(!(validate28(data7[key1], {instancePath:instancePath+"/environments/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data7,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},schema:schema6.properties.environments.type,parentSchema:schema6.properties.environments,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.variables !== undefined){
let data9 = data.variables;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(pattern6.test(key2)){
let data10 = data9[key2];
if((((typeof data10 !== "string") && (!((typeof data10 == "number") && (isFinite(data10))))) && (typeof data10 !== "boolean")) && (!(Array.isArray(data10)))){
const err11 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema6.properties.variables.patternProperties["^.*$"].type},schema:schema6.properties.variables.patternProperties["^.*$"].type,parentSchema:schema6.properties.variables.patternProperties["^.*$"],data:data10};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data10)){
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err12 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema6.properties.variables.patternProperties["^.*$"].items.type},schema:schema6.properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema6.properties.variables.patternProperties["^.*$"].items,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},schema:schema6.properties.variables.type,parentSchema:schema6.properties.variables,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.inputs !== undefined){
let data12 = data.inputs;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(pattern6.test(key3)){
if(!(validate30(data12[key3], {instancePath:instancePath+"/inputs/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data12,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},schema:schema6.properties.inputs.type,parentSchema:schema6.properties.inputs,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.sources !== undefined){
let data14 = data.sources;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
if(pattern6.test(key4)){
if(!(validate32(data14[key4], {instancePath:instancePath+"/sources/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data14,parentDataProperty:key4,rootData}))){
vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
errors = vErrors.length;
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},schema:schema6.properties.sources.type,parentSchema:schema6.properties.sources,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.crawlers !== undefined){
let data16 = data.crawlers;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(pattern6.test(key5)){
if(!(validate50(data16[key5], {instancePath:instancePath+"/crawlers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data16,parentDataProperty:key5,rootData}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
}
}
else {
const err16 = {instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/type",keyword:"type",params:{type: "object"},schema:schema6.properties.crawlers.type,parentSchema:schema6.properties.crawlers,data:data16};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.database !== undefined){
let data18 = data.database;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err17 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},schema:"\\S",parentSchema:schema6.properties.database,data:data18};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},schema:schema6.properties.database.type,parentSchema:schema6.properties.database,data:data18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.tables !== undefined){
let data19 = data.tables;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key6 in data19){
if(pattern6.test(key6)){
if(!(validate52(data19[key6], {instancePath:instancePath+"/tables/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data19,parentDataProperty:key6,rootData}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},schema:schema6.properties.tables.type,parentSchema:schema6.properties.tables,data:data19};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.jobs !== undefined){
let data21 = data.jobs;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 in data21){
if(pattern6.test(key7)){
let data22 = data21[key7];
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err20 = {instancePath:instancePath+"/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},schema:schema6.properties.jobs.patternProperties["^.*$"].type,parentSchema:schema6.properties.jobs.patternProperties["^.*$"],data:data22};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const _errs39 = errors;
let valid10 = true;
const _errs40 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing0;
if((data22.script === undefined) && (missing0 = "script")){
const err21 = {};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
var _valid0 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs41 = errors;
if(!(validate54(data22, {instancePath:instancePath+"/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs41 === errors;
valid10 = _valid0;
ifClause0 = "then";
}
else {
const _errs42 = errors;
const _errs43 = errors;
let valid11 = true;
const _errs44 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing1;
if((data22.nodes === undefined) && (missing1 = "nodes")){
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid1 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs45 = errors;
if(!(validate66(data22, {instancePath:instancePath+"/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data21,parentDataProperty:key7,rootData}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var _valid1 = _errs45 === errors;
valid11 = _valid1;
ifClause1 = "then";
}
else {
const _errs46 = errors;
const _errs47 = errors;
let valid12 = true;
const _errs48 = errors;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
const err23 = {};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs48 === errors;
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs50 = errors;
const err24 = {instancePath:instancePath+"/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},schema:schema6.properties.jobs.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema6.properties.jobs.patternProperties["^.*$"].else.else.then,data:data22};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
var _valid2 = _errs50 === errors;
valid12 = _valid2;
}
if(!valid12){
const err25 = {instancePath:instancePath+"/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},schema:schema6.properties.jobs.patternProperties["^.*$"].else.else.if,parentSchema:schema6.properties.jobs.patternProperties["^.*$"].else.else,data:data22};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid11 = _valid1;
ifClause1 = "else";
}
if(!valid11){
const err26 = {instancePath:instancePath+"/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause1},schema:schema6.properties.jobs.patternProperties["^.*$"].else.if,parentSchema:schema6.properties.jobs.patternProperties["^.*$"].else,data:data22};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid10 = _valid0;
ifClause0 = "else";
}
if(!valid10){
const err27 = {instancePath:instancePath+"/jobs/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},schema:schema6.properties.jobs.patternProperties["^.*$"].if,parentSchema:schema6.properties.jobs.patternProperties["^.*$"],data:data22};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
}
else {
const err28 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},schema:schema6.properties.jobs.type,parentSchema:schema6.properties.jobs,data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.reports !== undefined){
let data23 = data.reports;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
if(pattern6.test(key8)){
if(!(validate101(data23[key8], {instancePath:instancePath+"/reports/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data23,parentDataProperty:key8,rootData}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
}
}
else {
const err29 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},schema:schema6.properties.reports.type,parentSchema:schema6.properties.reports,data:data23};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.quicksight !== undefined){
if(!(validate105(data.quicksight, {instancePath:instancePath+"/quicksight",parentData:data,parentDataProperty:"quicksight",rootData}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.models !== undefined){
let data26 = data.models;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key9 in data26){
if(pattern6.test(key9)){
if(!(validate109(data26[key9], {instancePath:instancePath+"/models/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data26,parentDataProperty:key9,rootData}))){
vErrors = vErrors === null ? validate109.errors : vErrors.concat(validate109.errors);
errors = vErrors.length;
}
}
}
}
else {
const err30 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},schema:schema6.properties.models.type,parentSchema:schema6.properties.models,data:data26};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.lambdas !== undefined){
let data28 = data.lambdas;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key10 in data28){
if(pattern6.test(key10)){
if(!(validate115(data28[key10], {instancePath:instancePath+"/lambdas/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data28,parentDataProperty:key10,rootData}))){
vErrors = vErrors === null ? validate115.errors : vErrors.concat(validate115.errors);
errors = vErrors.length;
}
}
}
}
else {
const err31 = {instancePath:instancePath+"/lambdas",schemaPath:"#/properties/lambdas/type",keyword:"type",params:{type: "object"},schema:schema6.properties.lambdas.type,parentSchema:schema6.properties.lambdas,data:data28};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.executions !== undefined){
let data30 = data.executions;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key11 in data30){
if(pattern6.test(key11)){
let data31 = data30[key11];
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err32 = {instancePath:instancePath+"/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},schema:schema6.properties.executions.patternProperties["^.*$"].type,parentSchema:schema6.properties.executions.patternProperties["^.*$"],data:data31};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs65 = errors;
let valid17 = true;
const _errs66 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing2;
if((data31.pipeline === undefined) && (missing2 = "pipeline")){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid3 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs67 = errors;
if(!(validate117(data31, {instancePath:instancePath+"/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data30,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
var _valid3 = _errs67 === errors;
valid17 = _valid3;
ifClause2 = "then";
}
else {
const _errs68 = errors;
const _errs69 = errors;
let valid18 = true;
const _errs70 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing3;
if((data31.state_machine === undefined) && (missing3 = "state_machine")){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid4 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid4){
const _errs71 = errors;
if(!(validate119(data31, {instancePath:instancePath+"/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data30,parentDataProperty:key11,rootData}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
var _valid4 = _errs71 === errors;
valid18 = _valid4;
ifClause3 = "then";
}
else {
const _errs72 = errors;
const _errs73 = errors;
let valid19 = true;
const _errs74 = errors;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid5 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs76 = errors;
const err36 = {instancePath:instancePath+"/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},schema:schema6.properties.executions.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema6.properties.executions.patternProperties["^.*$"].else.else.then,data:data31};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
var _valid5 = _errs76 === errors;
valid19 = _valid5;
}
if(!valid19){
const err37 = {instancePath:instancePath+"/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},schema:schema6.properties.executions.patternProperties["^.*$"].else.else.if,parentSchema:schema6.properties.executions.patternProperties["^.*$"].else.else,data:data31};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid4 = _errs72 === errors;
valid18 = _valid4;
ifClause3 = "else";
}
if(!valid18){
const err38 = {instancePath:instancePath+"/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause3},schema:schema6.properties.executions.patternProperties["^.*$"].else.if,parentSchema:schema6.properties.executions.patternProperties["^.*$"].else,data:data31};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid3 = _errs68 === errors;
valid17 = _valid3;
ifClause2 = "else";
}
if(!valid17){
const err39 = {instancePath:instancePath+"/executions/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause2},schema:schema6.properties.executions.patternProperties["^.*$"].if,parentSchema:schema6.properties.executions.patternProperties["^.*$"],data:data31};
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
else {
const err40 = {instancePath:instancePath+"/executions",schemaPath:"#/properties/executions/type",keyword:"type",params:{type: "object"},schema:schema6.properties.executions.type,parentSchema:schema6.properties.executions,data:data30};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.local !== undefined){
let data32 = data.local;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
for(const key12 in data32){
if(pattern6.test(key12)){
let data33 = data32[key12];
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err41 = {instancePath:instancePath+"/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},schema:schema6.properties.local.patternProperties["^.*$"].type,parentSchema:schema6.properties.local.patternProperties["^.*$"],data:data33};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
const _errs81 = errors;
let valid21 = true;
const _errs82 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing4;
if((data33.files === undefined) && (missing4 = "files")){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid6 = _errs82 === errors;
errors = _errs81;
if(vErrors !== null){
if(_errs81){
vErrors.length = _errs81;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid6){
const _errs83 = errors;
if(!(validate121(data33, {instancePath:instancePath+"/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var _valid6 = _errs83 === errors;
valid21 = _valid6;
ifClause4 = "then";
}
else {
const _errs84 = errors;
const _errs85 = errors;
let valid22 = true;
const _errs86 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing5;
if((data33.simulate === undefined) && (missing5 = "simulate")){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid7 = _errs86 === errors;
errors = _errs85;
if(vErrors !== null){
if(_errs85){
vErrors.length = _errs85;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid7){
const _errs87 = errors;
if(!(validate123(data33, {instancePath:instancePath+"/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data32,parentDataProperty:key12,rootData}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
var _valid7 = _errs87 === errors;
valid22 = _valid7;
ifClause5 = "then";
}
else {
const _errs88 = errors;
const _errs89 = errors;
let valid23 = true;
const _errs90 = errors;
if(!(data33 && typeof data33 == "object" && !Array.isArray(data33))){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid8 = _errs90 === errors;
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs92 = errors;
const err45 = {instancePath:instancePath+"/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},schema:schema6.properties.local.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema6.properties.local.patternProperties["^.*$"].else.else.then,data:data33};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
var _valid8 = _errs92 === errors;
valid23 = _valid8;
}
if(!valid23){
const err46 = {instancePath:instancePath+"/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},schema:schema6.properties.local.patternProperties["^.*$"].else.else.if,parentSchema:schema6.properties.local.patternProperties["^.*$"].else.else,data:data33};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid7 = _errs88 === errors;
valid22 = _valid7;
ifClause5 = "else";
}
if(!valid22){
const err47 = {instancePath:instancePath+"/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause5},schema:schema6.properties.local.patternProperties["^.*$"].else.if,parentSchema:schema6.properties.local.patternProperties["^.*$"].else,data:data33};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid6 = _errs84 === errors;
valid21 = _valid6;
ifClause4 = "else";
}
if(!valid21){
const err48 = {instancePath:instancePath+"/local/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/local/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause4},schema:schema6.properties.local.patternProperties["^.*$"].if,parentSchema:schema6.properties.local.patternProperties["^.*$"],data:data33};
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
else {
const err49 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/type",keyword:"type",params:{type: "object"},schema:schema6.properties.local.type,parentSchema:schema6.properties.local,data:data32};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.tests !== undefined){
let data34 = data.tests;
if(Array.isArray(data34)){
const len1 = data34.length;
for(let i1=0; i1<len1; i1++){
if(!(validate129(data34[i1], {instancePath:instancePath+"/tests/" + i1,parentData:data34,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
}
}
else {
const err50 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/type",keyword:"type",params:{type: "array"},schema:schema6.properties.tests.type,parentSchema:schema6.properties.tests,data:data34};
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
const err51 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema6.type,parentSchema:schema6,data};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export default validate21 as Validate;
