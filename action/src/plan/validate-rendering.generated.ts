// Made by action/src/generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from '../review/validate.ts';
"use strict";


const schema11 = {"type":"object","required":["version","pipeline","environment","digest","templateUrl","hasChildStacks","files","database","tables","sources","steps","expected"],"properties":{"version":{"type":"number","const":1},"pipeline":{"type":"string"},"environment":{"type":"string"},"digest":{"type":"string","pattern":"^[0-9a-f]{64}$"},"templateUrl":{"type":"string","description":"Where CloudFormation reads the template."},"hasChildStacks":{"type":"boolean","description":"Whether jobs lie in child stacks."},"files":{"type":"object","patternProperties":{"^.*$":{"type":"string"}},"description":"As render writes them, by their paths."},"database":{"type":"string"},"tables":{"type":"array","items":{"type":"object","required":["name","location","format","columns","partitionBy"],"properties":{"name":{"type":"string"},"location":{"type":"string","description":"s3 URL of its folder."},"format":{"type":"string"},"columns":{"type":"array","items":{"type":"object","required":["name","type"],"properties":{"name":{"type":"string"},"type":{"type":"string"}},"description":"As Athena has it.","additionalProperties":false},"description":"In order.","maxItems":20000},"partitionBy":{"type":"array","items":{"type":"object","required":["name","type"],"properties":{"name":{"type":"string"},"type":{"type":"string"}},"description":"As Athena has it.","additionalProperties":false},"description":"In order.","maxItems":20000}},"description":"A table of the pipeline.","additionalProperties":false},"description":"Those that steps write.","maxItems":20000},"sources":{"type":"array","items":{"type":"string"},"description":"Those that have tables or connections of their own."},"steps":{"type":"array","items":{"type":"object","required":["name","kind","needs","reads","writes","codeDigest","skipsOn","expectedSeconds","dpus","charts","features"],"properties":{"name":{"type":"string"},"kind":{"enum":["script","nodes","crawler","model","report","lambda","execution"],"description":"Of the step."},"needs":{"type":"array","items":{"type":"string"}},"reads":{"type":"array","items":{"type":"object","required":["database","table"],"properties":{"database":{"type":"string"},"table":{"type":"string"}},"description":"A table.","additionalProperties":false},"description":"Tables and sources.","maxItems":20000},"writes":{"anyOf":[{"type":"string"},{"type":"null"}]},"codeDigest":{"type":"string"},"skipsOn":{"type":"array","items":{"type":"string"},"description":"The conditions of skip_if, wherever they stand in it."},"expectedSeconds":{"type":"number","description":"Pinned in the YAML."},"dpus":{"type":"number","description":"Of Glue, while it works."},"charts":{"type":"array","items":{"type":"object","required":["title","columns"],"properties":{"title":{"type":"string"},"columns":{"type":"array","items":{"type":"string"}}},"description":"A chart.","additionalProperties":false},"description":"Of a report.","maxItems":20000},"features":{"type":"array","items":{"type":"string"},"description":"Columns that a model learns from or scores by."}},"description":"A step, as far as plans compare it.","additionalProperties":false},"description":"In the order of the file.","maxItems":20000},"expected":{"type":"object","required":["seconds","path"],"properties":{"seconds":{"type":"number","description":"Of a run."},"path":{"type":"array","items":{"type":"string"}}},"description":"By the critical path.","additionalProperties":false}},"description":"A pipeline as it was rendered for one environment.","additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^.*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.pipeline === undefined) && (missing0 = "pipeline"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.digest === undefined) && (missing0 = "digest"))) || ((data.templateUrl === undefined) && (missing0 = "templateUrl"))) || ((data.hasChildStacks === undefined) && (missing0 = "hasChildStacks"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.database === undefined) && (missing0 = "database"))) || ((data.tables === undefined) && (missing0 = "tables"))) || ((data.sources === undefined) && (missing0 = "sources"))) || ((data.steps === undefined) && (missing0 = "steps"))) || ((data.expected === undefined) && (missing0 = "expected"))){
validate10.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
validate10.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.version !== undefined){
let data0 = data.version;
const _errs2 = errors;
if(!((typeof data0 == "number") && (isFinite(data0)))){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
if(1 !== data0){
validate10.errors = [{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pipeline !== undefined){
const _errs4 = errors;
if(typeof data.pipeline !== "string"){
validate10.errors = [{instancePath:instancePath+"/pipeline",schemaPath:"#/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs6 = errors;
if(typeof data.environment !== "string"){
validate10.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data3 = data.digest;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
validate10.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.templateUrl !== undefined){
const _errs10 = errors;
if(typeof data.templateUrl !== "string"){
validate10.errors = [{instancePath:instancePath+"/templateUrl",schemaPath:"#/properties/templateUrl/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hasChildStacks !== undefined){
const _errs12 = errors;
if(typeof data.hasChildStacks !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/hasChildStacks",schemaPath:"#/properties/hasChildStacks/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data6 = data.files;
const _errs14 = errors;
if(errors === _errs14){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
var valid1 = true;
for(const key1 in data6){
if(pattern1.test(key1)){
const _errs16 = errors;
if(typeof data6[key1] !== "string"){
validate10.errors = [{instancePath:instancePath+"/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/files/patternProperties/%5E.*%24/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs16 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.database !== undefined){
const _errs18 = errors;
if(typeof data.database !== "string"){
validate10.errors = [{instancePath:instancePath+"/database",schemaPath:"#/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tables !== undefined){
let data9 = data.tables;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 20000){
validate10.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs22 = errors;
if(errors === _errs22){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if((((((data10.name === undefined) && (missing1 = "name")) || ((data10.location === undefined) && (missing1 = "location"))) || ((data10.format === undefined) && (missing1 = "format"))) || ((data10.columns === undefined) && (missing1 = "columns"))) || ((data10.partitionBy === undefined) && (missing1 = "partitionBy"))){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key2 in data10){
if(!(((((key2 === "name") || (key2 === "location")) || (key2 === "format")) || (key2 === "columns")) || (key2 === "partitionBy"))){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.name !== undefined){
const _errs25 = errors;
if(typeof data10.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/name",schemaPath:"#/properties/tables/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.location !== undefined){
const _errs27 = errors;
if(typeof data10.location !== "string"){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/location",schemaPath:"#/properties/tables/items/properties/location/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.format !== undefined){
const _errs29 = errors;
if(typeof data10.format !== "string"){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/format",schemaPath:"#/properties/tables/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.columns !== undefined){
let data14 = data10.columns;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data14)){
if(data14.length > 20000){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/columns",schemaPath:"#/properties/tables/items/properties/columns/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid4 = true;
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
const _errs33 = errors;
if(errors === _errs33){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing2;
if(((data15.name === undefined) && (missing2 = "name")) || ((data15.type === undefined) && (missing2 = "type"))){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,schemaPath:"#/properties/tables/items/properties/columns/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs35 = errors;
for(const key3 in data15){
if(!((key3 === "name") || (key3 === "type"))){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,schemaPath:"#/properties/tables/items/properties/columns/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs35 === errors){
if(data15.name !== undefined){
const _errs36 = errors;
if(typeof data15.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/columns/" + i1+"/name",schemaPath:"#/properties/tables/items/properties/columns/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs36 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data15.type !== undefined){
const _errs38 = errors;
if(typeof data15.type !== "string"){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/columns/" + i1+"/type",schemaPath:"#/properties/tables/items/properties/columns/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/columns/" + i1,schemaPath:"#/properties/tables/items/properties/columns/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid4 = _errs33 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/columns",schemaPath:"#/properties/tables/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.partitionBy !== undefined){
let data18 = data10.partitionBy;
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data18)){
if(data18.length > 20000){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/partitionBy",schemaPath:"#/properties/tables/items/properties/partitionBy/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid6 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
const _errs42 = errors;
if(errors === _errs42){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing3;
if(((data19.name === undefined) && (missing3 = "name")) || ((data19.type === undefined) && (missing3 = "type"))){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/partitionBy/" + i2,schemaPath:"#/properties/tables/items/properties/partitionBy/items/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
const _errs44 = errors;
for(const key4 in data19){
if(!((key4 === "name") || (key4 === "type"))){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/partitionBy/" + i2,schemaPath:"#/properties/tables/items/properties/partitionBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs44 === errors){
if(data19.name !== undefined){
const _errs45 = errors;
if(typeof data19.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/partitionBy/" + i2+"/name",schemaPath:"#/properties/tables/items/properties/partitionBy/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data19.type !== undefined){
const _errs47 = errors;
if(typeof data19.type !== "string"){
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/partitionBy/" + i2+"/type",schemaPath:"#/properties/tables/items/properties/partitionBy/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid7 = _errs47 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/partitionBy/" + i2,schemaPath:"#/properties/tables/items/properties/partitionBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs42 === errors;
if(!valid6){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tables/" + i0+"/partitionBy",schemaPath:"#/properties/tables/items/properties/partitionBy/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tables/" + i0,schemaPath:"#/properties/tables/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/tables",schemaPath:"#/properties/tables/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sources !== undefined){
let data22 = data.sources;
const _errs49 = errors;
if(errors === _errs49){
if(Array.isArray(data22)){
var valid8 = true;
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
const _errs51 = errors;
if(typeof data22[i3] !== "string"){
validate10.errors = [{instancePath:instancePath+"/sources/" + i3,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs51 === errors;
if(!valid8){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs49 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.steps !== undefined){
let data24 = data.steps;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data24)){
if(data24.length > 20000){
validate10.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid9 = true;
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
const _errs55 = errors;
if(errors === _errs55){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing4;
if((((((((((((data25.name === undefined) && (missing4 = "name")) || ((data25.kind === undefined) && (missing4 = "kind"))) || ((data25.needs === undefined) && (missing4 = "needs"))) || ((data25.reads === undefined) && (missing4 = "reads"))) || ((data25.writes === undefined) && (missing4 = "writes"))) || ((data25.codeDigest === undefined) && (missing4 = "codeDigest"))) || ((data25.skipsOn === undefined) && (missing4 = "skipsOn"))) || ((data25.expectedSeconds === undefined) && (missing4 = "expectedSeconds"))) || ((data25.dpus === undefined) && (missing4 = "dpus"))) || ((data25.charts === undefined) && (missing4 = "charts"))) || ((data25.features === undefined) && (missing4 = "features"))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4,schemaPath:"#/properties/steps/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs57 = errors;
for(const key5 in data25){
if(!(func2.call(schema11.properties.steps.items.properties, key5))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4,schemaPath:"#/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs57 === errors){
if(data25.name !== undefined){
const _errs58 = errors;
if(typeof data25.name !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/name",schemaPath:"#/properties/steps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs58 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.kind !== undefined){
let data27 = data25.kind;
const _errs60 = errors;
if(!(((((((data27 === "script") || (data27 === "nodes")) || (data27 === "crawler")) || (data27 === "model")) || (data27 === "report")) || (data27 === "lambda")) || (data27 === "execution"))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/kind",schemaPath:"#/properties/steps/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.steps.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid10 = _errs60 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.needs !== undefined){
let data28 = data25.needs;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data28)){
var valid11 = true;
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
const _errs63 = errors;
if(typeof data28[i5] !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/needs/" + i5,schemaPath:"#/properties/steps/items/properties/needs/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid11 = _errs63 === errors;
if(!valid11){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/needs",schemaPath:"#/properties/steps/items/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs61 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.reads !== undefined){
let data30 = data25.reads;
const _errs65 = errors;
if(errors === _errs65){
if(Array.isArray(data30)){
if(data30.length > 20000){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/reads",schemaPath:"#/properties/steps/items/properties/reads/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid12 = true;
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
const _errs67 = errors;
if(errors === _errs67){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing5;
if(((data31.database === undefined) && (missing5 = "database")) || ((data31.table === undefined) && (missing5 = "table"))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/reads/" + i6,schemaPath:"#/properties/steps/items/properties/reads/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs69 = errors;
for(const key6 in data31){
if(!((key6 === "database") || (key6 === "table"))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/reads/" + i6,schemaPath:"#/properties/steps/items/properties/reads/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs69 === errors){
if(data31.database !== undefined){
const _errs70 = errors;
if(typeof data31.database !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/reads/" + i6+"/database",schemaPath:"#/properties/steps/items/properties/reads/items/properties/database/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs70 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data31.table !== undefined){
const _errs72 = errors;
if(typeof data31.table !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/reads/" + i6+"/table",schemaPath:"#/properties/steps/items/properties/reads/items/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid13 = _errs72 === errors;
}
else {
var valid13 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/reads/" + i6,schemaPath:"#/properties/steps/items/properties/reads/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs67 === errors;
if(!valid12){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/reads",schemaPath:"#/properties/steps/items/properties/reads/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs65 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.writes !== undefined){
let data34 = data25.writes;
const _errs74 = errors;
const _errs75 = errors;
let valid14 = false;
const _errs76 = errors;
if(typeof data34 !== "string"){
const err0 = {instancePath:instancePath+"/steps/" + i4+"/writes",schemaPath:"#/properties/steps/items/properties/writes/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
var _valid0 = _errs76 === errors;
valid14 = valid14 || _valid0;
if(!valid14){
const _errs78 = errors;
if(data34 !== null){
const err1 = {instancePath:instancePath+"/steps/" + i4+"/writes",schemaPath:"#/properties/steps/items/properties/writes/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs78 === errors;
valid14 = valid14 || _valid0;
}
if(!valid14){
const err2 = {instancePath:instancePath+"/steps/" + i4+"/writes",schemaPath:"#/properties/steps/items/properties/writes/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs74 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.codeDigest !== undefined){
const _errs80 = errors;
if(typeof data25.codeDigest !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/codeDigest",schemaPath:"#/properties/steps/items/properties/codeDigest/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid10 = _errs80 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.skipsOn !== undefined){
let data36 = data25.skipsOn;
const _errs82 = errors;
if(errors === _errs82){
if(Array.isArray(data36)){
var valid15 = true;
const len7 = data36.length;
for(let i7=0; i7<len7; i7++){
const _errs84 = errors;
if(typeof data36[i7] !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/skipsOn/" + i7,schemaPath:"#/properties/steps/items/properties/skipsOn/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid15 = _errs84 === errors;
if(!valid15){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/skipsOn",schemaPath:"#/properties/steps/items/properties/skipsOn/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs82 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.expectedSeconds !== undefined){
let data38 = data25.expectedSeconds;
const _errs86 = errors;
if(!((typeof data38 == "number") && (isFinite(data38)))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/expectedSeconds",schemaPath:"#/properties/steps/items/properties/expectedSeconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid10 = _errs86 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.dpus !== undefined){
let data39 = data25.dpus;
const _errs88 = errors;
if(!((typeof data39 == "number") && (isFinite(data39)))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/dpus",schemaPath:"#/properties/steps/items/properties/dpus/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid10 = _errs88 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.charts !== undefined){
let data40 = data25.charts;
const _errs90 = errors;
if(errors === _errs90){
if(Array.isArray(data40)){
if(data40.length > 20000){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/charts",schemaPath:"#/properties/steps/items/properties/charts/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid16 = true;
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
let data41 = data40[i8];
const _errs92 = errors;
if(errors === _errs92){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing6;
if(((data41.title === undefined) && (missing6 = "title")) || ((data41.columns === undefined) && (missing6 = "columns"))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/charts/" + i8,schemaPath:"#/properties/steps/items/properties/charts/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs94 = errors;
for(const key7 in data41){
if(!((key7 === "title") || (key7 === "columns"))){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/charts/" + i8,schemaPath:"#/properties/steps/items/properties/charts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs94 === errors){
if(data41.title !== undefined){
const _errs95 = errors;
if(typeof data41.title !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/charts/" + i8+"/title",schemaPath:"#/properties/steps/items/properties/charts/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid17 = _errs95 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data41.columns !== undefined){
let data43 = data41.columns;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data43)){
var valid18 = true;
const len9 = data43.length;
for(let i9=0; i9<len9; i9++){
const _errs99 = errors;
if(typeof data43[i9] !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/charts/" + i8+"/columns/" + i9,schemaPath:"#/properties/steps/items/properties/charts/items/properties/columns/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid18 = _errs99 === errors;
if(!valid18){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/charts/" + i8+"/columns",schemaPath:"#/properties/steps/items/properties/charts/items/properties/columns/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid17 = _errs97 === errors;
}
else {
var valid17 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/charts/" + i8,schemaPath:"#/properties/steps/items/properties/charts/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid16 = _errs92 === errors;
if(!valid16){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/charts",schemaPath:"#/properties/steps/items/properties/charts/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs90 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data25.features !== undefined){
let data45 = data25.features;
const _errs101 = errors;
if(errors === _errs101){
if(Array.isArray(data45)){
var valid19 = true;
const len10 = data45.length;
for(let i10=0; i10<len10; i10++){
const _errs103 = errors;
if(typeof data45[i10] !== "string"){
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/features/" + i10,schemaPath:"#/properties/steps/items/properties/features/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid19 = _errs103 === errors;
if(!valid19){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4+"/features",schemaPath:"#/properties/steps/items/properties/features/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid10 = _errs101 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps/" + i4,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs55 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs53 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.expected !== undefined){
let data47 = data.expected;
const _errs105 = errors;
if(errors === _errs105){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing7;
if(((data47.seconds === undefined) && (missing7 = "seconds")) || ((data47.path === undefined) && (missing7 = "path"))){
validate10.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs107 = errors;
for(const key8 in data47){
if(!((key8 === "seconds") || (key8 === "path"))){
validate10.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs107 === errors){
if(data47.seconds !== undefined){
let data48 = data47.seconds;
const _errs108 = errors;
if(!((typeof data48 == "number") && (isFinite(data48)))){
validate10.errors = [{instancePath:instancePath+"/expected/seconds",schemaPath:"#/properties/expected/properties/seconds/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid20 = _errs108 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data47.path !== undefined){
let data49 = data47.path;
const _errs110 = errors;
if(errors === _errs110){
if(Array.isArray(data49)){
var valid21 = true;
const len11 = data49.length;
for(let i11=0; i11<len11; i11++){
const _errs112 = errors;
if(typeof data49[i11] !== "string"){
validate10.errors = [{instancePath:instancePath+"/expected/path/" + i11,schemaPath:"#/properties/expected/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid21 = _errs112 === errors;
if(!valid21){
break;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/expected/path",schemaPath:"#/properties/expected/properties/path/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs110 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs105 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate10.errors = vErrors;
return errors === 0;
}

export default validate10 as Validate;
