// Made by action/src/generate.ts; do not edit.
// @ts-nocheck: the validator is ajv's own code.
import type { Validate } from '../review/validate.ts';
"use strict";


const schema11 = {"type":"object","required":["version","file","isProtected","digests","compared","changes","handMade","warnings","graph","diffs","permissions","readers","forecast","duration","cost","notChecked"],"properties":{"version":{"type":"number","const":1},"file":{"type":"string","description":"The pipeline, relative to its repository.","maxLength":2000},"isProtected":{"type":"boolean","description":"Whether the environment takes only what was reviewed."},"digests":{"type":"object","required":["pipeline","environment","artifacts","base"],"properties":{"pipeline":{"type":"string","description":"Name of the pipeline.","maxLength":2000},"environment":{"type":"string","description":"Name of the environment.","maxLength":2000},"artifacts":{"type":"string","description":"sha256 over all that AWS would get.","pattern":"^[0-9a-f]{64}$","maxLength":2000},"base":{"type":"string","description":"sha256 over the templates and state machines that were deployed when it was planned; absent: there was no stack; unread: nobody looked.","pattern":"^([0-9a-f]{64}|absent|unread)$","maxLength":2000}},"description":"What was planned, and on what.","additionalProperties":false},"compared":{"enum":["deployed","base","nothing"],"description":"deployed: with the stack; base: with the rendering of the merge base; nothing: it is new."},"changes":{"type":"array","items":{"type":"object","required":["layer","action","type","name","what","of","at","risk","consequence","inShort","losesData","origin","properties"],"properties":{"layer":{"enum":["infrastructure","state machine","jobs","sql","models"],"description":"Where it belongs."},"action":{"enum":["added","changed","replaced","removed"],"description":"replaced: made anew under another identity, and the old one removed."},"type":{"type":"string","description":"The CloudFormation type, or one of: protection, states, script, query, model.","maxLength":2000},"name":{"type":"string","description":"Its logical id; of states the step; of a script or query the file.","maxLength":2000},"what":{"type":"string","description":"What it is in the words of the YAML, such as: role of extract_room[kitchen].","maxLength":2000},"of":{"anyOf":[{"type":"object","required":["kind","name","status"],"properties":{"kind":{"enum":["script","nodes","crawler","model","report","lambda","execution","table","source"],"description":"Of the step, or of what is no step."},"name":{"type":"string","description":"In the YAML.","maxLength":2000},"status":{"enum":["added","changed","removed","same"],"description":"What becomes of that."}},"description":"What of the YAML it belongs to; null: the pipeline as a whole.","additionalProperties":false},{"type":"null"}]},"at":{"anyOf":[{"type":"string","description":"Where it comes from in the YAML: file:line.","maxLength":2000},{"type":"null"}]},"risk":{"enum":["none","low","high"],"description":"high: rows, readers or rights are touched."},"consequence":{"anyOf":[{"type":"string","description":"What comes of it, in words.","maxLength":2000},{"type":"null"}]},"inShort":{"anyOf":[{"type":"string","description":"Of a high risk: what comes of it, in one clause.","maxLength":2000},{"type":"null"}]},"losesData":{"type":"boolean","description":"Whether rows or objects would be gone."},"origin":{"enum":["this","base","hand","unknown"],"description":"this: the commit that is planned; base: the merge base has it already, and it is not deployed yet; hand: it puts back what was made by hand; unknown: there was no merge base to compare with."},"properties":{"type":"array","items":{"type":"object","required":["path","before","after"],"properties":{"path":{"type":"string","description":"Keys with dots between.","maxLength":2000},"before":{"anyOf":[{"type":"string","description":"As JSON, cut where it is long; null: it was not there.","maxLength":2000},{"type":"null"}]},"after":{"anyOf":[{"type":"string","description":"As JSON, cut where it is long; null: it is not there any more.","maxLength":2000},{"type":"null"}]}},"description":"A property that changes.","additionalProperties":false},"description":"Of a resource; none: it is added or removed whole.","maxItems":20000}},"description":"One thing that is added, changed, replaced or removed.","additionalProperties":false},"description":"By layer.","maxItems":20000},"handMade":{"type":"array","items":{"type":"object","required":["name","what","type","properties","fate"],"properties":{"name":{"type":"string","description":"A logical id, or the name of a state.","maxLength":2000},"what":{"type":"string","description":"What it is in the words of the YAML.","maxLength":2000},"type":{"type":"string","description":"The CloudFormation type, or state.","maxLength":2000},"properties":{"type":"array","items":{"type":"object","required":["path","before","after"],"properties":{"path":{"type":"string","description":"Keys with dots between.","maxLength":2000},"before":{"anyOf":[{"type":"string","description":"As JSON, cut where it is long; null: it was not there.","maxLength":2000},{"type":"null"}]},"after":{"anyOf":[{"type":"string","description":"As JSON, cut where it is long; null: it is not there any more.","maxLength":2000},{"type":"null"}]}},"description":"A property that changes.","additionalProperties":false},"description":"before: as it was rendered; after: as it is deployed.","maxItems":20000},"fate":{"enum":["overwritten","stays"],"description":"What a deployment makes of it."}},"description":"What is deployed, and no commit of the pipeline rendered.","additionalProperties":false},"description":"Drift of the template and the state machines.","maxItems":20000},"warnings":{"type":"array","items":{"type":"string","maxLength":2000},"description":"The worst first.","maxItems":20000},"graph":{"type":"object","required":["nodes","edges","leftOut"],"properties":{"nodes":{"type":"array","items":{"type":"object","required":["name","kind","status"],"properties":{"name":{"type":"string","description":"Of the step.","maxLength":2000},"kind":{"type":"string","description":"script, nodes, crawler, model, report, lambda or execution.","maxLength":2000},"status":{"enum":["added","changed","removed","same"],"description":"What becomes of it."}},"description":"A step.","additionalProperties":false},"description":"Steps.","maxItems":20000},"edges":{"type":"array","items":{"type":"object","required":["from","to","status"],"properties":{"from":{"type":"string","description":"The step that is needed.","maxLength":2000},"to":{"type":"string","description":"The step that needs it.","maxLength":2000},"status":{"enum":["added","removed","same"],"description":"What becomes of it."}},"description":"An edge.","additionalProperties":false},"description":"Who needs whom.","maxItems":20000},"leftOut":{"type":"integer","description":"Steps that are not shown, because nothing near them changes.","minimum":0}},"description":"The steps that change, and their neighbours.","additionalProperties":false},"diffs":{"type":"array","items":{"type":"object","required":["kind","path","added","removed","text"],"properties":{"kind":{"enum":["resources","states","script","query","model"],"description":"Of the file."},"path":{"type":"string","description":"In the output of `render`.","maxLength":2000},"added":{"type":"integer","description":"Lines.","minimum":0},"removed":{"type":"integer","description":"Lines.","minimum":0},"text":{"type":"string","description":"As diff -u writes hunks, cut where it is long.","maxLength":200000}},"description":"Lines that change.","additionalProperties":false},"description":"Listings first, then scripts, queries and models.","maxItems":20000},"permissions":{"type":"array","items":{"type":"object","required":["role","what","gains","loses","widens","reachesOut"],"properties":{"role":{"type":"string","description":"Its logical id; of what alike roles have in common, which they are.","maxLength":2000},"what":{"type":"string","description":"Whose role it is, in the words of the YAML.","maxLength":2000},"gains":{"type":"array","items":{"type":"string","maxLength":2000},"description":"In words.","maxItems":20000},"loses":{"type":"array","items":{"type":"string","maxLength":2000},"description":"In words.","maxItems":20000},"widens":{"type":"boolean","description":"Whether a role that is there gains a right."},"reachesOut":{"type":"array","items":{"type":"string","maxLength":2000},"description":"Of those gains, what is not of the pipeline: everything of a kind, or a bucket of others.","maxItems":20000}},"description":"What a role may do more, or no longer.","additionalProperties":false},"description":"By role.","maxItems":20000},"readers":{"type":"array","items":{"type":"object","required":["table","column","change","by","fails"],"properties":{"table":{"type":"string","description":"Name.","maxLength":2000},"column":{"anyOf":[{"type":"string","description":"Name; null: it is the table that is gone.","maxLength":2000},{"type":"null"}]},"change":{"type":"string","description":"What becomes of it.","maxLength":2000},"by":{"type":"array","items":{"type":"string","maxLength":2000},"description":"Steps and charts.","maxItems":20000},"fails":{"type":"array","items":{"type":"string","maxLength":2000},"description":"Those of them that are sure to fail.","maxItems":20000}},"description":"Who reads a table that is gone, or a column that changes.","additionalProperties":false},"description":"By table and column.","maxItems":20000},"forecast":{"type":"array","items":{"type":"object","required":["step","runs","why"],"properties":{"step":{"type":"string","description":"Name.","maxLength":2000},"runs":{"enum":["first","again","maybe","no more"],"description":"maybe: its own condition decides, whatever its code is."},"why":{"type":"string","description":"In words.","maxLength":2000}},"description":"A step that the next run does otherwise than the last one.","additionalProperties":false},"description":"In the order of the steps.","maxItems":20000},"duration":{"type":"object","required":["before","after","path"],"properties":{"before":{"anyOf":[{"type":"number","description":"Seconds."},{"type":"null"}]},"after":{"type":"number","description":"Seconds."},"path":{"type":"array","items":{"type":"string","maxLength":2000},"description":"Steps, in order.","maxItems":20000}},"description":"The critical path, from the expected durations.","additionalProperties":false},"cost":{"type":"object","required":["region","date","lines","guessed","unknown"],"properties":{"region":{"type":"string","description":"Of the prices.","maxLength":2000},"date":{"type":"string","description":"Of the prices.","maxLength":2000},"lines":{"type":"array","items":{"type":"object","required":["what","unit","before","after","price"],"properties":{"what":{"type":"string","description":"Such as AWS Glue, Spark jobs.","maxLength":2000},"unit":{"type":"string","description":"Such as DPU-hour.","maxLength":2000},"before":{"type":"number","description":"Units."},"after":{"type":"number","description":"Units."},"price":{"type":"number","description":"US dollars a unit."}},"description":"A price and an amount.","additionalProperties":false},"description":"What is paid for.","maxItems":20000},"guessed":{"type":"array","items":{"type":"string","maxLength":2000},"description":"Steps that the ledger has no run of, or that ran with other workers: they count as long as expected, or as they took.","maxItems":20000},"unknown":{"type":"array","items":{"type":"string","maxLength":2000},"description":"What is paid for and not counted here.","maxItems":20000}},"description":"Of one window, from what it took before.","additionalProperties":false},"notChecked":{"type":"array","items":{"type":"string","maxLength":2000},"description":"What nobody looked at.","maxItems":20000}},"description":"What a deployment would change, and what it means.","additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern1 = new RegExp("^([0-9a-f]{64}|absent|unread)$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((((data.version === undefined) && (missing0 = "version")) || ((data.file === undefined) && (missing0 = "file"))) || ((data.isProtected === undefined) && (missing0 = "isProtected"))) || ((data.digests === undefined) && (missing0 = "digests"))) || ((data.compared === undefined) && (missing0 = "compared"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.handMade === undefined) && (missing0 = "handMade"))) || ((data.warnings === undefined) && (missing0 = "warnings"))) || ((data.graph === undefined) && (missing0 = "graph"))) || ((data.diffs === undefined) && (missing0 = "diffs"))) || ((data.permissions === undefined) && (missing0 = "permissions"))) || ((data.readers === undefined) && (missing0 = "readers"))) || ((data.forecast === undefined) && (missing0 = "forecast"))) || ((data.duration === undefined) && (missing0 = "duration"))) || ((data.cost === undefined) && (missing0 = "cost"))) || ((data.notChecked === undefined) && (missing0 = "notChecked"))){
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
if(data.file !== undefined){
let data1 = data.file;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length > 2000){
validate10.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isProtected !== undefined){
const _errs6 = errors;
if(typeof data.isProtected !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/isProtected",schemaPath:"#/properties/isProtected/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digests !== undefined){
let data3 = data.digests;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if(((((data3.pipeline === undefined) && (missing1 = "pipeline")) || ((data3.environment === undefined) && (missing1 = "environment"))) || ((data3.artifacts === undefined) && (missing1 = "artifacts"))) || ((data3.base === undefined) && (missing1 = "base"))){
validate10.errors = [{instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data3){
if(!((((key1 === "pipeline") || (key1 === "environment")) || (key1 === "artifacts")) || (key1 === "base"))){
validate10.errors = [{instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.pipeline !== undefined){
let data4 = data3.pipeline;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data4 === "string"){
if(data4.length > 2000){
validate10.errors = [{instancePath:instancePath+"/digests/pipeline",schemaPath:"#/properties/digests/properties/pipeline/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/digests/pipeline",schemaPath:"#/properties/digests/properties/pipeline/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.environment !== undefined){
let data5 = data3.environment;
const _errs13 = errors;
if(errors === _errs13){
if(typeof data5 === "string"){
if(data5.length > 2000){
validate10.errors = [{instancePath:instancePath+"/digests/environment",schemaPath:"#/properties/digests/properties/environment/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/digests/environment",schemaPath:"#/properties/digests/properties/environment/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.artifacts !== undefined){
let data6 = data3.artifacts;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data6 === "string"){
if(data6.length > 2000){
validate10.errors = [{instancePath:instancePath+"/digests/artifacts",schemaPath:"#/properties/digests/properties/artifacts/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern0.test(data6)){
validate10.errors = [{instancePath:instancePath+"/digests/artifacts",schemaPath:"#/properties/digests/properties/artifacts/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/digests/artifacts",schemaPath:"#/properties/digests/properties/artifacts/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.base !== undefined){
let data7 = data3.base;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data7 === "string"){
if(data7.length > 2000){
validate10.errors = [{instancePath:instancePath+"/digests/base",schemaPath:"#/properties/digests/properties/base/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
else {
if(!pattern1.test(data7)){
validate10.errors = [{instancePath:instancePath+"/digests/base",schemaPath:"#/properties/digests/properties/base/pattern",keyword:"pattern",params:{pattern: "^([0-9a-f]{64}|absent|unread)$"},message:"must match pattern \""+"^([0-9a-f]{64}|absent|unread)$"+"\""}];
return false;
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/digests/base",schemaPath:"#/properties/digests/properties/base/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/digests",schemaPath:"#/properties/digests/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compared !== undefined){
let data8 = data.compared;
const _errs19 = errors;
if(!(((data8 === "deployed") || (data8 === "base")) || (data8 === "nothing"))){
validate10.errors = [{instancePath:instancePath+"/compared",schemaPath:"#/properties/compared/enum",keyword:"enum",params:{allowedValues: schema11.properties.compared.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data9 = data.changes;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data9)){
if(data9.length > 20000){
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
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
let missing2;
if((((((((((((((data10.layer === undefined) && (missing2 = "layer")) || ((data10.action === undefined) && (missing2 = "action"))) || ((data10.type === undefined) && (missing2 = "type"))) || ((data10.name === undefined) && (missing2 = "name"))) || ((data10.what === undefined) && (missing2 = "what"))) || ((data10.of === undefined) && (missing2 = "of"))) || ((data10.at === undefined) && (missing2 = "at"))) || ((data10.risk === undefined) && (missing2 = "risk"))) || ((data10.consequence === undefined) && (missing2 = "consequence"))) || ((data10.inShort === undefined) && (missing2 = "inShort"))) || ((data10.losesData === undefined) && (missing2 = "losesData"))) || ((data10.origin === undefined) && (missing2 = "origin"))) || ((data10.properties === undefined) && (missing2 = "properties"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
const _errs24 = errors;
for(const key2 in data10){
if(!(func2.call(schema11.properties.changes.items.properties, key2))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs24 === errors){
if(data10.layer !== undefined){
let data11 = data10.layer;
const _errs25 = errors;
if(!(((((data11 === "infrastructure") || (data11 === "state machine")) || (data11 === "jobs")) || (data11 === "sql")) || (data11 === "models"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/layer",schemaPath:"#/properties/changes/items/properties/layer/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.layer.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs25 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.action !== undefined){
let data12 = data10.action;
const _errs26 = errors;
if(!((((data12 === "added") || (data12 === "changed")) || (data12 === "replaced")) || (data12 === "removed"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/action",schemaPath:"#/properties/changes/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.action.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.type !== undefined){
let data13 = data10.type;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(data13.length > 2000){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/type",schemaPath:"#/properties/changes/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/type",schemaPath:"#/properties/changes/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs27 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.name !== undefined){
let data14 = data10.name;
const _errs29 = errors;
if(errors === _errs29){
if(typeof data14 === "string"){
if(data14.length > 2000){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/name",schemaPath:"#/properties/changes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/name",schemaPath:"#/properties/changes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs29 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.what !== undefined){
let data15 = data10.what;
const _errs31 = errors;
if(errors === _errs31){
if(typeof data15 === "string"){
if(data15.length > 2000){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/what",schemaPath:"#/properties/changes/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/what",schemaPath:"#/properties/changes/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid3 = _errs31 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.of !== undefined){
let data16 = data10.of;
const _errs33 = errors;
const _errs34 = errors;
let valid4 = false;
const _errs35 = errors;
if(errors === _errs35){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing3;
if((((data16.kind === undefined) && (missing3 = "kind")) || ((data16.name === undefined) && (missing3 = "name"))) || ((data16.status === undefined) && (missing3 = "status"))){
const err0 = {instancePath:instancePath+"/changes/" + i0+"/of",schemaPath:"#/properties/changes/items/properties/of/anyOf/0/required",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs37 = errors;
for(const key3 in data16){
if(!(((key3 === "kind") || (key3 === "name")) || (key3 === "status"))){
const err1 = {instancePath:instancePath+"/changes/" + i0+"/of",schemaPath:"#/properties/changes/items/properties/of/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs37 === errors){
if(data16.kind !== undefined){
let data17 = data16.kind;
const _errs38 = errors;
if(!(((((((((data17 === "script") || (data17 === "nodes")) || (data17 === "crawler")) || (data17 === "model")) || (data17 === "report")) || (data17 === "lambda")) || (data17 === "execution")) || (data17 === "table")) || (data17 === "source"))){
const err2 = {instancePath:instancePath+"/changes/" + i0+"/of/kind",schemaPath:"#/properties/changes/items/properties/of/anyOf/0/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.of.anyOf[0].properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var valid5 = _errs38 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.name !== undefined){
let data18 = data16.name;
const _errs39 = errors;
if(errors === _errs39){
if(typeof data18 === "string"){
if(data18.length > 2000){
const err3 = {instancePath:instancePath+"/changes/" + i0+"/of/name",schemaPath:"#/properties/changes/items/properties/of/anyOf/0/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err4 = {instancePath:instancePath+"/changes/" + i0+"/of/name",schemaPath:"#/properties/changes/items/properties/of/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid5 = _errs39 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data16.status !== undefined){
let data19 = data16.status;
const _errs41 = errors;
if(!((((data19 === "added") || (data19 === "changed")) || (data19 === "removed")) || (data19 === "same"))){
const err5 = {instancePath:instancePath+"/changes/" + i0+"/of/status",schemaPath:"#/properties/changes/items/properties/of/anyOf/0/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.of.anyOf[0].properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var valid5 = _errs41 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/changes/" + i0+"/of",schemaPath:"#/properties/changes/items/properties/of/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
var _valid0 = _errs35 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs42 = errors;
if(data16 !== null){
const err7 = {instancePath:instancePath+"/changes/" + i0+"/of",schemaPath:"#/properties/changes/items/properties/of/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs42 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err8 = {instancePath:instancePath+"/changes/" + i0+"/of",schemaPath:"#/properties/changes/items/properties/of/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs33 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.at !== undefined){
let data20 = data10.at;
const _errs44 = errors;
const _errs45 = errors;
let valid6 = false;
const _errs46 = errors;
if(errors === _errs46){
if(typeof data20 === "string"){
if(data20.length > 2000){
const err9 = {instancePath:instancePath+"/changes/" + i0+"/at",schemaPath:"#/properties/changes/items/properties/at/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err10 = {instancePath:instancePath+"/changes/" + i0+"/at",schemaPath:"#/properties/changes/items/properties/at/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs46 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs48 = errors;
if(data20 !== null){
const err11 = {instancePath:instancePath+"/changes/" + i0+"/at",schemaPath:"#/properties/changes/items/properties/at/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs48 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err12 = {instancePath:instancePath+"/changes/" + i0+"/at",schemaPath:"#/properties/changes/items/properties/at/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs44 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.risk !== undefined){
let data21 = data10.risk;
const _errs50 = errors;
if(!(((data21 === "none") || (data21 === "low")) || (data21 === "high"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/risk",schemaPath:"#/properties/changes/items/properties/risk/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.risk.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs50 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.consequence !== undefined){
let data22 = data10.consequence;
const _errs51 = errors;
const _errs52 = errors;
let valid7 = false;
const _errs53 = errors;
if(errors === _errs53){
if(typeof data22 === "string"){
if(data22.length > 2000){
const err13 = {instancePath:instancePath+"/changes/" + i0+"/consequence",schemaPath:"#/properties/changes/items/properties/consequence/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err14 = {instancePath:instancePath+"/changes/" + i0+"/consequence",schemaPath:"#/properties/changes/items/properties/consequence/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var _valid2 = _errs53 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs55 = errors;
if(data22 !== null){
const err15 = {instancePath:instancePath+"/changes/" + i0+"/consequence",schemaPath:"#/properties/changes/items/properties/consequence/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs55 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
const err16 = {instancePath:instancePath+"/changes/" + i0+"/consequence",schemaPath:"#/properties/changes/items/properties/consequence/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs51 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.inShort !== undefined){
let data23 = data10.inShort;
const _errs57 = errors;
const _errs58 = errors;
let valid8 = false;
const _errs59 = errors;
if(errors === _errs59){
if(typeof data23 === "string"){
if(data23.length > 2000){
const err17 = {instancePath:instancePath+"/changes/" + i0+"/inShort",schemaPath:"#/properties/changes/items/properties/inShort/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err18 = {instancePath:instancePath+"/changes/" + i0+"/inShort",schemaPath:"#/properties/changes/items/properties/inShort/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var _valid3 = _errs59 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs61 = errors;
if(data23 !== null){
const err19 = {instancePath:instancePath+"/changes/" + i0+"/inShort",schemaPath:"#/properties/changes/items/properties/inShort/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid3 = _errs61 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err20 = {instancePath:instancePath+"/changes/" + i0+"/inShort",schemaPath:"#/properties/changes/items/properties/inShort/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
var valid3 = _errs57 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.losesData !== undefined){
const _errs63 = errors;
if(typeof data10.losesData !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/losesData",schemaPath:"#/properties/changes/items/properties/losesData/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid3 = _errs63 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.origin !== undefined){
let data25 = data10.origin;
const _errs65 = errors;
if(!((((data25 === "this") || (data25 === "base")) || (data25 === "hand")) || (data25 === "unknown"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/origin",schemaPath:"#/properties/changes/items/properties/origin/enum",keyword:"enum",params:{allowedValues: schema11.properties.changes.items.properties.origin.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid3 = _errs65 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.properties !== undefined){
let data26 = data10.properties;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data26)){
if(data26.length > 20000){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/properties",schemaPath:"#/properties/changes/items/properties/properties/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid9 = true;
const len1 = data26.length;
for(let i1=0; i1<len1; i1++){
let data27 = data26[i1];
const _errs68 = errors;
if(errors === _errs68){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing4;
if((((data27.path === undefined) && (missing4 = "path")) || ((data27.before === undefined) && (missing4 = "before"))) || ((data27.after === undefined) && (missing4 = "after"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/properties/" + i1,schemaPath:"#/properties/changes/items/properties/properties/items/required",keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
const _errs70 = errors;
for(const key4 in data27){
if(!(((key4 === "path") || (key4 === "before")) || (key4 === "after"))){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/properties/" + i1,schemaPath:"#/properties/changes/items/properties/properties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs70 === errors){
if(data27.path !== undefined){
let data28 = data27.path;
const _errs71 = errors;
if(errors === _errs71){
if(typeof data28 === "string"){
if(data28.length > 2000){
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/path",schemaPath:"#/properties/changes/items/properties/properties/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/path",schemaPath:"#/properties/changes/items/properties/properties/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data27.before !== undefined){
let data29 = data27.before;
const _errs73 = errors;
const _errs74 = errors;
let valid11 = false;
const _errs75 = errors;
if(errors === _errs75){
if(typeof data29 === "string"){
if(data29.length > 2000){
const err21 = {instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/before",schemaPath:"#/properties/changes/items/properties/properties/items/properties/before/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err22 = {instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/before",schemaPath:"#/properties/changes/items/properties/properties/items/properties/before/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid4 = _errs75 === errors;
valid11 = valid11 || _valid4;
if(!valid11){
const _errs77 = errors;
if(data29 !== null){
const err23 = {instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/before",schemaPath:"#/properties/changes/items/properties/properties/items/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid4 = _errs77 === errors;
valid11 = valid11 || _valid4;
}
if(!valid11){
const err24 = {instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/before",schemaPath:"#/properties/changes/items/properties/properties/items/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs73 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data27.after !== undefined){
let data30 = data27.after;
const _errs79 = errors;
const _errs80 = errors;
let valid12 = false;
const _errs81 = errors;
if(errors === _errs81){
if(typeof data30 === "string"){
if(data30.length > 2000){
const err25 = {instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/after",schemaPath:"#/properties/changes/items/properties/properties/items/properties/after/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/after",schemaPath:"#/properties/changes/items/properties/properties/items/properties/after/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid5 = _errs81 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const _errs83 = errors;
if(data30 !== null){
const err27 = {instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/after",schemaPath:"#/properties/changes/items/properties/properties/items/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid5 = _errs83 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err28 = {instancePath:instancePath+"/changes/" + i0+"/properties/" + i1+"/after",schemaPath:"#/properties/changes/items/properties/properties/items/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
var valid10 = _errs79 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/properties/" + i1,schemaPath:"#/properties/changes/items/properties/properties/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs68 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/" + i0+"/properties",schemaPath:"#/properties/changes/items/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid3 = _errs66 === errors;
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
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/changes/" + i0,schemaPath:"#/properties/changes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
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
validate10.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.handMade !== undefined){
let data31 = data.handMade;
const _errs85 = errors;
if(errors === _errs85){
if(Array.isArray(data31)){
if(data31.length > 20000){
validate10.errors = [{instancePath:instancePath+"/handMade",schemaPath:"#/properties/handMade/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid13 = true;
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
const _errs87 = errors;
if(errors === _errs87){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if((((((data32.name === undefined) && (missing5 = "name")) || ((data32.what === undefined) && (missing5 = "what"))) || ((data32.type === undefined) && (missing5 = "type"))) || ((data32.properties === undefined) && (missing5 = "properties"))) || ((data32.fate === undefined) && (missing5 = "fate"))){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2,schemaPath:"#/properties/handMade/items/required",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
const _errs89 = errors;
for(const key5 in data32){
if(!(((((key5 === "name") || (key5 === "what")) || (key5 === "type")) || (key5 === "properties")) || (key5 === "fate"))){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2,schemaPath:"#/properties/handMade/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs89 === errors){
if(data32.name !== undefined){
let data33 = data32.name;
const _errs90 = errors;
if(errors === _errs90){
if(typeof data33 === "string"){
if(data33.length > 2000){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/name",schemaPath:"#/properties/handMade/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/name",schemaPath:"#/properties/handMade/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs90 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data32.what !== undefined){
let data34 = data32.what;
const _errs92 = errors;
if(errors === _errs92){
if(typeof data34 === "string"){
if(data34.length > 2000){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/what",schemaPath:"#/properties/handMade/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/what",schemaPath:"#/properties/handMade/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs92 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data32.type !== undefined){
let data35 = data32.type;
const _errs94 = errors;
if(errors === _errs94){
if(typeof data35 === "string"){
if(data35.length > 2000){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/type",schemaPath:"#/properties/handMade/items/properties/type/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/type",schemaPath:"#/properties/handMade/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid14 = _errs94 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data32.properties !== undefined){
let data36 = data32.properties;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data36)){
if(data36.length > 20000){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/properties",schemaPath:"#/properties/handMade/items/properties/properties/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid15 = true;
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
const _errs98 = errors;
if(errors === _errs98){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
let missing6;
if((((data37.path === undefined) && (missing6 = "path")) || ((data37.before === undefined) && (missing6 = "before"))) || ((data37.after === undefined) && (missing6 = "after"))){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3,schemaPath:"#/properties/handMade/items/properties/properties/items/required",keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
const _errs100 = errors;
for(const key6 in data37){
if(!(((key6 === "path") || (key6 === "before")) || (key6 === "after"))){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3,schemaPath:"#/properties/handMade/items/properties/properties/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs100 === errors){
if(data37.path !== undefined){
let data38 = data37.path;
const _errs101 = errors;
if(errors === _errs101){
if(typeof data38 === "string"){
if(data38.length > 2000){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/path",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/path",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid16 = _errs101 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.before !== undefined){
let data39 = data37.before;
const _errs103 = errors;
const _errs104 = errors;
let valid17 = false;
const _errs105 = errors;
if(errors === _errs105){
if(typeof data39 === "string"){
if(data39.length > 2000){
const err29 = {instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/before",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/before/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err30 = {instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/before",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/before/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid6 = _errs105 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs107 = errors;
if(data39 !== null){
const err31 = {instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/before",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid6 = _errs107 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
const err32 = {instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/before",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs103 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data37.after !== undefined){
let data40 = data37.after;
const _errs109 = errors;
const _errs110 = errors;
let valid18 = false;
const _errs111 = errors;
if(errors === _errs111){
if(typeof data40 === "string"){
if(data40.length > 2000){
const err33 = {instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/after",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/after/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
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
const err34 = {instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/after",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/after/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var _valid7 = _errs111 === errors;
valid18 = valid18 || _valid7;
if(!valid18){
const _errs113 = errors;
if(data40 !== null){
const err35 = {instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/after",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/after/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid7 = _errs113 === errors;
valid18 = valid18 || _valid7;
}
if(!valid18){
const err36 = {instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3+"/after",schemaPath:"#/properties/handMade/items/properties/properties/items/properties/after/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
var valid16 = _errs109 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/properties/" + i3,schemaPath:"#/properties/handMade/items/properties/properties/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid15 = _errs98 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/properties",schemaPath:"#/properties/handMade/items/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid14 = _errs96 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data32.fate !== undefined){
let data41 = data32.fate;
const _errs115 = errors;
if(!((data41 === "overwritten") || (data41 === "stays"))){
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2+"/fate",schemaPath:"#/properties/handMade/items/properties/fate/enum",keyword:"enum",params:{allowedValues: schema11.properties.handMade.items.properties.fate.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid14 = _errs115 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/handMade/" + i2,schemaPath:"#/properties/handMade/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs87 === errors;
if(!valid13){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/handMade",schemaPath:"#/properties/handMade/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs85 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warnings !== undefined){
let data42 = data.warnings;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data42)){
if(data42.length > 20000){
validate10.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid19 = true;
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
const _errs118 = errors;
if(errors === _errs118){
if(typeof data43 === "string"){
if(data43.length > 2000){
validate10.errors = [{instancePath:instancePath+"/warnings/" + i4,schemaPath:"#/properties/warnings/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/warnings/" + i4,schemaPath:"#/properties/warnings/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid19 = _errs118 === errors;
if(!valid19){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/warnings",schemaPath:"#/properties/warnings/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.graph !== undefined){
let data44 = data.graph;
const _errs120 = errors;
if(errors === _errs120){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
let missing7;
if((((data44.nodes === undefined) && (missing7 = "nodes")) || ((data44.edges === undefined) && (missing7 = "edges"))) || ((data44.leftOut === undefined) && (missing7 = "leftOut"))){
validate10.errors = [{instancePath:instancePath+"/graph",schemaPath:"#/properties/graph/required",keyword:"required",params:{missingProperty: missing7},message:"must have required property '"+missing7+"'"}];
return false;
}
else {
const _errs122 = errors;
for(const key7 in data44){
if(!(((key7 === "nodes") || (key7 === "edges")) || (key7 === "leftOut"))){
validate10.errors = [{instancePath:instancePath+"/graph",schemaPath:"#/properties/graph/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs122 === errors){
if(data44.nodes !== undefined){
let data45 = data44.nodes;
const _errs123 = errors;
if(errors === _errs123){
if(Array.isArray(data45)){
if(data45.length > 20000){
validate10.errors = [{instancePath:instancePath+"/graph/nodes",schemaPath:"#/properties/graph/properties/nodes/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid21 = true;
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
let data46 = data45[i5];
const _errs125 = errors;
if(errors === _errs125){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing8;
if((((data46.name === undefined) && (missing8 = "name")) || ((data46.kind === undefined) && (missing8 = "kind"))) || ((data46.status === undefined) && (missing8 = "status"))){
validate10.errors = [{instancePath:instancePath+"/graph/nodes/" + i5,schemaPath:"#/properties/graph/properties/nodes/items/required",keyword:"required",params:{missingProperty: missing8},message:"must have required property '"+missing8+"'"}];
return false;
}
else {
const _errs127 = errors;
for(const key8 in data46){
if(!(((key8 === "name") || (key8 === "kind")) || (key8 === "status"))){
validate10.errors = [{instancePath:instancePath+"/graph/nodes/" + i5,schemaPath:"#/properties/graph/properties/nodes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs127 === errors){
if(data46.name !== undefined){
let data47 = data46.name;
const _errs128 = errors;
if(errors === _errs128){
if(typeof data47 === "string"){
if(data47.length > 2000){
validate10.errors = [{instancePath:instancePath+"/graph/nodes/" + i5+"/name",schemaPath:"#/properties/graph/properties/nodes/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph/nodes/" + i5+"/name",schemaPath:"#/properties/graph/properties/nodes/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs128 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data46.kind !== undefined){
let data48 = data46.kind;
const _errs130 = errors;
if(errors === _errs130){
if(typeof data48 === "string"){
if(data48.length > 2000){
validate10.errors = [{instancePath:instancePath+"/graph/nodes/" + i5+"/kind",schemaPath:"#/properties/graph/properties/nodes/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph/nodes/" + i5+"/kind",schemaPath:"#/properties/graph/properties/nodes/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid22 = _errs130 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data46.status !== undefined){
let data49 = data46.status;
const _errs132 = errors;
if(!((((data49 === "added") || (data49 === "changed")) || (data49 === "removed")) || (data49 === "same"))){
validate10.errors = [{instancePath:instancePath+"/graph/nodes/" + i5+"/status",schemaPath:"#/properties/graph/properties/nodes/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.graph.properties.nodes.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid22 = _errs132 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph/nodes/" + i5,schemaPath:"#/properties/graph/properties/nodes/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid21 = _errs125 === errors;
if(!valid21){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph/nodes",schemaPath:"#/properties/graph/properties/nodes/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs123 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data44.edges !== undefined){
let data50 = data44.edges;
const _errs133 = errors;
if(errors === _errs133){
if(Array.isArray(data50)){
if(data50.length > 20000){
validate10.errors = [{instancePath:instancePath+"/graph/edges",schemaPath:"#/properties/graph/properties/edges/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid23 = true;
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
const _errs135 = errors;
if(errors === _errs135){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
let missing9;
if((((data51.from === undefined) && (missing9 = "from")) || ((data51.to === undefined) && (missing9 = "to"))) || ((data51.status === undefined) && (missing9 = "status"))){
validate10.errors = [{instancePath:instancePath+"/graph/edges/" + i6,schemaPath:"#/properties/graph/properties/edges/items/required",keyword:"required",params:{missingProperty: missing9},message:"must have required property '"+missing9+"'"}];
return false;
}
else {
const _errs137 = errors;
for(const key9 in data51){
if(!(((key9 === "from") || (key9 === "to")) || (key9 === "status"))){
validate10.errors = [{instancePath:instancePath+"/graph/edges/" + i6,schemaPath:"#/properties/graph/properties/edges/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs137 === errors){
if(data51.from !== undefined){
let data52 = data51.from;
const _errs138 = errors;
if(errors === _errs138){
if(typeof data52 === "string"){
if(data52.length > 2000){
validate10.errors = [{instancePath:instancePath+"/graph/edges/" + i6+"/from",schemaPath:"#/properties/graph/properties/edges/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph/edges/" + i6+"/from",schemaPath:"#/properties/graph/properties/edges/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs138 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data51.to !== undefined){
let data53 = data51.to;
const _errs140 = errors;
if(errors === _errs140){
if(typeof data53 === "string"){
if(data53.length > 2000){
validate10.errors = [{instancePath:instancePath+"/graph/edges/" + i6+"/to",schemaPath:"#/properties/graph/properties/edges/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph/edges/" + i6+"/to",schemaPath:"#/properties/graph/properties/edges/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid24 = _errs140 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data51.status !== undefined){
let data54 = data51.status;
const _errs142 = errors;
if(!(((data54 === "added") || (data54 === "removed")) || (data54 === "same"))){
validate10.errors = [{instancePath:instancePath+"/graph/edges/" + i6+"/status",schemaPath:"#/properties/graph/properties/edges/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema11.properties.graph.properties.edges.items.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid24 = _errs142 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph/edges/" + i6,schemaPath:"#/properties/graph/properties/edges/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid23 = _errs135 === errors;
if(!valid23){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph/edges",schemaPath:"#/properties/graph/properties/edges/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid20 = _errs133 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data44.leftOut !== undefined){
let data55 = data44.leftOut;
const _errs143 = errors;
if(!(((typeof data55 == "number") && (!(data55 % 1) && !isNaN(data55))) && (isFinite(data55)))){
validate10.errors = [{instancePath:instancePath+"/graph/leftOut",schemaPath:"#/properties/graph/properties/leftOut/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs143){
if((typeof data55 == "number") && (isFinite(data55))){
if(data55 < 0 || isNaN(data55)){
validate10.errors = [{instancePath:instancePath+"/graph/leftOut",schemaPath:"#/properties/graph/properties/leftOut/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid20 = _errs143 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/graph",schemaPath:"#/properties/graph/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diffs !== undefined){
let data56 = data.diffs;
const _errs145 = errors;
if(errors === _errs145){
if(Array.isArray(data56)){
if(data56.length > 20000){
validate10.errors = [{instancePath:instancePath+"/diffs",schemaPath:"#/properties/diffs/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid25 = true;
const len7 = data56.length;
for(let i7=0; i7<len7; i7++){
let data57 = data56[i7];
const _errs147 = errors;
if(errors === _errs147){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
let missing10;
if((((((data57.kind === undefined) && (missing10 = "kind")) || ((data57.path === undefined) && (missing10 = "path"))) || ((data57.added === undefined) && (missing10 = "added"))) || ((data57.removed === undefined) && (missing10 = "removed"))) || ((data57.text === undefined) && (missing10 = "text"))){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7,schemaPath:"#/properties/diffs/items/required",keyword:"required",params:{missingProperty: missing10},message:"must have required property '"+missing10+"'"}];
return false;
}
else {
const _errs149 = errors;
for(const key10 in data57){
if(!(((((key10 === "kind") || (key10 === "path")) || (key10 === "added")) || (key10 === "removed")) || (key10 === "text"))){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7,schemaPath:"#/properties/diffs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs149 === errors){
if(data57.kind !== undefined){
let data58 = data57.kind;
const _errs150 = errors;
if(!(((((data58 === "resources") || (data58 === "states")) || (data58 === "script")) || (data58 === "query")) || (data58 === "model"))){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/kind",schemaPath:"#/properties/diffs/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema11.properties.diffs.items.properties.kind.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid26 = _errs150 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data57.path !== undefined){
let data59 = data57.path;
const _errs151 = errors;
if(errors === _errs151){
if(typeof data59 === "string"){
if(data59.length > 2000){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/path",schemaPath:"#/properties/diffs/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/path",schemaPath:"#/properties/diffs/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs151 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data57.added !== undefined){
let data60 = data57.added;
const _errs153 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/added",schemaPath:"#/properties/diffs/items/properties/added/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs153){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/added",schemaPath:"#/properties/diffs/items/properties/added/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid26 = _errs153 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data57.removed !== undefined){
let data61 = data57.removed;
const _errs155 = errors;
if(!(((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61))) && (isFinite(data61)))){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/removed",schemaPath:"#/properties/diffs/items/properties/removed/type",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === _errs155){
if((typeof data61 == "number") && (isFinite(data61))){
if(data61 < 0 || isNaN(data61)){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/removed",schemaPath:"#/properties/diffs/items/properties/removed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
var valid26 = _errs155 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data57.text !== undefined){
let data62 = data57.text;
const _errs157 = errors;
if(errors === _errs157){
if(typeof data62 === "string"){
if(data62.length > 200000){
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/text",schemaPath:"#/properties/diffs/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 200000},message:"must NOT have more than 200000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7+"/text",schemaPath:"#/properties/diffs/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid26 = _errs157 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/diffs/" + i7,schemaPath:"#/properties/diffs/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid25 = _errs147 === errors;
if(!valid25){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/diffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs145 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.permissions !== undefined){
let data63 = data.permissions;
const _errs159 = errors;
if(errors === _errs159){
if(Array.isArray(data63)){
if(data63.length > 20000){
validate10.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid27 = true;
const len8 = data63.length;
for(let i8=0; i8<len8; i8++){
let data64 = data63[i8];
const _errs161 = errors;
if(errors === _errs161){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing11;
if(((((((data64.role === undefined) && (missing11 = "role")) || ((data64.what === undefined) && (missing11 = "what"))) || ((data64.gains === undefined) && (missing11 = "gains"))) || ((data64.loses === undefined) && (missing11 = "loses"))) || ((data64.widens === undefined) && (missing11 = "widens"))) || ((data64.reachesOut === undefined) && (missing11 = "reachesOut"))){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8,schemaPath:"#/properties/permissions/items/required",keyword:"required",params:{missingProperty: missing11},message:"must have required property '"+missing11+"'"}];
return false;
}
else {
const _errs163 = errors;
for(const key11 in data64){
if(!((((((key11 === "role") || (key11 === "what")) || (key11 === "gains")) || (key11 === "loses")) || (key11 === "widens")) || (key11 === "reachesOut"))){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8,schemaPath:"#/properties/permissions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs163 === errors){
if(data64.role !== undefined){
let data65 = data64.role;
const _errs164 = errors;
if(errors === _errs164){
if(typeof data65 === "string"){
if(data65.length > 2000){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/role",schemaPath:"#/properties/permissions/items/properties/role/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/role",schemaPath:"#/properties/permissions/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs164 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.what !== undefined){
let data66 = data64.what;
const _errs166 = errors;
if(errors === _errs166){
if(typeof data66 === "string"){
if(data66.length > 2000){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/what",schemaPath:"#/properties/permissions/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/what",schemaPath:"#/properties/permissions/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid28 = _errs166 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.gains !== undefined){
let data67 = data64.gains;
const _errs168 = errors;
if(errors === _errs168){
if(Array.isArray(data67)){
if(data67.length > 20000){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/gains",schemaPath:"#/properties/permissions/items/properties/gains/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid29 = true;
const len9 = data67.length;
for(let i9=0; i9<len9; i9++){
let data68 = data67[i9];
const _errs170 = errors;
if(errors === _errs170){
if(typeof data68 === "string"){
if(data68.length > 2000){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/gains/" + i9,schemaPath:"#/properties/permissions/items/properties/gains/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/gains/" + i9,schemaPath:"#/properties/permissions/items/properties/gains/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid29 = _errs170 === errors;
if(!valid29){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/gains",schemaPath:"#/properties/permissions/items/properties/gains/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs168 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.loses !== undefined){
let data69 = data64.loses;
const _errs172 = errors;
if(errors === _errs172){
if(Array.isArray(data69)){
if(data69.length > 20000){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/loses",schemaPath:"#/properties/permissions/items/properties/loses/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid30 = true;
const len10 = data69.length;
for(let i10=0; i10<len10; i10++){
let data70 = data69[i10];
const _errs174 = errors;
if(errors === _errs174){
if(typeof data70 === "string"){
if(data70.length > 2000){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/loses/" + i10,schemaPath:"#/properties/permissions/items/properties/loses/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/loses/" + i10,schemaPath:"#/properties/permissions/items/properties/loses/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid30 = _errs174 === errors;
if(!valid30){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/loses",schemaPath:"#/properties/permissions/items/properties/loses/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs172 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.widens !== undefined){
const _errs176 = errors;
if(typeof data64.widens !== "boolean"){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/widens",schemaPath:"#/properties/permissions/items/properties/widens/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid28 = _errs176 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data64.reachesOut !== undefined){
let data72 = data64.reachesOut;
const _errs178 = errors;
if(errors === _errs178){
if(Array.isArray(data72)){
if(data72.length > 20000){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/reachesOut",schemaPath:"#/properties/permissions/items/properties/reachesOut/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid31 = true;
const len11 = data72.length;
for(let i11=0; i11<len11; i11++){
let data73 = data72[i11];
const _errs180 = errors;
if(errors === _errs180){
if(typeof data73 === "string"){
if(data73.length > 2000){
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/reachesOut/" + i11,schemaPath:"#/properties/permissions/items/properties/reachesOut/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/reachesOut/" + i11,schemaPath:"#/properties/permissions/items/properties/reachesOut/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid31 = _errs180 === errors;
if(!valid31){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8+"/reachesOut",schemaPath:"#/properties/permissions/items/properties/reachesOut/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid28 = _errs178 === errors;
}
else {
var valid28 = true;
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
validate10.errors = [{instancePath:instancePath+"/permissions/" + i8,schemaPath:"#/properties/permissions/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid27 = _errs161 === errors;
if(!valid27){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/permissions",schemaPath:"#/properties/permissions/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs159 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.readers !== undefined){
let data74 = data.readers;
const _errs182 = errors;
if(errors === _errs182){
if(Array.isArray(data74)){
if(data74.length > 20000){
validate10.errors = [{instancePath:instancePath+"/readers",schemaPath:"#/properties/readers/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid32 = true;
const len12 = data74.length;
for(let i12=0; i12<len12; i12++){
let data75 = data74[i12];
const _errs184 = errors;
if(errors === _errs184){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
let missing12;
if((((((data75.table === undefined) && (missing12 = "table")) || ((data75.column === undefined) && (missing12 = "column"))) || ((data75.change === undefined) && (missing12 = "change"))) || ((data75.by === undefined) && (missing12 = "by"))) || ((data75.fails === undefined) && (missing12 = "fails"))){
validate10.errors = [{instancePath:instancePath+"/readers/" + i12,schemaPath:"#/properties/readers/items/required",keyword:"required",params:{missingProperty: missing12},message:"must have required property '"+missing12+"'"}];
return false;
}
else {
const _errs186 = errors;
for(const key12 in data75){
if(!(((((key12 === "table") || (key12 === "column")) || (key12 === "change")) || (key12 === "by")) || (key12 === "fails"))){
validate10.errors = [{instancePath:instancePath+"/readers/" + i12,schemaPath:"#/properties/readers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs186 === errors){
if(data75.table !== undefined){
let data76 = data75.table;
const _errs187 = errors;
if(errors === _errs187){
if(typeof data76 === "string"){
if(data76.length > 2000){
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/table",schemaPath:"#/properties/readers/items/properties/table/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/table",schemaPath:"#/properties/readers/items/properties/table/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid33 = _errs187 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data75.column !== undefined){
let data77 = data75.column;
const _errs189 = errors;
const _errs190 = errors;
let valid34 = false;
const _errs191 = errors;
if(errors === _errs191){
if(typeof data77 === "string"){
if(data77.length > 2000){
const err37 = {instancePath:instancePath+"/readers/" + i12+"/column",schemaPath:"#/properties/readers/items/properties/column/anyOf/0/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/readers/" + i12+"/column",schemaPath:"#/properties/readers/items/properties/column/anyOf/0/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid8 = _errs191 === errors;
valid34 = valid34 || _valid8;
if(!valid34){
const _errs193 = errors;
if(data77 !== null){
const err39 = {instancePath:instancePath+"/readers/" + i12+"/column",schemaPath:"#/properties/readers/items/properties/column/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid8 = _errs193 === errors;
valid34 = valid34 || _valid8;
}
if(!valid34){
const err40 = {instancePath:instancePath+"/readers/" + i12+"/column",schemaPath:"#/properties/readers/items/properties/column/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
var valid33 = _errs189 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data75.change !== undefined){
let data78 = data75.change;
const _errs195 = errors;
if(errors === _errs195){
if(typeof data78 === "string"){
if(data78.length > 2000){
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/change",schemaPath:"#/properties/readers/items/properties/change/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/change",schemaPath:"#/properties/readers/items/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid33 = _errs195 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data75.by !== undefined){
let data79 = data75.by;
const _errs197 = errors;
if(errors === _errs197){
if(Array.isArray(data79)){
if(data79.length > 20000){
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/by",schemaPath:"#/properties/readers/items/properties/by/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid35 = true;
const len13 = data79.length;
for(let i13=0; i13<len13; i13++){
let data80 = data79[i13];
const _errs199 = errors;
if(errors === _errs199){
if(typeof data80 === "string"){
if(data80.length > 2000){
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/by/" + i13,schemaPath:"#/properties/readers/items/properties/by/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/by/" + i13,schemaPath:"#/properties/readers/items/properties/by/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid35 = _errs199 === errors;
if(!valid35){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/by",schemaPath:"#/properties/readers/items/properties/by/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs197 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data75.fails !== undefined){
let data81 = data75.fails;
const _errs201 = errors;
if(errors === _errs201){
if(Array.isArray(data81)){
if(data81.length > 20000){
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/fails",schemaPath:"#/properties/readers/items/properties/fails/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid36 = true;
const len14 = data81.length;
for(let i14=0; i14<len14; i14++){
let data82 = data81[i14];
const _errs203 = errors;
if(errors === _errs203){
if(typeof data82 === "string"){
if(data82.length > 2000){
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/fails/" + i14,schemaPath:"#/properties/readers/items/properties/fails/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/fails/" + i14,schemaPath:"#/properties/readers/items/properties/fails/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid36 = _errs203 === errors;
if(!valid36){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/readers/" + i12+"/fails",schemaPath:"#/properties/readers/items/properties/fails/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid33 = _errs201 === errors;
}
else {
var valid33 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/readers/" + i12,schemaPath:"#/properties/readers/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid32 = _errs184 === errors;
if(!valid32){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/readers",schemaPath:"#/properties/readers/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs182 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.forecast !== undefined){
let data83 = data.forecast;
const _errs205 = errors;
if(errors === _errs205){
if(Array.isArray(data83)){
if(data83.length > 20000){
validate10.errors = [{instancePath:instancePath+"/forecast",schemaPath:"#/properties/forecast/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid37 = true;
const len15 = data83.length;
for(let i15=0; i15<len15; i15++){
let data84 = data83[i15];
const _errs207 = errors;
if(errors === _errs207){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing13;
if((((data84.step === undefined) && (missing13 = "step")) || ((data84.runs === undefined) && (missing13 = "runs"))) || ((data84.why === undefined) && (missing13 = "why"))){
validate10.errors = [{instancePath:instancePath+"/forecast/" + i15,schemaPath:"#/properties/forecast/items/required",keyword:"required",params:{missingProperty: missing13},message:"must have required property '"+missing13+"'"}];
return false;
}
else {
const _errs209 = errors;
for(const key13 in data84){
if(!(((key13 === "step") || (key13 === "runs")) || (key13 === "why"))){
validate10.errors = [{instancePath:instancePath+"/forecast/" + i15,schemaPath:"#/properties/forecast/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs209 === errors){
if(data84.step !== undefined){
let data85 = data84.step;
const _errs210 = errors;
if(errors === _errs210){
if(typeof data85 === "string"){
if(data85.length > 2000){
validate10.errors = [{instancePath:instancePath+"/forecast/" + i15+"/step",schemaPath:"#/properties/forecast/items/properties/step/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/forecast/" + i15+"/step",schemaPath:"#/properties/forecast/items/properties/step/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs210 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data84.runs !== undefined){
let data86 = data84.runs;
const _errs212 = errors;
if(!((((data86 === "first") || (data86 === "again")) || (data86 === "maybe")) || (data86 === "no more"))){
validate10.errors = [{instancePath:instancePath+"/forecast/" + i15+"/runs",schemaPath:"#/properties/forecast/items/properties/runs/enum",keyword:"enum",params:{allowedValues: schema11.properties.forecast.items.properties.runs.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid38 = _errs212 === errors;
}
else {
var valid38 = true;
}
if(valid38){
if(data84.why !== undefined){
let data87 = data84.why;
const _errs213 = errors;
if(errors === _errs213){
if(typeof data87 === "string"){
if(data87.length > 2000){
validate10.errors = [{instancePath:instancePath+"/forecast/" + i15+"/why",schemaPath:"#/properties/forecast/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/forecast/" + i15+"/why",schemaPath:"#/properties/forecast/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid38 = _errs213 === errors;
}
else {
var valid38 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/forecast/" + i15,schemaPath:"#/properties/forecast/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid37 = _errs207 === errors;
if(!valid37){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/forecast",schemaPath:"#/properties/forecast/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs205 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data88 = data.duration;
const _errs215 = errors;
if(errors === _errs215){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
let missing14;
if((((data88.before === undefined) && (missing14 = "before")) || ((data88.after === undefined) && (missing14 = "after"))) || ((data88.path === undefined) && (missing14 = "path"))){
validate10.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/required",keyword:"required",params:{missingProperty: missing14},message:"must have required property '"+missing14+"'"}];
return false;
}
else {
const _errs217 = errors;
for(const key14 in data88){
if(!(((key14 === "before") || (key14 === "after")) || (key14 === "path"))){
validate10.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs217 === errors){
if(data88.before !== undefined){
let data89 = data88.before;
const _errs218 = errors;
const _errs219 = errors;
let valid40 = false;
const _errs220 = errors;
if(!((typeof data89 == "number") && (isFinite(data89)))){
const err41 = {instancePath:instancePath+"/duration/before",schemaPath:"#/properties/duration/properties/before/anyOf/0/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid9 = _errs220 === errors;
valid40 = valid40 || _valid9;
if(!valid40){
const _errs222 = errors;
if(data89 !== null){
const err42 = {instancePath:instancePath+"/duration/before",schemaPath:"#/properties/duration/properties/before/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid9 = _errs222 === errors;
valid40 = valid40 || _valid9;
}
if(!valid40){
const err43 = {instancePath:instancePath+"/duration/before",schemaPath:"#/properties/duration/properties/before/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
validate10.errors = vErrors;
return false;
}
else {
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
}
else {
vErrors = null;
}
}
}
var valid39 = _errs218 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data88.after !== undefined){
let data90 = data88.after;
const _errs224 = errors;
if(!((typeof data90 == "number") && (isFinite(data90)))){
validate10.errors = [{instancePath:instancePath+"/duration/after",schemaPath:"#/properties/duration/properties/after/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid39 = _errs224 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data88.path !== undefined){
let data91 = data88.path;
const _errs226 = errors;
if(errors === _errs226){
if(Array.isArray(data91)){
if(data91.length > 20000){
validate10.errors = [{instancePath:instancePath+"/duration/path",schemaPath:"#/properties/duration/properties/path/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid41 = true;
const len16 = data91.length;
for(let i16=0; i16<len16; i16++){
let data92 = data91[i16];
const _errs228 = errors;
if(errors === _errs228){
if(typeof data92 === "string"){
if(data92.length > 2000){
validate10.errors = [{instancePath:instancePath+"/duration/path/" + i16,schemaPath:"#/properties/duration/properties/path/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/duration/path/" + i16,schemaPath:"#/properties/duration/properties/path/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid41 = _errs228 === errors;
if(!valid41){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/duration/path",schemaPath:"#/properties/duration/properties/path/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid39 = _errs226 === errors;
}
else {
var valid39 = true;
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs215 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cost !== undefined){
let data93 = data.cost;
const _errs230 = errors;
if(errors === _errs230){
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
let missing15;
if((((((data93.region === undefined) && (missing15 = "region")) || ((data93.date === undefined) && (missing15 = "date"))) || ((data93.lines === undefined) && (missing15 = "lines"))) || ((data93.guessed === undefined) && (missing15 = "guessed"))) || ((data93.unknown === undefined) && (missing15 = "unknown"))){
validate10.errors = [{instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/required",keyword:"required",params:{missingProperty: missing15},message:"must have required property '"+missing15+"'"}];
return false;
}
else {
const _errs232 = errors;
for(const key15 in data93){
if(!(((((key15 === "region") || (key15 === "date")) || (key15 === "lines")) || (key15 === "guessed")) || (key15 === "unknown"))){
validate10.errors = [{instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs232 === errors){
if(data93.region !== undefined){
let data94 = data93.region;
const _errs233 = errors;
if(errors === _errs233){
if(typeof data94 === "string"){
if(data94.length > 2000){
validate10.errors = [{instancePath:instancePath+"/cost/region",schemaPath:"#/properties/cost/properties/region/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/region",schemaPath:"#/properties/cost/properties/region/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs233 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data93.date !== undefined){
let data95 = data93.date;
const _errs235 = errors;
if(errors === _errs235){
if(typeof data95 === "string"){
if(data95.length > 2000){
validate10.errors = [{instancePath:instancePath+"/cost/date",schemaPath:"#/properties/cost/properties/date/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/date",schemaPath:"#/properties/cost/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid42 = _errs235 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data93.lines !== undefined){
let data96 = data93.lines;
const _errs237 = errors;
if(errors === _errs237){
if(Array.isArray(data96)){
if(data96.length > 20000){
validate10.errors = [{instancePath:instancePath+"/cost/lines",schemaPath:"#/properties/cost/properties/lines/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid43 = true;
const len17 = data96.length;
for(let i17=0; i17<len17; i17++){
let data97 = data96[i17];
const _errs239 = errors;
if(errors === _errs239){
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
let missing16;
if((((((data97.what === undefined) && (missing16 = "what")) || ((data97.unit === undefined) && (missing16 = "unit"))) || ((data97.before === undefined) && (missing16 = "before"))) || ((data97.after === undefined) && (missing16 = "after"))) || ((data97.price === undefined) && (missing16 = "price"))){
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17,schemaPath:"#/properties/cost/properties/lines/items/required",keyword:"required",params:{missingProperty: missing16},message:"must have required property '"+missing16+"'"}];
return false;
}
else {
const _errs241 = errors;
for(const key16 in data97){
if(!(((((key16 === "what") || (key16 === "unit")) || (key16 === "before")) || (key16 === "after")) || (key16 === "price"))){
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17,schemaPath:"#/properties/cost/properties/lines/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"}];
return false;
break;
}
}
if(_errs241 === errors){
if(data97.what !== undefined){
let data98 = data97.what;
const _errs242 = errors;
if(errors === _errs242){
if(typeof data98 === "string"){
if(data98.length > 2000){
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17+"/what",schemaPath:"#/properties/cost/properties/lines/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17+"/what",schemaPath:"#/properties/cost/properties/lines/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs242 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data97.unit !== undefined){
let data99 = data97.unit;
const _errs244 = errors;
if(errors === _errs244){
if(typeof data99 === "string"){
if(data99.length > 2000){
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17+"/unit",schemaPath:"#/properties/cost/properties/lines/items/properties/unit/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17+"/unit",schemaPath:"#/properties/cost/properties/lines/items/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid44 = _errs244 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data97.before !== undefined){
let data100 = data97.before;
const _errs246 = errors;
if(!((typeof data100 == "number") && (isFinite(data100)))){
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17+"/before",schemaPath:"#/properties/cost/properties/lines/items/properties/before/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid44 = _errs246 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data97.after !== undefined){
let data101 = data97.after;
const _errs248 = errors;
if(!((typeof data101 == "number") && (isFinite(data101)))){
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17+"/after",schemaPath:"#/properties/cost/properties/lines/items/properties/after/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid44 = _errs248 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data97.price !== undefined){
let data102 = data97.price;
const _errs250 = errors;
if(!((typeof data102 == "number") && (isFinite(data102)))){
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17+"/price",schemaPath:"#/properties/cost/properties/lines/items/properties/price/type",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid44 = _errs250 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/lines/" + i17,schemaPath:"#/properties/cost/properties/lines/items/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid43 = _errs239 === errors;
if(!valid43){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/lines",schemaPath:"#/properties/cost/properties/lines/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs237 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data93.guessed !== undefined){
let data103 = data93.guessed;
const _errs252 = errors;
if(errors === _errs252){
if(Array.isArray(data103)){
if(data103.length > 20000){
validate10.errors = [{instancePath:instancePath+"/cost/guessed",schemaPath:"#/properties/cost/properties/guessed/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid45 = true;
const len18 = data103.length;
for(let i18=0; i18<len18; i18++){
let data104 = data103[i18];
const _errs254 = errors;
if(errors === _errs254){
if(typeof data104 === "string"){
if(data104.length > 2000){
validate10.errors = [{instancePath:instancePath+"/cost/guessed/" + i18,schemaPath:"#/properties/cost/properties/guessed/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/guessed/" + i18,schemaPath:"#/properties/cost/properties/guessed/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid45 = _errs254 === errors;
if(!valid45){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/guessed",schemaPath:"#/properties/cost/properties/guessed/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs252 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data93.unknown !== undefined){
let data105 = data93.unknown;
const _errs256 = errors;
if(errors === _errs256){
if(Array.isArray(data105)){
if(data105.length > 20000){
validate10.errors = [{instancePath:instancePath+"/cost/unknown",schemaPath:"#/properties/cost/properties/unknown/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid46 = true;
const len19 = data105.length;
for(let i19=0; i19<len19; i19++){
let data106 = data105[i19];
const _errs258 = errors;
if(errors === _errs258){
if(typeof data106 === "string"){
if(data106.length > 2000){
validate10.errors = [{instancePath:instancePath+"/cost/unknown/" + i19,schemaPath:"#/properties/cost/properties/unknown/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/unknown/" + i19,schemaPath:"#/properties/cost/properties/unknown/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid46 = _errs258 === errors;
if(!valid46){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost/unknown",schemaPath:"#/properties/cost/properties/unknown/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid42 = _errs256 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/cost",schemaPath:"#/properties/cost/type",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs230 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notChecked !== undefined){
let data107 = data.notChecked;
const _errs260 = errors;
if(errors === _errs260){
if(Array.isArray(data107)){
if(data107.length > 20000){
validate10.errors = [{instancePath:instancePath+"/notChecked",schemaPath:"#/properties/notChecked/maxItems",keyword:"maxItems",params:{limit: 20000},message:"must NOT have more than 20000 items"}];
return false;
}
else {
var valid47 = true;
const len20 = data107.length;
for(let i20=0; i20<len20; i20++){
let data108 = data107[i20];
const _errs262 = errors;
if(errors === _errs262){
if(typeof data108 === "string"){
if(data108.length > 2000){
validate10.errors = [{instancePath:instancePath+"/notChecked/" + i20,schemaPath:"#/properties/notChecked/items/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"}];
return false;
}
}
else {
validate10.errors = [{instancePath:instancePath+"/notChecked/" + i20,schemaPath:"#/properties/notChecked/items/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
var valid47 = _errs262 === errors;
if(!valid47){
break;
}
}
}
}
else {
validate10.errors = [{instancePath:instancePath+"/notChecked",schemaPath:"#/properties/notChecked/type",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs260 === errors;
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
