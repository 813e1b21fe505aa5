// Made from schema/ by generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from './schema-error.ts';
"use strict";


const schema11 = {"type":"object","required":["name","database"],"properties":{"name":{"type":"string","pattern":"\\S","expects":"a name"},"description":{"type":"string","pattern":"\\S","expects":"a text"},"timezone":{"type":"string","pattern":"\\S","expects":"a time zone, such as Europe/Rome"},"window":{"enum":["hour","day","week","month"],"expects":"hour, day, week or month"},"schedule":{"notBuilt":{"what":"Section \"schedule\"","hint":"Start runs by penstock run."}},"backfill":{"notBuilt":{"what":"Section \"backfill\"","hint":"Run single windows by penstock run --window."}},"notify":{"type":"object","required":["sns"],"properties":{"sns":{"type":"string","pattern":"\\S","expects":"the name of an SNS topic"}},"expects":"a mapping with sns","additionalProperties":false},"environments":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["region","account"],"properties":{"region":{"type":"string","pattern":"\\S","expects":"an AWS region, such as eu-west-1"},"account":{"type":"string","pattern":"\\S","expects":"an account of twelve digits, in quotes"},"protected":{"type":"boolean","expects":"true or false"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"}},"expects":"a mapping with region and account","additionalProperties":false}},"expects":"a mapping of environments"},"variables":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a text, a number, true/false or a list of them"}},"expects":"a mapping of variables"},"inputs":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["type","default"],"properties":{"type":{"enum":["string","number","boolean","date"],"expects":"string, number, boolean or date"},"default":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping with type and default","additionalProperties":false}},"expects":"a mapping of inputs"},"sources":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with a type: s3, iot or jdbc","required":["type"],"properties":{"type":{"enum":["s3","iot","jdbc"],"expects":"s3, iot or jdbc"}},"allOf":[{"if":{"required":["type"],"properties":{"type":{"const":"s3"}}},"then":{"type":"object","required":["type","location","format"],"properties":{"type":{"enum":["s3"],"expects":"s3"},"location":{"type":"string","pattern":"\\S","expects":"a folder in S3, such as s3://bucket/prefix/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type and location","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"iot"}}},"then":{"type":"object","required":["type","topic","select"],"properties":{"type":{"enum":["iot"],"expects":"iot"},"topic":{"type":"string","pattern":"\\S","expects":"an MQTT topic filter"},"select":{"type":"string","pattern":"\\S","expects":"columns of the message, separated by commas"},"buffer":{"type":"object","required":["seconds","megabytes"],"properties":{"seconds":{"type":"integer","minimum":0,"maximum":900,"expects":"seconds from 0 to 900"},"megabytes":{"type":"integer","minimum":1,"maximum":128,"expects":"megabytes from 1 to 128"}},"expects":"a mapping with seconds and megabytes","additionalProperties":false},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"}},"expects":"a mapping with type, topic and select","additionalProperties":false}},{"if":{"required":["type"],"properties":{"type":{"const":"jdbc"}}},"then":{"notBuilt":{"what":"A source of type \"jdbc\"","at":"type","hint":"Export the tables to S3 and read them: type: s3."}}}]}},"expects":"a mapping of sources"},"crawlers":{"notBuilt":{"what":"Section \"crawlers\"","hint":"Declare the columns of the source; then it is a table without a crawler."}},"database":{"type":"string","pattern":"\\S","expects":"the name of a database"},"tables":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["path","format","columns"],"properties":{"path":{"type":"string","pattern":"\\S","expects":"a folder in the data bucket, such as lake/rooms/"},"format":{"enum":["csv","json","parquet"],"expects":"csv, json or parquet"},"header":{"type":"boolean","expects":"true or false"},"columns":{"type":"object","patternProperties":{"^.*$":{"type":"string","pattern":"\\S","expects":"a column type, such as string, double or timestamp"}},"expects":"a mapping of column names to types"},"partition_by":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a column"},"expects":"a list of column names"},"key":{"notBuilt":{"what":"Key \"key\" of a table","hint":"A quality rule checks it: IsPrimaryKey \"column\"."}},"quality":{"type":"string","pattern":"\\S","expects":"a DQDL ruleset"}},"expects":"a mapping with path, format and columns","additionalProperties":false}},"expects":"a mapping of tables"},"jobs":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with script or nodes","if":{"required":["script"]},"then":{"type":"object","required":["script","writes"],"properties":{"script":{"type":"string","pattern":"\\S","expects":"the path of a Python file"},"reads":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a table"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a table"},"expects":"the name of a table, or a list of them"}},"writes":{"type":"string","pattern":"\\S","expects":"the name of a table"},"arguments":{"type":"object","patternProperties":{"^.*$":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"}},"expects":"a mapping of names to values"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"notBuilt":{"what":"Condition \"unchanged\"","hint":"Built so far: no_new_data."}},"query":{"notBuilt":{"what":"Condition \"query\"","hint":"Built so far: no_new_data."}},"expression":{"notBuilt":{"what":"Condition \"expression\"","hint":"Built so far: no_new_data."}},"any":{"notBuilt":{"what":"Condition \"any\"","hint":"Built so far: no_new_data."}},"all":{"notBuilt":{"what":"Condition \"all\"","hint":"Built so far: no_new_data."}},"not":{"notBuilt":{"what":"Condition \"not\"","hint":"Built so far: no_new_data."}}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with script and writes","additionalProperties":false},"else":{"if":{"required":["nodes"]},"then":{"type":"object","required":["nodes"],"properties":{"nodes":{"type":"object","patternProperties":{"^.*$":{"type":"object","expects":"a mapping with one of read, mapping, filter or write","if":{"required":["read"]},"then":{"type":"object","required":["read"],"properties":{"read":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with read","additionalProperties":false},"else":{"if":{"required":["mapping"]},"then":{"type":"object","required":["from","mapping"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"mapping":{"type":"object","patternProperties":{"^.*$":{"if":{"type":"object"},"then":{"type":"object","required":["from","type"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a column"},"type":{"type":"string","pattern":"\\S","expects":"a column type, such as string or double"}},"expects":"a mapping with from and type","additionalProperties":false},"else":{"type":"string","pattern":"\\S","expects":"a column type, or { from: column, type: type }"}}},"expects":"a mapping of new columns to types"}},"expects":"a mapping with from and mapping","additionalProperties":false},"else":{"if":{"required":["filter"]},"then":{"type":"object","required":["from","filter"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"filter":{"type":"string","pattern":"\\S","expects":"a condition in Spark SQL"}},"expects":"a mapping with from and filter","additionalProperties":false},"else":{"if":{"required":["write"]},"then":{"type":"object","required":["from","write"],"properties":{"from":{"type":"string","pattern":"\\S","expects":"the name of a node"},"write":{"type":"string","pattern":"\\S","expects":"the name of a table"}},"expects":"a mapping with from and write","additionalProperties":false},"else":{"if":{"required":["select"]},"then":{"notBuilt":{"what":"A node of kind \"select\"","at":"select","hint":"A mapping picks columns."}},"else":{"if":{"required":["join"]},"then":{"notBuilt":{"what":"A node of kind \"join\"","at":"join","hint":"A script can join."}},"else":{"if":{"required":["union"]},"then":{"notBuilt":{"what":"A node of kind \"union\"","at":"union","hint":"A script can union."}},"else":{"if":{"required":["aggregate"]},"then":{"notBuilt":{"what":"A node of kind \"aggregate\"","at":"aggregate","hint":"A script can aggregate."}},"else":{"if":{"required":["sql"]},"then":{"notBuilt":{"what":"A node of kind \"sql\"","at":"sql","hint":"A script can run SQL."}},"else":{"if":{"required":["drop_duplicates"]},"then":{"notBuilt":{"what":"A node of kind \"drop_duplicates\"","at":"drop_duplicates","hint":"A script can drop duplicates."}},"else":{"if":{"type":"object"},"then":{"lacks":["read","mapping","filter","write"]}}}}}}}}}}}}},"expects":"a mapping of nodes"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}},"when":{"enum":["always"],"expects":"always"},"window":{"enum":["none"],"expects":"none"},"workers":{"type":"object","properties":{"type":{"enum":["G.1X","G.2X","G.4X","G.8X","R.1X","R.2X","R.4X","R.8X"],"expects":"G.1X, G.2X, G.4X, G.8X, R.1X, R.2X, R.4X or R.8X"},"count":{"type":"integer","minimum":2,"maximum":299,"expects":"a whole number from 2 to 299"}},"expects":"a mapping with type and count","additionalProperties":false},"timeout":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"retry":{"type":"object","required":["attempts"],"properties":{"attempts":{"type":"integer","minimum":1,"maximum":10,"expects":"a whole number from 1 to 10"}},"expects":"a mapping with attempts","additionalProperties":false},"expected":{"type":"string","pattern":"^[1-9][0-9]*(s|m|h|d)$","expects":"a duration, such as 90s, 30m or 2h"},"skip_if":{"type":"object","properties":{"no_new_data":{"type":"string","pattern":"\\S","expects":"the name of a source"},"unchanged":{"notBuilt":{"what":"Condition \"unchanged\"","hint":"Built so far: no_new_data."}},"query":{"notBuilt":{"what":"Condition \"query\"","hint":"Built so far: no_new_data."}},"expression":{"notBuilt":{"what":"Condition \"expression\"","hint":"Built so far: no_new_data."}},"any":{"notBuilt":{"what":"Condition \"any\"","hint":"Built so far: no_new_data."}},"all":{"notBuilt":{"what":"Condition \"all\"","hint":"Built so far: no_new_data."}},"not":{"notBuilt":{"what":"Condition \"not\"","hint":"Built so far: no_new_data."}}},"expects":"exactly one condition, such as { no_new_data: source }","additionalProperties":false,"minProperties":1,"maxProperties":1},"foreach":{"type":"object","patternProperties":{"^.*$":{"type":"array","items":{"type":["string","number","boolean"],"expects":"a text, a number or true/false"},"expects":"a list of texts","minItems":1}},"expects":"one name with a list, such as { room: [kitchen, office] }"}},"expects":"a mapping with nodes","additionalProperties":false},"else":{"if":{"type":"object"},"then":{"lacks":["script","nodes"]}}}}},"expects":"a mapping of jobs"},"reports":{"type":"object","patternProperties":{"^.*$":{"type":"object","required":["sql"],"properties":{"sql":{"type":"string","pattern":"\\S","expects":"the path of an SQL file"},"charts":{"type":"array","items":{"type":"object","required":["type","x","y"],"properties":{"type":{"enum":["line","bar","area","point"],"expects":"line, bar, area or point"},"x":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"y":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"color":{"type":"string","pattern":"\\S","expects":"the name of a column of the result"},"title":{"type":"string","pattern":"\\S","expects":"a text"},"facet":{"notBuilt":{"what":"Key \"facet\" of a chart","hint":"Use color."}},"mark":{"notBuilt":{"what":"Key \"mark\" of a chart","hint":"Use color."}}},"expects":"a mapping with type, x and y","additionalProperties":false},"expects":"a list of charts"},"needs":{"if":{"type":"string"},"then":{"type":"string","pattern":"\\S","expects":"the name of a step"},"else":{"type":"array","items":{"type":"string","pattern":"\\S","expects":"the name of a step"},"expects":"the name of a step, or a list of them"}}},"expects":"a mapping with sql","additionalProperties":false}},"expects":"a mapping of reports"},"quicksight":{"notBuilt":{"what":"Section \"quicksight\"","hint":"penstock report draws the reports."}},"models":{"notBuilt":{"what":"Section \"models\""}},"lambdas":{"notBuilt":{"what":"Section \"lambdas\""}},"executions":{"notBuilt":{"what":"Section \"executions\""}},"local":{"notBuilt":{"what":"Section \"local\"","hint":"Put files into the local cloud's bucket folder."}},"tests":{"notBuilt":{"what":"Section \"tests\""}}},"expects":"a mapping with name, environments, tables, jobs …","additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern4 = new RegExp("^.*$", "u");
const pattern33 = new RegExp("^[1-9][0-9]*(s|m|h|d)$", "u");

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
const err84 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then.notBuilt,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].then,data:data24};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
var _valid2 = _errs95 === errors;
valid23 = _valid2;
}
if(!valid23){
const err85 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.sources.patternProperties["^.*$"].allOf[2].if,parentSchema:schema11.properties.sources.patternProperties["^.*$"].allOf[2],data:data24};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err86 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.sources.patternProperties["^.*$"].required,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data24};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data24.type !== undefined){
let data42 = data24.type;
if(!(((data42 === "s3") || (data42 === "iot")) || (data42 === "jdbc"))){
const err87 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/sources/patternProperties/%5E.*%24/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.sources.patternProperties["^.*$"].properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.sources.patternProperties["^.*$"].properties.type.enum,parentSchema:schema11.properties.sources.patternProperties["^.*$"].properties.type,data:data42};
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
const err88 = {instancePath:instancePath+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/sources/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.patternProperties["^.*$"].type,parentSchema:schema11.properties.sources.patternProperties["^.*$"],data:data24};
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
const err89 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.sources.type,parentSchema:schema11.properties.sources,data:data23};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.crawlers !== undefined){
const err90 = {instancePath:instancePath+"/crawlers",schemaPath:"#/properties/crawlers/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.crawlers.notBuilt,parentSchema:schema11.properties.crawlers,data:data.crawlers};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data.database !== undefined){
let data44 = data.database;
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err91 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.database,data:data44};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.database.type,parentSchema:schema11.properties.database,data:data44};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.tables !== undefined){
let data45 = data.tables;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key14 in data45){
if(pattern4.test(key14)){
let data46 = data45[key14];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.path === undefined){
const err93 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data46.format === undefined){
const err94 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "format"},message:"must have required property '"+"format"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data46.columns === undefined){
const err95 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "columns"},message:"must have required property '"+"columns"+"'",schema:schema11.properties.tables.patternProperties["^.*$"].required,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key15 in data46){
if(!(((((((key15 === "path") || (key15 === "format")) || (key15 === "header")) || (key15 === "columns")) || (key15 === "partition_by")) || (key15 === "key")) || (key15 === "quality"))){
const err96 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data46.path !== undefined){
let data47 = data46.path;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err97 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data47};
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
const err98 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/path",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.path.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.path,data:data47};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data46.format !== undefined){
let data48 = data46.format;
if(!(((data48 === "csv") || (data48 === "json")) || (data48 === "parquet"))){
const err99 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/format",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/format/enum",keyword:"enum",params:{allowedValues: schema11.properties.tables.patternProperties["^.*$"].properties.format.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.tables.patternProperties["^.*$"].properties.format.enum,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.format,data:data48};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data46.header !== undefined){
let data49 = data46.header;
if(typeof data49 !== "boolean"){
const err100 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/header",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/header/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.tables.patternProperties["^.*$"].properties.header.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.header,data:data49};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data46.columns !== undefined){
let data50 = data46.columns;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key16 in data50){
if(pattern4.test(key16)){
let data51 = data50[key16];
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err101 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data51};
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
const err102 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.patternProperties["^.*$"],data:data51};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
else {
const err103 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/columns",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/columns/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].properties.columns.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.columns,data:data50};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data46.partition_by !== undefined){
let data52 = data46.partition_by;
if(Array.isArray(data52)){
const len2 = data52.length;
for(let i2=0; i2<len2; i2++){
let data53 = data52[i2];
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err104 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i2,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data53};
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
const err105 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by/" + i2,schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.items,data:data53};
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
const err106 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/partition_by",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/partition_by/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.partition_by,data:data52};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data46.key !== undefined){
const err107 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/key",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/key/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.tables.patternProperties["^.*$"].properties.key.notBuilt,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.key,data:data46.key};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data46.quality !== undefined){
let data55 = data46.quality;
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err108 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data55};
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
const err109 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/quality",schemaPath:"#/properties/tables/patternProperties/%5E.*%24/properties/quality/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.tables.patternProperties["^.*$"].properties.quality.type,parentSchema:schema11.properties.tables.patternProperties["^.*$"].properties.quality,data:data55};
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
const err110 = {instancePath:instancePath+"/tables/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tables/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.patternProperties["^.*$"].type,parentSchema:schema11.properties.tables.patternProperties["^.*$"],data:data46};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
}
else {
const err111 = {instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.tables.type,parentSchema:schema11.properties.tables,data:data45};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.jobs !== undefined){
let data56 = data.jobs;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key17 in data56){
if(pattern4.test(key17)){
let data57 = data56[key17];
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err112 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data57};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
const _errs125 = errors;
let valid32 = true;
const _errs126 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing3;
if((data57.script === undefined) && (missing3 = "script")){
const err113 = {};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
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
let ifClause0;
if(_valid3){
const _errs127 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.script === undefined){
const err114 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "script"},message:"must have required property '"+"script"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data57};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data57.writes === undefined){
const err115 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "writes"},message:"must have required property '"+"writes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data57};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key18 in data57){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].then.properties, key18))){
const err116 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data57};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data57.script !== undefined){
let data58 = data57.script;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err117 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data58};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/script",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/script/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.script,data:data58};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data57.reads !== undefined){
let data59 = data57.reads;
const _errs133 = errors;
let valid34 = true;
const _errs134 = errors;
if(typeof data59 !== "string"){
const err119 = {};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid4 = _errs134 === errors;
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid4){
const _errs136 = errors;
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
const err120 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data59};
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
const err121 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.then,data:data59};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid4 = _errs136 === errors;
valid34 = _valid4;
ifClause1 = "then";
}
else {
const _errs138 = errors;
if(Array.isArray(data59)){
const len3 = data59.length;
for(let i3=0; i3<len3; i3++){
let data60 = data59[i3];
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err122 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i3,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data60};
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
const err123 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads/" + i3,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.items,data:data60};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.else,data:data59};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid4 = _errs138 === errors;
valid34 = _valid4;
ifClause1 = "else";
}
if(!valid34){
const err125 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/reads",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/reads/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.reads,data:data59};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data57.writes !== undefined){
let data61 = data57.writes;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err126 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data61};
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
const err127 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/writes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/writes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.writes,data:data61};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data57.arguments !== undefined){
let data62 = data57.arguments;
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
for(const key19 in data62){
if(pattern4.test(key19)){
let data63 = data62[key19];
if(((typeof data63 !== "string") && (!((typeof data63 == "number") && (isFinite(data63))))) && (typeof data63 !== "boolean")){
const err128 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/patternProperties/%5E.*%24/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.patternProperties["^.*$"],data:data63};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
}
else {
const err129 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/arguments",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/arguments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.arguments,data:data62};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data57.needs !== undefined){
let data64 = data57.needs;
const _errs149 = errors;
let valid38 = true;
const _errs150 = errors;
if(typeof data64 !== "string"){
const err130 = {};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid5 = _errs150 === errors;
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid5){
const _errs152 = errors;
if(typeof data64 === "string"){
if(!pattern0.test(data64)){
const err131 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data64};
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
const err132 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.then,data:data64};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid5 = _errs152 === errors;
valid38 = _valid5;
ifClause2 = "then";
}
else {
const _errs154 = errors;
if(Array.isArray(data64)){
const len4 = data64.length;
for(let i4=0; i4<len4; i4++){
let data65 = data64[i4];
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err133 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i4,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data65};
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
const err134 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i4,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.items,data:data65};
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
else {
const err135 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.else,data:data64};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid5 = _errs154 === errors;
valid38 = _valid5;
ifClause2 = "else";
}
if(!valid38){
const err136 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.needs,data:data64};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data57.when !== undefined){
let data66 = data57.when;
if(!(data66 === "always")){
const err137 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.when,data:data66};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data57.window !== undefined){
let data67 = data57.window;
if(!(data67 === "none")){
const err138 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.window,data:data67};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data57.workers !== undefined){
let data68 = data57.workers;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key20 in data68){
if(!((key20 === "type") || (key20 === "count"))){
const err139 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data68};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data68.type !== undefined){
let data69 = data68.type;
if(!((((((((data69 === "G.1X") || (data69 === "G.2X")) || (data69 === "G.4X")) || (data69 === "G.8X")) || (data69 === "R.1X")) || (data69 === "R.2X")) || (data69 === "R.4X")) || (data69 === "R.8X"))){
const err140 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.type,data:data69};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data68.count !== undefined){
let data70 = data68.count;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err141 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data70};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 299 || isNaN(data70)){
const err142 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data70};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data70 < 2 || isNaN(data70)){
const err143 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.properties.count,data:data70};
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
}
else {
const err144 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.workers,data:data68};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data57.timeout !== undefined){
let data71 = data57.timeout;
if(typeof data71 === "string"){
if(!pattern33.test(data71)){
const err145 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data71};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.timeout,data:data71};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data57.retry !== undefined){
let data72 = data57.retry;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.attempts === undefined){
const err147 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data72};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key21 in data72){
if(!(key21 === "attempts")){
const err148 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data72};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data72.attempts !== undefined){
let data73 = data72.attempts;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err149 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data73};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 10 || isNaN(data73)){
const err150 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data73};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err151 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.properties.attempts,data:data73};
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
}
else {
const err152 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.retry,data:data72};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data57.expected !== undefined){
let data74 = data57.expected;
if(typeof data74 === "string"){
if(!pattern33.test(data74)){
const err153 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data74};
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
const err154 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.expected,data:data74};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data57.skip_if !== undefined){
let data75 = data57.skip_if;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(Object.keys(data75).length > 1){
const err155 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data75};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(Object.keys(data75).length < 1){
const err156 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data75};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
for(const key22 in data75){
if(!(((((((key22 === "no_new_data") || (key22 === "unchanged")) || (key22 === "query")) || (key22 === "expression")) || (key22 === "any")) || (key22 === "all")) || (key22 === "not"))){
const err157 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data75};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data75.no_new_data !== undefined){
let data76 = data75.no_new_data;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err158 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data76};
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
const err159 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.no_new_data,data:data76};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data75.unchanged !== undefined){
const err160 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/unchanged/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.unchanged,data:data75.unchanged};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data75.query !== undefined){
const err161 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/query/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.query,data:data75.query};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data75.expression !== undefined){
const err162 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/expression/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.expression,data:data75.expression};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data75.any !== undefined){
const err163 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/any/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.any,data:data75.any};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data75.all !== undefined){
const err164 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/all/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.all,data:data75.all};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data75.not !== undefined){
const err165 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/properties/not/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.properties.not,data:data75.not};
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
const err166 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.skip_if,data:data75};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data57.foreach !== undefined){
let data83 = data57.foreach;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key23 in data83){
if(pattern4.test(key23)){
let data84 = data83[key23];
if(Array.isArray(data84)){
if(data84.length < 1){
const err167 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data84};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
const len5 = data84.length;
for(let i5=0; i5<len5; i5++){
let data85 = data84[i5];
if(((typeof data85 !== "string") && (!((typeof data85 == "number") && (isFinite(data85))))) && (typeof data85 !== "boolean")){
const err168 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].items,data:data85};
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
const err169 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.patternProperties["^.*$"],data:data84};
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
const err170 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then.properties.foreach,data:data83};
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
const err171 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].then,data:data57};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
var _valid3 = _errs127 === errors;
valid32 = _valid3;
ifClause0 = "then";
}
else {
const _errs192 = errors;
const _errs193 = errors;
let valid47 = true;
const _errs194 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing4;
if((data57.nodes === undefined) && (missing4 = "nodes")){
const err172 = {};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
var _valid6 = _errs194 === errors;
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid6){
const _errs195 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(data57.nodes === undefined){
const err173 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "nodes"},message:"must have required property '"+"nodes"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data57};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
for(const key24 in data57){
if(!(func2.call(schema11.properties.jobs.patternProperties["^.*$"].else.then.properties, key24))){
const err174 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data57};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data57.nodes !== undefined){
let data86 = data57.nodes;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key25 in data86){
if(pattern4.test(key25)){
let data87 = data86[key25];
if(!(data87 && typeof data87 == "object" && !Array.isArray(data87))){
const err175 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data87};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const _errs202 = errors;
let valid50 = true;
const _errs203 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing5;
if((data87.read === undefined) && (missing5 = "read")){
const err176 = {};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var _valid7 = _errs203 === errors;
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid7){
const _errs204 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.read === undefined){
const err177 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "read"},message:"must have required property '"+"read"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data87};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
for(const key26 in data87){
if(!(key26 === "read")){
const err178 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data87};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data87.read !== undefined){
let data88 = data87.read;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err179 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data88};
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
const err180 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/read",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/properties/read/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.properties.read,data:data88};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].then,data:data87};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
var _valid7 = _errs204 === errors;
valid50 = _valid7;
ifClause4 = "then";
}
else {
const _errs209 = errors;
const _errs210 = errors;
let valid52 = true;
const _errs211 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing6;
if((data87.mapping === undefined) && (missing6 = "mapping")){
const err182 = {};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
var _valid8 = _errs211 === errors;
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid8){
const _errs212 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.from === undefined){
const err183 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data87};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data87.mapping === undefined){
const err184 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/required",keyword:"required",params:{missingProperty: "mapping"},message:"must have required property '"+"mapping"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data87};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key27 in data87){
if(!((key27 === "from") || (key27 === "mapping"))){
const err185 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data87};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data87.from !== undefined){
let data89 = data87.from;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err186 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data89};
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
const err187 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.from,data:data89};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data87.mapping !== undefined){
let data90 = data87.mapping;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key28 in data90){
if(pattern4.test(key28)){
let data91 = data90[key28];
const _errs220 = errors;
let valid55 = true;
const _errs221 = errors;
if(!(data91 && typeof data91 == "object" && !Array.isArray(data91))){
const err188 = {};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid9 = _errs221 === errors;
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid9){
const _errs223 = errors;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.from === undefined){
const err189 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data91};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data91.type === undefined){
const err190 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data91};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key29 in data91){
if(!((key29 === "from") || (key29 === "type"))){
const err191 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data91};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data91.from !== undefined){
let data92 = data91.from;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err192 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data92};
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
const err193 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.from,data:data92};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data91.type !== undefined){
let data93 = data91.type;
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err194 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data93};
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
const err195 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.properties.type,data:data93};
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
else {
const err196 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].then,data:data91};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid9 = _errs223 === errors;
valid55 = _valid9;
ifClause6 = "then";
}
else {
const _errs230 = errors;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err197 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data91};
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
const err198 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/else/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].else,data:data91};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid9 = _errs230 === errors;
valid55 = _valid9;
ifClause6 = "else";
}
if(!valid55){
const err199 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause6},message:"must match \""+ifClause6+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.patternProperties["^.*$"],data:data91};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
}
else {
const err200 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/mapping",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/properties/mapping/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.properties.mapping,data:data90};
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
const err201 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.then,data:data87};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid8 = _errs212 === errors;
valid52 = _valid8;
ifClause5 = "then";
}
else {
const _errs232 = errors;
const _errs233 = errors;
let valid57 = true;
const _errs234 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing7;
if((data87.filter === undefined) && (missing7 = "filter")){
const err202 = {};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
var _valid10 = _errs234 === errors;
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid10){
const _errs235 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.from === undefined){
const err203 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data87};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(data87.filter === undefined){
const err204 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/required",keyword:"required",params:{missingProperty: "filter"},message:"must have required property '"+"filter"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data87};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
for(const key30 in data87){
if(!((key30 === "from") || (key30 === "filter"))){
const err205 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data87};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data87.from !== undefined){
let data94 = data87.from;
if(typeof data94 === "string"){
if(!pattern0.test(data94)){
const err206 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data94};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.from,data:data94};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data87.filter !== undefined){
let data95 = data87.filter;
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err208 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data95};
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
const err209 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/filter",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/properties/filter/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.properties.filter,data:data95};
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
else {
const err210 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.then,data:data87};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
var _valid10 = _errs235 === errors;
valid57 = _valid10;
ifClause7 = "then";
}
else {
const _errs242 = errors;
const _errs243 = errors;
let valid59 = true;
const _errs244 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing8;
if((data87.write === undefined) && (missing8 = "write")){
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
var _valid11 = _errs244 === errors;
errors = _errs243;
if(vErrors !== null){
if(_errs243){
vErrors.length = _errs243;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid11){
const _errs245 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.from === undefined){
const err212 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
if(data87.write === undefined){
const err213 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/required",keyword:"required",params:{missingProperty: "write"},message:"must have required property '"+"write"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
for(const key31 in data87){
if(!((key31 === "from") || (key31 === "write"))){
const err214 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
if(data87.from !== undefined){
let data96 = data87.from;
if(typeof data96 === "string"){
if(!pattern0.test(data96)){
const err215 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data96};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
else {
const err216 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/from",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.from,data:data96};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data87.write !== undefined){
let data97 = data87.write;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err217 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/write/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.write,data:data97};
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
const err218 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1")+"/write",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/properties/write/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.write.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.properties.write,data:data97};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
else {
const err219 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid11 = _errs245 === errors;
valid59 = _valid11;
ifClause8 = "then";
}
else {
const _errs252 = errors;
const _errs253 = errors;
let valid61 = true;
const _errs254 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing9;
if((data87.select === undefined) && (missing9 = "select")){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var _valid12 = _errs254 === errors;
errors = _errs253;
if(vErrors !== null){
if(_errs253){
vErrors.length = _errs253;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid12){
const _errs255 = errors;
const err221 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
var _valid12 = _errs255 === errors;
valid61 = _valid12;
ifClause9 = "then";
}
else {
const _errs256 = errors;
const _errs257 = errors;
let valid62 = true;
const _errs258 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing10;
if((data87.join === undefined) && (missing10 = "join")){
const err222 = {};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
var _valid13 = _errs258 === errors;
errors = _errs257;
if(vErrors !== null){
if(_errs257){
vErrors.length = _errs257;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid13){
const _errs259 = errors;
const err223 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
var _valid13 = _errs259 === errors;
valid62 = _valid13;
ifClause10 = "then";
}
else {
const _errs260 = errors;
const _errs261 = errors;
let valid63 = true;
const _errs262 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing11;
if((data87.union === undefined) && (missing11 = "union")){
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
var _valid14 = _errs262 === errors;
errors = _errs261;
if(vErrors !== null){
if(_errs261){
vErrors.length = _errs261;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid14){
const _errs263 = errors;
const err225 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
var _valid14 = _errs263 === errors;
valid63 = _valid14;
ifClause11 = "then";
}
else {
const _errs264 = errors;
const _errs265 = errors;
let valid64 = true;
const _errs266 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing12;
if((data87.aggregate === undefined) && (missing12 = "aggregate")){
const err226 = {};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
var _valid15 = _errs266 === errors;
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid15){
const _errs267 = errors;
const err227 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
var _valid15 = _errs267 === errors;
valid64 = _valid15;
ifClause12 = "then";
}
else {
const _errs268 = errors;
const _errs269 = errors;
let valid65 = true;
const _errs270 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing13;
if((data87.sql === undefined) && (missing13 = "sql")){
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
var _valid16 = _errs270 === errors;
errors = _errs269;
if(vErrors !== null){
if(_errs269){
vErrors.length = _errs269;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid16){
const _errs271 = errors;
const err229 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
var _valid16 = _errs271 === errors;
valid65 = _valid16;
ifClause13 = "then";
}
else {
const _errs272 = errors;
const _errs273 = errors;
let valid66 = true;
const _errs274 = errors;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
let missing14;
if((data87.drop_duplicates === undefined) && (missing14 = "drop_duplicates")){
const err230 = {};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
var _valid17 = _errs274 === errors;
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid17){
const _errs275 = errors;
const err231 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/then/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
var _valid17 = _errs275 === errors;
valid66 = _valid17;
ifClause14 = "then";
}
else {
const _errs276 = errors;
const _errs277 = errors;
let valid67 = true;
const _errs278 = errors;
if(!(data87 && typeof data87 == "object" && !Array.isArray(data87))){
const err232 = {};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid18 = _errs278 === errors;
errors = _errs277;
if(vErrors !== null){
if(_errs277){
vErrors.length = _errs277;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs280 = errors;
const err233 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.then,data:data87};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
var _valid18 = _errs280 === errors;
valid67 = _valid18;
}
if(!valid67){
const err234 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.else,data:data87};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid17 = _errs276 === errors;
valid66 = _valid17;
ifClause14 = "else";
}
if(!valid66){
const err235 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause14},message:"must match \""+ifClause14+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.else,data:data87};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
var _valid16 = _errs272 === errors;
valid65 = _valid16;
ifClause13 = "else";
}
if(!valid65){
const err236 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause13},message:"must match \""+ifClause13+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.else,data:data87};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
var _valid15 = _errs268 === errors;
valid64 = _valid15;
ifClause12 = "else";
}
if(!valid64){
const err237 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause12},message:"must match \""+ifClause12+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.else,data:data87};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid14 = _errs264 === errors;
valid63 = _valid14;
ifClause11 = "else";
}
if(!valid63){
const err238 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause11},message:"must match \""+ifClause11+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.else,data:data87};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var _valid13 = _errs260 === errors;
valid62 = _valid13;
ifClause10 = "else";
}
if(!valid62){
const err239 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause10},message:"must match \""+ifClause10+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.else,data:data87};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
var _valid12 = _errs256 === errors;
valid61 = _valid12;
ifClause9 = "else";
}
if(!valid61){
const err240 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause9},message:"must match \""+ifClause9+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.else,data:data87};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
var _valid11 = _errs252 === errors;
valid59 = _valid11;
ifClause8 = "else";
}
if(!valid59){
const err241 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/else/if",keyword:"if",params:{failingKeyword: ifClause8},message:"must match \""+ifClause8+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.else,data:data87};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid10 = _errs242 === errors;
valid57 = _valid10;
ifClause7 = "else";
}
if(!valid57){
const err242 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: ifClause7},message:"must match \""+ifClause7+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.else,data:data87};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
var _valid8 = _errs232 === errors;
valid52 = _valid8;
ifClause5 = "else";
}
if(!valid52){
const err243 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause5},message:"must match \""+ifClause5+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].else,data:data87};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
var _valid7 = _errs209 === errors;
valid50 = _valid7;
ifClause4 = "else";
}
if(!valid50){
const err244 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause4},message:"must match \""+ifClause4+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.patternProperties["^.*$"],data:data87};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
}
}
else {
const err245 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/nodes",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/nodes/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.nodes,data:data86};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data57.needs !== undefined){
let data98 = data57.needs;
const _errs282 = errors;
let valid68 = true;
const _errs283 = errors;
if(typeof data98 !== "string"){
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
var _valid19 = _errs283 === errors;
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid19){
const _errs285 = errors;
if(typeof data98 === "string"){
if(!pattern0.test(data98)){
const err247 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data98};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.then,data:data98};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid19 = _errs285 === errors;
valid68 = _valid19;
ifClause15 = "then";
}
else {
const _errs287 = errors;
if(Array.isArray(data98)){
const len6 = data98.length;
for(let i6=0; i6<len6; i6++){
let data99 = data98[i6];
if(typeof data99 === "string"){
if(!pattern0.test(data99)){
const err249 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i6,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data99};
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
const err250 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i6,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.items,data:data99};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
else {
const err251 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.else,data:data98};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid19 = _errs287 === errors;
valid68 = _valid19;
ifClause15 = "else";
}
if(!valid68){
const err252 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause15},message:"must match \""+ifClause15+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.needs,data:data98};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data57.when !== undefined){
let data100 = data57.when;
if(!(data100 === "always")){
const err253 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/when",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/when/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.when,data:data100};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data57.window !== undefined){
let data101 = data57.window;
if(!(data101 === "none")){
const err254 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/window",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/window/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.window,data:data101};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data57.workers !== undefined){
let data102 = data57.workers;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key32 in data102){
if(!((key32 === "type") || (key32 === "count"))){
const err255 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data102};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data102.type !== undefined){
let data103 = data102.type;
if(!((((((((data103 === "G.1X") || (data103 === "G.2X")) || (data103 === "G.4X")) || (data103 === "G.8X")) || (data103 === "R.1X")) || (data103 === "R.2X")) || (data103 === "R.4X")) || (data103 === "R.8X"))){
const err256 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/type",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type.enum,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.type,data:data103};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data102.count !== undefined){
let data104 = data102.count;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err257 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data104};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 > 299 || isNaN(data104)){
const err258 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 299},message:"must be <= 299",schema:299,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data104};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data104 < 2 || isNaN(data104)){
const err259 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers/count",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/properties/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 2},message:"must be >= 2",schema:2,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.properties.count,data:data104};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
}
}
else {
const err260 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/workers",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/workers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.workers,data:data102};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data57.timeout !== undefined){
let data105 = data57.timeout;
if(typeof data105 === "string"){
if(!pattern33.test(data105)){
const err261 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data105};
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
const err262 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/timeout",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/timeout/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.timeout,data:data105};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data57.retry !== undefined){
let data106 = data57.retry;
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if(data106.attempts === undefined){
const err263 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/required",keyword:"required",params:{missingProperty: "attempts"},message:"must have required property '"+"attempts"+"'",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.required,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data106};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
for(const key33 in data106){
if(!(key33 === "attempts")){
const err264 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data106};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data106.attempts !== undefined){
let data107 = data106.attempts;
if(!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107)))){
const err265 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data107};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 10 || isNaN(data107)){
const err266 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10",schema:10,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data107};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data107 < 1 || isNaN(data107)){
const err267 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry/attempts",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/properties/attempts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.properties.attempts,data:data107};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
}
}
else {
const err268 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/retry",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/retry/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.retry,data:data106};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data57.expected !== undefined){
let data108 = data57.expected;
if(typeof data108 === "string"){
if(!pattern33.test(data108)){
const err269 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*(s|m|h|d)$"},message:"must match pattern \""+"^[1-9][0-9]*(s|m|h|d)$"+"\"",schema:"^[1-9][0-9]*(s|m|h|d)$",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data108};
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
const err270 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/expected",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/expected/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.expected,data:data108};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data57.skip_if !== undefined){
let data109 = data57.skip_if;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(Object.keys(data109).length > 1){
const err271 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/maxProperties",keyword:"maxProperties",params:{limit: 1},message:"must NOT have more than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data109};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(Object.keys(data109).length < 1){
const err272 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data109};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key34 in data109){
if(!(((((((key34 === "no_new_data") || (key34 === "unchanged")) || (key34 === "query")) || (key34 === "expression")) || (key34 === "any")) || (key34 === "all")) || (key34 === "not"))){
const err273 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data109};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data109.no_new_data !== undefined){
let data110 = data109.no_new_data;
if(typeof data110 === "string"){
if(!pattern0.test(data110)){
const err274 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data110};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/no_new_data",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/no_new_data/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.no_new_data,data:data110};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data109.unchanged !== undefined){
const err276 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/unchanged",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/unchanged/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.unchanged,data:data109.unchanged};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data109.query !== undefined){
const err277 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/query",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/query/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.query,data:data109.query};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data109.expression !== undefined){
const err278 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/expression",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/expression/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.expression,data:data109.expression};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data109.any !== undefined){
const err279 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/any",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/any/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.any,data:data109.any};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data109.all !== undefined){
const err280 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/all",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/all/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.all,data:data109.all};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(data109.not !== undefined){
const err281 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if/not",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/properties/not/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not.notBuilt,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.properties.not,data:data109.not};
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
const err282 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/skip_if",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/skip_if/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.skip_if,data:data109};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data57.foreach !== undefined){
let data117 = data57.foreach;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
for(const key35 in data117){
if(pattern4.test(key35)){
let data118 = data117[key35];
if(Array.isArray(data118)){
if(data118.length < 1){
const err283 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data118};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const len7 = data118.length;
for(let i7=0; i7<len7; i7++){
let data119 = data118[i7];
if(((typeof data119 !== "string") && (!((typeof data119 == "number") && (isFinite(data119))))) && (typeof data119 !== "boolean")){
const err284 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key35.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/items/type",keyword:"type",params:{type: schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type},message:"must be string,number,boolean",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].items,data:data119};
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
const err285 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"].type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.patternProperties["^.*$"],data:data118};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
}
else {
const err286 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1")+"/foreach",schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/properties/foreach/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then.properties.foreach,data:data117};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/then/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.patternProperties["^.*$"].else.then.type,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.then,data:data57};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var _valid6 = _errs195 === errors;
valid47 = _valid6;
ifClause3 = "then";
}
else {
const _errs325 = errors;
const _errs326 = errors;
let valid77 = true;
const _errs327 = errors;
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err288 = {};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
var _valid20 = _errs327 === errors;
errors = _errs326;
if(vErrors !== null){
if(_errs326){
vErrors.length = _errs326;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs329 = errors;
const err289 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/then/lacks",keyword:"lacks",params:{},message:"must pass \"lacks\" keyword validation",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then.lacks,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else.then,data:data57};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
var _valid20 = _errs329 === errors;
valid77 = _valid20;
}
if(!valid77){
const err290 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/else/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else.else,data:data57};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid6 = _errs325 === errors;
valid47 = _valid6;
ifClause3 = "else";
}
if(!valid47){
const err291 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/else/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].else.if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"].else,data:data57};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
var _valid3 = _errs192 === errors;
valid32 = _valid3;
ifClause0 = "else";
}
if(!valid32){
const err292 = {instancePath:instancePath+"/jobs/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/jobs/patternProperties/%5E.*%24/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema",schema:schema11.properties.jobs.patternProperties["^.*$"].if,parentSchema:schema11.properties.jobs.patternProperties["^.*$"],data:data57};
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
}
else {
const err293 = {instancePath:instancePath+"/jobs",schemaPath:"#/properties/jobs/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.jobs.type,parentSchema:schema11.properties.jobs,data:data56};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data.reports !== undefined){
let data120 = data.reports;
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
for(const key36 in data120){
if(pattern4.test(key36)){
let data121 = data120[key36];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.sql === undefined){
const err294 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/required",keyword:"required",params:{missingProperty: "sql"},message:"must have required property '"+"sql"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].required,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data121};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
for(const key37 in data121){
if(!(((key37 === "sql") || (key37 === "charts")) || (key37 === "needs"))){
const err295 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data121};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data121.sql !== undefined){
let data122 = data121.sql;
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err296 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data122};
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
const err297 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/sql",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/sql/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.sql.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.sql,data:data122};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data121.charts !== undefined){
let data123 = data121.charts;
if(Array.isArray(data123)){
const len8 = data123.length;
for(let i8=0; i8<len8; i8++){
let data124 = data123[i8];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if(data124.type === undefined){
const err298 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data124};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if(data124.x === undefined){
const err299 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "x"},message:"must have required property '"+"x"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data124};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data124.y === undefined){
const err300 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/required",keyword:"required",params:{missingProperty: "y"},message:"must have required property '"+"y"+"'",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.required,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data124};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
for(const key38 in data124){
if(!(((((((key38 === "type") || (key38 === "x")) || (key38 === "y")) || (key38 === "color")) || (key38 === "title")) || (key38 === "facet")) || (key38 === "mark"))){
const err301 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data124};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data124.type !== undefined){
let data125 = data124.type;
if(!((((data125 === "line") || (data125 === "bar")) || (data125 === "area")) || (data125 === "point"))){
const err302 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/type",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type.enum,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.type,data:data125};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data124.x !== undefined){
let data126 = data124.x;
if(typeof data126 === "string"){
if(!pattern0.test(data126)){
const err303 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data126};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
else {
const err304 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/x",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/x/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.x,data:data126};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data124.y !== undefined){
let data127 = data124.y;
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err305 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data127};
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
const err306 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/y",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/y/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.y,data:data127};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
if(data124.color !== undefined){
let data128 = data124.color;
if(typeof data128 === "string"){
if(!pattern0.test(data128)){
const err307 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data128};
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
const err308 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/color",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/color/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.color,data:data128};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data124.title !== undefined){
let data129 = data124.title;
if(typeof data129 === "string"){
if(!pattern0.test(data129)){
const err309 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data129};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/title",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.title,data:data129};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data124.facet !== undefined){
const err311 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/facet",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/facet/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet.notBuilt,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.facet,data:data124.facet};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data124.mark !== undefined){
const err312 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8+"/mark",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/properties/mark/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark.notBuilt,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.properties.mark,data:data124.mark};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts/" + i8,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.items,data:data124};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
}
else {
const err314 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/charts",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/charts/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.charts.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.charts,data:data123};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data121.needs !== undefined){
let data132 = data121.needs;
const _errs354 = errors;
let valid83 = true;
const _errs355 = errors;
if(typeof data132 !== "string"){
const err315 = {};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid21 = _errs355 === errors;
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid21){
const _errs357 = errors;
if(typeof data132 === "string"){
if(!pattern0.test(data132)){
const err316 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data132};
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
const err317 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/then/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.then,data:data132};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid21 = _errs357 === errors;
valid83 = _valid21;
ifClause16 = "then";
}
else {
const _errs359 = errors;
if(Array.isArray(data132)){
const len9 = data132.length;
for(let i9=0; i9<len9; i9++){
let data133 = data132[i9];
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err318 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i9,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/pattern",keyword:"pattern",params:{pattern: "\\S"},message:"must match pattern \""+"\\S"+"\"",schema:"\\S",parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data133};
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
const err319 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs/" + i9,schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.items,data:data133};
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
const err320 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/else/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else.type,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.else,data:data132};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid21 = _errs359 === errors;
valid83 = _valid21;
ifClause16 = "else";
}
if(!valid83){
const err321 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1")+"/needs",schemaPath:"#/properties/reports/patternProperties/%5E.*%24/properties/needs/if",keyword:"if",params:{failingKeyword: ifClause16},message:"must match \""+ifClause16+"\" schema",schema:schema11.properties.reports.patternProperties["^.*$"].properties.needs.if,parentSchema:schema11.properties.reports.patternProperties["^.*$"].properties.needs,data:data132};
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
const err322 = {instancePath:instancePath+"/reports/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/reports/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.patternProperties["^.*$"].type,parentSchema:schema11.properties.reports.patternProperties["^.*$"],data:data121};
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
}
else {
const err323 = {instancePath:instancePath+"/reports",schemaPath:"#/properties/reports/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.reports.type,parentSchema:schema11.properties.reports,data:data120};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
if(data.quicksight !== undefined){
const err324 = {instancePath:instancePath+"/quicksight",schemaPath:"#/properties/quicksight/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.quicksight.notBuilt,parentSchema:schema11.properties.quicksight,data:data.quicksight};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data.models !== undefined){
const err325 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.models.notBuilt,parentSchema:schema11.properties.models,data:data.models};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data.lambdas !== undefined){
const err326 = {instancePath:instancePath+"/lambdas",schemaPath:"#/properties/lambdas/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.lambdas.notBuilt,parentSchema:schema11.properties.lambdas,data:data.lambdas};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data.executions !== undefined){
const err327 = {instancePath:instancePath+"/executions",schemaPath:"#/properties/executions/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.executions.notBuilt,parentSchema:schema11.properties.executions,data:data.executions};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data.local !== undefined){
const err328 = {instancePath:instancePath+"/local",schemaPath:"#/properties/local/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.local.notBuilt,parentSchema:schema11.properties.local,data:data.local};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data.tests !== undefined){
const err329 = {instancePath:instancePath+"/tests",schemaPath:"#/properties/tests/notBuilt",keyword:"notBuilt",params:{},message:"must pass \"notBuilt\" keyword validation",schema:schema11.properties.tests.notBuilt,parentSchema:schema11.properties.tests,data:data.tests};
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
const err330 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export default validate10 as Validate;
