// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
"use strict";


const schema11 = {"type":"object","required":["name","database"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a name"},"description":{"type":"string","pattern":"\\S","expects":"a text"},"timezone":{"type":"string","pattern":"\\S","expects":"a time zone, such as Europe/Rome"},"window":{"enum":["hour","day","week","month"],"expects":"hour, day, week or month"},"schedule":{"notBuilt":{"what":"Section \"schedule\"","hint":"Start runs by penstock run.","severity":"warning"}},"backfill":{"notBuilt":{"what":"Section \"backfill\"","hint":"Run single windows by penstock run --window.","severity":"warning"}},"notify":{"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false},"environments":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false}},"expects":"a mapping of environments"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"},"inputs":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false}},"expects":"a mapping of inputs"},"sources":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"type":"object","required":["type","topic","select"],"properties":{"type":{"enum":["iot"],"expects":"iot"},"topic":{"type":"string","pattern":"\\S","expects":"an MQTT topic filter"},"select":{"type":"string","pattern":"\\S","expects":"columns of the message, separated by commas"},"buffer":{"type":"object","required":["seconds","megabytes"],"properties":{"seconds":{"type":"integer","minimum":0,"maximum":900,"expects":"seconds from 0 to 900"},"megabytes":{"type":"integer","minimum":1,"maximum":128,"expects":"megabytes from 1 to 128"}},"expects":"a mapping with seconds and megabytes","additionalProperties":false},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type, topic and select","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"type":"object","required":["type","url","tables","secret"],"properties":{"type":{"enum":["jdbc"],"expects":"jdbc"},"url":{"type":"string","pattern":"\\S","expects":"a JDBC URL"},"tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a table"},"expects":"a list of tables","minItems":1},"secret":{"type":"string","pattern":"\\S","expects":"the name of a secret in Secrets Manager"},"watermark":{"type":"string","pattern":"\\S","expects":"the name of a column"},"network":{"type":"object","expects":"a mapping with connect: vpc_peering or existing","required":["connect"],"properties":{"connect":{"enum":["vpc_peering","existing"],"expects":"vpc_peering or existing"}},"allOf":[{"if":{"required":["connect"],"properties":{"connect":{"const":"vpc_peering"}}},"then":{"type":"object","required":["connect","vpc_cidr","peer"],"properties":{"connect":{"enum":["vpc_peering"],"expects":"vpc_peering"},"vpc_cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"peer":{"type":"object","required":["vpc","cidr","route_tables","security_group"],"properties":{"vpc":{"type":"string","pattern":"\\S","expects":"a VPC id"},"cidr":{"type":"string","pattern":"\\S","expects":"an address range"},"route_tables":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a route table id"},"expects":"a list of route table ids","minItems":1},"security_group":{"type":"string","pattern":"\\S","expects":"a security group id"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits"},"region":{"type":"string","pattern":"\\S","expects":"an AWS region"},"accept_role":{"type":"string","pattern":"\\S","expects":"the ARN of a role"}},"expects":"a mapping that describes the other VPC","additionalProperties":false}},"expects":"a mapping with connect, vpc_cidr and peer","additionalProperties":false}},{"if":{"required":["connect"],"properties":{"connect":{"const":"existing"}}},"then":{"type":"object","required":["connect","subnet","availability_zone","security_groups"],"properties":{"connect":{"enum":["existing"],"expects":"existing"},"subnet":{"type":"string","pattern":"\\S","expects":"a subnet id"},"availability_zone":{"type":"string","pattern":"\\S","expects":"an availability zone"},"security_groups":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"a security group id"},"expects":"a list of security group ids","minItems":1}},"expects":"a mapping with connect, subnet, availability_zone and security_groups","additionalProperties":false}}]}},"expects":"a mapping with type, url, tables and secret","additionalProperties":false}}]}},"expects":"a mapping of sources"},"crawlers":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["source","database"],"properties":{"source":{"type":"string","pattern":"\\S","expects":"the name of a source"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"poll":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"}},"expects":"a mapping with source and database","additionalProperties":false}},"expects":"a mapping of crawlers"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names","minItems":1},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false}},"expects":"a mapping of tables"},"jobs":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with script or nodes","if":{"required":["script"]},"then":{"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"notBuilt":{"what":"Condition \"unchanged\"","hint":"Built so far: no_new_data."}},"query":{"notBuilt":{"what":"Condition \"query\"","hint":"Built so far: no_new_data."}},"expression":{"notBuilt":{"what":"Condition \"expression\"","hint":"Built so far: no_new_data."}},"any":{"notBuilt":{"what":"Condition \"any\"","hint":"Built so far: no_new_data."}},"all":{"notBuilt":{"what":"Condition \"all\"","hint":"Built so far: no_new_data."}},"not":{"notBuilt":{"what":"Condition \"not\"","hint":"Built so far: no_new_data."}}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false},"else":{"if":{"required":["nodes"]},"then":{"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write","if":{"required":["read"]},"then":{"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false},"else":{"if":{"required":["mapping"]},"then":{"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types","minProperties":1}},"expects":"a mapping with from and mapping","additionalProperties":false},"else":{"if":{"required":["filter"]},"then":{"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false},"else":{"if":{"required":["select"]},"then":{"type":"object","required":["from","select"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"select":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and select","additionalProperties":false},"else":{"if":{"required":["drop"]},"then":{"type":"object","required":["from","drop"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and drop","additionalProperties":false},"else":{"if":{"required":["join"]},"then":{"type":"object","required":["from","join","on"],"properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two nodes","minItems":2,"maxItems":2},"join":{"enum":["inner","left","right","full"],"expects":"inner, left, right or full"},"on":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from, join and on","additionalProperties":false},"else":{"if":{"required":["union"]},"then":{"type":"object","required":["union"],"properties":{"union":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two or more nodes","minItems":2}},"expects":"a mapping with union","additionalProperties":false},"else":{"if":{"required":["aggregate"]},"then":{"type":"object","required":["from","aggregate"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"group_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}},"aggregate":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"an expression in Spark SQL, such as avg(temp)"}},"expects":"a mapping of new columns to expressions","minProperties":1}},"expects":"a mapping with from and aggregate","additionalProperties":false},"else":{"if":{"required":["sql"]},"then":{"type":"object","required":["from","sql"],"properties":{"from":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a node"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"the name of a node, or a list of them"}},"sql":{"type":"string","pattern":"\\S","expects":"a query in Spark SQL"}},"expects":"a mapping with from and sql","additionalProperties":false},"else":{"if":{"required":["drop_duplicates"]},"then":{"type":"object","required":["from","drop_duplicates"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop_duplicates":{"expects":"true, or a list of columns","if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"minItems":1,"expects":"true, or a list of columns"},"else":{"const":true,"expects":"true, or a list of columns"}},"last_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from and drop_duplicates","additionalProperties":false},"else":{"if":{"required":["write"]},"then":{"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","select","drop","join","union","aggregate","sql","drop_duplicates","write"]}}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"notBuilt":{"what":"Condition \"unchanged\"","hint":"Built so far: no_new_data."}},"query":{"notBuilt":{"what":"Condition \"query\"","hint":"Built so far: no_new_data."}},"expression":{"notBuilt":{"what":"Condition \"expression\"","hint":"Built so far: no_new_data."}},"any":{"notBuilt":{"what":"Condition \"any\"","hint":"Built so far: no_new_data."}},"all":{"notBuilt":{"what":"Condition \"all\"","hint":"Built so far: no_new_data."}},"not":{"notBuilt":{"what":"Condition \"not\"","hint":"Built so far: no_new_data."}}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["script","nodes"]}}}}},"expects":"a mapping of jobs"},"reports":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"mark":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"}},"expects":"a mapping with type, x and y","additionalProperties":false},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false}},"expects":"a mapping of reports"},"quicksight":{"notBuilt":{"what":"Section \"quicksight\"","hint":"penstock report draws the reports."}},"models":{"notBuilt":{"what":"Section \"models\""}},"lambdas":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["function"],"properties":{"function":{"type":"string","pattern":"\\S","expects":"the name of a Lambda function"},"payload":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with function","additionalProperties":false}},"expects":"a mapping of steps"},"executions":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with pipeline or state_machine","if":{"required":["pipeline"]},"then":{"type":"object","required":["pipeline"],"properties":{"pipeline":{"type":"string","pattern":"\\S","expects":"the name of a pipeline"},"from":{"type":"string","pattern":"\\S","expects":"the name of a step"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with pipeline","additionalProperties":false},"else":{"if":{"required":["state_machine"]},"then":{"type":"object","required":["state_machine"],"properties":{"state_machine":{"type":"string","pattern":"\\S","expects":"the ARN of a state machine"},"input":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with state_machine","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["pipeline","state_machine"]}}}}},"expects":"a mapping of steps"},"local":{"notBuilt":{"what":"Section \"local\"","hint":"Put files into the local cloud's bucket folder."}},"tests":{"notBuilt":{"what":"Section \"tests\""}}},"expects":"a mapping with name, environments, tables, jobs …","additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^.*$", "u");
const pattern36 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");

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
const err11 = {instancePath:instancePath+"/backfill",schemaPath:"#/properties/backfill/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.backfill.notBuilt,parentSchema:schema11.properties.backfill,data:data.backfill};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.notify !== undefined){
let data6 = data.notify;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.sns === undefined){
const err12 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/required",keyword:"required",params:{missingProperty: "sns"},message:"must have required property '"+"sns"+"'",schema:schema11.properties.notify.required,parentSchema:schema11.properties.notify,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data6){
if(!(key1 === "sns")){
const err13 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.notify,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.sns !== undefined){
let data7 = data6.sns;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err14 = {instancePath:instancePath+"/notify/sns",schemaPath:"#/properties/notify/properties/sns/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.notify.properties.sns,data:data7};
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
const err15 = {instancePath:instancePath+"/notify/sns",schemaPath:"#/properties/notify/properties/sns/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.notify.properties.sns.type,parentSchema:schema11.properties.notify.properties.sns,data:data7};
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
const err16 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.notify.type,parentSchema:schema11.properties.notify,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.environments !== undefined){
let data8 = data.environments;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(pattern4.test(key2)){
let data9 = data8[key2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.region === undefined){
const err17 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "region"},message:"must have required property '"+"region"+"'",schema:schema11.properties.environments.patternProperties["^.*$"].required,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data9};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data9.account === undefined){
const err18 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "account"},message:"must have required property '"+"account"+"'",schema:schema11.properties.environments.patternProperties["^.*$"].required,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data9};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
for(const key3 in data9){
if(!((((key3 === "region") || (key3 === "account")) || (key3 === "protected")) || (key3 === "variables"))){
const err19 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data9.region !== undefined){
let data10 = data9.region;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err20 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.region,data:data10};
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
const err21 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/region",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.environments.patternProperties["^.*$"].properties.region.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.region,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data9.account !== undefined){
let data11 = data9.account;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err22 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.account,data:data11};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/account",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.environments.patternProperties["^.*$"].properties.account.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.account,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data9.protected !== undefined){
let data12 = data9.protected;
if(typeof data12 !== "boolean"){
const err24 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/protected",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/protected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.environments.patternProperties["^.*$"].properties.protected.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.protected,data:data12};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data9.variables !== undefined){
let data13 = data9.variables;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key4 in data13){
if(pattern4.test(key4)){
let data14 = data13[key4];
if((((typeof data14 !== "string") && (!((typeof data14 == "number") && (isFinite(data14))))) && (typeof data14 !== "boolean")) && (!(Array.isArray(data14)))){
const err25 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"],data:data14};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(Array.isArray(data14)){
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err26 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.patternProperties["^.*$"].items,data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/variables",schemaPath:"#/properties/environments/patternProperties/%5E.*%24/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.patternProperties["^.*$"].properties.variables.type,parentSchema:schema11.properties.environments.patternProperties["^.*$"].properties.variables,data:data13};
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
else {
const err28 = {instancePath:instancePath+"/environments/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.patternProperties["^.*$"].type,parentSchema:schema11.properties.environments.patternProperties["^.*$"],data:data9};
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
}
else {
const err29 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.environments.type,parentSchema:schema11.properties.environments,data:data8};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.variables !== undefined){
let data16 = data.variables;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
if(pattern4.test(key5)){
let data17 = data16[key5];
if((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))){
const err30 = {instancePath:instancePath+"/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.variables.patternProperties["^.*$"].type},message:"must be string,number,boolean,array",schema:schema11.properties.variables.patternProperties["^.*$"].type,parentSchema:schema11.properties.variables.patternProperties["^.*$"],data:data17};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
let data18 = data17[i1];
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err31 = {instancePath:instancePath+"/variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/variables/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.variables.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.variables.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.variables.patternProperties["^.*$"].items,data:data18};
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
}
}
}
else {
const err32 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.variables.type,parentSchema:schema11.properties.variables,data:data16};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.inputs !== undefined){
let data19 = data.inputs;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key6 in data19){
if(pattern4.test(key6)){
let data20 = data19[key6];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.type === undefined){
const err33 = {instancePath:instancePath+"/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.inputs.patternProperties["^.*$"].required,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data20};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data20.default === undefined){
const err34 = {instancePath:instancePath+"/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema11.properties.inputs.patternProperties["^.*$"].required,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data20};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key7 in data20){
if(!((key7 === "type") || (key7 === "default"))){
const err35 = {instancePath:instancePath+"/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data20};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data20.type !== undefined){
let data21 = data20.type;
if(!((((data21 === "string") || (data21 === "number")) || (data21 === "boolean")) || (data21 === "date"))){
const err36 = {instancePath:instancePath+"/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.inputs.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.inputs.patternProperties["^.*$"].properties.type,data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data20.default !== undefined){
let data22 = data20.default;
if(((typeof data22 !== "string") && (!((typeof data22 == "number") && (isFinite(data22))))) && (typeof data22 !== "boolean")){
const err37 = {instancePath:instancePath+"/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/properties/default/type",keyword:"type",params:{type: schema11.properties.inputs.patternProperties["^.*$"].properties.default.type},message:"must be string,number,boolean",schema:schema11.properties.inputs.patternProperties["^.*$"].properties.default.type,parentSchema:schema11.properties.inputs.patternProperties["^.*$"].properties.default,data:data22};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/inputs/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/inputs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inputs.patternProperties["^.*$"].type,parentSchema:schema11.properties.inputs.patternProperties["^.*$"],data:data20};
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
else {
const err39 = {instancePath:instancePath+"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.inputs.type,parentSchema:schema11.properties.inputs,data:data19};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.sources !== undefined){
let data23 = data.sources;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
if(pattern4.test(key8)){
let data24 = data23[key8];
const _errs52 = errors;
let valid14 = true;
const _errs53 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing0;
if((data24.type === undefined) && (missing0 = "type")){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
if(data24.type !== undefined){
if("s3" !== data24.type){
const err41 = {};
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
var _valid0 = _errs53 === errors;
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs55 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err42 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data24};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data24.location === undefined){
const err43 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "location"},message:"must have required property '"+"location"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data24};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data24.format === undefined){
const err44 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data24};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key9 in data24){
if(!(((((key9 === "type") || (key9 === "location")) || (key9 === "format")) || (key9 === "header")) || (key9 === "columns"))){
const err45 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data24};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24.type !== undefined){
let data26 = data24.type;
if(!(data26 === "s3")){
const err46 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.type,data:data26};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data24.location !== undefined){
let data27 = data24.location;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err47 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location,data:data27};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/location",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.location,data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data24.format !== undefined){
let data28 = data24.format;
if(!(((data28 === "csv") || (data28 === "json")) || (data28 === "parquet"))){
const err49 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.format,data:data28};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data24.header !== undefined){
let data29 = data24.header;
if(typeof data29 !== "boolean"){
const err50 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.header,data:data29};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data24.columns !== undefined){
let data30 = data24.columns;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key10 in data30){
if(pattern4.test(key10)){
let data31 = data30[key10];
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err51 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"],data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.patternProperties["^.*$"],data:data31};
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
}
else {
const err53 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.properties.columns,data:data30};
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
else {
const err54 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].then,data:data24};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid0 = _errs55 === errors;
valid14 = _valid0;
}
if(!valid14){
const err55 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[0].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[0],data:data24};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
const _errs69 = errors;
let valid18 = true;
const _errs70 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing1;
if((data24.type === undefined) && (missing1 = "type")){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
if(data24.type !== undefined){
if("iot" !== data24.type){
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
}
var _valid1 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs72 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err58 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data24.topic === undefined){
const err59 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "topic"},message:"must have required property '"+"topic"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data24.select === undefined){
const err60 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data24};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
for(const key11 in data24){
if(!(((((key11 === "type") || (key11 === "topic")) || (key11 === "select")) || (key11 === "buffer")) || (key11 === "columns"))){
const err61 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data24};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data24.type !== undefined){
let data33 = data24.type;
if(!(data33 === "iot")){
const err62 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.type,data:data33};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data24.topic !== undefined){
let data34 = data24.topic;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err63 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic,data:data34};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/topic",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/topic/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.topic,data:data34};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data24.select !== undefined){
let data35 = data24.select;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err65 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select,data:data35};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/select/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.select,data:data35};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data24.buffer !== undefined){
let data36 = data24.buffer;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.seconds === undefined){
const err67 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required",keyword:"required",params:{missingProperty: "seconds"},message:"must have required property '"+"seconds"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data36};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data36.megabytes === undefined){
const err68 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/required",keyword:"required",params:{missingProperty: "megabytes"},message:"must have required property '"+"megabytes"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data36};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key12 in data36){
if(!((key12 === "seconds") || (key12 === "megabytes"))){
const err69 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data36.seconds !== undefined){
let data37 = data36.seconds;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err70 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data37};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 > 900 || isNaN(data37)){
const err71 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/maximum",keyword:"maximum",params:{comparison: "<=", limit: 900},message:"must be <= 900",schema:900,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data37};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data37 < 0 || isNaN(data37)){
const err72 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/seconds",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/seconds/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.seconds,data:data37};
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
if(data36.megabytes !== undefined){
let data38 = data36.megabytes;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err73 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 128 || isNaN(data38)){
const err74 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 128},message:"must be <= 128",schema:128,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err75 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer/megabytes",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/properties/megabytes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.properties.megabytes,data:data38};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
}
else {
const err76 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/buffer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/buffer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.buffer,data:data36};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data24.columns !== undefined){
let data39 = data24.columns;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key13 in data39){
if(pattern4.test(key13)){
let data40 = data39[key13];
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err77 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"],data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.patternProperties["^.*$"],data:data40};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
}
else {
const err79 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.properties.columns,data:data39};
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
else {
const err80 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data24};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid1 = _errs72 === errors;
valid18 = _valid1;
}
if(!valid18){
const err81 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1],data:data24};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const _errs92 = errors;
let valid23 = true;
const _errs93 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing2;
if((data24.type === undefined) && (missing2 = "type")){
const err82 = {};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
else {
if(data24.type !== undefined){
if("jdbc" !== data24.type){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
var _valid2 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs95 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err84 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data24};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data24.url === undefined){
const err85 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data24};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data24.tables === undefined){
const err86 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "tables"},message:"must have required property '"+"tables"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data24};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data24.secret === undefined){
const err87 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/required",keyword:"required",params:{missingProperty: "secret"},message:"must have required property '"+"secret"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data24};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key14 in data24){
if(!((((((key14 === "type") || (key14 === "url")) || (key14 === "tables")) || (key14 === "secret")) || (key14 === "watermark")) || (key14 === "network"))){
const err88 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data24};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data24.type !== undefined){
let data42 = data24.type;
if(!(data42 === "jdbc")){
const err89 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.type,data:data42};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data24.url !== undefined){
let data43 = data24.url;
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err90 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/url/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url,data:data43};
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
const err91 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.url,data:data43};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data24.tables !== undefined){
let data44 = data24.tables;
if(Array.isArray(data44)){
if(data44.length < 1){
const err92 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables,data:data44};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err93 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables/" + i2,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items,data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables/" + i2,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.items,data:data45};
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
const err95 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.tables,data:data44};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data24.secret !== undefined){
let data46 = data24.secret;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err96 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/secret/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret,data:data46};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/secret",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/secret/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.secret,data:data46};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data24.watermark !== undefined){
let data47 = data24.watermark;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err98 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/watermark",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/watermark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark,data:data47};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/watermark",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/watermark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.watermark,data:data47};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data24.network !== undefined){
let data48 = data24.network;
const _errs112 = errors;
let valid29 = true;
const _errs113 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing3;
if((data48.connect === undefined) && (missing3 = "connect")){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
if(data48.connect !== undefined){
if("vpc_peering" !== data48.connect){
const err101 = {};
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
}
var _valid3 = _errs113 === errors;
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs115 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.connect === undefined){
const err102 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data48};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data48.vpc_cidr === undefined){
const err103 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "vpc_cidr"},message:"must have required property '"+"vpc_cidr"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data48};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data48.peer === undefined){
const err104 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/required",keyword:"required",params:{missingProperty: "peer"},message:"must have required property '"+"peer"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data48};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
for(const key15 in data48){
if(!(((key15 === "connect") || (key15 === "vpc_cidr")) || (key15 === "peer"))){
const err105 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data48};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data48.connect !== undefined){
let data50 = data48.connect;
if(!(data50 === "vpc_peering")){
const err106 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.connect,data:data50};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data48.vpc_cidr !== undefined){
let data51 = data48.vpc_cidr;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err107 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/vpc_cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/vpc_cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr,data:data51};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/vpc_cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/vpc_cidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.vpc_cidr,data:data51};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data48.peer !== undefined){
let data52 = data48.peer;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.vpc === undefined){
const err109 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "vpc"},message:"must have required property '"+"vpc"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data52};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data52.cidr === undefined){
const err110 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "cidr"},message:"must have required property '"+"cidr"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data52};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data52.route_tables === undefined){
const err111 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "route_tables"},message:"must have required property '"+"route_tables"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data52.security_group === undefined){
const err112 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/required",keyword:"required",params:{missingProperty: "security_group"},message:"must have required property '"+"security_group"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data52};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key16 in data52){
if(!(((((((key16 === "vpc") || (key16 === "cidr")) || (key16 === "route_tables")) || (key16 === "security_group")) || (key16 === "account")) || (key16 === "region")) || (key16 === "accept_role"))){
const err113 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data52.vpc !== undefined){
let data53 = data52.vpc;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err114 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/vpc",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/vpc/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc,data:data53};
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
const err115 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/vpc",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/vpc/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.vpc,data:data53};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data52.cidr !== undefined){
let data54 = data52.cidr;
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err116 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/cidr/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr,data:data54};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/cidr",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/cidr/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.cidr,data:data54};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data52.route_tables !== undefined){
let data55 = data52.route_tables;
if(Array.isArray(data55)){
if(data55.length < 1){
const err118 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables,data:data55};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len3 = data55.length;
for(let i3=0; i3<len3; i3++){
let data56 = data55[i3];
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err119 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables/" + i3,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items,data:data56};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables/" + i3,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.items,data:data56};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/route_tables",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/route_tables/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.route_tables,data:data55};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data52.security_group !== undefined){
let data57 = data52.security_group;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err122 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/security_group",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/security_group/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group,data:data57};
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
const err123 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/security_group",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/security_group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.security_group,data:data57};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data52.account !== undefined){
let data58 = data52.account;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err124 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/account",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/account/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account,data:data58};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/account",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/account/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.account,data:data58};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data52.region !== undefined){
let data59 = data52.region;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err126 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/region",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region,data:data59};
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
const err127 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/region",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.region,data:data59};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data52.accept_role !== undefined){
let data60 = data52.accept_role;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err128 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/accept_role",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/accept_role/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role,data:data60};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer/accept_role",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/properties/accept_role/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.properties.accept_role,data:data60};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/peer",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/properties/peer/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.properties.peer,data:data52};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].then,data:data48};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid3 = _errs115 === errors;
valid29 = _valid3;
}
if(!valid29){
const err132 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[0],data:data48};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const _errs141 = errors;
let valid35 = true;
const _errs142 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
let missing4;
if((data48.connect === undefined) && (missing4 = "connect")){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
if(data48.connect !== undefined){
if("existing" !== data48.connect){
const err134 = {};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
var _valid4 = _errs142 === errors;
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs144 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.connect === undefined){
const err135 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data48};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data48.subnet === undefined){
const err136 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "subnet"},message:"must have required property '"+"subnet"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data48};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data48.availability_zone === undefined){
const err137 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "availability_zone"},message:"must have required property '"+"availability_zone"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data48};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data48.security_groups === undefined){
const err138 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/required",keyword:"required",params:{missingProperty: "security_groups"},message:"must have required property '"+"security_groups"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data48};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
for(const key17 in data48){
if(!((((key17 === "connect") || (key17 === "subnet")) || (key17 === "availability_zone")) || (key17 === "security_groups"))){
const err139 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data48};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data48.connect !== undefined){
let data62 = data48.connect;
if(!(data62 === "existing")){
const err140 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.connect,data:data62};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data48.subnet !== undefined){
let data63 = data48.subnet;
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err141 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/subnet",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/subnet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet,data:data63};
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
const err142 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/subnet",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/subnet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.subnet,data:data63};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data48.availability_zone !== undefined){
let data64 = data48.availability_zone;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err143 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/availability_zone",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/availability_zone/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone,data:data64};
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
const err144 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/availability_zone",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/availability_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.availability_zone,data:data64};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data48.security_groups !== undefined){
let data65 = data48.security_groups;
if(Array.isArray(data65)){
if(data65.length < 1){
const err145 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups,data:data65};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const len4 = data65.length;
for(let i4=0; i4<len4; i4++){
let data66 = data65[i4];
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err146 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups/" + i4,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items,data:data66};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups/" + i4,schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.items,data:data66};
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
else {
const err148 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/security_groups",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/properties/security_groups/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.properties.security_groups,data:data65};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].then,data:data48};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid4 = _errs144 === errors;
valid35 = _valid4;
}
if(!valid35){
const err150 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.allOf[1],data:data48};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.connect === undefined){
const err151 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/required",keyword:"required",params:{missingProperty: "connect"},message:"must have required property '"+"connect"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.required,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network,data:data48};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data48.connect !== undefined){
let data67 = data48.connect;
if(!((data67 === "vpc_peering") || (data67 === "existing"))){
const err152 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network/connect",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/properties/connect/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.properties.connect,data:data67};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/network",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/properties/network/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.properties.network,data:data48};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.type,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data24};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid2 = _errs95 === errors;
valid23 = _valid2;
}
if(!valid23){
const err155 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2],data:data24};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err156 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].required,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data24};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(data24.type !== undefined){
let data68 = data24.type;
if(!(((data68 === "s3") || (data68 === "iot")) || (data68 === "jdbc"))){
const err157 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].properties.type,data:data68};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data24};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
}
else {
const err159 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data23};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data.crawlers !== undefined){
let data69 = data.crawlers;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key18 in data69){
if(pattern4.test(key18)){
let data70 = data69[key18];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.source === undefined){
const err160 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data70};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data70.database === undefined){
const err161 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data70};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key19 in data70){
if(!(((key19 === "source") || (key19 === "database")) || (key19 === "poll"))){
const err162 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data70};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data70.source !== undefined){
let data71 = data70.source;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err163 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data71};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
else {
const err164 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data71};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data70.database !== undefined){
let data72 = data70.database;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err165 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data72};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data72};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data70.poll !== undefined){
let data73 = data70.poll;
if(typeof data73 === "string"){
if(!pattern36.test(data73)){
const err167 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data73};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data73};
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
const err169 = {instancePath:instancePath+"/crawlers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.patternProperties["^.*$"].type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data70};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
}
else {
const err170 = {instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.type,parentSchema:schema11.properties.crawlers,data:data69};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.database !== undefined){
let data74 = data.database;
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err171 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.database,data:data74};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.database.type,parentSchema:schema11.properties.database,data:data74};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.tables !== undefined){
let data75 = data.tables;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
for(const key20 in data75){
if(pattern4.test(key20)){
let data76 = data75[key20];
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.path === undefined){
const err173 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data76};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if(data76.format === undefined){
const err174 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data76};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data76.columns === undefined){
const err175 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data76};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
for(const key21 in data76){
if(!(((((((key21 === "path") || (key21 === "format")) || (key21 === "header")) || (key21 === "columns")) || (key21 === "partition_by")) || (key21 === "key")) || (key21 === "quality"))){
const err176 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data76};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data76.path !== undefined){
let data77 = data76.path;
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
const err177 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data77};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.path.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data77};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data76.format !== undefined){
let data78 = data76.format;
if(!(((data78 === "csv") || (data78 === "json")) || (data78 === "parquet"))){
const err179 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.patternProperties["^.*$"].properties.format.enum,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.format,data:data78};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data76.header !== undefined){
let data79 = data76.header;
if(typeof data79 !== "boolean"){
const err180 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.header.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.header,data:data79};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data76.columns !== undefined){
let data80 = data76.columns;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
for(const key22 in data80){
if(pattern4.test(key22)){
let data81 = data80[key22];
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err181 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data81};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data81};
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
const err183 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns,data:data80};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data76.partition_by !== undefined){
let data82 = data76.partition_by;
if(Array.isArray(data82)){
const len5 = data82.length;
for(let i5=0; i5<len5; i5++){
let data83 = data82[i5];
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err184 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i5,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data83};
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
const err185 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i5,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data83};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by,data:data82};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data76.key !== undefined){
let data84 = data76.key;
if(Array.isArray(data84)){
if(data84.length < 1){
const err187 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data84};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
const len6 = data84.length;
for(let i6=0; i6<len6; i6++){
let data85 = data84[i6];
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err188 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i6,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data85};
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
const err189 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i6,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data85};
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
else {
const err190 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data84};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data76.quality !== undefined){
let data86 = data76.quality;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err191 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data86};
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
const err192 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.quality.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data86};
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
const err193 = {instancePath:instancePath+"/tables/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data76};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
}
}
else {
const err194 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data75};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data.jobs !== undefined){
let data87 = data.jobs;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key23 in data87){
if(pattern4.test(key23)){
let data88 = data87[key23];
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err195 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data88};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
const _errs199 = errors;
let valid52 = true;
const _errs200 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing5;
if((data88.script === undefined) && (missing5 = "script")){
const err196 = {};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
var _valid5 = _errs200 === errors;
errors = _errs199;
if(vErrors !== null){
if(_errs199){
vErrors.length = _errs199;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid5){
const _errs201 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.script === undefined){
const err197 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data88};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data88.writes === undefined){
const err198 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data88};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key24 in data88){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key24))){
const err199 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data88};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data88.script !== undefined){
let data89 = data88.script;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err200 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data89};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
else {
const err201 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data89};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data88.reads !== undefined){
let data90 = data88.reads;
const _errs207 = errors;
let valid54 = true;
const _errs208 = errors;
if(typeof data90 !== "string"){
const err202 = {};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid6 = _errs208 === errors;
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid6){
const _errs210 = errors;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err203 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data90};
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
const err204 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data90};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid6 = _errs210 === errors;
valid54 = _valid6;
ifClause1 = "then";
}
else {
const _errs212 = errors;
if(Array.isArray(data90)){
const len7 = data90.length;
for(let i7=0; i7<len7; i7++){
let data91 = data90[i7];
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err205 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data91};
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
const err206 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data91};
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
const err207 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else,data:data90};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid6 = _errs212 === errors;
valid54 = _valid6;
ifClause1 = "else";
}
if(!valid54){
const err208 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads,data:data90};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data88.writes !== undefined){
let data92 = data88.writes;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err209 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data92};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data92};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data88.arguments !== undefined){
let data93 = data88.arguments;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key25 in data93){
if(pattern4.test(key25)){
let data94 = data93[key25];
if(((typeof data94 !== "string") && (!((typeof data94 == "number") && (isFinite(data94))))) && (typeof data94 !== "boolean")){
const err211 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"],data:data94};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
}
else {
const err212 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments,data:data93};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data88.needs !== undefined){
let data95 = data88.needs;
const _errs223 = errors;
let valid58 = true;
const _errs224 = errors;
if(typeof data95 !== "string"){
const err213 = {};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid7 = _errs224 === errors;
errors = _errs223;
if(vErrors !== null){
if(_errs223){
vErrors.length = _errs223;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid7){
const _errs226 = errors;
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err214 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data95};
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
const err215 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data95};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
var _valid7 = _errs226 === errors;
valid58 = _valid7;
ifClause2 = "then";
}
else {
const _errs228 = errors;
if(Array.isArray(data95)){
const len8 = data95.length;
for(let i8=0; i8<len8; i8++){
let data96 = data95[i8];
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err216 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data96};
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
const err217 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data96};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
else {
const err218 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else,data:data95};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid7 = _errs228 === errors;
valid58 = _valid7;
ifClause2 = "else";
}
if(!valid58){
const err219 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs,data:data95};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data88.when !== undefined){
let data97 = data88.when;
if(!(data97 === "always")){
const err220 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when,data:data97};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data88.window !== undefined){
let data98 = data88.window;
if(!(data98 === "none")){
const err221 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window,data:data98};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data88.workers !== undefined){
let data99 = data88.workers;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key26 in data99){
if(!((key26 === "type") || (key26 === "count"))){
const err222 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data99};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data99.type !== undefined){
let data100 = data99.type;
if(!((((((((data100 === "G.1X") || (data100 === "G.2X")) || (data100 === "G.4X")) || (data100 === "G.8X")) || (data100 === "R.1X")) || (data100 === "R.2X")) || (data100 === "R.4X")) || (data100 === "R.8X"))){
const err223 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type,data:data100};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data99.count !== undefined){
let data101 = data99.count;
if(!(((typeof data101 == "number") && (!(data101 % 1) && !isNaN(data101))) && (isFinite(data101)))){
const err224 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data101};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if((typeof data101 == "number") && (isFinite(data101))){
if(data101 > 299 || isNaN(data101)){
const err225 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data101};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data101 < 2 || isNaN(data101)){
const err226 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data101};
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
}
else {
const err227 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data99};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data88.timeout !== undefined){
let data102 = data88.timeout;
if(typeof data102 === "string"){
if(!pattern36.test(data102)){
const err228 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data102};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data102};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data88.retry !== undefined){
let data103 = data88.retry;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.attempts === undefined){
const err230 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data103};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key27 in data103){
if(!(key27 === "attempts")){
const err231 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data103};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data103.attempts !== undefined){
let data104 = data103.attempts;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err232 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data104};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 10 || isNaN(data104)){
const err233 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data104};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data104 < 1 || isNaN(data104)){
const err234 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data104};
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
}
else {
const err235 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data103};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data88.expected !== undefined){
let data105 = data88.expected;
if(typeof data105 === "string"){
if(!pattern36.test(data105)){
const err236 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data105};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data105};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data88.skip_if !== undefined){
let data106 = data88.skip_if;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(Object.keys(data106).length > 1){
const err238 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data106};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(Object.keys(data106).length < 1){
const err239 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data106};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
for(const key28 in data106){
if(!(((((((key28 === "no_new_data") || (key28 === "unchanged")) || (key28 === "query")) || (key28 === "expression")) || (key28 === "any")) || (key28 === "all")) || (key28 === "not"))){
const err240 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data106};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data106.no_new_data !== undefined){
let data107 = data106.no_new_data;
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err241 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data107};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
else {
const err242 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data107};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data106.unchanged !== undefined){
const err243 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged,data:data106.unchanged};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data106.query !== undefined){
const err244 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data106.query};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data106.expression !== undefined){
const err245 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data106.expression};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data106.any !== undefined){
const err246 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data106.any};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data106.all !== undefined){
const err247 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data106.all};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
if(data106.not !== undefined){
const err248 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/not/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not,data:data106.not};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
else {
const err249 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data106};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data88.foreach !== undefined){
let data114 = data88.foreach;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key29 in data114){
if(pattern4.test(key29)){
let data115 = data114[key29];
if(Array.isArray(data115)){
if(data115.length < 1){
const err250 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data115};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const len9 = data115.length;
for(let i9=0; i9<len9; i9++){
let data116 = data115[i9];
if(((typeof data116 !== "string") && (!((typeof data116 == "number") && (isFinite(data116))))) && (typeof data116 !== "boolean")){
const err251 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items,data:data116};
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
else {
const err252 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data115};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
}
else {
const err253 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach,data:data114};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data88};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid5 = _errs201 === errors;
valid52 = _valid5;
ifClause0 = "then";
}
else {
const _errs266 = errors;
const _errs267 = errors;
let valid67 = true;
const _errs268 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing6;
if((data88.nodes === undefined) && (missing6 = "nodes")){
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
var _valid8 = _errs268 === errors;
errors = _errs267;
if(vErrors !== null){
if(_errs267){
vErrors.length = _errs267;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid8){
const _errs269 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.nodes === undefined){
const err256 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data88};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key30 in data88){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key30))){
const err257 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data88};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data88.nodes !== undefined){
let data117 = data88.nodes;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key31 in data117){
if(pattern4.test(key31)){
let data118 = data117[key31];
if(!(data118 && typeof data118 == "object" && !Array.isArray(data118))){
const err258 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data118};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const _errs276 = errors;
let valid70 = true;
const _errs277 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing7;
if((data118.read === undefined) && (missing7 = "read")){
const err259 = {};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
var _valid9 = _errs277 === errors;
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid9){
const _errs278 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.read === undefined){
const err260 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data118};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key32 in data118){
if(!(key32 === "read")){
const err261 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data118};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data118.read !== undefined){
let data119 = data118.read;
if(typeof data119 === "string"){
if(!pattern0.test(data119)){
const err262 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data119};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
else {
const err263 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data119};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
}
else {
const err264 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data118};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid9 = _errs278 === errors;
valid70 = _valid9;
ifClause4 = "then";
}
else {
const _errs283 = errors;
const _errs284 = errors;
let valid72 = true;
const _errs285 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing8;
if((data118.mapping === undefined) && (missing8 = "mapping")){
const err265 = {};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
var _valid10 = _errs285 === errors;
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid10){
const _errs286 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err266 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data118};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data118.mapping === undefined){
const err267 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "mapping"},message:"must have required property '"+"mapping"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data118};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
for(const key33 in data118){
if(!((key33 === "from") || (key33 === "mapping"))){
const err268 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data118};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data118.from !== undefined){
let data120 = data118.from;
if(typeof data120 === "string"){
if(!pattern0.test(data120)){
const err269 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data120};
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
const err270 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data120};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data118.mapping !== undefined){
let data121 = data118.mapping;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(Object.keys(data121).length < 1){
const err271 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data121};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
for(const key34 in data121){
if(pattern4.test(key34)){
let data122 = data121[key34];
const _errs294 = errors;
let valid75 = true;
const _errs295 = errors;
if(!(data122 && typeof data122 == "object" && !Array.isArray(data122))){
const err272 = {};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid11 = _errs295 === errors;
errors = _errs294;
if(vErrors !== null){
if(_errs294){
vErrors.length = _errs294;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid11){
const _errs297 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.from === undefined){
const err273 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data122};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if(data122.type === undefined){
const err274 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data122};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
for(const key35 in data122){
if(!((key35 === "from") || (key35 === "type"))){
const err275 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data122};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data122.from !== undefined){
let data123 = data122.from;
if(typeof data123 === "string"){
if(!pattern0.test(data123)){
const err276 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data123};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data123};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data122.type !== undefined){
let data124 = data122.type;
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err278 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data124};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data124};
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
const err280 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data122};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid11 = _errs297 === errors;
valid75 = _valid11;
ifClause6 = "then";
}
else {
const _errs304 = errors;
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err281 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data122};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data122};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid11 = _errs304 === errors;
valid75 = _valid11;
ifClause6 = "else";
}
if(!valid75){
const err283 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key34.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"],data:data122};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
}
else {
const err284 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data121};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
else {
const err285 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data118};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid10 = _errs286 === errors;
valid72 = _valid10;
ifClause5 = "then";
}
else {
const _errs306 = errors;
const _errs307 = errors;
let valid77 = true;
const _errs308 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing9;
if((data118.filter === undefined) && (missing9 = "filter")){
const err286 = {};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
var _valid12 = _errs308 === errors;
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid12){
const _errs309 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err287 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data118};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data118.filter === undefined){
const err288 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "filter"},message:"must have required property '"+"filter"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data118};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
for(const key36 in data118){
if(!((key36 === "from") || (key36 === "filter"))){
const err289 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data118};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data118.from !== undefined){
let data125 = data118.from;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err290 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data125};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data125};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data118.filter !== undefined){
let data126 = data118.filter;
if(typeof data126 === "string"){
if(!pattern0.test(data126)){
const err292 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data126};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
else {
const err293 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data126};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data118};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var _valid12 = _errs309 === errors;
valid77 = _valid12;
ifClause7 = "then";
}
else {
const _errs316 = errors;
const _errs317 = errors;
let valid79 = true;
const _errs318 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing10;
if((data118.select === undefined) && (missing10 = "select")){
const err295 = {};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
var _valid13 = _errs318 === errors;
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid13){
const _errs319 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err296 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data118.select === undefined){
const err297 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key37 in data118){
if(!((key37 === "from") || (key37 === "select"))){
const err298 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data118.from !== undefined){
let data127 = data118.from;
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err299 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data127};
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
const err300 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data127};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data118.select !== undefined){
let data128 = data118.select;
if(Array.isArray(data128)){
if(data128.length < 1){
const err301 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data128};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
const len10 = data128.length;
for(let i10=0; i10<len10; i10++){
let data129 = data128[i10];
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err302 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i10,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data129};
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
const err303 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i10,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data129};
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
const err304 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data128};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
var _valid13 = _errs319 === errors;
valid79 = _valid13;
ifClause8 = "then";
}
else {
const _errs328 = errors;
const _errs329 = errors;
let valid83 = true;
const _errs330 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing11;
if((data118.drop === undefined) && (missing11 = "drop")){
const err306 = {};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
var _valid14 = _errs330 === errors;
errors = _errs329;
if(vErrors !== null){
if(_errs329){
vErrors.length = _errs329;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid14){
const _errs331 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err307 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data118.drop === undefined){
const err308 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop"},message:"must have required property '"+"drop"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key38 in data118){
if(!((key38 === "from") || (key38 === "drop"))){
const err309 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data118.from !== undefined){
let data130 = data118.from;
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err310 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data130};
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
const err311 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data130};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data118.drop !== undefined){
let data131 = data118.drop;
if(Array.isArray(data131)){
if(data131.length < 1){
const err312 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data131};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
const len11 = data131.length;
for(let i11=0; i11<len11; i11++){
let data132 = data131[i11];
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err313 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i11,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data132};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i11,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data132};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data131};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid14 = _errs331 === errors;
valid83 = _valid14;
ifClause9 = "then";
}
else {
const _errs340 = errors;
const _errs341 = errors;
let valid87 = true;
const _errs342 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing12;
if((data118.join === undefined) && (missing12 = "join")){
const err317 = {};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
var _valid15 = _errs342 === errors;
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid15){
const _errs343 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err318 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data118.join === undefined){
const err319 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "join"},message:"must have required property '"+"join"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data118.on === undefined){
const err320 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
for(const key39 in data118){
if(!(((key39 === "from") || (key39 === "join")) || (key39 === "on"))){
const err321 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data118.from !== undefined){
let data133 = data118.from;
if(Array.isArray(data133)){
if(data133.length > 2){
const err322 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data133};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data133.length < 2){
const err323 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data133};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
const len12 = data133.length;
for(let i12=0; i12<len12; i12++){
let data134 = data133[i12];
if(typeof data134 === "string"){
if(!pattern0.test(data134)){
const err324 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data134};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data134};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
else {
const err326 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data133};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data118.join !== undefined){
let data135 = data118.join;
if(!((((data135 === "inner") || (data135 === "left")) || (data135 === "right")) || (data135 === "full"))){
const err327 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/join",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/join/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join,data:data135};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data118.on !== undefined){
let data136 = data118.on;
const _errs352 = errors;
let valid91 = true;
const _errs353 = errors;
if(typeof data136 !== "string"){
const err328 = {};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
var _valid16 = _errs353 === errors;
errors = _errs352;
if(vErrors !== null){
if(_errs352){
vErrors.length = _errs352;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid16){
const _errs355 = errors;
if(typeof data136 === "string"){
if(!pattern0.test(data136)){
const err329 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data136};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data136};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var _valid16 = _errs355 === errors;
valid91 = _valid16;
ifClause11 = "then";
}
else {
const _errs357 = errors;
if(Array.isArray(data136)){
const len13 = data136.length;
for(let i13=0; i13<len13; i13++){
let data137 = data136[i13];
if(typeof data137 === "string"){
if(!pattern0.test(data137)){
const err331 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data137};
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
const err332 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data137};
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
const err333 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else,data:data136};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
var _valid16 = _errs357 === errors;
valid91 = _valid16;
ifClause11 = "else";
}
if(!valid91){
const err334 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on,data:data136};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
}
else {
const err335 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
var _valid15 = _errs343 === errors;
valid87 = _valid15;
ifClause10 = "then";
}
else {
const _errs361 = errors;
const _errs362 = errors;
let valid94 = true;
const _errs363 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing13;
if((data118.union === undefined) && (missing13 = "union")){
const err336 = {};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
var _valid17 = _errs363 === errors;
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid17){
const _errs364 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.union === undefined){
const err337 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "union"},message:"must have required property '"+"union"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
for(const key40 in data118){
if(!(key40 === "union")){
const err338 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data118.union !== undefined){
let data138 = data118.union;
if(Array.isArray(data138)){
if(data138.length < 2){
const err339 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data138};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
const len14 = data138.length;
for(let i14=0; i14<len14; i14++){
let data139 = data138[i14];
if(typeof data139 === "string"){
if(!pattern0.test(data139)){
const err340 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data139};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
else {
const err341 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data139};
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
const err342 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data138};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
}
else {
const err343 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid17 = _errs364 === errors;
valid94 = _valid17;
ifClause12 = "then";
}
else {
const _errs371 = errors;
const _errs372 = errors;
let valid98 = true;
const _errs373 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing14;
if((data118.aggregate === undefined) && (missing14 = "aggregate")){
const err344 = {};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
var _valid18 = _errs373 === errors;
errors = _errs372;
if(vErrors !== null){
if(_errs372){
vErrors.length = _errs372;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid18){
const _errs374 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err345 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data118.aggregate === undefined){
const err346 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "aggregate"},message:"must have required property '"+"aggregate"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
for(const key41 in data118){
if(!(((key41 === "from") || (key41 === "group_by")) || (key41 === "aggregate"))){
const err347 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data118.from !== undefined){
let data140 = data118.from;
if(typeof data140 === "string"){
if(!pattern0.test(data140)){
const err348 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data140};
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
const err349 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data140};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data118.group_by !== undefined){
let data141 = data118.group_by;
const _errs380 = errors;
let valid100 = true;
const _errs381 = errors;
if(typeof data141 !== "string"){
const err350 = {};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var _valid19 = _errs381 === errors;
errors = _errs380;
if(vErrors !== null){
if(_errs380){
vErrors.length = _errs380;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid19){
const _errs383 = errors;
if(typeof data141 === "string"){
if(!pattern0.test(data141)){
const err351 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data141};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data141};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid19 = _errs383 === errors;
valid100 = _valid19;
ifClause14 = "then";
}
else {
const _errs385 = errors;
if(Array.isArray(data141)){
const len15 = data141.length;
for(let i15=0; i15<len15; i15++){
let data142 = data141[i15];
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err353 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data142};
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
const err354 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data142};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
}
else {
const err355 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else,data:data141};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid19 = _errs385 === errors;
valid100 = _valid19;
ifClause14 = "else";
}
if(!valid100){
const err356 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by,data:data141};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data118.aggregate !== undefined){
let data143 = data118.aggregate;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(Object.keys(data143).length < 1){
const err357 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data143};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
for(const key42 in data143){
if(pattern4.test(key42)){
let data144 = data143[key42];
if(typeof data144 === "string"){
if(!pattern0.test(data144)){
const err358 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data144};
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
const err359 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key42.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data144};
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
}
else {
const err360 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data143};
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
const err361 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid18 = _errs374 === errors;
valid98 = _valid18;
ifClause13 = "then";
}
else {
const _errs393 = errors;
const _errs394 = errors;
let valid104 = true;
const _errs395 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing15;
if((data118.sql === undefined) && (missing15 = "sql")){
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
var _valid20 = _errs395 === errors;
errors = _errs394;
if(vErrors !== null){
if(_errs394){
vErrors.length = _errs394;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid20){
const _errs396 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err363 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data118.sql === undefined){
const err364 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
for(const key43 in data118){
if(!((key43 === "from") || (key43 === "sql"))){
const err365 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data118.from !== undefined){
let data145 = data118.from;
const _errs400 = errors;
let valid106 = true;
const _errs401 = errors;
if(typeof data145 !== "string"){
const err366 = {};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
var _valid21 = _errs401 === errors;
errors = _errs400;
if(vErrors !== null){
if(_errs400){
vErrors.length = _errs400;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid21){
const _errs403 = errors;
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err367 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data145};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data145};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
var _valid21 = _errs403 === errors;
valid106 = _valid21;
ifClause16 = "then";
}
else {
const _errs405 = errors;
if(Array.isArray(data145)){
const len16 = data145.length;
for(let i16=0; i16<len16; i16++){
let data146 = data145[i16];
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err369 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data146};
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
const err370 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data146};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else,data:data145};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
var _valid21 = _errs405 === errors;
valid106 = _valid21;
ifClause16 = "else";
}
if(!valid106){
const err372 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from,data:data145};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
if(data118.sql !== undefined){
let data147 = data118.sql;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err373 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data147};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
else {
const err374 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data147};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
var _valid20 = _errs396 === errors;
valid104 = _valid20;
ifClause15 = "then";
}
else {
const _errs411 = errors;
const _errs412 = errors;
let valid109 = true;
const _errs413 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing16;
if((data118.drop_duplicates === undefined) && (missing16 = "drop_duplicates")){
const err376 = {};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
var _valid22 = _errs413 === errors;
errors = _errs412;
if(vErrors !== null){
if(_errs412){
vErrors.length = _errs412;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid22){
const _errs414 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err377 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data118.drop_duplicates === undefined){
const err378 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop_duplicates"},message:"must have required property '"+"drop_duplicates"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
for(const key44 in data118){
if(!(((key44 === "from") || (key44 === "drop_duplicates")) || (key44 === "last_by"))){
const err379 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data118.from !== undefined){
let data148 = data118.from;
if(typeof data148 === "string"){
if(!pattern0.test(data148)){
const err380 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data148};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
else {
const err381 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data148};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data118.drop_duplicates !== undefined){
let data149 = data118.drop_duplicates;
const _errs420 = errors;
let valid111 = true;
const _errs421 = errors;
if(!(Array.isArray(data149))){
const err382 = {};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
var _valid23 = _errs421 === errors;
errors = _errs420;
if(vErrors !== null){
if(_errs420){
vErrors.length = _errs420;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid23){
const _errs423 = errors;
if(Array.isArray(data149)){
if(data149.length < 1){
const err383 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data149};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
const len17 = data149.length;
for(let i17=0; i17<len17; i17++){
let data150 = data149[i17];
if(typeof data150 === "string"){
if(!pattern0.test(data150)){
const err384 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data150};
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
const err385 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data150};
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
else {
const err386 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data149};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
var _valid23 = _errs423 === errors;
valid111 = _valid23;
ifClause18 = "then";
}
else {
const _errs427 = errors;
if(true !== data149){
const err387 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/else/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.else,data:data149};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
var _valid23 = _errs427 === errors;
valid111 = _valid23;
ifClause18 = "else";
}
if(!valid111){
const err388 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates,data:data149};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data118.last_by !== undefined){
let data151 = data118.last_by;
const _errs429 = errors;
let valid114 = true;
const _errs430 = errors;
if(typeof data151 !== "string"){
const err389 = {};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
var _valid24 = _errs430 === errors;
errors = _errs429;
if(vErrors !== null){
if(_errs429){
vErrors.length = _errs429;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid24){
const _errs432 = errors;
if(typeof data151 === "string"){
if(!pattern0.test(data151)){
const err390 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data151};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
else {
const err391 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data151};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
var _valid24 = _errs432 === errors;
valid114 = _valid24;
ifClause19 = "then";
}
else {
const _errs434 = errors;
if(Array.isArray(data151)){
const len18 = data151.length;
for(let i18=0; i18<len18; i18++){
let data152 = data151[i18];
if(typeof data152 === "string"){
if(!pattern0.test(data152)){
const err392 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i18,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data152};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
else {
const err393 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i18,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data152};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else,data:data151};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
var _valid24 = _errs434 === errors;
valid114 = _valid24;
ifClause19 = "else";
}
if(!valid114){
const err395 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by,data:data151};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
var _valid22 = _errs414 === errors;
valid109 = _valid22;
ifClause17 = "then";
}
else {
const _errs438 = errors;
const _errs439 = errors;
let valid117 = true;
const _errs440 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
let missing17;
if((data118.write === undefined) && (missing17 = "write")){
const err397 = {};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
var _valid25 = _errs440 === errors;
errors = _errs439;
if(vErrors !== null){
if(_errs439){
vErrors.length = _errs439;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid25){
const _errs441 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.from === undefined){
const err398 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data118.write === undefined){
const err399 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
for(const key45 in data118){
if(!((key45 === "from") || (key45 === "write"))){
const err400 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
if(data118.from !== undefined){
let data153 = data118.from;
if(typeof data153 === "string"){
if(!pattern0.test(data153)){
const err401 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data153};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
else {
const err402 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data153};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data118.write !== undefined){
let data154 = data118.write;
if(typeof data154 === "string"){
if(!pattern0.test(data154)){
const err403 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data154};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
else {
const err404 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data154};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
else {
const err405 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
var _valid25 = _errs441 === errors;
valid117 = _valid25;
ifClause20 = "then";
}
else {
const _errs448 = errors;
const _errs449 = errors;
let valid119 = true;
const _errs450 = errors;
if(!(data118 && typeof data118 == "object" && !Array.isArray(data118))){
const err406 = {};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid26 = _errs450 === errors;
errors = _errs449;
if(vErrors !== null){
if(_errs449){
vErrors.length = _errs449;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs452 = errors;
const err407 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then,data:data118};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
var _valid26 = _errs452 === errors;
valid119 = _valid26;
}
if(!valid119){
const err408 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else,data:data118};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
var _valid25 = _errs448 === errors;
valid117 = _valid25;
ifClause20 = "else";
}
if(!valid117){
const err409 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else,data:data118};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
var _valid22 = _errs438 === errors;
valid109 = _valid22;
ifClause17 = "else";
}
if(!valid109){
const err410 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else,data:data118};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
var _valid20 = _errs411 === errors;
valid104 = _valid20;
ifClause15 = "else";
}
if(!valid104){
const err411 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else,data:data118};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
var _valid18 = _errs393 === errors;
valid98 = _valid18;
ifClause13 = "else";
}
if(!valid98){
const err412 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else,data:data118};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
var _valid17 = _errs371 === errors;
valid94 = _valid17;
ifClause12 = "else";
}
if(!valid94){
const err413 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else,data:data118};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
var _valid15 = _errs361 === errors;
valid87 = _valid15;
ifClause10 = "else";
}
if(!valid87){
const err414 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else,data:data118};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
var _valid14 = _errs340 === errors;
valid83 = _valid14;
ifClause9 = "else";
}
if(!valid83){
const err415 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else,data:data118};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
var _valid13 = _errs328 === errors;
valid79 = _valid13;
ifClause8 = "else";
}
if(!valid79){
const err416 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else,data:data118};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
var _valid12 = _errs316 === errors;
valid77 = _valid12;
ifClause7 = "else";
}
if(!valid77){
const err417 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else,data:data118};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
var _valid10 = _errs306 === errors;
valid72 = _valid10;
ifClause5 = "else";
}
if(!valid72){
const err418 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else,data:data118};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
var _valid9 = _errs283 === errors;
valid70 = _valid9;
ifClause4 = "else";
}
if(!valid70){
const err419 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data118};
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
}
else {
const err420 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes,data:data117};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
if(data88.needs !== undefined){
let data155 = data88.needs;
const _errs454 = errors;
let valid120 = true;
const _errs455 = errors;
if(typeof data155 !== "string"){
const err421 = {};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
var _valid27 = _errs455 === errors;
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid27){
const _errs457 = errors;
if(typeof data155 === "string"){
if(!pattern0.test(data155)){
const err422 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data155};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
else {
const err423 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data155};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
var _valid27 = _errs457 === errors;
valid120 = _valid27;
ifClause21 = "then";
}
else {
const _errs459 = errors;
if(Array.isArray(data155)){
const len19 = data155.length;
for(let i19=0; i19<len19; i19++){
let data156 = data155[i19];
if(typeof data156 === "string"){
if(!pattern0.test(data156)){
const err424 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i19,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data156};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
else {
const err425 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i19,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data156};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
}
else {
const err426 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else,data:data155};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
var _valid27 = _errs459 === errors;
valid120 = _valid27;
ifClause21 = "else";
}
if(!valid120){
const err427 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs,data:data155};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data88.when !== undefined){
let data157 = data88.when;
if(!(data157 === "always")){
const err428 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when,data:data157};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data88.window !== undefined){
let data158 = data88.window;
if(!(data158 === "none")){
const err429 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window,data:data158};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data88.workers !== undefined){
let data159 = data88.workers;
if(data159 && typeof data159 == "object" && !Array.isArray(data159)){
for(const key46 in data159){
if(!((key46 === "type") || (key46 === "count"))){
const err430 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data159};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data159.type !== undefined){
let data160 = data159.type;
if(!((((((((data160 === "G.1X") || (data160 === "G.2X")) || (data160 === "G.4X")) || (data160 === "G.8X")) || (data160 === "R.1X")) || (data160 === "R.2X")) || (data160 === "R.4X")) || (data160 === "R.8X"))){
const err431 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type,data:data160};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data159.count !== undefined){
let data161 = data159.count;
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err432 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data161};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 > 299 || isNaN(data161)){
const err433 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data161};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data161 < 2 || isNaN(data161)){
const err434 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data161};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
}
else {
const err435 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data159};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data88.timeout !== undefined){
let data162 = data88.timeout;
if(typeof data162 === "string"){
if(!pattern36.test(data162)){
const err436 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data162};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
else {
const err437 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data162};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data88.retry !== undefined){
let data163 = data88.retry;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.attempts === undefined){
const err438 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data163};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
for(const key47 in data163){
if(!(key47 === "attempts")){
const err439 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key47},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data163};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data163.attempts !== undefined){
let data164 = data163.attempts;
if(!(((typeof data164 == "number") && (!(data164 % 1) && !isNaN(data164))) && (isFinite(data164)))){
const err440 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data164};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if((typeof data164 == "number") && (isFinite(data164))){
if(data164 > 10 || isNaN(data164)){
const err441 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data164};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data164 < 1 || isNaN(data164)){
const err442 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data164};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
}
}
else {
const err443 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data163};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data88.expected !== undefined){
let data165 = data88.expected;
if(typeof data165 === "string"){
if(!pattern36.test(data165)){
const err444 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data165};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data165};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data88.skip_if !== undefined){
let data166 = data88.skip_if;
if(data166 && typeof data166 == "object" && !Array.isArray(data166)){
if(Object.keys(data166).length > 1){
const err446 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data166};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(Object.keys(data166).length < 1){
const err447 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data166};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
for(const key48 in data166){
if(!(((((((key48 === "no_new_data") || (key48 === "unchanged")) || (key48 === "query")) || (key48 === "expression")) || (key48 === "any")) || (key48 === "all")) || (key48 === "not"))){
const err448 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data166};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data166.no_new_data !== undefined){
let data167 = data166.no_new_data;
if(typeof data167 === "string"){
if(!pattern0.test(data167)){
const err449 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data167};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
else {
const err450 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data167};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data166.unchanged !== undefined){
const err451 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged,data:data166.unchanged};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if(data166.query !== undefined){
const err452 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data166.query};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data166.expression !== undefined){
const err453 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data166.expression};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(data166.any !== undefined){
const err454 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data166.any};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data166.all !== undefined){
const err455 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data166.all};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data166.not !== undefined){
const err456 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/not/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not,data:data166.not};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
else {
const err457 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data166};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data88.foreach !== undefined){
let data174 = data88.foreach;
if(data174 && typeof data174 == "object" && !Array.isArray(data174)){
for(const key49 in data174){
if(pattern4.test(key49)){
let data175 = data174[key49];
if(Array.isArray(data175)){
if(data175.length < 1){
const err458 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data175};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
const len20 = data175.length;
for(let i20=0; i20<len20; i20++){
let data176 = data175[i20];
if(((typeof data176 !== "string") && (!((typeof data176 == "number") && (isFinite(data176))))) && (typeof data176 !== "boolean")){
const err459 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key49.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i20,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items,data:data176};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
}
else {
const err460 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key49.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data175};
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
const err461 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach,data:data174};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
else {
const err462 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data88};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
var _valid8 = _errs269 === errors;
valid67 = _valid8;
ifClause3 = "then";
}
else {
const _errs497 = errors;
const _errs498 = errors;
let valid129 = true;
const _errs499 = errors;
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err463 = {};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
var _valid28 = _errs499 === errors;
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs501 = errors;
const err464 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then,data:data88};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
var _valid28 = _errs501 === errors;
valid129 = _valid28;
}
if(!valid129){
const err465 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else,data:data88};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
var _valid8 = _errs497 === errors;
valid67 = _valid8;
ifClause3 = "else";
}
if(!valid67){
const err466 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else,data:data88};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
var _valid5 = _errs266 === errors;
valid52 = _valid5;
ifClause0 = "else";
}
if(!valid52){
const err467 = {instancePath:instancePath+"/jobs/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data88};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
}
}
else {
const err468 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data87};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data.reports !== undefined){
let data177 = data.reports;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key50 in data177){
if(pattern4.test(key50)){
let data178 = data177[key50];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.sql === undefined){
const err469 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].required,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data178};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
for(const key51 in data178){
if(!(((key51 === "sql") || (key51 === "charts")) || (key51 === "needs"))){
const err470 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data178};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data178.sql !== undefined){
let data179 = data178.sql;
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err471 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data179};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
else {
const err472 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.sql.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data179};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data178.charts !== undefined){
let data180 = data178.charts;
if(Array.isArray(data180)){
const len21 = data180.length;
for(let i21=0; i21<len21; i21++){
let data181 = data180[i21];
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.type === undefined){
const err473 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data181};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
if(data181.x === undefined){
const err474 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data181};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(data181.y === undefined){
const err475 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data181};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
for(const key52 in data181){
if(!(((((((key52 === "type") || (key52 === "x")) || (key52 === "y")) || (key52 === "color")) || (key52 === "title")) || (key52 === "facet")) || (key52 === "mark"))){
const err476 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key52},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data181};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data181.type !== undefined){
let data182 = data181.type;
if(!((((data182 === "line") || (data182 === "bar")) || (data182 === "area")) || (data182 === "point"))){
const err477 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/type",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type,data:data182};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data181.x !== undefined){
let data183 = data181.x;
if(typeof data183 === "string"){
if(!pattern0.test(data183)){
const err478 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data183};
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
const err479 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data183};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data181.y !== undefined){
let data184 = data181.y;
if(typeof data184 === "string"){
if(!pattern0.test(data184)){
const err480 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data184};
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
const err481 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data184};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data181.color !== undefined){
let data185 = data181.color;
if(typeof data185 === "string"){
if(!pattern0.test(data185)){
const err482 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data185};
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
const err483 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data185};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data181.title !== undefined){
let data186 = data181.title;
if(typeof data186 === "string"){
if(!pattern0.test(data186)){
const err484 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data186};
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
const err485 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data186};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data181.facet !== undefined){
let data187 = data181.facet;
if(typeof data187 === "string"){
if(!pattern0.test(data187)){
const err486 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data187};
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
const err487 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data187};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data181.mark !== undefined){
let data188 = data181.mark;
if(typeof data188 === "string"){
if(!pattern0.test(data188)){
const err488 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data188};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
else {
const err489 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data188};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i21,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data181};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts,data:data180};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data178.needs !== undefined){
let data189 = data178.needs;
const _errs528 = errors;
let valid135 = true;
const _errs529 = errors;
if(typeof data189 !== "string"){
const err492 = {};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid29 = _errs529 === errors;
errors = _errs528;
if(vErrors !== null){
if(_errs528){
vErrors.length = _errs528;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid29){
const _errs531 = errors;
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err493 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data189};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
else {
const err494 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data189};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
var _valid29 = _errs531 === errors;
valid135 = _valid29;
ifClause22 = "then";
}
else {
const _errs533 = errors;
if(Array.isArray(data189)){
const len22 = data189.length;
for(let i22=0; i22<len22; i22++){
let data190 = data189[i22];
if(typeof data190 === "string"){
if(!pattern0.test(data190)){
const err495 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data190};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
else {
const err496 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data190};
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
const err497 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else,data:data189};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
var _valid29 = _errs533 === errors;
valid135 = _valid29;
ifClause22 = "else";
}
if(!valid135){
const err498 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs,data:data189};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath:instancePath+"/reports/" + key50.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].type,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data178};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
}
else {
const err500 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.type,parentSchema:schema11.properties.reports,data:data177};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data.quicksight !== undefined){
const err501 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.quicksight.notBuilt,parentSchema:schema11.properties.quicksight,data:data.quicksight};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data.models !== undefined){
const err502 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.models.notBuilt,parentSchema:schema11.properties.models,data:data.models};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data.lambdas !== undefined){
let data193 = data.lambdas;
if(data193 && typeof data193 == "object" && !Array.isArray(data193)){
for(const key53 in data193){
if(pattern4.test(key53)){
let data194 = data193[key53];
if(data194 && typeof data194 == "object" && !Array.isArray(data194)){
if(data194.function === undefined){
const err503 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'",schema:schema11.properties.lambdas.patternProperties["^.*$"].required,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data194};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
for(const key54 in data194){
if(!(((key54 === "function") || (key54 === "payload")) || (key54 === "needs"))){
const err504 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data194};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data194.function !== undefined){
let data195 = data194.function;
if(typeof data195 === "string"){
if(!pattern0.test(data195)){
const err505 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data195};
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
const err506 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data195};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data194.payload !== undefined){
let data196 = data194.payload;
if(!(data196 && typeof data196 == "object" && !Array.isArray(data196))){
const err507 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/payload",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload,data:data196};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data194.needs !== undefined){
let data197 = data194.needs;
const _errs549 = errors;
let valid140 = true;
const _errs550 = errors;
if(typeof data197 !== "string"){
const err508 = {};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid30 = _errs550 === errors;
errors = _errs549;
if(vErrors !== null){
if(_errs549){
vErrors.length = _errs549;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid30){
const _errs552 = errors;
if(typeof data197 === "string"){
if(!pattern0.test(data197)){
const err509 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data197};
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
const err510 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data197};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var _valid30 = _errs552 === errors;
valid140 = _valid30;
ifClause23 = "then";
}
else {
const _errs554 = errors;
if(Array.isArray(data197)){
const len23 = data197.length;
for(let i23=0; i23<len23; i23++){
let data198 = data197[i23];
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err511 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i23,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data198};
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
const err512 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i23,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data198};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
else {
const err513 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else,data:data197};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var _valid30 = _errs554 === errors;
valid140 = _valid30;
ifClause23 = "else";
}
if(!valid140){
const err514 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs,data:data197};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
else {
const err515 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data194};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
}
else {
const err516 = {instancePath:instancePath+"/lambdas",schemaPath:"#/properties/lambdas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.type,parentSchema:schema11.properties.lambdas,data:data193};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data.executions !== undefined){
let data199 = data.executions;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key55 in data199){
if(pattern4.test(key55)){
let data200 = data199[key55];
if(!(data200 && typeof data200 == "object" && !Array.isArray(data200))){
const err517 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].type,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data200};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
const _errs562 = errors;
let valid144 = true;
const _errs563 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing18;
if((data200.pipeline === undefined) && (missing18 = "pipeline")){
const err518 = {};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
var _valid31 = _errs563 === errors;
errors = _errs562;
if(vErrors !== null){
if(_errs562){
vErrors.length = _errs562;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid31){
const _errs564 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.pipeline === undefined){
const err519 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data200};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
for(const key56 in data200){
if(!(((key56 === "pipeline") || (key56 === "from")) || (key56 === "needs"))){
const err520 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data200};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data200.pipeline !== undefined){
let data201 = data200.pipeline;
if(typeof data201 === "string"){
if(!pattern0.test(data201)){
const err521 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data201};
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
const err522 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data201};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
if(data200.from !== undefined){
let data202 = data200.from;
if(typeof data202 === "string"){
if(!pattern0.test(data202)){
const err523 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data202};
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
const err524 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data202};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
if(data200.needs !== undefined){
let data203 = data200.needs;
const _errs572 = errors;
let valid146 = true;
const _errs573 = errors;
if(typeof data203 !== "string"){
const err525 = {};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
var _valid32 = _errs573 === errors;
errors = _errs572;
if(vErrors !== null){
if(_errs572){
vErrors.length = _errs572;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid32){
const _errs575 = errors;
if(typeof data203 === "string"){
if(!pattern0.test(data203)){
const err526 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data203};
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
const err527 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data203};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
var _valid32 = _errs575 === errors;
valid146 = _valid32;
ifClause25 = "then";
}
else {
const _errs577 = errors;
if(Array.isArray(data203)){
const len24 = data203.length;
for(let i24=0; i24<len24; i24++){
let data204 = data203[i24];
if(typeof data204 === "string"){
if(!pattern0.test(data204)){
const err528 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i24,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data204};
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
const err529 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i24,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data204};
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
const err530 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else,data:data203};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
var _valid32 = _errs577 === errors;
valid146 = _valid32;
ifClause25 = "else";
}
if(!valid146){
const err531 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs,data:data203};
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
const err532 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data200};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
var _valid31 = _errs564 === errors;
valid144 = _valid31;
ifClause24 = "then";
}
else {
const _errs581 = errors;
const _errs582 = errors;
let valid149 = true;
const _errs583 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
let missing19;
if((data200.state_machine === undefined) && (missing19 = "state_machine")){
const err533 = {};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
var _valid33 = _errs583 === errors;
errors = _errs582;
if(vErrors !== null){
if(_errs582){
vErrors.length = _errs582;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid33){
const _errs584 = errors;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.state_machine === undefined){
const err534 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "state_machine"},message:"must have required property '"+"state_machine"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data200};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
for(const key57 in data200){
if(!(((key57 === "state_machine") || (key57 === "input")) || (key57 === "needs"))){
const err535 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data200};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
if(data200.state_machine !== undefined){
let data205 = data200.state_machine;
if(typeof data205 === "string"){
if(!pattern0.test(data205)){
const err536 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data205};
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
const err537 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data205};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
if(data200.input !== undefined){
let data206 = data200.input;
if(!(data206 && typeof data206 == "object" && !Array.isArray(data206))){
const err538 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input,data:data206};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
}
if(data200.needs !== undefined){
let data207 = data200.needs;
const _errs592 = errors;
let valid151 = true;
const _errs593 = errors;
if(typeof data207 !== "string"){
const err539 = {};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
var _valid34 = _errs593 === errors;
errors = _errs592;
if(vErrors !== null){
if(_errs592){
vErrors.length = _errs592;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid34){
const _errs595 = errors;
if(typeof data207 === "string"){
if(!pattern0.test(data207)){
const err540 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data207};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data207};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
var _valid34 = _errs595 === errors;
valid151 = _valid34;
ifClause27 = "then";
}
else {
const _errs597 = errors;
if(Array.isArray(data207)){
const len25 = data207.length;
for(let i25=0; i25<len25; i25++){
let data208 = data207[i25];
if(typeof data208 === "string"){
if(!pattern0.test(data208)){
const err542 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i25,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data208};
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
const err543 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i25,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data208};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
}
}
else {
const err544 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else,data:data207};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
var _valid34 = _errs597 === errors;
valid151 = _valid34;
ifClause27 = "else";
}
if(!valid151){
const err545 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs,data:data207};
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
else {
const err546 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data200};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
var _valid33 = _errs584 === errors;
valid149 = _valid33;
ifClause26 = "then";
}
else {
const _errs601 = errors;
const _errs602 = errors;
let valid154 = true;
const _errs603 = errors;
if(!(data200 && typeof data200 == "object" && !Array.isArray(data200))){
const err547 = {};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
var _valid35 = _errs603 === errors;
errors = _errs602;
if(vErrors !== null){
if(_errs602){
vErrors.length = _errs602;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs605 = errors;
const err548 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else.then,data:data200};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
var _valid35 = _errs605 === errors;
valid154 = _valid35;
}
if(!valid154){
const err549 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else,data:data200};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
var _valid33 = _errs601 === errors;
valid149 = _valid33;
ifClause26 = "else";
}
if(!valid149){
const err550 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else,data:data200};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var _valid31 = _errs581 === errors;
valid144 = _valid31;
ifClause24 = "else";
}
if(!valid144){
const err551 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].if,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data200};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
}
}
else {
const err552 = {instancePath:instancePath+"/executions",schemaPath:"#/properties/executions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.type,parentSchema:schema11.properties.executions,data:data199};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data.local !== undefined){
const err553 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.local.notBuilt,parentSchema:schema11.properties.local,data:data.local};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if(data.tests !== undefined){
const err554 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.tests.notBuilt,parentSchema:schema11.properties.tests,data:data.tests};
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
const err555 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export default validate10 as Validate;
