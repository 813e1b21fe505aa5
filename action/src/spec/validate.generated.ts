// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
"use strict";


const schema11 = {"type":"object","required":["name","database"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a name"},"description":{"type":"string","pattern":"\\S","expects":"a text"},"timezone":{"type":"string","pattern":"\\S","expects":"a time zone, such as Europe/Rome"},"window":{"enum":["hour","day","week","month"],"expects":"hour, day, week or month"},"schedule":{"notBuilt":{"what":"Section \"schedule\"","hint":"Start runs by penstock run.","severity":"warning"}},"backfill":{"type":"object","required":["since"],"properties":{"since":{"type":"string","pattern":"\\S","expects":"a date, such as 2021-01-01"},"max_concurrency":{"type":"integer","minimum":1,"maximum":100,"expects":"a whole number from 1 to 100"}},"expects":"a mapping with since","additionalProperties":false},"notify":{"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false},"environments":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false}},"expects":"a mapping of environments"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"},"inputs":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false}},"expects":"a mapping of inputs"},"sources":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with a type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"type":"object","required":["type","topic","select"],"properties":{"type":{"enum":["iot"],"expects":"iot"},"topic":{"type":"string","pattern":"\\S","expects":"an MQTT topic filter"},"select":{"type":"string","pattern":"\\S","expects":"columns of the message, separated by commas"},"buffer":{"type":"object","required":["seconds","megabytes"],"properties":{"seconds":{"type":"integer","minimum":0,"maximum":900,"expects":"seconds from 0 to 900"},"megabytes":{"type":"integer","minimum":1,"maximum":128,"expects":"megabytes from 1 to 128"}},"expects":"a mapping with seconds and megabytes","additionalProperties":false},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type, topic and select","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"notBuilt":{"what":"A source of type \"jdbc\"","at":"type","hint":"Export the tables to S3 and read them: type: s3."}}}]}},"expects":"a mapping of sources"},"crawlers":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["source","database"],"properties":{"source":{"type":"string","pattern":"\\S","expects":"the name of a source"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"poll":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"}},"expects":"a mapping with source and database","additionalProperties":false}},"expects":"a mapping of crawlers"},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names","minItems":1},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false}},"expects":"a mapping of tables"},"jobs":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with script or nodes","if":{"required":["script"]},"then":{"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"bookmark":{"type":"boolean","expects":"true or false"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"notBuilt":{"what":"Condition \"unchanged\"","hint":"Built so far: no_new_data."}},"query":{"notBuilt":{"what":"Condition \"query\"","hint":"Built so far: no_new_data."}},"expression":{"notBuilt":{"what":"Condition \"expression\"","hint":"Built so far: no_new_data."}},"any":{"notBuilt":{"what":"Condition \"any\"","hint":"Built so far: no_new_data."}},"all":{"notBuilt":{"what":"Condition \"all\"","hint":"Built so far: no_new_data."}},"not":{"notBuilt":{"what":"Condition \"not\"","hint":"Built so far: no_new_data."}}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false},"else":{"if":{"required":["nodes"]},"then":{"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write","if":{"required":["read"]},"then":{"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false},"else":{"if":{"required":["mapping"]},"then":{"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types","minProperties":1}},"expects":"a mapping with from and mapping","additionalProperties":false},"else":{"if":{"required":["filter"]},"then":{"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false},"else":{"if":{"required":["select"]},"then":{"type":"object","required":["from","select"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"select":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and select","additionalProperties":false},"else":{"if":{"required":["drop"]},"then":{"type":"object","required":["from","drop"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and drop","additionalProperties":false},"else":{"if":{"required":["join"]},"then":{"type":"object","required":["from","join","on"],"properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two nodes","minItems":2,"maxItems":2},"join":{"enum":["inner","left","right","full"],"expects":"inner, left, right or full"},"on":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from, join and on","additionalProperties":false},"else":{"if":{"required":["union"]},"then":{"type":"object","required":["union"],"properties":{"union":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two or more nodes","minItems":2}},"expects":"a mapping with union","additionalProperties":false},"else":{"if":{"required":["aggregate"]},"then":{"type":"object","required":["from","aggregate"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"group_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}},"aggregate":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"an expression in Spark SQL, such as avg(temp)"}},"expects":"a mapping of new columns to expressions","minProperties":1}},"expects":"a mapping with from and aggregate","additionalProperties":false},"else":{"if":{"required":["sql"]},"then":{"type":"object","required":["from","sql"],"properties":{"from":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a node"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"the name of a node, or a list of them"}},"sql":{"type":"string","pattern":"\\S","expects":"a query in Spark SQL"}},"expects":"a mapping with from and sql","additionalProperties":false},"else":{"if":{"required":["drop_duplicates"]},"then":{"type":"object","required":["from","drop_duplicates"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop_duplicates":{"expects":"true, or a list of columns","if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"minItems":1,"expects":"true, or a list of columns"},"else":{"const":true,"expects":"true, or a list of columns"}},"last_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from and drop_duplicates","additionalProperties":false},"else":{"if":{"required":["write"]},"then":{"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","select","drop","join","union","aggregate","sql","drop_duplicates","write"]}}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"notBuilt":{"what":"Condition \"unchanged\"","hint":"Built so far: no_new_data."}},"query":{"notBuilt":{"what":"Condition \"query\"","hint":"Built so far: no_new_data."}},"expression":{"notBuilt":{"what":"Condition \"expression\"","hint":"Built so far: no_new_data."}},"any":{"notBuilt":{"what":"Condition \"any\"","hint":"Built so far: no_new_data."}},"all":{"notBuilt":{"what":"Condition \"all\"","hint":"Built so far: no_new_data."}},"not":{"notBuilt":{"what":"Condition \"not\"","hint":"Built so far: no_new_data."}}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["script","nodes"]}}}}},"expects":"a mapping of jobs"},"reports":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"mark":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"}},"expects":"a mapping with type, x and y","additionalProperties":false},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false}},"expects":"a mapping of reports"},"quicksight":{"type":"object","required":["datasets","group"],"properties":{"datasets":{"type":"array","items":{"if":{"type":"object"},"then":{"type":"object","required":["report","columns"],"properties":{"report":{"type":"string","pattern":"\\S","expects":"the name of a report"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with report and columns","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"the name of a report"}},"expects":"a list of reports","minItems":1},"group":{"type":"string","pattern":"\\S","expects":"the name of a group"},"identity_region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"}},"expects":"a mapping with datasets and group","additionalProperties":false},"models":{"notBuilt":{"what":"Section \"models\""}},"lambdas":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["function"],"properties":{"function":{"type":"string","pattern":"\\S","expects":"the name of a Lambda function"},"payload":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with function","additionalProperties":false}},"expects":"a mapping of steps"},"executions":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with pipeline or state_machine","if":{"required":["pipeline"]},"then":{"type":"object","required":["pipeline"],"properties":{"pipeline":{"type":"string","pattern":"\\S","expects":"the name of a pipeline"},"from":{"type":"string","pattern":"\\S","expects":"the name of a step"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with pipeline","additionalProperties":false},"else":{"if":{"required":["state_machine"]},"then":{"type":"object","required":["state_machine"],"properties":{"state_machine":{"type":"string","pattern":"\\S","expects":"the ARN of a state machine"},"input":{"type":"object","expects":"a mapping"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with state_machine","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["pipeline","state_machine"]}}}}},"expects":"a mapping of steps"},"local":{"notBuilt":{"what":"Section \"local\"","hint":"Put files into the local cloud's bucket folder."}},"tests":{"notBuilt":{"what":"Section \"tests\""}}},"expects":"a mapping with name, environments, tables, jobs …","additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern5 = new RegExp("^.*$", "u");
const pattern22 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");

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
const err91 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.notBuilt,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data26};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
var _valid2 = _errs101 === errors;
valid24 = _valid2;
}
if(!valid24){
const err92 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2],data:data26};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.type === undefined){
const err93 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].required,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data26};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data26.type !== undefined){
let data44 = data26.type;
if(!(((data44 === "s3") || (data44 === "iot")) || (data44 === "jdbc"))){
const err94 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].properties.type,data:data44};
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
const err95 = {instancePath:instancePath+"/sources/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data26};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
}
else {
const err96 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data25};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.crawlers !== undefined){
let data45 = data.crawlers;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key15 in data45){
if(pattern5.test(key15)){
let data46 = data45[key15];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.source === undefined){
const err97 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data46.database === undefined){
const err98 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "database"},message:"must have required property '"+"database"+"'",schema:schema11.properties.crawlers.patternProperties["^.*$"].required,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key16 in data46){
if(!(((key16 === "source") || (key16 === "database")) || (key16 === "poll"))){
const err99 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data46.source !== undefined){
let data47 = data46.source;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err100 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data47};
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
const err101 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/source",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.source,data:data47};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data46.database !== undefined){
let data48 = data46.database;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err102 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data48};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/database",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.database,data:data48};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data46.poll !== undefined){
let data49 = data46.poll;
if(typeof data49 === "string"){
if(!pattern22.test(data49)){
const err104 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data49};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1")+"/poll",schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/properties/poll/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll.type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"].properties.poll,data:data49};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/crawlers/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/crawlers/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.patternProperties["^.*$"].type,parentSchema:schema11.properties.crawlers.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
}
else {
const err107 = {instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.crawlers.type,parentSchema:schema11.properties.crawlers,data:data45};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data.database !== undefined){
let data50 = data.database;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err108 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.database,data:data50};
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
const err109 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.database.type,parentSchema:schema11.properties.database,data:data50};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data.tables !== undefined){
let data51 = data.tables;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
for(const key17 in data51){
if(pattern5.test(key17)){
let data52 = data51[key17];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.path === undefined){
const err110 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data52};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data52.format === undefined){
const err111 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data52};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data52.columns === undefined){
const err112 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data52};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key18 in data52){
if(!(((((((key18 === "path") || (key18 === "format")) || (key18 === "header")) || (key18 === "columns")) || (key18 === "partition_by")) || (key18 === "key")) || (key18 === "quality"))){
const err113 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data52};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data52.path !== undefined){
let data53 = data52.path;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err114 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data53};
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
const err115 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.path.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data53};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data52.format !== undefined){
let data54 = data52.format;
if(!(((data54 === "csv") || (data54 === "json")) || (data54 === "parquet"))){
const err116 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.patternProperties["^.*$"].properties.format.enum,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.format,data:data54};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data52.header !== undefined){
let data55 = data52.header;
if(typeof data55 !== "boolean"){
const err117 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.header.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.header,data:data55};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data52.columns !== undefined){
let data56 = data52.columns;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key19 in data56){
if(pattern5.test(key19)){
let data57 = data56[key19];
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err118 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data57};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data57};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns,data:data56};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data52.partition_by !== undefined){
let data58 = data52.partition_by;
if(Array.isArray(data58)){
const len2 = data58.length;
for(let i2=0; i2<len2; i2++){
let data59 = data58[i2];
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err121 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i2,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data59};
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
const err122 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i2,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data59};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by,data:data58};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data52.key !== undefined){
let data60 = data52.key;
if(Array.isArray(data60)){
if(data60.length < 1){
const err124 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data60};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len3 = data60.length;
for(let i3=0; i3<len3; i3++){
let data61 = data60[i3];
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err125 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i3,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data61};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i3,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data61};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data60};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data52.quality !== undefined){
let data62 = data52.quality;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err128 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data62};
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
const err129 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.quality.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data62};
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
const err130 = {instancePath:instancePath+"/tables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data52};
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
}
else {
const err131 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data51};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.jobs !== undefined){
let data63 = data.jobs;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key20 in data63){
if(pattern5.test(key20)){
let data64 = data63[key20];
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
const err132 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data64};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
const _errs144 = errors;
let valid37 = true;
const _errs145 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing3;
if((data64.script === undefined) && (missing3 = "script")){
const err133 = {};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
var _valid3 = _errs145 === errors;
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid3){
const _errs146 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.script === undefined){
const err134 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data64};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data64.writes === undefined){
const err135 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data64};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key21 in data64){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key21))){
const err136 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data64};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data64.script !== undefined){
let data65 = data64.script;
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err137 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data65};
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
const err138 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data65};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data64.reads !== undefined){
let data66 = data64.reads;
const _errs152 = errors;
let valid39 = true;
const _errs153 = errors;
if(typeof data66 !== "string"){
const err139 = {};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
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
let ifClause1;
if(_valid4){
const _errs155 = errors;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err140 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data66};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data66};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid4 = _errs155 === errors;
valid39 = _valid4;
ifClause1 = "then";
}
else {
const _errs157 = errors;
if(Array.isArray(data66)){
const len4 = data66.length;
for(let i4=0; i4<len4; i4++){
let data67 = data66[i4];
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err142 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i4,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data67};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i4,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data67};
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
const err144 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else,data:data66};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid4 = _errs157 === errors;
valid39 = _valid4;
ifClause1 = "else";
}
if(!valid39){
const err145 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads,data:data66};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data64.writes !== undefined){
let data68 = data64.writes;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err146 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data68};
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
const err147 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data68};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data64.arguments !== undefined){
let data69 = data64.arguments;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key22 in data69){
if(pattern5.test(key22)){
let data70 = data69[key22];
if(((typeof data70 !== "string") && (!((typeof data70 == "number") && (isFinite(data70))))) && (typeof data70 !== "boolean")){
const err148 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"],data:data70};
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
}
else {
const err149 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments,data:data69};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data64.bookmark !== undefined){
let data71 = data64.bookmark;
if(typeof data71 !== "boolean"){
const err150 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/bookmark",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/bookmark/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.bookmark.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.bookmark,data:data71};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data64.needs !== undefined){
let data72 = data64.needs;
const _errs170 = errors;
let valid43 = true;
const _errs171 = errors;
if(typeof data72 !== "string"){
const err151 = {};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid5 = _errs171 === errors;
errors = _errs170;
if(vErrors !== null){
if(_errs170){
vErrors.length = _errs170;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs173 = errors;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err152 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data72};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid5 = _errs173 === errors;
valid43 = _valid5;
ifClause2 = "then";
}
else {
const _errs175 = errors;
if(Array.isArray(data72)){
const len5 = data72.length;
for(let i5=0; i5<len5; i5++){
let data73 = data72[i5];
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err154 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i5,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data73};
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
const err155 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i5,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data73};
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
const err156 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else,data:data72};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid5 = _errs175 === errors;
valid43 = _valid5;
ifClause2 = "else";
}
if(!valid43){
const err157 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs,data:data72};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data64.when !== undefined){
let data74 = data64.when;
if(!(data74 === "always")){
const err158 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when,data:data74};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data64.window !== undefined){
let data75 = data64.window;
if(!(data75 === "none")){
const err159 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window,data:data75};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data64.workers !== undefined){
let data76 = data64.workers;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key23 in data76){
if(!((key23 === "type") || (key23 === "count"))){
const err160 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data76};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data76.type !== undefined){
let data77 = data76.type;
if(!((((((((data77 === "G.1X") || (data77 === "G.2X")) || (data77 === "G.4X")) || (data77 === "G.8X")) || (data77 === "R.1X")) || (data77 === "R.2X")) || (data77 === "R.4X")) || (data77 === "R.8X"))){
const err161 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type,data:data77};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data76.count !== undefined){
let data78 = data76.count;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err162 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data78};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 299 || isNaN(data78)){
const err163 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data78};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data78 < 2 || isNaN(data78)){
const err164 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data78};
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
}
else {
const err165 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data76};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data64.timeout !== undefined){
let data79 = data64.timeout;
if(typeof data79 === "string"){
if(!pattern22.test(data79)){
const err166 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data79};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data79};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data64.retry !== undefined){
let data80 = data64.retry;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.attempts === undefined){
const err168 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data80};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key24 in data80){
if(!(key24 === "attempts")){
const err169 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data80};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data80.attempts !== undefined){
let data81 = data80.attempts;
if(!(((typeof data81 == "number") && (!(data81 % 1) && !isNaN(data81))) && (isFinite(data81)))){
const err170 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data81};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data81 == "number") && (isFinite(data81))){
if(data81 > 10 || isNaN(data81)){
const err171 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data81};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data81 < 1 || isNaN(data81)){
const err172 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data81};
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
}
else {
const err173 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data80};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data64.expected !== undefined){
let data82 = data64.expected;
if(typeof data82 === "string"){
if(!pattern22.test(data82)){
const err174 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data82};
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
const err175 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data82};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data64.skip_if !== undefined){
let data83 = data64.skip_if;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(Object.keys(data83).length > 1){
const err176 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data83};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(Object.keys(data83).length < 1){
const err177 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data83};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key25 in data83){
if(!(((((((key25 === "no_new_data") || (key25 === "unchanged")) || (key25 === "query")) || (key25 === "expression")) || (key25 === "any")) || (key25 === "all")) || (key25 === "not"))){
const err178 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data83};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data83.no_new_data !== undefined){
let data84 = data83.no_new_data;
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err179 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data84};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data84};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data83.unchanged !== undefined){
const err181 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged,data:data83.unchanged};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data83.query !== undefined){
const err182 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data83.query};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data83.expression !== undefined){
const err183 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data83.expression};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data83.any !== undefined){
const err184 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data83.any};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data83.all !== undefined){
const err185 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data83.all};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data83.not !== undefined){
const err186 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/not/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not,data:data83.not};
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
const err187 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data83};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data64.foreach !== undefined){
let data91 = data64.foreach;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key26 in data91){
if(pattern5.test(key26)){
let data92 = data91[key26];
if(Array.isArray(data92)){
if(data92.length < 1){
const err188 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data92};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len6 = data92.length;
for(let i6=0; i6<len6; i6++){
let data93 = data92[i6];
if(((typeof data93 !== "string") && (!((typeof data93 == "number") && (isFinite(data93))))) && (typeof data93 !== "boolean")){
const err189 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key26.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items,data:data93};
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
const err190 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data92};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach,data:data91};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data64};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid3 = _errs146 === errors;
valid37 = _valid3;
ifClause0 = "then";
}
else {
const _errs213 = errors;
const _errs214 = errors;
let valid52 = true;
const _errs215 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing4;
if((data64.nodes === undefined) && (missing4 = "nodes")){
const err193 = {};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
var _valid6 = _errs215 === errors;
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs216 = errors;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.nodes === undefined){
const err194 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data64};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
for(const key27 in data64){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key27))){
const err195 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data64};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data64.nodes !== undefined){
let data94 = data64.nodes;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
for(const key28 in data94){
if(pattern5.test(key28)){
let data95 = data94[key28];
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err196 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data95};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
const _errs223 = errors;
let valid55 = true;
const _errs224 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing5;
if((data95.read === undefined) && (missing5 = "read")){
const err197 = {};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
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
let ifClause4;
if(_valid7){
const _errs225 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.read === undefined){
const err198 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data95};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
for(const key29 in data95){
if(!(key29 === "read")){
const err199 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data95};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data95.read !== undefined){
let data96 = data95.read;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err200 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data96};
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
const err201 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data96};
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
else {
const err202 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data95};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid7 = _errs225 === errors;
valid55 = _valid7;
ifClause4 = "then";
}
else {
const _errs230 = errors;
const _errs231 = errors;
let valid57 = true;
const _errs232 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing6;
if((data95.mapping === undefined) && (missing6 = "mapping")){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
var _valid8 = _errs232 === errors;
errors = _errs231;
if(vErrors !== null){
if(_errs231){
vErrors.length = _errs231;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid8){
const _errs233 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err204 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data95};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(data95.mapping === undefined){
const err205 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "mapping"},message:"must have required property '"+"mapping"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data95};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
for(const key30 in data95){
if(!((key30 === "from") || (key30 === "mapping"))){
const err206 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data95};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
if(data95.from !== undefined){
let data97 = data95.from;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err207 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data97};
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
const err208 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data97};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data95.mapping !== undefined){
let data98 = data95.mapping;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(Object.keys(data98).length < 1){
const err209 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data98};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
for(const key31 in data98){
if(pattern5.test(key31)){
let data99 = data98[key31];
const _errs241 = errors;
let valid60 = true;
const _errs242 = errors;
if(!(data99 && typeof data99 == "object" && !Array.isArray(data99))){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid9 = _errs242 === errors;
errors = _errs241;
if(vErrors !== null){
if(_errs241){
vErrors.length = _errs241;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid9){
const _errs244 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.from === undefined){
const err211 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data99};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data99.type === undefined){
const err212 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data99};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key32 in data99){
if(!((key32 === "from") || (key32 === "type"))){
const err213 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data99};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data99.from !== undefined){
let data100 = data99.from;
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err214 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data100};
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
const err215 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data100};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data99.type !== undefined){
let data101 = data99.type;
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err216 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data101};
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
const err217 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data101};
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
const err218 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data99};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid9 = _errs244 === errors;
valid60 = _valid9;
ifClause6 = "then";
}
else {
const _errs251 = errors;
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err219 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data99};
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
const err220 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data99};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid9 = _errs251 === errors;
valid60 = _valid9;
ifClause6 = "else";
}
if(!valid60){
const err221 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"],data:data99};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
}
else {
const err222 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data98};
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
const err223 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data95};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid8 = _errs233 === errors;
valid57 = _valid8;
ifClause5 = "then";
}
else {
const _errs253 = errors;
const _errs254 = errors;
let valid62 = true;
const _errs255 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing7;
if((data95.filter === undefined) && (missing7 = "filter")){
const err224 = {};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
var _valid10 = _errs255 === errors;
errors = _errs254;
if(vErrors !== null){
if(_errs254){
vErrors.length = _errs254;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid10){
const _errs256 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err225 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data95};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data95.filter === undefined){
const err226 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "filter"},message:"must have required property '"+"filter"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data95};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
for(const key33 in data95){
if(!((key33 === "from") || (key33 === "filter"))){
const err227 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data95};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data95.from !== undefined){
let data102 = data95.from;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err228 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data102};
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
const err229 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data102};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data95.filter !== undefined){
let data103 = data95.filter;
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err230 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data103};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
else {
const err231 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data103};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data95};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid10 = _errs256 === errors;
valid62 = _valid10;
ifClause7 = "then";
}
else {
const _errs263 = errors;
const _errs264 = errors;
let valid64 = true;
const _errs265 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing8;
if((data95.select === undefined) && (missing8 = "select")){
const err233 = {};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
var _valid11 = _errs265 === errors;
errors = _errs264;
if(vErrors !== null){
if(_errs264){
vErrors.length = _errs264;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid11){
const _errs266 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err234 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data95.select === undefined){
const err235 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key34 in data95){
if(!((key34 === "from") || (key34 === "select"))){
const err236 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data95.from !== undefined){
let data104 = data95.from;
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err237 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data104};
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
const err238 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data104};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data95.select !== undefined){
let data105 = data95.select;
if(Array.isArray(data105)){
if(data105.length < 1){
const err239 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data105};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
const len7 = data105.length;
for(let i7=0; i7<len7; i7++){
let data106 = data105[i7];
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
const err240 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data106};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
else {
const err241 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data106};
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
else {
const err242 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data105};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
}
else {
const err243 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid11 = _errs266 === errors;
valid64 = _valid11;
ifClause8 = "then";
}
else {
const _errs275 = errors;
const _errs276 = errors;
let valid68 = true;
const _errs277 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing9;
if((data95.drop === undefined) && (missing9 = "drop")){
const err244 = {};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
var _valid12 = _errs277 === errors;
errors = _errs276;
if(vErrors !== null){
if(_errs276){
vErrors.length = _errs276;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid12){
const _errs278 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err245 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if(data95.drop === undefined){
const err246 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop"},message:"must have required property '"+"drop"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key35 in data95){
if(!((key35 === "from") || (key35 === "drop"))){
const err247 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data95.from !== undefined){
let data107 = data95.from;
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err248 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data107};
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
const err249 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data107};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data95.drop !== undefined){
let data108 = data95.drop;
if(Array.isArray(data108)){
if(data108.length < 1){
const err250 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data108};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
const len8 = data108.length;
for(let i8=0; i8<len8; i8++){
let data109 = data108[i8];
if(typeof data109 === "string"){
if(!pattern0.test(data109)){
const err251 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data109};
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
const err252 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data109};
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
else {
const err253 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data108};
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
const err254 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
var _valid12 = _errs278 === errors;
valid68 = _valid12;
ifClause9 = "then";
}
else {
const _errs287 = errors;
const _errs288 = errors;
let valid72 = true;
const _errs289 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing10;
if((data95.join === undefined) && (missing10 = "join")){
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
var _valid13 = _errs289 === errors;
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid13){
const _errs290 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err256 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if(data95.join === undefined){
const err257 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "join"},message:"must have required property '"+"join"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(data95.on === undefined){
const err258 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
for(const key36 in data95){
if(!(((key36 === "from") || (key36 === "join")) || (key36 === "on"))){
const err259 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data95.from !== undefined){
let data110 = data95.from;
if(Array.isArray(data110)){
if(data110.length > 2){
const err260 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data110};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data110.length < 2){
const err261 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data110};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
const len9 = data110.length;
for(let i9=0; i9<len9; i9++){
let data111 = data110[i9];
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err262 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data111};
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
const err263 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data111};
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
const err264 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data110};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data95.join !== undefined){
let data112 = data95.join;
if(!((((data112 === "inner") || (data112 === "left")) || (data112 === "right")) || (data112 === "full"))){
const err265 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/join",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/join/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join,data:data112};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data95.on !== undefined){
let data113 = data95.on;
const _errs299 = errors;
let valid76 = true;
const _errs300 = errors;
if(typeof data113 !== "string"){
const err266 = {};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid14 = _errs300 === errors;
errors = _errs299;
if(vErrors !== null){
if(_errs299){
vErrors.length = _errs299;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid14){
const _errs302 = errors;
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err267 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data113};
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
const err268 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data113};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
var _valid14 = _errs302 === errors;
valid76 = _valid14;
ifClause11 = "then";
}
else {
const _errs304 = errors;
if(Array.isArray(data113)){
const len10 = data113.length;
for(let i10=0; i10<len10; i10++){
let data114 = data113[i10];
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err269 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data114};
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
const err270 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data114};
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
else {
const err271 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else,data:data113};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
var _valid14 = _errs304 === errors;
valid76 = _valid14;
ifClause11 = "else";
}
if(!valid76){
const err272 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on,data:data113};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
}
else {
const err273 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid13 = _errs290 === errors;
valid72 = _valid13;
ifClause10 = "then";
}
else {
const _errs308 = errors;
const _errs309 = errors;
let valid79 = true;
const _errs310 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing11;
if((data95.union === undefined) && (missing11 = "union")){
const err274 = {};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
var _valid15 = _errs310 === errors;
errors = _errs309;
if(vErrors !== null){
if(_errs309){
vErrors.length = _errs309;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid15){
const _errs311 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.union === undefined){
const err275 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "union"},message:"must have required property '"+"union"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
for(const key37 in data95){
if(!(key37 === "union")){
const err276 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data95.union !== undefined){
let data115 = data95.union;
if(Array.isArray(data115)){
if(data115.length < 2){
const err277 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data115};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
const len11 = data115.length;
for(let i11=0; i11<len11; i11++){
let data116 = data115[i11];
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err278 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i11,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data116};
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
const err279 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i11,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data116};
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
const err280 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data115};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid15 = _errs311 === errors;
valid79 = _valid15;
ifClause12 = "then";
}
else {
const _errs318 = errors;
const _errs319 = errors;
let valid83 = true;
const _errs320 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing12;
if((data95.aggregate === undefined) && (missing12 = "aggregate")){
const err282 = {};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
var _valid16 = _errs320 === errors;
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid16){
const _errs321 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err283 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data95.aggregate === undefined){
const err284 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "aggregate"},message:"must have required property '"+"aggregate"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
for(const key38 in data95){
if(!(((key38 === "from") || (key38 === "group_by")) || (key38 === "aggregate"))){
const err285 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data95.from !== undefined){
let data117 = data95.from;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err286 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data117};
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
const err287 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data117};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data95.group_by !== undefined){
let data118 = data95.group_by;
const _errs327 = errors;
let valid85 = true;
const _errs328 = errors;
if(typeof data118 !== "string"){
const err288 = {};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid17 = _errs328 === errors;
errors = _errs327;
if(vErrors !== null){
if(_errs327){
vErrors.length = _errs327;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid17){
const _errs330 = errors;
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err289 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data118};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
else {
const err290 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data118};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid17 = _errs330 === errors;
valid85 = _valid17;
ifClause14 = "then";
}
else {
const _errs332 = errors;
if(Array.isArray(data118)){
const len12 = data118.length;
for(let i12=0; i12<len12; i12++){
let data119 = data118[i12];
if(typeof data119 === "string"){
if(!pattern0.test(data119)){
const err291 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data119};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data119};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else,data:data118};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
var _valid17 = _errs332 === errors;
valid85 = _valid17;
ifClause14 = "else";
}
if(!valid85){
const err294 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by,data:data118};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data95.aggregate !== undefined){
let data120 = data95.aggregate;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
if(Object.keys(data120).length < 1){
const err295 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data120};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key39 in data120){
if(pattern5.test(key39)){
let data121 = data120[key39];
if(typeof data121 === "string"){
if(!pattern0.test(data121)){
const err296 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data121};
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
const err297 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key39.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data121};
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
}
else {
const err298 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data120};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
var _valid16 = _errs321 === errors;
valid83 = _valid16;
ifClause13 = "then";
}
else {
const _errs340 = errors;
const _errs341 = errors;
let valid89 = true;
const _errs342 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing13;
if((data95.sql === undefined) && (missing13 = "sql")){
const err300 = {};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
var _valid18 = _errs342 === errors;
errors = _errs341;
if(vErrors !== null){
if(_errs341){
vErrors.length = _errs341;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid18){
const _errs343 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err301 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(data95.sql === undefined){
const err302 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
for(const key40 in data95){
if(!((key40 === "from") || (key40 === "sql"))){
const err303 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data95.from !== undefined){
let data122 = data95.from;
const _errs347 = errors;
let valid91 = true;
const _errs348 = errors;
if(typeof data122 !== "string"){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid19 = _errs348 === errors;
errors = _errs347;
if(vErrors !== null){
if(_errs347){
vErrors.length = _errs347;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid19){
const _errs350 = errors;
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err305 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data122};
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
const err306 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data122};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid19 = _errs350 === errors;
valid91 = _valid19;
ifClause16 = "then";
}
else {
const _errs352 = errors;
if(Array.isArray(data122)){
const len13 = data122.length;
for(let i13=0; i13<len13; i13++){
let data123 = data122[i13];
if(typeof data123 === "string"){
if(!pattern0.test(data123)){
const err307 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data123};
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
const err308 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data123};
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
const err309 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else,data:data122};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid19 = _errs352 === errors;
valid91 = _valid19;
ifClause16 = "else";
}
if(!valid91){
const err310 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from,data:data122};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data95.sql !== undefined){
let data124 = data95.sql;
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err311 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data124};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
else {
const err312 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data124};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid18 = _errs343 === errors;
valid89 = _valid18;
ifClause15 = "then";
}
else {
const _errs358 = errors;
const _errs359 = errors;
let valid94 = true;
const _errs360 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing14;
if((data95.drop_duplicates === undefined) && (missing14 = "drop_duplicates")){
const err314 = {};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
var _valid20 = _errs360 === errors;
errors = _errs359;
if(vErrors !== null){
if(_errs359){
vErrors.length = _errs359;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid20){
const _errs361 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err315 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if(data95.drop_duplicates === undefined){
const err316 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop_duplicates"},message:"must have required property '"+"drop_duplicates"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
for(const key41 in data95){
if(!(((key41 === "from") || (key41 === "drop_duplicates")) || (key41 === "last_by"))){
const err317 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data95.from !== undefined){
let data125 = data95.from;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err318 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data125};
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
const err319 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data125};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data95.drop_duplicates !== undefined){
let data126 = data95.drop_duplicates;
const _errs367 = errors;
let valid96 = true;
const _errs368 = errors;
if(!(Array.isArray(data126))){
const err320 = {};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid21 = _errs368 === errors;
errors = _errs367;
if(vErrors !== null){
if(_errs367){
vErrors.length = _errs367;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid21){
const _errs370 = errors;
if(Array.isArray(data126)){
if(data126.length < 1){
const err321 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data126};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
const len14 = data126.length;
for(let i14=0; i14<len14; i14++){
let data127 = data126[i14];
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err322 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data127};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
else {
const err323 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data127};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
}
else {
const err324 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data126};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid21 = _errs370 === errors;
valid96 = _valid21;
ifClause18 = "then";
}
else {
const _errs374 = errors;
if(true !== data126){
const err325 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/else/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.else,data:data126};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
var _valid21 = _errs374 === errors;
valid96 = _valid21;
ifClause18 = "else";
}
if(!valid96){
const err326 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates,data:data126};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data95.last_by !== undefined){
let data128 = data95.last_by;
const _errs376 = errors;
let valid99 = true;
const _errs377 = errors;
if(typeof data128 !== "string"){
const err327 = {};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
var _valid22 = _errs377 === errors;
errors = _errs376;
if(vErrors !== null){
if(_errs376){
vErrors.length = _errs376;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid22){
const _errs379 = errors;
if(typeof data128 === "string"){
if(!pattern0.test(data128)){
const err328 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data128};
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
const err329 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data128};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
var _valid22 = _errs379 === errors;
valid99 = _valid22;
ifClause19 = "then";
}
else {
const _errs381 = errors;
if(Array.isArray(data128)){
const len15 = data128.length;
for(let i15=0; i15<len15; i15++){
let data129 = data128[i15];
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err330 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data129};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data129};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else,data:data128};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid22 = _errs381 === errors;
valid99 = _valid22;
ifClause19 = "else";
}
if(!valid99){
const err333 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by,data:data128};
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
const err334 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid20 = _errs361 === errors;
valid94 = _valid20;
ifClause17 = "then";
}
else {
const _errs385 = errors;
const _errs386 = errors;
let valid102 = true;
const _errs387 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing15;
if((data95.write === undefined) && (missing15 = "write")){
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
var _valid23 = _errs387 === errors;
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid23){
const _errs388 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.from === undefined){
const err336 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data95.write === undefined){
const err337 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
for(const key42 in data95){
if(!((key42 === "from") || (key42 === "write"))){
const err338 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data95.from !== undefined){
let data130 = data95.from;
if(typeof data130 === "string"){
if(!pattern0.test(data130)){
const err339 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data130};
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
const err340 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data130};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data95.write !== undefined){
let data131 = data95.write;
if(typeof data131 === "string"){
if(!pattern0.test(data131)){
const err341 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data131};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
else {
const err342 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data131};
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
const err343 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
var _valid23 = _errs388 === errors;
valid102 = _valid23;
ifClause20 = "then";
}
else {
const _errs395 = errors;
const _errs396 = errors;
let valid104 = true;
const _errs397 = errors;
if(!(data95 && typeof data95 == "object" && !Array.isArray(data95))){
const err344 = {};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
var _valid24 = _errs397 === errors;
errors = _errs396;
if(vErrors !== null){
if(_errs396){
vErrors.length = _errs396;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs399 = errors;
const err345 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then,data:data95};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
var _valid24 = _errs399 === errors;
valid104 = _valid24;
}
if(!valid104){
const err346 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else,data:data95};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
var _valid23 = _errs395 === errors;
valid102 = _valid23;
ifClause20 = "else";
}
if(!valid102){
const err347 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else,data:data95};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
var _valid20 = _errs385 === errors;
valid94 = _valid20;
ifClause17 = "else";
}
if(!valid94){
const err348 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else,data:data95};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
var _valid18 = _errs358 === errors;
valid89 = _valid18;
ifClause15 = "else";
}
if(!valid89){
const err349 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else,data:data95};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
var _valid16 = _errs340 === errors;
valid83 = _valid16;
ifClause13 = "else";
}
if(!valid83){
const err350 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else,data:data95};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
var _valid15 = _errs318 === errors;
valid79 = _valid15;
ifClause12 = "else";
}
if(!valid79){
const err351 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else,data:data95};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
var _valid13 = _errs308 === errors;
valid72 = _valid13;
ifClause10 = "else";
}
if(!valid72){
const err352 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else,data:data95};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
var _valid12 = _errs287 === errors;
valid68 = _valid12;
ifClause9 = "else";
}
if(!valid68){
const err353 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else,data:data95};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid11 = _errs275 === errors;
valid64 = _valid11;
ifClause8 = "else";
}
if(!valid64){
const err354 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else,data:data95};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid10 = _errs263 === errors;
valid62 = _valid10;
ifClause7 = "else";
}
if(!valid62){
const err355 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else,data:data95};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
var _valid8 = _errs253 === errors;
valid57 = _valid8;
ifClause5 = "else";
}
if(!valid57){
const err356 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else,data:data95};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid7 = _errs230 === errors;
valid55 = _valid7;
ifClause4 = "else";
}
if(!valid55){
const err357 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data95};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
}
else {
const err358 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes,data:data94};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data64.needs !== undefined){
let data132 = data64.needs;
const _errs401 = errors;
let valid105 = true;
const _errs402 = errors;
if(typeof data132 !== "string"){
const err359 = {};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
var _valid25 = _errs402 === errors;
errors = _errs401;
if(vErrors !== null){
if(_errs401){
vErrors.length = _errs401;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid25){
const _errs404 = errors;
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err360 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data132};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data132};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid25 = _errs404 === errors;
valid105 = _valid25;
ifClause21 = "then";
}
else {
const _errs406 = errors;
if(Array.isArray(data132)){
const len16 = data132.length;
for(let i16=0; i16<len16; i16++){
let data133 = data132[i16];
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err362 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data133};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
else {
const err363 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data133};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else,data:data132};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid25 = _errs406 === errors;
valid105 = _valid25;
ifClause21 = "else";
}
if(!valid105){
const err365 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs,data:data132};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data64.when !== undefined){
let data134 = data64.when;
if(!(data134 === "always")){
const err366 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when,data:data134};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data64.window !== undefined){
let data135 = data64.window;
if(!(data135 === "none")){
const err367 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window,data:data135};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data64.workers !== undefined){
let data136 = data64.workers;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key43 in data136){
if(!((key43 === "type") || (key43 === "count"))){
const err368 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data136};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data136.type !== undefined){
let data137 = data136.type;
if(!((((((((data137 === "G.1X") || (data137 === "G.2X")) || (data137 === "G.4X")) || (data137 === "G.8X")) || (data137 === "R.1X")) || (data137 === "R.2X")) || (data137 === "R.4X")) || (data137 === "R.8X"))){
const err369 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type,data:data137};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data136.count !== undefined){
let data138 = data136.count;
if(!(((typeof data138 == "number") && (!(data138 % 1) && !isNaN(data138))) && (isFinite(data138)))){
const err370 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data138};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if((typeof data138 == "number") && (isFinite(data138))){
if(data138 > 299 || isNaN(data138)){
const err371 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data138};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data138 < 2 || isNaN(data138)){
const err372 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data138};
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
}
else {
const err373 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data136};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data64.timeout !== undefined){
let data139 = data64.timeout;
if(typeof data139 === "string"){
if(!pattern22.test(data139)){
const err374 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data139};
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
const err375 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data139};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data64.retry !== undefined){
let data140 = data64.retry;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.attempts === undefined){
const err376 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data140};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
for(const key44 in data140){
if(!(key44 === "attempts")){
const err377 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key44},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data140};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data140.attempts !== undefined){
let data141 = data140.attempts;
if(!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141)))){
const err378 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data141};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 10 || isNaN(data141)){
const err379 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data141};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if(data141 < 1 || isNaN(data141)){
const err380 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data141};
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
}
else {
const err381 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data140};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data64.expected !== undefined){
let data142 = data64.expected;
if(typeof data142 === "string"){
if(!pattern22.test(data142)){
const err382 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data142};
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
const err383 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data142};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data64.skip_if !== undefined){
let data143 = data64.skip_if;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(Object.keys(data143).length > 1){
const err384 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data143};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(Object.keys(data143).length < 1){
const err385 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data143};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
for(const key45 in data143){
if(!(((((((key45 === "no_new_data") || (key45 === "unchanged")) || (key45 === "query")) || (key45 === "expression")) || (key45 === "any")) || (key45 === "all")) || (key45 === "not"))){
const err386 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data143};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data143.no_new_data !== undefined){
let data144 = data143.no_new_data;
if(typeof data144 === "string"){
if(!pattern0.test(data144)){
const err387 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data144};
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
const err388 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data144};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data143.unchanged !== undefined){
const err389 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged,data:data143.unchanged};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
if(data143.query !== undefined){
const err390 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data143.query};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data143.expression !== undefined){
const err391 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data143.expression};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data143.any !== undefined){
const err392 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data143.any};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(data143.all !== undefined){
const err393 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data143.all};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data143.not !== undefined){
const err394 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/not/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not,data:data143.not};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
else {
const err395 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data143};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data64.foreach !== undefined){
let data151 = data64.foreach;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key46 in data151){
if(pattern5.test(key46)){
let data152 = data151[key46];
if(Array.isArray(data152)){
if(data152.length < 1){
const err396 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data152};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
const len17 = data152.length;
for(let i17=0; i17<len17; i17++){
let data153 = data152[i17];
if(((typeof data153 !== "string") && (!((typeof data153 == "number") && (isFinite(data153))))) && (typeof data153 !== "boolean")){
const err397 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key46.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items,data:data153};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key46.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data152};
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
}
else {
const err399 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach,data:data151};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
else {
const err400 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data64};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
var _valid6 = _errs216 === errors;
valid52 = _valid6;
ifClause3 = "then";
}
else {
const _errs444 = errors;
const _errs445 = errors;
let valid114 = true;
const _errs446 = errors;
if(!(data64 && typeof data64 == "object" && !Array.isArray(data64))){
const err401 = {};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
var _valid26 = _errs446 === errors;
errors = _errs445;
if(vErrors !== null){
if(_errs445){
vErrors.length = _errs445;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs448 = errors;
const err402 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then,data:data64};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
var _valid26 = _errs448 === errors;
valid114 = _valid26;
}
if(!valid114){
const err403 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else,data:data64};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
var _valid6 = _errs444 === errors;
valid52 = _valid6;
ifClause3 = "else";
}
if(!valid52){
const err404 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else,data:data64};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid3 = _errs213 === errors;
valid37 = _valid3;
ifClause0 = "else";
}
if(!valid37){
const err405 = {instancePath:instancePath+"/jobs/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data64};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
}
else {
const err406 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data63};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data.reports !== undefined){
let data154 = data.reports;
if(data154 && typeof data154 == "object" && !Array.isArray(data154)){
for(const key47 in data154){
if(pattern5.test(key47)){
let data155 = data154[key47];
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
if(data155.sql === undefined){
const err407 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].required,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data155};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key48 in data155){
if(!(((key48 === "sql") || (key48 === "charts")) || (key48 === "needs"))){
const err408 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key48},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data155};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data155.sql !== undefined){
let data156 = data155.sql;
if(typeof data156 === "string"){
if(!pattern0.test(data156)){
const err409 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data156};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.sql.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data156};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data155.charts !== undefined){
let data157 = data155.charts;
if(Array.isArray(data157)){
const len18 = data157.length;
for(let i18=0; i18<len18; i18++){
let data158 = data157[i18];
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
if(data158.type === undefined){
const err411 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data158};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(data158.x === undefined){
const err412 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data158};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(data158.y === undefined){
const err413 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data158};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
for(const key49 in data158){
if(!(((((((key49 === "type") || (key49 === "x")) || (key49 === "y")) || (key49 === "color")) || (key49 === "title")) || (key49 === "facet")) || (key49 === "mark"))){
const err414 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data158};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data158.type !== undefined){
let data159 = data158.type;
if(!((((data159 === "line") || (data159 === "bar")) || (data159 === "area")) || (data159 === "point"))){
const err415 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/type",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type,data:data159};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data158.x !== undefined){
let data160 = data158.x;
if(typeof data160 === "string"){
if(!pattern0.test(data160)){
const err416 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data160};
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
const err417 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data160};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data158.y !== undefined){
let data161 = data158.y;
if(typeof data161 === "string"){
if(!pattern0.test(data161)){
const err418 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data161};
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
const err419 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data161};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data158.color !== undefined){
let data162 = data158.color;
if(typeof data162 === "string"){
if(!pattern0.test(data162)){
const err420 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data162};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
else {
const err421 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data162};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
if(data158.title !== undefined){
let data163 = data158.title;
if(typeof data163 === "string"){
if(!pattern0.test(data163)){
const err422 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data163};
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
const err423 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data163};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
if(data158.facet !== undefined){
let data164 = data158.facet;
if(typeof data164 === "string"){
if(!pattern0.test(data164)){
const err424 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data164};
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
const err425 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data164};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data158.mark !== undefined){
let data165 = data158.mark;
if(typeof data165 === "string"){
if(!pattern0.test(data165)){
const err426 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data165};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data165};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
}
else {
const err428 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data158};
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
const err429 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts,data:data157};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data155.needs !== undefined){
let data166 = data155.needs;
const _errs475 = errors;
let valid120 = true;
const _errs476 = errors;
if(typeof data166 !== "string"){
const err430 = {};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
var _valid27 = _errs476 === errors;
errors = _errs475;
if(vErrors !== null){
if(_errs475){
vErrors.length = _errs475;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid27){
const _errs478 = errors;
if(typeof data166 === "string"){
if(!pattern0.test(data166)){
const err431 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data166};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data166};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
var _valid27 = _errs478 === errors;
valid120 = _valid27;
ifClause22 = "then";
}
else {
const _errs480 = errors;
if(Array.isArray(data166)){
const len19 = data166.length;
for(let i19=0; i19<len19; i19++){
let data167 = data166[i19];
if(typeof data167 === "string"){
if(!pattern0.test(data167)){
const err433 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i19,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data167};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i19,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data167};
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
else {
const err435 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else,data:data166};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
var _valid27 = _errs480 === errors;
valid120 = _valid27;
ifClause22 = "else";
}
if(!valid120){
const err436 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs,data:data166};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/reports/" + key47.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].type,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data155};
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
const err438 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.type,parentSchema:schema11.properties.reports,data:data154};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data.quicksight !== undefined){
let data168 = data.quicksight;
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
if(data168.datasets === undefined){
const err439 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/required",keyword:"required",params:{missingProperty: "datasets"},message:"must have required property '"+"datasets"+"'",schema:schema11.properties.quicksight.required,parentSchema:schema11.properties.quicksight,data:data168};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data168.group === undefined){
const err440 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/required",keyword:"required",params:{missingProperty: "group"},message:"must have required property '"+"group"+"'",schema:schema11.properties.quicksight.required,parentSchema:schema11.properties.quicksight,data:data168};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
for(const key50 in data168){
if(!(((key50 === "datasets") || (key50 === "group")) || (key50 === "identity_region"))){
const err441 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.quicksight,data:data168};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data168.datasets !== undefined){
let data169 = data168.datasets;
if(Array.isArray(data169)){
if(data169.length < 1){
const err442 = {instancePath:instancePath+"/quicksight/datasets",schemaPath:"#/properties/quicksight/properties/datasets/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.quicksight.properties.datasets,data:data169};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
const len20 = data169.length;
for(let i20=0; i20<len20; i20++){
let data170 = data169[i20];
const _errs490 = errors;
let valid126 = true;
const _errs491 = errors;
if(!(data170 && typeof data170 == "object" && !Array.isArray(data170))){
const err443 = {};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid28 = _errs491 === errors;
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
}
else {
vErrors = null;
}
}
let ifClause23;
if(_valid28){
const _errs493 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.report === undefined){
const err444 = {instancePath:instancePath+"/quicksight/datasets/" + i20,schemaPath:"#/properties/quicksight/properties/datasets/items/then/required",keyword:"required",params:{missingProperty: "report"},message:"must have required property '"+"report"+"'",schema:schema11.properties.quicksight.properties.datasets.items.then.required,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data170};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data170.columns === undefined){
const err445 = {instancePath:instancePath+"/quicksight/datasets/" + i20,schemaPath:"#/properties/quicksight/properties/datasets/items/then/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.quicksight.properties.datasets.items.then.required,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data170};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
for(const key51 in data170){
if(!((key51 === "report") || (key51 === "columns"))){
const err446 = {instancePath:instancePath+"/quicksight/datasets/" + i20,schemaPath:"#/properties/quicksight/properties/datasets/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key51},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data170};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data170.report !== undefined){
let data171 = data170.report;
if(typeof data171 === "string"){
if(!pattern0.test(data171)){
const err447 = {instancePath:instancePath+"/quicksight/datasets/" + i20+"/report",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/report/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.report,data:data171};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/quicksight/datasets/" + i20+"/report",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/report/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.report.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.report,data:data171};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data170.columns !== undefined){
let data172 = data170.columns;
if(data172 && typeof data172 == "object" && !Array.isArray(data172)){
for(const key52 in data172){
if(pattern5.test(key52)){
let data173 = data172[key52];
if(typeof data173 === "string"){
if(!pattern0.test(data173)){
const err449 = {instancePath:instancePath+"/quicksight/datasets/" + i20+"/columns/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"],data:data173};
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
const err450 = {instancePath:instancePath+"/quicksight/datasets/" + i20+"/columns/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.patternProperties["^.*$"],data:data173};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
}
else {
const err451 = {instancePath:instancePath+"/quicksight/datasets/" + i20+"/columns",schemaPath:"#/properties/quicksight/properties/datasets/items/then/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then.properties.columns,data:data172};
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
const err452 = {instancePath:instancePath+"/quicksight/datasets/" + i20,schemaPath:"#/properties/quicksight/properties/datasets/items/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.properties.datasets.items.then.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.then,data:data170};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
var _valid28 = _errs493 === errors;
valid126 = _valid28;
ifClause23 = "then";
}
else {
const _errs502 = errors;
if(typeof data170 === "string"){
if(!pattern0.test(data170)){
const err453 = {instancePath:instancePath+"/quicksight/datasets/" + i20,schemaPath:"#/properties/quicksight/properties/datasets/items/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.datasets.items.else,data:data170};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/quicksight/datasets/" + i20,schemaPath:"#/properties/quicksight/properties/datasets/items/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.datasets.items.else.type,parentSchema:schema11.properties.quicksight.properties.datasets.items.else,data:data170};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
var _valid28 = _errs502 === errors;
valid126 = _valid28;
ifClause23 = "else";
}
if(!valid126){
const err455 = {instancePath:instancePath+"/quicksight/datasets/" + i20,schemaPath:"#/properties/quicksight/properties/datasets/items/if",keyword:"if",params:{failingKeyword: ifClause23},message:"must match \""+ifClause23+"\" schema",schema:schema11.properties.quicksight.properties.datasets.items.if,parentSchema:schema11.properties.quicksight.properties.datasets.items,data:data170};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/quicksight/datasets",schemaPath:"#/properties/quicksight/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.quicksight.properties.datasets.type,parentSchema:schema11.properties.quicksight.properties.datasets,data:data169};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data168.group !== undefined){
let data174 = data168.group;
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err457 = {instancePath:instancePath+"/quicksight/group",schemaPath:"#/properties/quicksight/properties/group/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.group,data:data174};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
else {
const err458 = {instancePath:instancePath+"/quicksight/group",schemaPath:"#/properties/quicksight/properties/group/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.group.type,parentSchema:schema11.properties.quicksight.properties.group,data:data174};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
if(data168.identity_region !== undefined){
let data175 = data168.identity_region;
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err459 = {instancePath:instancePath+"/quicksight/identity_region",schemaPath:"#/properties/quicksight/properties/identity_region/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.quicksight.properties.identity_region,data:data175};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
else {
const err460 = {instancePath:instancePath+"/quicksight/identity_region",schemaPath:"#/properties/quicksight/properties/identity_region/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.quicksight.properties.identity_region.type,parentSchema:schema11.properties.quicksight.properties.identity_region,data:data175};
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
else {
const err461 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.quicksight.type,parentSchema:schema11.properties.quicksight,data:data168};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data.models !== undefined){
const err462 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.models.notBuilt,parentSchema:schema11.properties.models,data:data.models};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data.lambdas !== undefined){
let data177 = data.lambdas;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key53 in data177){
if(pattern5.test(key53)){
let data178 = data177[key53];
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
if(data178.function === undefined){
const err463 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "function"},message:"must have required property '"+"function"+"'",schema:schema11.properties.lambdas.patternProperties["^.*$"].required,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data178};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
for(const key54 in data178){
if(!(((key54 === "function") || (key54 === "payload")) || (key54 === "needs"))){
const err464 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key54},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data178};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data178.function !== undefined){
let data179 = data178.function;
if(typeof data179 === "string"){
if(!pattern0.test(data179)){
const err465 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data179};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
else {
const err466 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/function",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/function/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.function,data:data179};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data178.payload !== undefined){
let data180 = data178.payload;
if(!(data180 && typeof data180 == "object" && !Array.isArray(data180))){
const err467 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/payload",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/payload/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.payload,data:data180};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data178.needs !== undefined){
let data181 = data178.needs;
const _errs519 = errors;
let valid131 = true;
const _errs520 = errors;
if(typeof data181 !== "string"){
const err468 = {};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
var _valid29 = _errs520 === errors;
errors = _errs519;
if(vErrors !== null){
if(_errs519){
vErrors.length = _errs519;
}
else {
vErrors = null;
}
}
let ifClause24;
if(_valid29){
const _errs522 = errors;
if(typeof data181 === "string"){
if(!pattern0.test(data181)){
const err469 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data181};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.then,data:data181};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
var _valid29 = _errs522 === errors;
valid131 = _valid29;
ifClause24 = "then";
}
else {
const _errs524 = errors;
if(Array.isArray(data181)){
const len21 = data181.length;
for(let i21=0; i21<len21; i21++){
let data182 = data181[i21];
if(typeof data182 === "string"){
if(!pattern0.test(data182)){
const err471 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i21,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data182};
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
const err472 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i21,schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.items,data:data182};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
else {
const err473 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.else,data:data181};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var _valid29 = _errs524 === errors;
valid131 = _valid29;
ifClause24 = "else";
}
if(!valid131){
const err474 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause24},message:"must match \""+ifClause24+"\" schema",schema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"].properties.needs,data:data181};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
}
else {
const err475 = {instancePath:instancePath+"/lambdas/" + key53.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lambdas/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.patternProperties["^.*$"].type,parentSchema:schema11.properties.lambdas.patternProperties["^.*$"],data:data178};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
}
else {
const err476 = {instancePath:instancePath+"/lambdas",schemaPath:"#/properties/lambdas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lambdas.type,parentSchema:schema11.properties.lambdas,data:data177};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data.executions !== undefined){
let data183 = data.executions;
if(data183 && typeof data183 == "object" && !Array.isArray(data183)){
for(const key55 in data183){
if(pattern5.test(key55)){
let data184 = data183[key55];
if(!(data184 && typeof data184 == "object" && !Array.isArray(data184))){
const err477 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].type,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data184};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
const _errs532 = errors;
let valid135 = true;
const _errs533 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing16;
if((data184.pipeline === undefined) && (missing16 = "pipeline")){
const err478 = {};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
var _valid30 = _errs533 === errors;
errors = _errs532;
if(vErrors !== null){
if(_errs532){
vErrors.length = _errs532;
}
else {
vErrors = null;
}
}
let ifClause25;
if(_valid30){
const _errs534 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.pipeline === undefined){
const err479 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "pipeline"},message:"must have required property '"+"pipeline"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data184};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
for(const key56 in data184){
if(!(((key56 === "pipeline") || (key56 === "from")) || (key56 === "needs"))){
const err480 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key56},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data184};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data184.pipeline !== undefined){
let data185 = data184.pipeline;
if(typeof data185 === "string"){
if(!pattern0.test(data185)){
const err481 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data185};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/pipeline",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.pipeline,data:data185};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
if(data184.from !== undefined){
let data186 = data184.from;
if(typeof data186 === "string"){
if(!pattern0.test(data186)){
const err483 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data186};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
else {
const err484 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.from,data:data186};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data184.needs !== undefined){
let data187 = data184.needs;
const _errs542 = errors;
let valid137 = true;
const _errs543 = errors;
if(typeof data187 !== "string"){
const err485 = {};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var _valid31 = _errs543 === errors;
errors = _errs542;
if(vErrors !== null){
if(_errs542){
vErrors.length = _errs542;
}
else {
vErrors = null;
}
}
let ifClause26;
if(_valid31){
const _errs545 = errors;
if(typeof data187 === "string"){
if(!pattern0.test(data187)){
const err486 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data187};
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
const err487 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.then,data:data187};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
var _valid31 = _errs545 === errors;
valid137 = _valid31;
ifClause26 = "then";
}
else {
const _errs547 = errors;
if(Array.isArray(data187)){
const len22 = data187.length;
for(let i22=0; i22<len22; i22++){
let data188 = data187[i22];
if(typeof data188 === "string"){
if(!pattern0.test(data188)){
const err488 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data188};
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
const err489 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i22,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.items,data:data188};
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
const err490 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.else,data:data187};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
var _valid31 = _errs547 === errors;
valid137 = _valid31;
ifClause26 = "else";
}
if(!valid137){
const err491 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause26},message:"must match \""+ifClause26+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then.properties.needs,data:data187};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
else {
const err492 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].then,data:data184};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
var _valid30 = _errs534 === errors;
valid135 = _valid30;
ifClause25 = "then";
}
else {
const _errs551 = errors;
const _errs552 = errors;
let valid140 = true;
const _errs553 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
let missing17;
if((data184.state_machine === undefined) && (missing17 = "state_machine")){
const err493 = {};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
var _valid32 = _errs553 === errors;
errors = _errs552;
if(vErrors !== null){
if(_errs552){
vErrors.length = _errs552;
}
else {
vErrors = null;
}
}
let ifClause27;
if(_valid32){
const _errs554 = errors;
if(data184 && typeof data184 == "object" && !Array.isArray(data184)){
if(data184.state_machine === undefined){
const err494 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "state_machine"},message:"must have required property '"+"state_machine"+"'",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data184};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
for(const key57 in data184){
if(!(((key57 === "state_machine") || (key57 === "input")) || (key57 === "needs"))){
const err495 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key57},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data184};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data184.state_machine !== undefined){
let data189 = data184.state_machine;
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err496 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data189};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/state_machine",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/state_machine/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.state_machine,data:data189};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data184.input !== undefined){
let data190 = data184.input;
if(!(data190 && typeof data190 == "object" && !Array.isArray(data190))){
const err498 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/input",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/input/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.input,data:data190};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data184.needs !== undefined){
let data191 = data184.needs;
const _errs562 = errors;
let valid142 = true;
const _errs563 = errors;
if(typeof data191 !== "string"){
const err499 = {};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid33 = _errs563 === errors;
errors = _errs562;
if(vErrors !== null){
if(_errs562){
vErrors.length = _errs562;
}
else {
vErrors = null;
}
}
let ifClause28;
if(_valid33){
const _errs565 = errors;
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err500 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data191};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
else {
const err501 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.then,data:data191};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
var _valid33 = _errs565 === errors;
valid142 = _valid33;
ifClause28 = "then";
}
else {
const _errs567 = errors;
if(Array.isArray(data191)){
const len23 = data191.length;
for(let i23=0; i23<len23; i23++){
let data192 = data191[i23];
if(typeof data192 === "string"){
if(!pattern0.test(data192)){
const err502 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i23,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data192};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
else {
const err503 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i23,schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data192};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
}
else {
const err504 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.else,data:data191};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
var _valid33 = _errs567 === errors;
valid142 = _valid33;
ifClause28 = "else";
}
if(!valid142){
const err505 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause28},message:"must match \""+ifClause28+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then.properties.needs,data:data191};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
}
else {
const err506 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.then,data:data184};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
var _valid32 = _errs554 === errors;
valid140 = _valid32;
ifClause27 = "then";
}
else {
const _errs571 = errors;
const _errs572 = errors;
let valid145 = true;
const _errs573 = errors;
if(!(data184 && typeof data184 == "object" && !Array.isArray(data184))){
const err507 = {};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
var _valid34 = _errs573 === errors;
errors = _errs572;
if(vErrors !== null){
if(_errs572){
vErrors.length = _errs572;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs575 = errors;
const err508 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else.then,data:data184};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
var _valid34 = _errs575 === errors;
valid145 = _valid34;
}
if(!valid145){
const err509 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else.else,data:data184};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
var _valid32 = _errs571 === errors;
valid140 = _valid32;
ifClause27 = "else";
}
if(!valid140){
const err510 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause27},message:"must match \""+ifClause27+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.executions.patternProperties["^.*$"].else,data:data184};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
var _valid30 = _errs551 === errors;
valid135 = _valid30;
ifClause25 = "else";
}
if(!valid135){
const err511 = {instancePath:instancePath+"/executions/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/executions/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause25},message:"must match \""+ifClause25+"\" schema",schema:schema11.properties.executions.patternProperties["^.*$"].if,parentSchema:schema11.properties.executions.patternProperties["^.*$"],data:data184};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
}
}
else {
const err512 = {instancePath:instancePath+"/executions",schemaPath:"#/properties/executions/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.executions.type,parentSchema:schema11.properties.executions,data:data183};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
if(data.local !== undefined){
const err513 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.local.notBuilt,parentSchema:schema11.properties.local,data:data.local};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
if(data.tests !== undefined){
const err514 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.tests.notBuilt,parentSchema:schema11.properties.tests,data:data.tests};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export default validate10 as Validate;
