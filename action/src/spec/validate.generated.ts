// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
"use strict";


const schema11 = {"type":"object","required":["name","database"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a name"},"description":{"type":"string","pattern":"\\S","expects":"a text"},"timezone":{"type":"string","pattern":"\\S","expects":"a time zone, such as Europe/Rome"},"window":{"enum":["hour","day","week","month"],"expects":"hour, day, week or month"},"schedule":{"notBuilt":{"what":"Section \"schedule\"","hint":"Start runs by penstock run."}},"backfill":{"notBuilt":{"what":"Section \"backfill\"","hint":"Run single windows by penstock run --window."}},"notify":{"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false},"environments":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false}},"expects":"a mapping of environments"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"},"inputs":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false}},"expects":"a mapping of inputs"},"sources":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with a type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"notBuilt":{"what":"A source of type \"iot\"","at":"type","hint":"Read files from S3: type: s3."}}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"notBuilt":{"what":"A source of type \"jdbc\"","at":"type","hint":"Export the tables to S3 and read them: type: s3."}}}]}},"expects":"a mapping of sources"},"crawlers":{"notBuilt":{"what":"Section \"crawlers\"","hint":"Declare the columns of the source; then it is a table without a crawler."}},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names","minItems":1},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false}},"expects":"a mapping of tables"},"jobs":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with script or nodes","if":{"required":["script"]},"then":{"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"notBuilt":{"what":"Condition \"unchanged\"","hint":"Built so far: no_new_data."}},"query":{"notBuilt":{"what":"Condition \"query\"","hint":"Built so far: no_new_data."}},"expression":{"notBuilt":{"what":"Condition \"expression\"","hint":"Built so far: no_new_data."}},"any":{"notBuilt":{"what":"Condition \"any\"","hint":"Built so far: no_new_data."}},"all":{"notBuilt":{"what":"Condition \"all\"","hint":"Built so far: no_new_data."}},"not":{"notBuilt":{"what":"Condition \"not\"","hint":"Built so far: no_new_data."}}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false},"else":{"if":{"required":["nodes"]},"then":{"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter, select, drop, join, union, aggregate, sql, drop_duplicates or write","if":{"required":["read"]},"then":{"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false},"else":{"if":{"required":["mapping"]},"then":{"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types","minProperties":1}},"expects":"a mapping with from and mapping","additionalProperties":false},"else":{"if":{"required":["filter"]},"then":{"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false},"else":{"if":{"required":["select"]},"then":{"type":"object","required":["from","select"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"select":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and select","additionalProperties":false},"else":{"if":{"required":["drop"]},"then":{"type":"object","required":["from","drop"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of columns","minItems":1}},"expects":"a mapping with from and drop","additionalProperties":false},"else":{"if":{"required":["join"]},"then":{"type":"object","required":["from","join","on"],"properties":{"from":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two nodes","minItems":2,"maxItems":2},"join":{"enum":["inner","left","right","full"],"expects":"inner, left, right or full"},"on":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from, join and on","additionalProperties":false},"else":{"if":{"required":["union"]},"then":{"type":"object","required":["union"],"properties":{"union":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"a list of two or more nodes","minItems":2}},"expects":"a mapping with union","additionalProperties":false},"else":{"if":{"required":["aggregate"]},"then":{"type":"object","required":["from","aggregate"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"group_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}},"aggregate":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"an expression in Spark SQL, such as avg(temp)"}},"expects":"a mapping of new columns to expressions","minProperties":1}},"expects":"a mapping with from and aggregate","additionalProperties":false},"else":{"if":{"required":["sql"]},"then":{"type":"object","required":["from","sql"],"properties":{"from":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a node"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a node"},"expects":"the name of a node, or a list of them"}},"sql":{"type":"string","pattern":"\\S","expects":"a query in Spark SQL"}},"expects":"a mapping with from and sql","additionalProperties":false},"else":{"if":{"required":["drop_duplicates"]},"then":{"type":"object","required":["from","drop_duplicates"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"drop_duplicates":{"expects":"true, or a list of columns","if":{"type":"array"},"then":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"minItems":1,"expects":"true, or a list of columns"},"else":{"const":true,"expects":"true, or a list of columns"}},"last_by":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a column"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"the name of a column, or a list of them"}}},"expects":"a mapping with from and drop_duplicates","additionalProperties":false},"else":{"if":{"required":["write"]},"then":{"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","select","drop","join","union","aggregate","sql","drop_duplicates","write"]}}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"notBuilt":{"what":"Condition \"unchanged\"","hint":"Built so far: no_new_data."}},"query":{"notBuilt":{"what":"Condition \"query\"","hint":"Built so far: no_new_data."}},"expression":{"notBuilt":{"what":"Condition \"expression\"","hint":"Built so far: no_new_data."}},"any":{"notBuilt":{"what":"Condition \"any\"","hint":"Built so far: no_new_data."}},"all":{"notBuilt":{"what":"Condition \"all\"","hint":"Built so far: no_new_data."}},"not":{"notBuilt":{"what":"Condition \"not\"","hint":"Built so far: no_new_data."}}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["script","nodes"]}}}}},"expects":"a mapping of jobs"},"reports":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"notBuilt":{"what":"Key \"facet\" of a chart","hint":"Use color."}},"mark":{"notBuilt":{"what":"Key \"mark\" of a chart","hint":"Use color."}}},"expects":"a mapping with type, x and y","additionalProperties":false},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false}},"expects":"a mapping of reports"},"quicksight":{"notBuilt":{"what":"Section \"quicksight\"","hint":"penstock report draws the reports."}},"models":{"notBuilt":{"what":"Section \"models\""}},"lambdas":{"notBuilt":{"what":"Section \"lambdas\""}},"executions":{"notBuilt":{"what":"Section \"executions\""}},"local":{"notBuilt":{"what":"Section \"local\"","hint":"Put files into the local cloud's bucket folder."}},"tests":{"notBuilt":{"what":"Section \"tests\""}}},"expects":"a mapping with name, environments, tables, jobs …","additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^.*$", "u");
const pattern30 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");

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
const err58 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then.notBuilt,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].then,data:data24};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
var _valid1 = _errs72 === errors;
valid18 = _valid1;
}
if(!valid18){
const err59 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[1].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[1],data:data24};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const _errs74 = errors;
let valid20 = true;
const _errs75 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing2;
if((data24.type === undefined) && (missing2 = "type")){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
if(data24.type !== undefined){
if("jdbc" !== data24.type){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
var _valid2 = _errs75 === errors;
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs77 = errors;
const err62 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.notBuilt,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data24};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
var _valid2 = _errs77 === errors;
valid20 = _valid2;
}
if(!valid20){
const err63 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2],data:data24};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err64 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].required,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data24};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data24.type !== undefined){
let data34 = data24.type;
if(!(((data34 === "s3") || (data34 === "iot")) || (data34 === "jdbc"))){
const err65 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].properties.type,data:data34};
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
else {
const err66 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data24};
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
}
else {
const err67 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data23};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.crawlers !== undefined){
const err68 = {instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.crawlers.notBuilt,parentSchema:schema11.properties.crawlers,data:data.crawlers};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.database !== undefined){
let data36 = data.database;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err69 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.database,data:data36};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.database.type,parentSchema:schema11.properties.database,data:data36};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.tables !== undefined){
let data37 = data.tables;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key11 in data37){
if(pattern4.test(key11)){
let data38 = data37[key11];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.path === undefined){
const err71 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data38};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data38.format === undefined){
const err72 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data38};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data38.columns === undefined){
const err73 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data38};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
for(const key12 in data38){
if(!(((((((key12 === "path") || (key12 === "format")) || (key12 === "header")) || (key12 === "columns")) || (key12 === "partition_by")) || (key12 === "key")) || (key12 === "quality"))){
const err74 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data38};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data38.path !== undefined){
let data39 = data38.path;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err75 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data39};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.path.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data39};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data38.format !== undefined){
let data40 = data38.format;
if(!(((data40 === "csv") || (data40 === "json")) || (data40 === "parquet"))){
const err77 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.patternProperties["^.*$"].properties.format.enum,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.format,data:data40};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data38.header !== undefined){
let data41 = data38.header;
if(typeof data41 !== "boolean"){
const err78 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.header.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.header,data:data41};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data38.columns !== undefined){
let data42 = data38.columns;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key13 in data42){
if(pattern4.test(key13)){
let data43 = data42[key13];
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err79 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data43};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data43};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns,data:data42};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data38.partition_by !== undefined){
let data44 = data38.partition_by;
if(Array.isArray(data44)){
const len2 = data44.length;
for(let i2=0; i2<len2; i2++){
let data45 = data44[i2];
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err82 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i2,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data45};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i2,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data45};
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
else {
const err84 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by,data:data44};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.key !== undefined){
let data46 = data38.key;
if(Array.isArray(data46)){
if(data46.length < 1){
const err85 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data46};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
const len3 = data46.length;
for(let i3=0; i3<len3; i3++){
let data47 = data46[i3];
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err86 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i3,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data47};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/key/" + i3,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key.items,data:data47};
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
else {
const err88 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data46};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data38.quality !== undefined){
let data48 = data38.quality;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err89 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data48};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.quality.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data48};
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
else {
const err91 = {instancePath:instancePath+"/tables/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data38};
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
const err92 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data37};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.jobs !== undefined){
let data49 = data.jobs;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
for(const key14 in data49){
if(pattern4.test(key14)){
let data50 = data49[key14];
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err93 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data50};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const _errs110 = errors;
let valid31 = true;
const _errs111 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing3;
if((data50.script === undefined) && (missing3 = "script")){
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var _valid3 = _errs111 === errors;
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid3){
const _errs112 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.script === undefined){
const err95 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data50};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data50.writes === undefined){
const err96 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data50};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key15 in data50){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key15))){
const err97 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data50};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data50.script !== undefined){
let data51 = data50.script;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err98 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data51};
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
const err99 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data51};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data50.reads !== undefined){
let data52 = data50.reads;
const _errs118 = errors;
let valid33 = true;
const _errs119 = errors;
if(typeof data52 !== "string"){
const err100 = {};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid4 = _errs119 === errors;
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid4){
const _errs121 = errors;
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err101 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data52};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data52};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid4 = _errs121 === errors;
valid33 = _valid4;
ifClause1 = "then";
}
else {
const _errs123 = errors;
if(Array.isArray(data52)){
const len4 = data52.length;
for(let i4=0; i4<len4; i4++){
let data53 = data52[i4];
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err103 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i4,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data53};
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
const err104 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i4,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data53};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else,data:data52};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid4 = _errs123 === errors;
valid33 = _valid4;
ifClause1 = "else";
}
if(!valid33){
const err106 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads,data:data52};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data50.writes !== undefined){
let data54 = data50.writes;
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err107 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data54};
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
const err108 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data54};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data50.arguments !== undefined){
let data55 = data50.arguments;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
for(const key16 in data55){
if(pattern4.test(key16)){
let data56 = data55[key16];
if(((typeof data56 !== "string") && (!((typeof data56 == "number") && (isFinite(data56))))) && (typeof data56 !== "boolean")){
const err109 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"],data:data56};
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
}
else {
const err110 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments,data:data55};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data50.needs !== undefined){
let data57 = data50.needs;
const _errs134 = errors;
let valid37 = true;
const _errs135 = errors;
if(typeof data57 !== "string"){
const err111 = {};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid5 = _errs135 === errors;
errors = _errs134;
if(vErrors !== null){
if(_errs134){
vErrors.length = _errs134;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs137 = errors;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err112 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data57};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid5 = _errs137 === errors;
valid37 = _valid5;
ifClause2 = "then";
}
else {
const _errs139 = errors;
if(Array.isArray(data57)){
const len5 = data57.length;
for(let i5=0; i5<len5; i5++){
let data58 = data57[i5];
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err114 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i5,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data58};
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
const err115 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i5,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data58};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid5 = _errs139 === errors;
valid37 = _valid5;
ifClause2 = "else";
}
if(!valid37){
const err117 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs,data:data57};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data50.when !== undefined){
let data59 = data50.when;
if(!(data59 === "always")){
const err118 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when,data:data59};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data50.window !== undefined){
let data60 = data50.window;
if(!(data60 === "none")){
const err119 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window,data:data60};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data50.workers !== undefined){
let data61 = data50.workers;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
for(const key17 in data61){
if(!((key17 === "type") || (key17 === "count"))){
const err120 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data61};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data61.type !== undefined){
let data62 = data61.type;
if(!((((((((data62 === "G.1X") || (data62 === "G.2X")) || (data62 === "G.4X")) || (data62 === "G.8X")) || (data62 === "R.1X")) || (data62 === "R.2X")) || (data62 === "R.4X")) || (data62 === "R.8X"))){
const err121 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type,data:data62};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data61.count !== undefined){
let data63 = data61.count;
if(!(((typeof data63 == "number") && (!(data63 % 1) && !isNaN(data63))) && (isFinite(data63)))){
const err122 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data63};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if((typeof data63 == "number") && (isFinite(data63))){
if(data63 > 299 || isNaN(data63)){
const err123 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data63};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(data63 < 2 || isNaN(data63)){
const err124 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data63};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
}
else {
const err125 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data61};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data50.timeout !== undefined){
let data64 = data50.timeout;
if(typeof data64 === "string"){
if(!pattern30.test(data64)){
const err126 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data64};
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
const err127 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data64};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data50.retry !== undefined){
let data65 = data50.retry;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if(data65.attempts === undefined){
const err128 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data65};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
for(const key18 in data65){
if(!(key18 === "attempts")){
const err129 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data65};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data65.attempts !== undefined){
let data66 = data65.attempts;
if(!(((typeof data66 == "number") && (!(data66 % 1) && !isNaN(data66))) && (isFinite(data66)))){
const err130 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data66};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if((typeof data66 == "number") && (isFinite(data66))){
if(data66 > 10 || isNaN(data66)){
const err131 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data66};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data66 < 1 || isNaN(data66)){
const err132 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data66};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
}
else {
const err133 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data65};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data50.expected !== undefined){
let data67 = data50.expected;
if(typeof data67 === "string"){
if(!pattern30.test(data67)){
const err134 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data67};
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
const err135 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data67};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data50.skip_if !== undefined){
let data68 = data50.skip_if;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(Object.keys(data68).length > 1){
const err136 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data68};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(Object.keys(data68).length < 1){
const err137 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data68};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
for(const key19 in data68){
if(!(((((((key19 === "no_new_data") || (key19 === "unchanged")) || (key19 === "query")) || (key19 === "expression")) || (key19 === "any")) || (key19 === "all")) || (key19 === "not"))){
const err138 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data68};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data68.no_new_data !== undefined){
let data69 = data68.no_new_data;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err139 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data69};
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
const err140 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data69};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data68.unchanged !== undefined){
const err141 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged,data:data68.unchanged};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data68.query !== undefined){
const err142 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data68.query};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data68.expression !== undefined){
const err143 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data68.expression};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data68.any !== undefined){
const err144 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data68.any};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data68.all !== undefined){
const err145 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data68.all};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data68.not !== undefined){
const err146 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/not/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not,data:data68.not};
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
const err147 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data68};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data50.foreach !== undefined){
let data76 = data50.foreach;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
for(const key20 in data76){
if(pattern4.test(key20)){
let data77 = data76[key20];
if(Array.isArray(data77)){
if(data77.length < 1){
const err148 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data77};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const len6 = data77.length;
for(let i6=0; i6<len6; i6++){
let data78 = data77[i6];
if(((typeof data78 !== "string") && (!((typeof data78 == "number") && (isFinite(data78))))) && (typeof data78 !== "boolean")){
const err149 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items,data:data78};
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
else {
const err150 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data77};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
}
else {
const err151 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach,data:data76};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data50};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid3 = _errs112 === errors;
valid31 = _valid3;
ifClause0 = "then";
}
else {
const _errs177 = errors;
const _errs178 = errors;
let valid46 = true;
const _errs179 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
let missing4;
if((data50.nodes === undefined) && (missing4 = "nodes")){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
var _valid6 = _errs179 === errors;
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs180 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.nodes === undefined){
const err154 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data50};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key21 in data50){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key21))){
const err155 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data50};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data50.nodes !== undefined){
let data79 = data50.nodes;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key22 in data79){
if(pattern4.test(key22)){
let data80 = data79[key22];
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
const err156 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data80};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
const _errs187 = errors;
let valid49 = true;
const _errs188 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing5;
if((data80.read === undefined) && (missing5 = "read")){
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid7 = _errs188 === errors;
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid7){
const _errs189 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.read === undefined){
const err158 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data80};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key23 in data80){
if(!(key23 === "read")){
const err159 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data80};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data80.read !== undefined){
let data81 = data80.read;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err160 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data81};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data81};
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
const err162 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data80};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid7 = _errs189 === errors;
valid49 = _valid7;
ifClause4 = "then";
}
else {
const _errs194 = errors;
const _errs195 = errors;
let valid51 = true;
const _errs196 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing6;
if((data80.mapping === undefined) && (missing6 = "mapping")){
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid8 = _errs196 === errors;
errors = _errs195;
if(vErrors !== null){
if(_errs195){
vErrors.length = _errs195;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid8){
const _errs197 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err164 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data80};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data80.mapping === undefined){
const err165 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "mapping"},message:"must have required property '"+"mapping"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data80};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
for(const key24 in data80){
if(!((key24 === "from") || (key24 === "mapping"))){
const err166 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data80};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data80.from !== undefined){
let data82 = data80.from;
if(typeof data82 === "string"){
if(!pattern0.test(data82)){
const err167 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data82};
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
const err168 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data82};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data80.mapping !== undefined){
let data83 = data80.mapping;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(Object.keys(data83).length < 1){
const err169 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data83};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key25 in data83){
if(pattern4.test(key25)){
let data84 = data83[key25];
const _errs205 = errors;
let valid54 = true;
const _errs206 = errors;
if(!(data84 && typeof data84 == "object" && !Array.isArray(data84))){
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid9 = _errs206 === errors;
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid9){
const _errs208 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.from === undefined){
const err171 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data84};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data84.type === undefined){
const err172 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data84};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
for(const key26 in data84){
if(!((key26 === "from") || (key26 === "type"))){
const err173 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data84};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data84.from !== undefined){
let data85 = data84.from;
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err174 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data85};
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
const err175 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data85};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data84.type !== undefined){
let data86 = data84.type;
if(typeof data86 === "string"){
if(!pattern0.test(data86)){
const err176 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data86};
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
const err177 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data86};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data84};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
var _valid9 = _errs208 === errors;
valid54 = _valid9;
ifClause6 = "then";
}
else {
const _errs215 = errors;
if(typeof data84 === "string"){
if(!pattern0.test(data84)){
const err179 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data84};
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
const err180 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data84};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid9 = _errs215 === errors;
valid54 = _valid9;
ifClause6 = "else";
}
if(!valid54){
const err181 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"],data:data84};
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
}
else {
const err182 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data83};
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
else {
const err183 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data80};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
var _valid8 = _errs197 === errors;
valid51 = _valid8;
ifClause5 = "then";
}
else {
const _errs217 = errors;
const _errs218 = errors;
let valid56 = true;
const _errs219 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing7;
if((data80.filter === undefined) && (missing7 = "filter")){
const err184 = {};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var _valid10 = _errs219 === errors;
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid10){
const _errs220 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err185 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data80};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data80.filter === undefined){
const err186 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "filter"},message:"must have required property '"+"filter"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data80};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
for(const key27 in data80){
if(!((key27 === "from") || (key27 === "filter"))){
const err187 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data80};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data80.from !== undefined){
let data87 = data80.from;
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err188 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data87};
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
const err189 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data87};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
if(data80.filter !== undefined){
let data88 = data80.filter;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err190 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data88};
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
const err191 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data88};
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
const err192 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data80};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
var _valid10 = _errs220 === errors;
valid56 = _valid10;
ifClause7 = "then";
}
else {
const _errs227 = errors;
const _errs228 = errors;
let valid58 = true;
const _errs229 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing8;
if((data80.select === undefined) && (missing8 = "select")){
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
var _valid11 = _errs229 === errors;
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid11){
const _errs230 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err194 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data80.select === undefined){
const err195 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "select"},message:"must have required property '"+"select"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
for(const key28 in data80){
if(!((key28 === "from") || (key28 === "select"))){
const err196 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data80.from !== undefined){
let data89 = data80.from;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err197 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data89};
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
const err198 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data89};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data80.select !== undefined){
let data90 = data80.select;
if(Array.isArray(data90)){
if(data90.length < 1){
const err199 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data90};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
const len7 = data90.length;
for(let i7=0; i7<len7; i7++){
let data91 = data90[i7];
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err200 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data91};
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
const err201 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/select/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.items,data:data91};
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
const err202 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/select",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/select/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.select,data:data90};
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
const err203 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid11 = _errs230 === errors;
valid58 = _valid11;
ifClause8 = "then";
}
else {
const _errs239 = errors;
const _errs240 = errors;
let valid62 = true;
const _errs241 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing9;
if((data80.drop === undefined) && (missing9 = "drop")){
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
var _valid12 = _errs241 === errors;
errors = _errs240;
if(vErrors !== null){
if(_errs240){
vErrors.length = _errs240;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid12){
const _errs242 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err205 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(data80.drop === undefined){
const err206 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop"},message:"must have required property '"+"drop"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key29 in data80){
if(!((key29 === "from") || (key29 === "drop"))){
const err207 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data80.from !== undefined){
let data92 = data80.from;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err208 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data92};
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
const err209 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.from,data:data92};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data80.drop !== undefined){
let data93 = data80.drop;
if(Array.isArray(data93)){
if(data93.length < 1){
const err210 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data93};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
const len8 = data93.length;
for(let i8=0; i8<len8; i8++){
let data94 = data93[i8];
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err211 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data94};
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
const err212 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop/" + i8,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.items,data:data94};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/properties/drop/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.properties.drop,data:data93};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
}
else {
const err214 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid12 = _errs242 === errors;
valid62 = _valid12;
ifClause9 = "then";
}
else {
const _errs251 = errors;
const _errs252 = errors;
let valid66 = true;
const _errs253 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing10;
if((data80.join === undefined) && (missing10 = "join")){
const err215 = {};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
var _valid13 = _errs253 === errors;
errors = _errs252;
if(vErrors !== null){
if(_errs252){
vErrors.length = _errs252;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid13){
const _errs254 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err216 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(data80.join === undefined){
const err217 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "join"},message:"must have required property '"+"join"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(data80.on === undefined){
const err218 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
for(const key30 in data80){
if(!(((key30 === "from") || (key30 === "join")) || (key30 === "on"))){
const err219 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data80.from !== undefined){
let data95 = data80.from;
if(Array.isArray(data95)){
if(data95.length > 2){
const err220 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data95};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
if(data95.length < 2){
const err221 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data95};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
const len9 = data95.length;
for(let i9=0; i9<len9; i9++){
let data96 = data95[i9];
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err222 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data96};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i9,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.items,data:data96};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.from,data:data95};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data80.join !== undefined){
let data97 = data80.join;
if(!((((data97 === "inner") || (data97 === "left")) || (data97 === "right")) || (data97 === "full"))){
const err225 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/join",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/join/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.join,data:data97};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
if(data80.on !== undefined){
let data98 = data80.on;
const _errs263 = errors;
let valid70 = true;
const _errs264 = errors;
if(typeof data98 !== "string"){
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid14 = _errs264 === errors;
errors = _errs263;
if(vErrors !== null){
if(_errs263){
vErrors.length = _errs263;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid14){
const _errs266 = errors;
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err227 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data98};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.then,data:data98};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
var _valid14 = _errs266 === errors;
valid70 = _valid14;
ifClause11 = "then";
}
else {
const _errs268 = errors;
if(Array.isArray(data98)){
const len10 = data98.length;
for(let i10=0; i10<len10; i10++){
let data99 = data98[i10];
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err229 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data99};
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
const err230 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/on/" + i10,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.items,data:data99};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
else {
const err231 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.else,data:data98};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid14 = _errs268 === errors;
valid70 = _valid14;
ifClause11 = "else";
}
if(!valid70){
const err232 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/on",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/properties/on/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.properties.on,data:data98};
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
const err233 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid13 = _errs254 === errors;
valid66 = _valid13;
ifClause10 = "then";
}
else {
const _errs272 = errors;
const _errs273 = errors;
let valid73 = true;
const _errs274 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing11;
if((data80.union === undefined) && (missing11 = "union")){
const err234 = {};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
var _valid15 = _errs274 === errors;
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid15){
const _errs275 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.union === undefined){
const err235 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "union"},message:"must have required property '"+"union"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
for(const key31 in data80){
if(!(key31 === "union")){
const err236 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data80.union !== undefined){
let data100 = data80.union;
if(Array.isArray(data100)){
if(data100.length < 2){
const err237 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data100};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
const len11 = data100.length;
for(let i11=0; i11<len11; i11++){
let data101 = data100[i11];
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
const err238 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i11,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data101};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
else {
const err239 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/union/" + i11,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.items,data:data101};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
}
else {
const err240 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/union",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/properties/union/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.properties.union,data:data100};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
else {
const err241 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid15 = _errs275 === errors;
valid73 = _valid15;
ifClause12 = "then";
}
else {
const _errs282 = errors;
const _errs283 = errors;
let valid77 = true;
const _errs284 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing12;
if((data80.aggregate === undefined) && (missing12 = "aggregate")){
const err242 = {};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var _valid16 = _errs284 === errors;
errors = _errs283;
if(vErrors !== null){
if(_errs283){
vErrors.length = _errs283;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid16){
const _errs285 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err243 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(data80.aggregate === undefined){
const err244 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "aggregate"},message:"must have required property '"+"aggregate"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
for(const key32 in data80){
if(!(((key32 === "from") || (key32 === "group_by")) || (key32 === "aggregate"))){
const err245 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data80.from !== undefined){
let data102 = data80.from;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err246 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data102};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.from,data:data102};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data80.group_by !== undefined){
let data103 = data80.group_by;
const _errs291 = errors;
let valid79 = true;
const _errs292 = errors;
if(typeof data103 !== "string"){
const err248 = {};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid17 = _errs292 === errors;
errors = _errs291;
if(vErrors !== null){
if(_errs291){
vErrors.length = _errs291;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid17){
const _errs294 = errors;
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err249 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data103};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.then,data:data103};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid17 = _errs294 === errors;
valid79 = _valid17;
ifClause14 = "then";
}
else {
const _errs296 = errors;
if(Array.isArray(data103)){
const len12 = data103.length;
for(let i12=0; i12<len12; i12++){
let data104 = data103[i12];
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err251 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data104};
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
const err252 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by/" + i12,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.items,data:data104};
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
const err253 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.else,data:data103};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
var _valid17 = _errs296 === errors;
valid79 = _valid17;
ifClause14 = "else";
}
if(!valid79){
const err254 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/group_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/group_by/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.group_by,data:data103};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data80.aggregate !== undefined){
let data105 = data80.aggregate;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(Object.keys(data105).length < 1){
const err255 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data105};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
for(const key33 in data105){
if(pattern4.test(key33)){
let data106 = data105[key33];
if(typeof data106 === "string"){
if(!pattern0.test(data106)){
const err256 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data106};
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
const err257 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.patternProperties["^.*$"],data:data106};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
}
else {
const err258 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/aggregate",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/properties/aggregate/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.properties.aggregate,data:data105};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid16 = _errs285 === errors;
valid77 = _valid16;
ifClause13 = "then";
}
else {
const _errs304 = errors;
const _errs305 = errors;
let valid83 = true;
const _errs306 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing13;
if((data80.sql === undefined) && (missing13 = "sql")){
const err260 = {};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
var _valid18 = _errs306 === errors;
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid18){
const _errs307 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err261 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data80.sql === undefined){
const err262 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
for(const key34 in data80){
if(!((key34 === "from") || (key34 === "sql"))){
const err263 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data80.from !== undefined){
let data107 = data80.from;
const _errs311 = errors;
let valid85 = true;
const _errs312 = errors;
if(typeof data107 !== "string"){
const err264 = {};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
var _valid19 = _errs312 === errors;
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid19){
const _errs314 = errors;
if(typeof data107 === "string"){
if(!pattern0.test(data107)){
const err265 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data107};
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
const err266 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.then,data:data107};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
var _valid19 = _errs314 === errors;
valid85 = _valid19;
ifClause16 = "then";
}
else {
const _errs316 = errors;
if(Array.isArray(data107)){
const len13 = data107.length;
for(let i13=0; i13<len13; i13++){
let data108 = data107[i13];
if(typeof data108 === "string"){
if(!pattern0.test(data108)){
const err267 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data108};
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
const err268 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from/" + i13,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.items,data:data108};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.else,data:data107};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid19 = _errs316 === errors;
valid85 = _valid19;
ifClause16 = "else";
}
if(!valid85){
const err270 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/from/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.from,data:data107};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data80.sql !== undefined){
let data109 = data80.sql;
if(typeof data109 === "string"){
if(!pattern0.test(data109)){
const err271 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data109};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.properties.sql,data:data109};
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
const err273 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
var _valid18 = _errs307 === errors;
valid83 = _valid18;
ifClause15 = "then";
}
else {
const _errs322 = errors;
const _errs323 = errors;
let valid88 = true;
const _errs324 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing14;
if((data80.drop_duplicates === undefined) && (missing14 = "drop_duplicates")){
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
var _valid20 = _errs324 === errors;
errors = _errs323;
if(vErrors !== null){
if(_errs323){
vErrors.length = _errs323;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid20){
const _errs325 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err275 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if(data80.drop_duplicates === undefined){
const err276 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "drop_duplicates"},message:"must have required property '"+"drop_duplicates"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
for(const key35 in data80){
if(!(((key35 === "from") || (key35 === "drop_duplicates")) || (key35 === "last_by"))){
const err277 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data80.from !== undefined){
let data110 = data80.from;
if(typeof data110 === "string"){
if(!pattern0.test(data110)){
const err278 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data110};
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
const err279 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.from,data:data110};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data80.drop_duplicates !== undefined){
let data111 = data80.drop_duplicates;
const _errs331 = errors;
let valid90 = true;
const _errs332 = errors;
if(!(Array.isArray(data111))){
const err280 = {};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid21 = _errs332 === errors;
errors = _errs331;
if(vErrors !== null){
if(_errs331){
vErrors.length = _errs331;
}
else {
vErrors = null;
}
}
let ifClause18;
if(_valid21){
const _errs334 = errors;
if(Array.isArray(data111)){
if(data111.length < 1){
const err281 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data111};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
const len14 = data111.length;
for(let i14=0; i14<len14; i14++){
let data112 = data111[i14];
if(typeof data112 === "string"){
if(!pattern0.test(data112)){
const err282 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data112};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates/" + i14,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.items,data:data112};
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
else {
const err284 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/then/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.then,data:data111};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid21 = _errs334 === errors;
valid90 = _valid21;
ifClause18 = "then";
}
else {
const _errs338 = errors;
if(true !== data111){
const err285 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/else/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant",schema:true,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.else,data:data111};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid21 = _errs338 === errors;
valid90 = _valid21;
ifClause18 = "else";
}
if(!valid90){
const err286 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/drop_duplicates",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/drop_duplicates/if",keyword:"if",params:{failingKeyword: ifClause18},message:"must match \""+ifClause18+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.drop_duplicates,data:data111};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
if(data80.last_by !== undefined){
let data113 = data80.last_by;
const _errs340 = errors;
let valid93 = true;
const _errs341 = errors;
if(typeof data113 !== "string"){
const err287 = {};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var _valid22 = _errs341 === errors;
errors = _errs340;
if(vErrors !== null){
if(_errs340){
vErrors.length = _errs340;
}
else {
vErrors = null;
}
}
let ifClause19;
if(_valid22){
const _errs343 = errors;
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err288 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data113};
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
const err289 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.then,data:data113};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid22 = _errs343 === errors;
valid93 = _valid22;
ifClause19 = "then";
}
else {
const _errs345 = errors;
if(Array.isArray(data113)){
const len15 = data113.length;
for(let i15=0; i15<len15; i15++){
let data114 = data113[i15];
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err290 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data114};
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
const err291 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by/" + i15,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.items,data:data114};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.else,data:data113};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid22 = _errs345 === errors;
valid93 = _valid22;
ifClause19 = "else";
}
if(!valid93){
const err293 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/last_by",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/properties/last_by/if",keyword:"if",params:{failingKeyword: ifClause19},message:"must match \""+ifClause19+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.properties.last_by,data:data113};
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
const err294 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
var _valid20 = _errs325 === errors;
valid88 = _valid20;
ifClause17 = "then";
}
else {
const _errs349 = errors;
const _errs350 = errors;
let valid96 = true;
const _errs351 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
let missing15;
if((data80.write === undefined) && (missing15 = "write")){
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
var _valid23 = _errs351 === errors;
errors = _errs350;
if(vErrors !== null){
if(_errs350){
vErrors.length = _errs350;
}
else {
vErrors = null;
}
}
let ifClause20;
if(_valid23){
const _errs352 = errors;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.from === undefined){
const err296 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data80.write === undefined){
const err297 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key36 in data80){
if(!((key36 === "from") || (key36 === "write"))){
const err298 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data80.from !== undefined){
let data115 = data80.from;
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err299 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data115};
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
const err300 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.from,data:data115};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data80.write !== undefined){
let data116 = data80.write;
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err301 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data116};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/properties/write/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.properties.write,data:data116};
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
const err303 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
var _valid23 = _errs352 === errors;
valid96 = _valid23;
ifClause20 = "then";
}
else {
const _errs359 = errors;
const _errs360 = errors;
let valid98 = true;
const _errs361 = errors;
if(!(data80 && typeof data80 == "object" && !Array.isArray(data80))){
const err304 = {};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid24 = _errs361 === errors;
errors = _errs360;
if(vErrors !== null){
if(_errs360){
vErrors.length = _errs360;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs363 = errors;
const err305 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.then,data:data80};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
var _valid24 = _errs363 === errors;
valid98 = _valid24;
}
if(!valid98){
const err306 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.else,data:data80};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
var _valid23 = _errs359 === errors;
valid96 = _valid23;
ifClause20 = "else";
}
if(!valid96){
const err307 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause20},message:"must match \""+ifClause20+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else,data:data80};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid20 = _errs349 === errors;
valid88 = _valid20;
ifClause17 = "else";
}
if(!valid88){
const err308 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause17},message:"must match \""+ifClause17+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else,data:data80};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid18 = _errs322 === errors;
valid83 = _valid18;
ifClause15 = "else";
}
if(!valid83){
const err309 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else,data:data80};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
var _valid16 = _errs304 === errors;
valid77 = _valid16;
ifClause13 = "else";
}
if(!valid77){
const err310 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else,data:data80};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
var _valid15 = _errs282 === errors;
valid73 = _valid15;
ifClause12 = "else";
}
if(!valid73){
const err311 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else,data:data80};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
var _valid13 = _errs272 === errors;
valid66 = _valid13;
ifClause10 = "else";
}
if(!valid66){
const err312 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else,data:data80};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
var _valid12 = _errs251 === errors;
valid62 = _valid12;
ifClause9 = "else";
}
if(!valid62){
const err313 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else,data:data80};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid11 = _errs239 === errors;
valid58 = _valid11;
ifClause8 = "else";
}
if(!valid58){
const err314 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else,data:data80};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid10 = _errs227 === errors;
valid56 = _valid10;
ifClause7 = "else";
}
if(!valid56){
const err315 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else,data:data80};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid8 = _errs217 === errors;
valid51 = _valid8;
ifClause5 = "else";
}
if(!valid51){
const err316 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else,data:data80};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid7 = _errs194 === errors;
valid49 = _valid7;
ifClause4 = "else";
}
if(!valid49){
const err317 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key22.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data80};
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
}
else {
const err318 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes,data:data79};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data50.needs !== undefined){
let data117 = data50.needs;
const _errs365 = errors;
let valid99 = true;
const _errs366 = errors;
if(typeof data117 !== "string"){
const err319 = {};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
var _valid25 = _errs366 === errors;
errors = _errs365;
if(vErrors !== null){
if(_errs365){
vErrors.length = _errs365;
}
else {
vErrors = null;
}
}
let ifClause21;
if(_valid25){
const _errs368 = errors;
if(typeof data117 === "string"){
if(!pattern0.test(data117)){
const err320 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data117};
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
const err321 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data117};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
var _valid25 = _errs368 === errors;
valid99 = _valid25;
ifClause21 = "then";
}
else {
const _errs370 = errors;
if(Array.isArray(data117)){
const len16 = data117.length;
for(let i16=0; i16<len16; i16++){
let data118 = data117[i16];
if(typeof data118 === "string"){
if(!pattern0.test(data118)){
const err322 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data118};
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
const err323 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i16,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data118};
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
const err324 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else,data:data117};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
var _valid25 = _errs370 === errors;
valid99 = _valid25;
ifClause21 = "else";
}
if(!valid99){
const err325 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause21},message:"must match \""+ifClause21+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs,data:data117};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data50.when !== undefined){
let data119 = data50.when;
if(!(data119 === "always")){
const err326 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when,data:data119};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data50.window !== undefined){
let data120 = data50.window;
if(!(data120 === "none")){
const err327 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window,data:data120};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data50.workers !== undefined){
let data121 = data50.workers;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key37 in data121){
if(!((key37 === "type") || (key37 === "count"))){
const err328 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data121};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data121.type !== undefined){
let data122 = data121.type;
if(!((((((((data122 === "G.1X") || (data122 === "G.2X")) || (data122 === "G.4X")) || (data122 === "G.8X")) || (data122 === "R.1X")) || (data122 === "R.2X")) || (data122 === "R.4X")) || (data122 === "R.8X"))){
const err329 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type,data:data122};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data121.count !== undefined){
let data123 = data121.count;
if(!(((typeof data123 == "number") && (!(data123 % 1) && !isNaN(data123))) && (isFinite(data123)))){
const err330 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data123};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
if((typeof data123 == "number") && (isFinite(data123))){
if(data123 > 299 || isNaN(data123)){
const err331 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data123};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(data123 < 2 || isNaN(data123)){
const err332 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data123};
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
}
else {
const err333 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data121};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data50.timeout !== undefined){
let data124 = data50.timeout;
if(typeof data124 === "string"){
if(!pattern30.test(data124)){
const err334 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data124};
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
const err335 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data124};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data50.retry !== undefined){
let data125 = data50.retry;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.attempts === undefined){
const err336 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data125};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key38 in data125){
if(!(key38 === "attempts")){
const err337 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data125};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data125.attempts !== undefined){
let data126 = data125.attempts;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err338 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data126};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 10 || isNaN(data126)){
const err339 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data126};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data126 < 1 || isNaN(data126)){
const err340 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data126};
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
}
else {
const err341 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data125};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data50.expected !== undefined){
let data127 = data50.expected;
if(typeof data127 === "string"){
if(!pattern30.test(data127)){
const err342 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data127};
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
const err343 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data127};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data50.skip_if !== undefined){
let data128 = data50.skip_if;
if(data128 && typeof data128 == "object" && !Array.isArray(data128)){
if(Object.keys(data128).length > 1){
const err344 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data128};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(Object.keys(data128).length < 1){
const err345 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data128};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key39 in data128){
if(!(((((((key39 === "no_new_data") || (key39 === "unchanged")) || (key39 === "query")) || (key39 === "expression")) || (key39 === "any")) || (key39 === "all")) || (key39 === "not"))){
const err346 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data128};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data128.no_new_data !== undefined){
let data129 = data128.no_new_data;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err347 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data129};
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
const err348 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data129};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data128.unchanged !== undefined){
const err349 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged,data:data128.unchanged};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data128.query !== undefined){
const err350 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data128.query};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(data128.expression !== undefined){
const err351 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data128.expression};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(data128.any !== undefined){
const err352 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data128.any};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data128.all !== undefined){
const err353 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data128.all};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(data128.not !== undefined){
const err354 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/not/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not,data:data128.not};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data128};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data50.foreach !== undefined){
let data136 = data50.foreach;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
for(const key40 in data136){
if(pattern4.test(key40)){
let data137 = data136[key40];
if(Array.isArray(data137)){
if(data137.length < 1){
const err356 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data137};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
const len17 = data137.length;
for(let i17=0; i17<len17; i17++){
let data138 = data137[i17];
if(((typeof data138 !== "string") && (!((typeof data138 == "number") && (isFinite(data138))))) && (typeof data138 !== "boolean")){
const err357 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key40.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i17,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items,data:data138};
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
else {
const err358 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data137};
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
}
else {
const err359 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach,data:data136};
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
const err360 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data50};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var _valid6 = _errs180 === errors;
valid46 = _valid6;
ifClause3 = "then";
}
else {
const _errs408 = errors;
const _errs409 = errors;
let valid108 = true;
const _errs410 = errors;
if(!(data50 && typeof data50 == "object" && !Array.isArray(data50))){
const err361 = {};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid26 = _errs410 === errors;
errors = _errs409;
if(vErrors !== null){
if(_errs409){
vErrors.length = _errs409;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs412 = errors;
const err362 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then,data:data50};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
var _valid26 = _errs412 === errors;
valid108 = _valid26;
}
if(!valid108){
const err363 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else,data:data50};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
var _valid6 = _errs408 === errors;
valid46 = _valid6;
ifClause3 = "else";
}
if(!valid46){
const err364 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else,data:data50};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid3 = _errs177 === errors;
valid31 = _valid3;
ifClause0 = "else";
}
if(!valid31){
const err365 = {instancePath:instancePath+"/jobs/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data50};
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
}
else {
const err366 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data49};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data.reports !== undefined){
let data139 = data.reports;
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
for(const key41 in data139){
if(pattern4.test(key41)){
let data140 = data139[key41];
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.sql === undefined){
const err367 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].required,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data140};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
for(const key42 in data140){
if(!(((key42 === "sql") || (key42 === "charts")) || (key42 === "needs"))){
const err368 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data140};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
if(data140.sql !== undefined){
let data141 = data140.sql;
if(typeof data141 === "string"){
if(!pattern0.test(data141)){
const err369 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data141};
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
const err370 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.sql.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data141};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data140.charts !== undefined){
let data142 = data140.charts;
if(Array.isArray(data142)){
const len18 = data142.length;
for(let i18=0; i18<len18; i18++){
let data143 = data142[i18];
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.type === undefined){
const err371 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data143};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data143.x === undefined){
const err372 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data143};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data143.y === undefined){
const err373 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data143};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
for(const key43 in data143){
if(!(((((((key43 === "type") || (key43 === "x")) || (key43 === "y")) || (key43 === "color")) || (key43 === "title")) || (key43 === "facet")) || (key43 === "mark"))){
const err374 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key43},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data143};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data143.type !== undefined){
let data144 = data143.type;
if(!((((data144 === "line") || (data144 === "bar")) || (data144 === "area")) || (data144 === "point"))){
const err375 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/type",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type,data:data144};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data143.x !== undefined){
let data145 = data143.x;
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err376 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data145};
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
const err377 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data145};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data143.y !== undefined){
let data146 = data143.y;
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err378 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data146};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
else {
const err379 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data146};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data143.color !== undefined){
let data147 = data143.color;
if(typeof data147 === "string"){
if(!pattern0.test(data147)){
const err380 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data147};
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
const err381 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data147};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data143.title !== undefined){
let data148 = data143.title;
if(typeof data148 === "string"){
if(!pattern0.test(data148)){
const err382 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data148};
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
const err383 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data148};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data143.facet !== undefined){
const err384 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.notBuilt,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data143.facet};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data143.mark !== undefined){
const err385 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.notBuilt,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data143.mark};
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
const err386 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i18,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data143};
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
const err387 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts,data:data142};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data140.needs !== undefined){
let data151 = data140.needs;
const _errs437 = errors;
let valid114 = true;
const _errs438 = errors;
if(typeof data151 !== "string"){
const err388 = {};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var _valid27 = _errs438 === errors;
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
let ifClause22;
if(_valid27){
const _errs440 = errors;
if(typeof data151 === "string"){
if(!pattern0.test(data151)){
const err389 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data151};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data151};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
var _valid27 = _errs440 === errors;
valid114 = _valid27;
ifClause22 = "then";
}
else {
const _errs442 = errors;
if(Array.isArray(data151)){
const len19 = data151.length;
for(let i19=0; i19<len19; i19++){
let data152 = data151[i19];
if(typeof data152 === "string"){
if(!pattern0.test(data152)){
const err391 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i19,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data152};
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
const err392 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i19,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data152};
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
const err393 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else,data:data151};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
var _valid27 = _errs442 === errors;
valid114 = _valid27;
ifClause22 = "else";
}
if(!valid114){
const err394 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause22},message:"must match \""+ifClause22+"\" schema",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs,data:data151};
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
const err395 = {instancePath:instancePath+"/reports/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].type,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data140};
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
}
else {
const err396 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.type,parentSchema:schema11.properties.reports,data:data139};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data.quicksight !== undefined){
const err397 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.quicksight.notBuilt,parentSchema:schema11.properties.quicksight,data:data.quicksight};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data.models !== undefined){
const err398 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.models.notBuilt,parentSchema:schema11.properties.models,data:data.models};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data.lambdas !== undefined){
const err399 = {instancePath:instancePath+"/lambdas",schemaPath:"#/properties/lambdas/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.lambdas.notBuilt,parentSchema:schema11.properties.lambdas,data:data.lambdas};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data.executions !== undefined){
const err400 = {instancePath:instancePath+"/executions",schemaPath:"#/properties/executions/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.executions.notBuilt,parentSchema:schema11.properties.executions,data:data.executions};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data.local !== undefined){
const err401 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.local.notBuilt,parentSchema:schema11.properties.local,data:data.local};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data.tests !== undefined){
const err402 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.tests.notBuilt,parentSchema:schema11.properties.tests,data:data.tests};
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
const err403 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export default validate10 as Validate;
