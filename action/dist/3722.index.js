export const id = 3722;
export const ids = [3722];
export const modules = {

/***/ 78094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  preview: () => (/* binding */ preview)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/action/src/check/load.js + 102 modules
var load = __webpack_require__(68783);
// EXTERNAL MODULE: ./.build/action/src/errors.js
var errors = __webpack_require__(20757);
// EXTERNAL MODULE: ./.build/action/src/github/summary.js
var summary = __webpack_require__(86478);
// EXTERNAL MODULE: ./.build/action/src/report/words.js
var words = __webpack_require__(85882);
// EXTERNAL MODULE: ./.build/action/src/report/chart/points.js
var chart_points = __webpack_require__(50977);
;// CONCATENATED MODULE: ./.build/action/src/preview/charts.js

const mostSeries = 4;
const mostPoints = 60;
/** Those whose points differ; `before` is absent where there is nothing to compare with. */
function chartChanges({ charts }, before, after) {
    return charts.flatMap((chart) => {
        const old = before === undefined ? [] : seriesOf(chart, before);
        const now = seriesOf(chart, after);
        const differing = now.filter((one) => !isSame(one, find(old, one.name)));
        if (differing.length === 0)
            return [];
        return [
            {
                title: (chart.title ?? `${chart.y} by ${chart.x}`).slice(0, 200),
                x: chart.x,
                y: chart.y,
                series: differing.slice(0, mostSeries).map((one) => aligned(one, find(old, one.name), before !== undefined)),
                seriesLeftOut: Math.max(0, differing.length - mostSeries),
            },
        ];
    });
}
/** None where it cannot be drawn: the page says why. */
function seriesOf(chart, rows) {
    let points;
    try {
        points = (0,chart_points/* pointsOf */.XE)(chart, rows);
    }
    catch (error) {
        if (error instanceof chart_points/* NotDrawable */.oj)
            return [];
        throw error;
    }
    const nameOf = ({ facet, color }) => [facet, color].filter((part) => part !== '').join(', ');
    const groups = Map.groupBy(points.points, nameOf);
    return [...groups].map(([name, group]) => ({
        name,
        values: new Map(group.flatMap(({ x, y }) => (y === null ? [] : [[xText(x, points.xKind), y]]))),
    }));
}
/** Wall clock, read as UTC: see report/chart/points.ts. */
function xText(x, kind) {
    if (kind !== 'time')
        return String(x).slice(0, 60);
    return new Date(x).toISOString().slice(0, 16).replace('T', ' ').replace(' 00:00', '');
}
const find = (lines, name) => lines.find((line) => line.name === name);
const isSame = ({ values }, before) => before?.values.size === values.size && [...values].every(([x, y]) => before.values.get(x) === y);
function aligned({ name, values }, before, hasBefore) {
    const shared = [...values].filter(([x]) => before === undefined || before.values.has(x));
    const every = Math.ceil(shared.length / mostPoints);
    const shown = shared.filter((_, i) => i % every === 0);
    return {
        name: name.slice(0, 200),
        x: shown.map(([x]) => x),
        before: hasBefore && before !== undefined ? shown.map(([x]) => before.values.get(x) ?? 0) : [],
        after: shown.map(([, y]) => y),
    };
}

// EXTERNAL MODULE: ./.build/action/src/report/columns.js
var columns = __webpack_require__(10600);
;// CONCATENATED MODULE: ./.build/action/src/preview/rows/cells.js

/** In the order of the rows as they are now. Athena's names have no case. */
function sharedColumns(before, after) {
    return after.columns.flatMap((column, index) => {
        const found = before.columns.findIndex(({ name }) => name.toLowerCase() === column.name.toLowerCase());
        const was = before.columns[found];
        if (was === undefined)
            return [];
        const isNumber = (0,columns/* kindOf */.I)(column) === 'number' && (0,columns/* kindOf */.I)(was) === 'number';
        const isFloat = [column, was].some(({ type }) => /^(real|float|double)\b/i.test(type));
        return [{ name: column.name, before: found, after: index, isNumber, same: isFloat ? rounded : unchanged }];
    });
}
const unchanged = (cell) => cell;
/** Engines add doubles in another order each time: what differs in the last digits alone is the same. */
function rounded(cell) {
    const value = Number(cell);
    return cell === null || cell === '' || !Number.isFinite(value) ? cell : value.toPrecision(12);
}

;// CONCATENATED MODULE: ./.build/action/src/preview/rows/numbers.js
/** The numeric columns whose values, taken together, are others than before. */
function numberChanges(before, after, columns) {
    return columns
        .filter(({ isNumber }) => isNumber)
        .map((column) => ({
        name: column.name,
        before: numbers_summary(before.rows, column.before),
        after: numbers_summary(after.rows, column.after),
    }))
        .filter((change) => differs(change.before, change.after));
}
/** NaN and the infinities count as values, and have no place among the numbers. */
function numbers_summary(rows, index) {
    let [values, finite, sum, min, max] = [0, 0, 0, Infinity, -Infinity];
    for (const row of rows) {
        const cell = row[index] ?? null;
        if (cell === null)
            continue;
        values += 1;
        const value = Number(cell);
        if (cell === '' || !Number.isFinite(value))
            continue;
        finite += 1;
        sum += value;
        min = Math.min(min, value);
        max = Math.max(max, value);
    }
    return finite === 0 ? { values, min: null, mean: null, max: null } : { values, min, mean: sum / finite, max };
}
const differs = (before, after) => ['values', 'min', 'mean', 'max'].some((key) => !isNear(before[key], after[key]));
const isNear = (a, b) => a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b)));

;// CONCATENATED MODULE: ./.build/action/src/preview/rows/changes.js


/**
 * Rows are known by the key, where both sides have its columns and no two rows share one; else a row is known by all of
 * the columns that both have, and is there as often as it is there.
 */
function rowChanges(before, after, key) {
    const columns = sharedColumns(before, after);
    const keyColumns = columns.filter(({ name }) => key.some((one) => one.toLowerCase() === name.toLowerCase()));
    const known = keyColumns.length === key.length && key.length > 0 ? byKey(before, after, keyColumns) : undefined;
    const { pairs, used } = known ?? { pairs: asMultisets(before, after, columns), used: noKey };
    const both = pairs.filter(isInBoth);
    const values = ({ before, after }) => ({
        before: before && columns.map((column) => before[column.before] ?? null),
        after: after && columns.map((column) => after[column.after] ?? null),
    });
    const added = pairs.filter((pair) => pair.before === null);
    const removed = pairs.filter((pair) => pair.after === null);
    return {
        key: used,
        added: added.length,
        removed: removed.length,
        changed: both.length,
        columns: columns
            .map((column) => ({
            name: column.name,
            changed: both.filter((pair) => changes_differs(column, pair.before, pair.after)).length,
        }))
            .filter(({ changed }) => changed > 0),
        numbers: numberChanges(before, after, columns.filter((column) => !used.includes(column.name))),
        shared: columns.map(({ name }) => name),
        pairs: [...both, ...added, ...removed].map(values),
    };
}
const isInBoth = (pair) => pair.before !== null && pair.after !== null;
const noKey = [];
/** Undefined when a key is there twice. */
function byKey(before, after, columns) {
    const old = unique(before.rows, columns, 'before');
    const now = unique(after.rows, columns, 'after');
    if (old === undefined || now === undefined)
        return undefined;
    const all = sharedColumns(before, after);
    const pairs = [];
    for (const [id, row] of now) {
        const was = old.get(id) ?? null;
        if (was === null || all.some((column) => changes_differs(column, was, row)))
            pairs.push({ before: was, after: row });
    }
    for (const [id, row] of old)
        if (!now.has(id))
            pairs.push({ before: row, after: null });
    return { pairs, used: columns.map(({ name }) => name) };
}
function unique(rows, columns, side) {
    const byId = new Map(rows.map((row) => [idOf(row, columns, side), row]));
    return byId.size === rows.length ? byId : undefined;
}
function asMultisets(before, after, columns) {
    const left = new Map();
    for (const row of before.rows) {
        const id = idOf(row, columns, 'before');
        const same = left.get(id);
        if (same === undefined)
            left.set(id, [row]);
        else
            same.push(row);
    }
    const added = after.rows.filter((row) => left.get(idOf(row, columns, 'after'))?.pop() === undefined);
    const removed = [...left.values()].flat();
    return [
        ...added.map((row) => ({ before: null, after: row })),
        ...removed.map((row) => ({ before: row, after: null })),
    ];
}
const idOf = (row, columns, side) => JSON.stringify(columns.map((column) => column.same(cell(row, column[side]))));
const changes_differs = (column, before, after) => column.same(cell(before, column.before)) !== column.same(cell(after, column.after));
const cell = (row, index) => row[index] ?? null;

;// CONCATENATED MODULE: ./.build/action/src/preview/rows/columns.js
/** Columns that are added, removed, or have another type. */
function columnChanges(before, after) {
    const typeIn = (columns, name) => columns.find((column) => column.name === name)?.type;
    const names = new Set([...after, ...before].map(({ name }) => name));
    return [...names]
        .map((name) => ({ name, before: typeIn(before, name) ?? null, after: typeIn(after, name) ?? null }))
        .filter(({ before, after }) => before !== after);
}

;// CONCATENATED MODULE: ./.build/action/src/preview/visible.js
const isPublicTable = ({ tables }, name) => tables.some((table) => table.name === name && table.isPublic);
/** A report may show any value of what it reads. */
const isPublicReport = (pipeline, { reads }) => reads.every(({ database, table }) => database === pipeline.database && isPublicTable(pipeline, table));

;// CONCATENATED MODULE: ./.build/action/src/preview/compare.js




/** What the touched steps write, and nothing else: the rest is what it was. */
function compare(touched, base, head) {
    const tables = writtenTables(touched, base, head).map((name) => tableChange(name, base, head));
    const reports = touched
        .map(({ step }) => step)
        .filter((step) => step.kind === 'report')
        .map((step) => reportChange(step, base, head));
    const all = [...tables, ...reports];
    const differs = new Set(all.filter((change) => isDifferent(change)).map(({ name }) => name));
    return {
        steps: touched.map((one) => stepChange(one, base, head)),
        tables: tables.filter(({ name }) => differs.has(name)),
        reports: reports.filter(({ name }) => differs.has(name)),
        models: modelChanges(touched, base, head),
        same: all.map(({ name }) => name).filter((name) => !differs.has(name)),
    };
}
const isDifferent = ({ columns, before, after, rows, notCompared }) => columns.length > 0 ||
    before !== after ||
    notCompared !== null ||
    (rows !== null && rows.added + rows.removed + rows.changed > 0);
/** In the order of the pipeline as it is now; what is gone comes last. */
function writtenTables(touched, base, head) {
    const written = new Set(touched.flatMap(({ step }) => ('writes' in step ? [step.writes] : [])));
    const names = [...head.pipeline.tables, ...(base?.pipeline.tables ?? [])].map(({ name }) => name);
    return [...new Set(names)].filter((name) => written.has(name));
}
function tableChange(name, base, head) {
    const [before, after] = [base?.snapshot.tables[name], head.snapshot.tables[name]];
    const isPublic = [base, head].every((side) => side === undefined || !hasTable(side.pipeline, name) || isPublicTable(side.pipeline, name));
    const key = keyOf(name, head.pipeline);
    const writers = head.pipeline.steps.filter((step) => 'writes' in step && step.writes === name);
    return compared(name, isPublic, before, after, key, unmade(writers, head.snapshot));
}
/** A model scores each of its item's times once. */
function keyOf(name, { tables, steps }) {
    const model = steps.find((step) => step.kind === 'model' && step.writes === name);
    if (model !== undefined)
        return ['timestamp', ...(model.item === undefined ? [] : [model.item.variable])];
    return tables.find((table) => table.name === name)?.key ?? [];
}
/** What a step that failed did not write says nothing of the change. */
function unmade(steps, { steps: outcomes }) {
    const failed = outcomes.find(({ name, status }) => steps.some((step) => step.name === name) &&
        (status === 'failed' || status === 'blocked' || status === 'cancelled'));
    return failed && `${failed.name} ${failed.status === 'failed' ? 'failed' : `was ${failed.status}`}`;
}
const hasTable = ({ tables }, name) => tables.some((table) => table.name === name);
function reportChange(step, base, head) {
    const before = resultOf(step.name, base);
    const after = resultOf(step.name, head);
    const isPublic = [base, head].every((side) => {
        const own = side?.pipeline.steps.find((one) => one.name === step.name);
        return side === undefined || own?.kind !== 'report' || isPublicReport(side.pipeline, own);
    });
    const change = compared(step.name, isPublic, read(before), read(after), chartKey(step), unmade([step], head.snapshot));
    return { ...change, charts: isPublic && after !== undefined ? chartChanges(step, before, after) : [] };
}
const resultOf = (name, side) => side?.snapshot.reports.find((report) => report.name === name);
const read = (report) => report && { kind: 'read', columns: report.columns, rows: report.rows };
/** What places a row in a chart is what people know it by. */
const chartKey = ({ charts: [chart] }) => chart === undefined ? [] : [...new Set([chart.x, chart.color, chart.facet])].filter((name) => name !== undefined);
function compared(name, isPublic, before, after, key, unmade) {
    if (unmade !== undefined)
        return { name, isPublic, columns: [], before: countOf(before), after: null, rows: null, notCompared: unmade };
    const counts = { before: countOf(before), after: countOf(after) };
    const columns = before && after ? columnChanges(before.columns, after.columns) : [];
    const unread = [before, after].find((side) => side?.kind === 'unread');
    const notCompared = unread?.kind === 'unread' ? clipped(unread.why) : null;
    const rows = before?.kind === 'read' && after?.kind === 'read' ? withSamples(before, after, key, isPublic) : null;
    return { name, isPublic, columns, ...counts, rows, notCompared };
}
function countOf(side) {
    if (side === undefined)
        return null;
    return side.kind === 'read' ? side.rows.length : side.count;
}
function withSamples(before, after, key, isPublic) {
    const { shared, pairs, ...changes } = rowChanges(before, after, key);
    const samples = isPublic ? { columns: shared, rows: firstOfEach(pairs).map(shortened) } : { columns: [], rows: [] };
    return { ...changes, samples };
}
/** Of what changed, was added and was removed. */
const mostOfEach = 5;
function firstOfEach(pairs) {
    const kinds = Map.groupBy(pairs, ({ before, after }) => `${before === null} ${after === null}`);
    return [...kinds.values()].flatMap((same) => same.slice(0, mostOfEach));
}
function shortened({ before, after }) {
    const short = (cell) => (cell === null ? null : cell.slice(0, 200));
    return { before: before && before.map(short), after: after && after.map(short) };
}
function stepChange({ step, change }, base, head) {
    const { name, kind, at } = step;
    const place = change === 'removed' ? null : `${at.file}:${at.line}`;
    return { name, kind, change, at: place, before: outcomeOf(name, base), after: outcomeOf(name, head) };
}
function outcomeOf(name, side) {
    const outcome = side?.snapshot.steps.find((step) => step.name === name);
    if (outcome === undefined)
        return null;
    const { status, reason, error, seconds, quality = [] } = outcome;
    return {
        status,
        reason: reason === undefined ? null : clipped(reason),
        error: error === undefined ? null : clipped(error),
        seconds,
        rows: rowsOf(outcome, side),
        quality: quality.map(({ rule, passed, reason }) => ({
            rule: clipped(rule),
            passed,
            reason: reason === undefined ? null : clipped(reason),
        })),
    };
}
/** Those of a report are known only from its result. */
function rowsOf({ name, kind, status, rows }, side) {
    if (kind === 'report' && status === 'succeeded')
        return resultOf(name, side)?.rows.length ?? null;
    return rows ?? null;
}
/** Texts of errors have no end; the schema's have. */
const clipped = (text) => (text.length <= 1500 ? text : `${text.slice(0, 1500)} …`);
function modelChanges(touched, base, head) {
    return touched
        .map(({ step }) => step)
        .filter((step) => step.kind === 'model')
        .map(({ name }) => ({
        name,
        before: base?.snapshot.models[name] ?? null,
        after: head.snapshot.models[name] ?? null,
        failure: head.snapshot.untrained[name] ?? null,
    }))
        .filter(({ before, after, failure }) => before?.version !== after?.version || failure !== null);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-glue/dist-cjs/index.js
var dist_cjs = __webpack_require__(46542);
// EXTERNAL MODULE: ./.build/action/src/aws/errors.js
var aws_errors = __webpack_require__(24659);
;// CONCATENATED MODULE: ./.build/action/src/aws/bookmarks.js


/** The job's next run reads its sources from their beginning. */
async function resetBookmark(cloud, JobName) {
    await (0,aws_errors/* saying */.i)(`Resetting the bookmark of ${JobName}`, async () => {
        try {
            await cloud.glue.send(new dist_cjs.ResetJobBookmarkCommand({ JobName }));
        }
        catch (error) {
            // It has none yet.
            if (!(0,aws_errors/* isAwsError */.m_)(error, 'EntityNotFoundException'))
                throw error;
        }
    });
}

// EXTERNAL MODULE: ./.build/action/src/aws/objects.js
var objects = __webpack_require__(60070);
// EXTERNAL MODULE: ./.build/action/src/aws/partitions.js
var partitions = __webpack_require__(87679);
// EXTERNAL MODULE: ./.build/action/src/render/models.js
var render_models = __webpack_require__(89187);
// EXTERNAL MODULE: ./.build/action/src/render/names.js
var render_names = __webpack_require__(20729);
;// CONCATENATED MODULE: ./.build/action/src/preview/forget.js
/** Takes out of a cloud what steps have left there, so that it is as if they had never run. */





/** `pipeline` is what is deployed. */
async function forgetSteps(cloud, pipeline, steps) {
    const names = (0,render_names/* namesOf */.eZ)(pipeline);
    const bucket = (0,objects/* ownBucket */.Dp)(names.dataBucket, pipeline.environment.account);
    const { database } = pipeline;
    for (const step of steps) {
        await (0,objects/* deleteUnder */.W_)(cloud, bucket, `ledger/${step.name}/`);
        switch (step.kind) {
            case 'script':
            case 'nodes':
            case 'model':
                await (0,partitions/* deletePartitions */.dy)(cloud, { database, table: step.writes }, `written_by = '${step.name}'`);
                if (step.kind === 'model')
                    await (0,objects/* deleteKeys */.IO)(cloud, bucket, [(0,render_models/* championKey */.bX)(step)]);
                if (step.kind === 'script' && step.bookmark)
                    await resetBookmark(cloud, names.job(step.name));
                break;
            case 'crawler':
                for (const table of step.fills)
                    await (0,partitions/* deleteTable */.kG)(cloud, table);
                break;
            case 'report':
            case 'lambda':
            case 'execution':
                break;
        }
    }
}

;// CONCATENATED MODULE: ./.build/action/src/preview/part.js
/**
 * Whether the steps that ran did what they do in a run of all: there, what did not run this time counts as well, and a
 * step is skipped when all that it needs was (docs/runs.md). `outcomes` are of all steps. Pure.
 */
function isAsInWhole({ steps }, ran, outcomes) {
    const status = new Map(outcomes.map(({ name, status }) => [name, status]));
    const runsAfter = (needs) => needs.length === 0 || needs.some((need) => status.get(need) !== 'skipped');
    return steps
        .filter(({ name, when }) => ran.includes(name) && when === 'default')
        .every(({ needs }) => runsAfter(needs) === runsAfter(needs.filter((need) => ran.includes(need))));
}

// EXTERNAL MODULE: ./.build/action/src/aws/executions.js
var executions = __webpack_require__(3291);
// EXTERNAL MODULE: ./.build/action/src/deploy/deployed.js
var deploy_deployed = __webpack_require__(73078);
// EXTERNAL MODULE: ./.build/action/src/deploy/deploy.js + 5 modules
var deploy = __webpack_require__(47381);
// EXTERNAL MODULE: ./.build/action/src/report/collect.js + 3 modules
var collect = __webpack_require__(78611);
// EXTERNAL MODULE: ./.build/action/src/retrain/train.js + 3 modules
var train = __webpack_require__(65865);
// EXTERNAL MODULE: ./.build/action/src/run/input.js
var run_input = __webpack_require__(53202);
// EXTERNAL MODULE: ./.build/action/src/run/watch.js
var watch = __webpack_require__(9333);
;// CONCATENATED MODULE: ./.build/action/src/preview/phases.js
function phases({ steps }, names) {
    const later = new Set(steps.filter(({ kind }) => kind === 'model').map(({ name }) => name));
    for (const found of later) {
        for (const { name, needs } of steps)
            if (needs.includes(found))
                later.add(name);
    }
    const chosen = steps.filter(({ name }) => names.includes(name));
    return {
        first: chosen.filter(({ name }) => !later.has(name)).map(({ name }) => name),
        models: chosen.filter((step) => step.kind === 'model'),
        then: chosen.filter(({ name }) => later.has(name)).map(({ name }) => name),
    };
}

;// CONCATENATED MODULE: ./.build/action/src/preview/side.js
/** One side of a preview: a pipeline, deployed and run in a local cloud of its own. */










/** Each of the steps runs once: those that need no model first, then the models are trained, then the rest. */
async function runSide(options, own) {
    const { pipeline, others, steps, dataEnd, signal } = options;
    const { cloud } = own;
    for (const one of [...others, options])
        await (0,deploy/* deployArtifacts */.t)(one.pipeline, one.artifacts, { cloud, progress: silent, signal });
    await own.fill(pipeline, signal);
    const deployed = await (0,deploy_deployed/* deployedPipeline */.F)(cloud, pipeline);
    const input = (0,run_input/* runInput */.Ot)(pipeline, dataEnd, undefined, []);
    const { first, models, then } = phases(pipeline, steps);
    const runs = [];
    const untrained = [];
    if (first.length > 0)
        runs.push(await runOnce(options, own, deployed, input, first));
    for (const model of models) {
        const why = await side_train(options, own, deployed, model);
        if (why !== undefined)
            untrained.push([model.name, why]);
    }
    if (then.length > 0)
        runs.push(await runOnce(options, own, deployed, input, then));
    return {
        window: input.window,
        status: runs.find(({ execution }) => execution.status !== 'SUCCEEDED')?.execution.status ?? 'SUCCEEDED',
        seconds: runs.reduce((sum, run) => sum + secondsOf(run), 0),
        steps: outcomes(runs, [first, then].filter((names) => names.length > 0)),
        untrained: Object.fromEntries(untrained),
    };
}
const nothing = () => undefined;
const silent = { uploaded: nothing, planned: nothing, waiting: nothing, event: nothing };
async function runOnce({ pipeline, signal, onStep }, { cloud }, { stateMachineArn }, input, steps) {
    const select = { steps, reason: 'another part of the preview' };
    const name = (0,run_input/* executionName */._D)(input.window, new Date());
    const executionArn = await (0,executions/* startExecution */.FP)(cloud, stateMachineArn, name, { ...input, select });
    await (0,executions/* untilVisible */.dr)(cloud, executionArn, signal);
    const tell = (run) => (steps.includes(run.step.name) ? onStep(run) : undefined);
    return (0,collect/* runData */.y5)(pipeline, await (0,watch/* watch */.w)(pipeline, executionArn, cloud, tell, signal));
}
/** Why it could not be trained; a model without rows to learn from keeps nothing else from being seen. */
async function side_train({ pipeline, signal }, { cloud }, { names, modelRoleArn: roleArn }, model) {
    if (roleArn === undefined)
        return 'The pipeline was deployed without its models.';
    const bucket = (0,objects/* ownBucket */.Dp)(names.dataBucket, pipeline.environment.account);
    try {
        await (0,train/* retrainModel */.l)({ cloud, pipeline, names, bucket, roleArn, now: () => new Date() }, model, signal);
        return undefined;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.code === 'retrain-failed')
            return error.message;
        throw error;
    }
}
const secondsOf = ({ execution }) => (Date.parse(execution.ended) - Date.parse(execution.started)) / 1000;
/** Of each step the outcome in the run that was to do it, in the order of the pipeline. */
function outcomes(runs, selected) {
    const [first] = runs;
    return (first?.steps ?? []).flatMap(({ name }) => {
        const run = runs[selected.findIndex((names) => names.includes(name))];
        return run?.steps.find((step) => step.name === name) ?? [];
    });
}

// EXTERNAL MODULE: ./.build/action/src/aws/queries.js
var queries = __webpack_require__(30250);
// EXTERNAL MODULE: ./.build/action/src/retrain/version.js
var retrain_version = __webpack_require__(96982);
;// CONCATENATED MODULE: ./.build/action/src/preview/snapshot.js






async function takeSnapshot(pipeline, result, cloud, signal) {
    const { dataBucket, workGroup } = (0,render_names/* namesOf */.eZ)(pipeline);
    const bucket = (0,objects/* ownBucket */.Dp)(dataBucket, pipeline.environment.account);
    // One after the other: Athena answers the pages of one result at a time.
    const reports = await (0,collect/* reportTables */.OH)(pipeline, bucket, cloud);
    const tables = [];
    for (const table of pipeline.tables)
        tables.push([table.name, await tableRows(cloud, pipeline, table, workGroup, signal)]);
    const models = [];
    for (const model of pipeline.steps.filter((step) => step.kind === 'model')) {
        const text = await (0,objects/* readTextIfThere */.pM)(cloud, bucket, (0,render_models/* championKey */.bX)(model));
        if (text === undefined)
            continue;
        const { version, cutoff, trained_on } = (0,retrain_version/* parseVersion */.o)(text);
        models.push([model.name, { version, cutoff, rows: trained_on.rows }]);
    }
    return { ...result, tables: Object.fromEntries(tables), reports, models: Object.fromEntries(models) };
}
/** Rows that are compared one by one. */
const mostRows = 100_000;
async function tableRows(cloud, { database }, { name, columns: own, partitionBy, key }, workGroup, signal) {
    const columns = [...own, ...partitionBy];
    const ask = (sql) => (0,queries/* runQuery */.GB)(cloud, { sql, database, workGroup }, signal);
    const list = columns.map((column) => `"${column.name}"`).join(', ');
    const order = key.length === 0 ? list : key.map((column) => `"${column}"`).join(', ');
    const { Status, QueryExecutionId = '' } = await ask(`SELECT ${list} FROM "${name}" ORDER BY ${order} LIMIT ${mostRows + 1}`);
    if (Status?.State !== 'SUCCEEDED')
        return { kind: 'unread', columns, count: null, why: Status?.StateChangeReason ?? 'the query was cancelled' };
    const { rows } = await (0,queries/* queryResult */.mJ)(cloud, QueryExecutionId, true);
    if (rows.length <= mostRows)
        return { kind: 'read', columns, rows };
    const counted = await ask(`SELECT count(*) AS rows FROM "${name}"`);
    const [[count] = []] = (await (0,queries/* queryResult */.mJ)(cloud, counted.QueryExecutionId ?? '', true)).rows;
    return {
        kind: 'unread',
        columns,
        count: Number(count),
        why: `it has more than ${mostRows.toLocaleString('en-US')} rows`,
    };
}

// EXTERNAL MODULE: ./.build/action/src/retrain/selection.js
var selection = __webpack_require__(8924);
;// CONCATENATED MODULE: ./.build/action/src/preview/step-digests.js
/** What each step does to the data, as digests: equal ones give equal rows on the same local data. Pure. */


function stepDigests(pipeline, outside) {
    const own = new Map(pipeline.steps.map((step) => [step.name, sha256(ownText(step, pipeline, outside))]));
    return new Map(pipeline.steps.map((step) => {
        const parts = [...dependencies(step, pipeline)].toSorted().map((name) => [name, own.get(name)]);
        return [step.name, { own: own.get(step.name) ?? '', whole: sha256(JSON.stringify(parts)) }];
    }));
}
/** Of all that its steps do. */
const pipelineDigest = (digests) => sha256(JSON.stringify([...digests].map(([name, { whole }]) => [name, whole])));
/** The step itself, all that it needs, and for a model all that writes what it learns from, and what that needs. */
function dependencies(step, pipeline) {
    const byName = new Map(pipeline.steps.map((one) => [one.name, one]));
    const found = new Set([step.name]);
    for (const name of found) {
        const one = byName.get(name);
        if (one === undefined)
            continue;
        const learnsFrom = one.kind === 'model' ? (0,selection/* refreshing */.m)(pipeline, [one]).steps : [];
        for (const next of [...one.needs, ...learnsFrom])
            found.add(next);
    }
    return found;
}
/** How long a step may take, and on what, changes no row. What it needs is part of the whole. */
const withoutEffect = {
    needs: undefined,
    at: undefined,
    expectedSeconds: undefined,
    workers: undefined,
    timeoutSeconds: undefined,
    attempts: undefined,
    pollSeconds: undefined,
    instances: undefined,
};
function ownText(step, pipeline, { feeds, called }) {
    const { environment, timeZone, window, database, inputs, tables, sources } = pipeline;
    const text = json({ ...step, ...withoutEffect });
    const isRead = (name) => readBy(step).some((table) => table.database === database && table.table === name);
    const named = new Set(sourcesNamed(step));
    return json({
        place: [pipeline.name, environment, timeZone, window, database],
        step: JSON.parse(text),
        inputs: inputs.filter(({ name }) => mayAsk(step, text, name)),
        tables: tables
            .filter(({ name }) => ('writes' in step && step.writes === name) || isRead(name))
            .map(({ isPublic: _, ...table }) => table),
        sources: sources
            .filter(({ name }) => named.has(name) || isRead(name))
            .map((source) => [source, feeds.get(source.name) ?? null]),
        called: called.get(step.name) ?? null,
    });
}
/** An expression may name an input in any way; everything else refers to it. */
const mayAsk = ({ skipIf }, text, name) => text.includes(JSON.stringify({ kind: 'input', name })) || leaves(skipIf).some(({ kind }) => kind === 'expression');
function readBy(step) {
    const watched = leaves(step.skipIf).flatMap((leaf) => (leaf.kind === 'query' ? leaf.reads : []));
    if (step.kind === 'model')
        return [...watched, step.scores.table];
    return 'reads' in step ? [...watched, ...step.reads] : watched;
}
function sourcesNamed(step) {
    const watched = leaves(step.skipIf).flatMap((leaf) => {
        if (leaf.kind === 'no_new_data')
            return [leaf.source];
        return leaf.kind === 'unchanged' ? leaf.inputs.flatMap((one) => (one.kind === 'source' ? [one.source] : [])) : [];
    });
    return isCrawler(step) ? [...watched, step.source] : watched;
}
const isCrawler = (step) => step.kind === 'crawler';
function leaves(condition) {
    if (condition === undefined)
        return [];
    switch (condition.kind) {
        case 'any':
        case 'all':
            return condition.conditions.flatMap(leaves);
        case 'not':
            return leaves(condition.condition);
        default:
            return [condition];
    }
}
/** Without places in the file, which move with every line above. */
const json = (value) => JSON.stringify(value, (key, part) => (key === 'at' && isPosition(part) ? undefined : part));
const isPosition = (value) => typeof value === 'object' && value !== null && 'endColumn' in value;
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./.build/action/src/preview/runs.js
/** The runs of both sides: the base once, and kept; of head what the change touches, on a copy of what was kept. */






/** Of an earlier preview, or made now, and kept for the next one. */
async function baseRun(base, { digests }, context) {
    const { bench, signal, onStep, tell } = context;
    const { pipeline } = base;
    const digest = stateDigest(base, digests);
    const kept = await bench.kept(digest);
    // Our own code of the same version has written it.
    if (kept !== undefined)
        return { pipeline, digests, snapshot: JSON.parse(kept.text), isKept: true, state: kept };
    tell(`Runs ${pipeline.name} as it was`);
    const own = await bench.open(pipeline);
    try {
        const steps = pipeline.steps.map(({ name }) => name);
        const snapshot = await runSide({ ...base, steps, dataEnd: bench.dataEnd(pipeline), signal, onStep }, own)
            .then((result) => takeSnapshot(pipeline, result, own.cloud, signal))
            .finally(() => own.cloud.close());
        const isGood = snapshot.steps.every(({ status }) => status === 'succeeded' || status === 'skipped');
        const state = isGood ? await own.keep(digest, JSON.stringify(snapshot)) : undefined;
        return { pipeline, digests, snapshot, isKept: false, state };
    }
    finally {
        await own.remove();
    }
}
const stateDigest = ({ pipeline, artifacts, others }, digests) => (0,external_node_crypto_.createHash)('sha256')
    .update([artifacts, ...others.map((other) => other.artifacts)].map(({ digest }) => digest).join(' '))
    .update(pipelineDigest(digests))
    .update(JSON.stringify(pipeline.local.map(({ at: _, ...feed }) => feed)))
    .digest('hex');
/** On a copy of the base's state where that shows the same, else whole. */
async function headRun(head, base, touched, context) {
    const { pipeline } = head;
    if (base?.state !== undefined) {
        const names = touched.filter(({ change }) => change !== 'removed').map(({ step }) => step.name);
        const part = await runHead(head, names, { ...base, state: base.state, touched }, context);
        if (isAsInWhole(pipeline, names, part.snapshot.steps))
            return part;
    }
    return runHead(head, pipeline.steps.map(({ name }) => name), undefined, context);
}
async function runHead(head, steps, on, { bench, signal, onStep }) {
    const { pipeline } = head;
    const own = await bench.open(pipeline, on?.state);
    let keeps = false;
    try {
        const snapshot = await part().finally(() => own.cloud.close());
        keeps = snapshot.status !== 'SUCCEEDED';
        return { pipeline, snapshot, stateFolder: keeps ? own.stateFolder : undefined };
    }
    finally {
        if (!keeps)
            await own.remove();
    }
    async function part() {
        if (on !== undefined) {
            const names = new Set(on.touched.map(({ step }) => step.name));
            await forgetSteps(own.cloud, on.pipeline, on.pipeline.steps.filter(({ name }) => names.has(name)));
        }
        const result = await runSide({ ...head, steps, dataEnd: bench.dataEnd(pipeline), signal, onStep }, own);
        const snapshot = await takeSnapshot(pipeline, result, own.cloud, signal);
        const ran = new Map(snapshot.steps.map((step) => [step.name, step]));
        const before = new Map(on?.snapshot.steps.map((step) => [step.name, step]));
        return { ...snapshot, steps: pipeline.steps.flatMap(({ name }) => ran.get(name) ?? before.get(name) ?? []) };
    }
}

;// CONCATENATED MODULE: ./.build/action/src/preview/touched.js
/** In the order of the pipeline as it is now; what is removed comes last. */
function touchedSteps(base, head) {
    const now = head.pipeline.steps.flatMap((step) => {
        const before = base?.digests.get(step.name);
        const after = head.digests.get(step.name);
        if (before === undefined)
            return [{ step, change: 'added' }];
        if (before.whole === after?.whole)
            return [];
        return [{ step, change: before.own === after?.own ? 'follows' : 'changed' }];
    });
    const gone = (base?.pipeline.steps ?? []).filter(({ name }) => !head.digests.has(name));
    return [...now, ...gone.map((step) => ({ step, change: 'removed' }))];
}

;// CONCATENATED MODULE: ./.build/action/src/preview/make.js





/** `notes`: what the reader must know, such as why there is no base. */
async function makePreview(base, head, notes, context) {
    const { bench, tell } = context;
    const before = base && (await sideOf(base, bench));
    const after = await sideOf(head, bench);
    const touched = touchedSteps(before, after);
    const empty = emptyPreview(head.pipeline, notes);
    if (head.pipeline.local.length === 0)
        return { preview: { ...empty, kind: 'unfed' } };
    if (touched.length === 0)
        return { preview: { ...empty, kind: 'untouched' } };
    const old = base && before && (await baseRun(base, before, context));
    const steps = (0,words/* count */.U9)(head.pipeline.steps.length, 'step');
    tell(`Runs ${head.pipeline.name} as it is now: ${touched.length} of ${steps} ${touched.length === 1 ? 'is' : 'are'} touched`);
    const now = await headRun(head, old, touched, context);
    const [baseSide, headSide] = [old && { pipeline: old.pipeline, snapshot: old.snapshot }, now];
    return {
        preview: {
            ...empty,
            kind: old === undefined ? 'alone' : 'compared',
            window: now.snapshot.window,
            base: old === undefined ? null : runOf(old.snapshot, old.isKept),
            head: runOf(now.snapshot, false),
            untouched: head.pipeline.steps.length - touched.filter(({ change }) => change !== 'removed').length,
            ...compare(touched, baseSide, headSide),
            notChecked: notChecked(head.pipeline),
        },
        base: baseSide,
        head: headSide,
        stateFolder: now.stateFolder,
    };
}
const emptyPreview = ({ name, file, environment, steps }, notes) => ({
    version: 1,
    file,
    pipeline: name,
    environment: environment.name,
    kind: 'untouched',
    window: null,
    base: null,
    head: null,
    untouched: steps.length,
    steps: [],
    tables: [],
    reports: [],
    models: [],
    same: [],
    notes,
    notChecked: [],
});
const runOf = ({ status, seconds }, isKept) => ({ isKept, status, seconds });
/** What a local run cannot tell. */
function notChecked({ steps }) {
    const started = steps.filter((step) => step.kind === 'execution');
    const called = steps.filter(({ kind }) => kind === 'lambda');
    return [
        'Preview: rows of AWS. Both runs were on local data, for one window.',
        ...started.map(({ name }) => `Preview: what ${name} starts. It ran, and its own data is not compared.`),
        ...called.map(({ name }) => `Preview: the function that ${name} calls. What stands in for it in local/functions ran.`),
    ];
}
async function sideOf({ pipeline, others }, bench) {
    return { pipeline, digests: stepDigests(pipeline, await outsideOf(pipeline, others, bench)) };
}
async function outsideOf(pipeline, others, bench) {
    const called = new Map();
    for (const step of pipeline.steps) {
        if (step.kind === 'lambda')
            called.set(step.name, await bench.functionDigest(pipeline, step.functionName));
        if (step.kind !== 'execution' || step.of.kind !== 'pipeline')
            continue;
        const { of } = step;
        const other = others.find((one) => one.pipeline.name === of.pipeline)?.pipeline;
        // One that it starts in turn is among the others too.
        const digests = other && stepDigests(other, await outsideOf(other, others, bench));
        called.set(step.name, digests === undefined ? '' : pipelineDigest(digests));
    }
    return { feeds: await bench.feeds(pipeline), called };
}

// EXTERNAL MODULE: ./.build/action/src/report/document.js + 1 modules
var report_document = __webpack_require__(92498);
// EXTERNAL MODULE: ./.build/action/src/report/execution/steps.js
var steps = __webpack_require__(41777);
// EXTERNAL MODULE: ./.build/action/src/report/execution/status.js
var execution_status = __webpack_require__(97766);
// EXTERNAL MODULE: ./.build/action/src/report/html.js
var html = __webpack_require__(85910);
// EXTERNAL MODULE: ./.build/action/src/preview/words.js
var preview_words = __webpack_require__(98734);
// EXTERNAL MODULE: ./.build/action/src/report/chart/figure.js + 1 modules
var figure = __webpack_require__(19500);
;// CONCATENATED MODULE: ./.build/action/src/preview/page/differences.js
/** The rows that differ, and what became of numbers, as tables of the page. */


const rowsShown = 100;
/** `label`: id of the heading above. */
function differingRows({ shared, pairs }, label) {
    if (pairs.length === 0)
        return undefined;
    const shown = pairs.slice(0, rowsShown);
    return (0,html/* html */.qy) `<div
      class="scroll rows"
      tabindex="0"
      role="region"
      aria-label="Rows that differ"
      aria-describedby="${label}"
    >
      <table class="differences">
        <thead>
          <tr>
            <th scope="col">Row</th>
            ${shared.map((name) => (0,html/* html */.qy) `<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${shown.map((pair) => row(pair, shared))}
        </tbody>
      </table>
    </div>
    <p class="note">
      ${shown.length < pairs.length ? `${(0,words/* grouped */.zD)(shown.length)} of ` : ''}${(0,words/* count */.U9)(pairs.length, 'row')} that differ.
    </p>`;
}
function row({ before, after }, shared) {
    const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
    return (0,html/* html */.qy) `<tr>
    <th scope="row">${kind}</th>
    ${shared.map((_, i) => (0,html/* html */.qy) `<td>${differences_cell(kind, before?.[i] ?? null, after?.[i] ?? null)}</td>`)}
  </tr>`;
}
function differences_cell(kind, before, after) {
    if (kind === 'added')
        return (0,html/* html */.qy) `<ins>${value(after)}</ins>`;
    if (kind === 'removed')
        return (0,html/* html */.qy) `<del>${value(before)}</del>`;
    return before === after ? value(after) : (0,html/* html */.qy) `<del>${value(before)}</del> <ins>${value(after)}</ins>`;
}
const value = (cell) => cell === null ? (0,html/* html */.qy) `<span class="nothing">null</span>` : (0,html/* html */.qy) `${cell.slice(0, 300)}`;
function numbers(changes) {
    if (changes.length === 0)
        return undefined;
    const spans = ['values', 'min', 'mean', 'max'];
    return (0,html/* html */.qy) `<div class="scroll">
    <table class="comparison">
      <thead>
        <tr>
          <th scope="col">Column</th>
          ${spans.map((span) => (0,html/* html */.qy) `<th scope="col" class="number">${span}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${changes.map(({ name, before, after }) => (0,html/* html */.qy) `<tr>
              <th scope="row"><code>${name}</code></th>
              ${spans.map((span) => (0,html/* html */.qy) `<td class="number">${number(after[span])}<small>was ${number(before[span])}</small></td>`)}
            </tr>`)}
      </tbody>
    </table>
  </div>`;
}
const number = (value) => (value === null ? '–' : String(Number(value.toPrecision(6))));

;// CONCATENATED MODULE: ./.build/action/src/preview/page/data.js






function tableCard(change, { base, head }, id) {
    const rowsIn = (side) => {
        const table = side?.snapshot.tables[change.name];
        return table?.kind === 'read' ? table : undefined;
    };
    return (0,html/* html */.qy) `<section class="card" aria-labelledby="${id}">
    ${heading(change, id)} ${differences(change, rowsIn(base), rowsIn(head), id)}
  </section>`;
}
async function reportCard(change, { base, head }, id) {
    const resultIn = (side) => side?.snapshot.reports.find(({ name }) => name === change.name);
    const [before, after] = [resultIn(base), resultIn(head)];
    const step = head.pipeline.steps.find((one) => one.kind === 'report' && one.name === change.name);
    const charts = change.isPublic && change.notCompared === null ? (step?.charts ?? []) : [];
    const drawn = await Array.fromAsync(charts, (chart) => pair(chart, before, after));
    return (0,html/* html */.qy) `<section class="card report" aria-labelledby="${id}">
    ${heading(change, id)} ${drawn} ${differences(change, before, after, id)}
  </section>`;
}
const heading = (change, id) => (0,html/* html */.qy) `<h3 id="${id}">${change.name.replaceAll('_', ' ')}</h3>
    <p class="what">${(0,preview_words/* changesInWords */.W1)(change)}</p>`;
/** Values only where they are public: the page may be read by whoever reads the pull request. */
function differences({ isPublic, rows }, before, after, id) {
    if (rows === null || before === undefined || after === undefined)
        return undefined;
    return (0,html/* html */.qy) `${numbers(rows.numbers)}
  ${isPublic
        ? differingRows(rowChanges(before, after, rows.key), id)
        : (0,html/* html */.qy) `<p class="note">Values are not shown: only those of tables with <code>public: true</code> are.</p>`}`;
}
/** On one scale, so that the pictures can be compared. */
async function pair(chart, before, after) {
    const shared = range(chart, [before, after]);
    const side = async (title, rows) => rows === undefined || rows.rows.length === 0
        ? (0,html/* html */.qy) `<div>
          <p class="side">${title}</p>
          <p class="empty">No rows.</p>
        </div>`
        : (0,html/* html */.qy) `<div>
          <p class="side">${title}</p>
          ${await (0,figure/* figure */.v)(chart, rows, [], shared)}
        </div>`;
    return (0,html/* html */.qy) `<div class="pair">${await side('Before', before)} ${await side('After', after)}</div>`;
}
function range(chart, sides) {
    const values = sides.flatMap((rows) => (rows === undefined ? [] : valuesOf(chart, rows)));
    if (values.length === 0)
        return undefined;
    const least = values.reduce((a, b) => Math.min(a, b));
    const greatest = values.reduce((a, b) => Math.max(a, b));
    const fromZero = chart.type === 'bar' || chart.type === 'area';
    return fromZero ? [Math.min(0, least), Math.max(0, greatest)] : [least, greatest];
}
/** None of what cannot be drawn: the figure says why. */
function valuesOf(chart, rows) {
    try {
        return (0,chart_points/* pointsOf */.XE)(chart, rows).points.flatMap(({ y }) => (y === null ? [] : [y]));
    }
    catch (error) {
        if (error instanceof chart_points/* NotDrawable */.oj)
            return [];
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/action/src/preview/page/steps.js
/** The steps that the change touches, before and after. */




const stepChanges = (steps) => (0,html/* html */.qy) `<table class="steps both">
    <thead>
      <tr>
        <th scope="col">Step</th>
        <th scope="col">Before</th>
        <th scope="col">After</th>
        <th scope="col">Notes</th>
      </tr>
    </thead>
    <tbody>
      ${steps.map(({ name, change, at, before, after }) => (0,html/* html */.qy) `<tr>
            <th scope="row"><code>${name}</code><small>${change}${at === null ? '' : `, ${at}`}</small></th>
            <td>${outcome(before)}</td>
            <td>${outcome(after)}</td>
            <td class="notes">${notes(after)}</td>
          </tr>`)}
    </tbody>
  </table>`;
function outcome(result) {
    if (result === null)
        return (0,html/* html */.qy) `<span class="nothing">–</span>`;
    const { status, seconds, rows } = result;
    const told = [(0,words/* duration */.p0)(seconds), rows === null ? '' : (0,words/* count */.U9)(rows, 'row')].filter((part) => part !== '');
    return (0,html/* html */.qy) `${(0,execution_status/* statusLabel */.Rh)(status)}<small>${told.join(', ')}</small>`;
}
function notes(result) {
    if (result === null)
        return undefined;
    const { error, reason, quality } = result;
    const broken = quality.filter(({ passed }) => !passed);
    return (0,html/* html */.qy) `${error === null ? undefined : (0,html/* html */.qy) `<div>${(0,steps/* failure */.V)(error)}</div>`}
  ${reason === null ? undefined : (0,html/* html */.qy) `<div>${reason}</div>`}
  ${broken.map(({ rule, reason }) => (0,html/* html */.qy) `<div><code>${rule}</code> ${reason ?? 'was not met'}</div>`)}
  ${broken.length === 0 && quality.length > 0 ? (0,html/* html */.qy) `<div>${(0,words/* count */.U9)(quality.length, 'rule')} passed</div>` : undefined}`;
}

;// CONCATENATED MODULE: ./.build/action/src/preview/page/style.js
/** What the page of a preview has beside the style sheet of reports. */
const style = `
.verdict { max-width: 46rem; margin-top: 0.625rem; font-size: 1.125rem; text-wrap: pretty; overflow-wrap: anywhere; }
.what { margin-top: 0.375rem; font-size: 0.9375rem; color: var(--soft); overflow-wrap: anywhere; }
.pair { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 1.5rem; margin-top: 1.125rem; }
.pair .chart, .pair .chart + .chart { margin-top: 0; }
.pair .wide { display: none; }
.pair .narrow { display: block; }
.side { font-size: 0.75rem; font-weight: 650; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); }
.differences td:first-child, .differences th:first-child { white-space: nowrap; color: var(--soft); }
.differences del { color: var(--failed); text-decoration-thickness: 1px; }
.differences ins { color: var(--succeeded); text-decoration: none; font-weight: 600; }
.plain { margin-top: 0.875rem; padding-left: 1.125rem; list-style: disc; font-size: 0.9375rem; color: var(--soft); }
.plain li { overflow-wrap: anywhere; }
.both { min-width: 40rem; }
.both .notes { overflow-wrap: anywhere; }
@media screen and (max-width: 40rem) { .pair { grid-template-columns: minmax(0, 1fr); gap: 1.125rem 0; } }
`;

;// CONCATENATED MODULE: ./.build/action/src/preview/page/page.js
/** A preview -> one HTML page that needs no script and asks nobody for anything. */









/** Same preview, same bytes. */
async function page(preview, sides) {
    const { pipeline, reports, tables, models, steps } = preview;
    const reportCards = await Array.fromAsync(reports, (change, i) => reportCard(change, sides, `report-${i + 1}`));
    const tableCards = tables.map((change, i) => tableCard(change, sides, `table-${i + 1}`));
    return (0,report_document/* htmlDocument */.r)({
        title: `${pipeline}, preview`,
        style: style,
        body: (0,html/* html */.qy) `${headline(preview, sides)}
      <main id="main">
        ${section('Reports', reportCards)} ${section('Tables', tableCards)}
        ${section('Models', models.length === 0 ? [] : [modelCard(models)])}
        <h2>The runs</h2>
        <section class="card" aria-labelledby="steps">
          <h3 id="steps">Steps that the change touches</h3>
          <div class="scroll" tabindex="0" role="region" aria-labelledby="steps">${stepChanges(steps)}</div>
        </section>
        ${lines('What came out the same', preview.same)} ${lines('How this was made', preview.notes)}
        ${lines('Not checked', preview.notChecked)}
      </main>
      <footer>Made by Penstock on local data. Times are in ${sides.head.pipeline.timeZone}.</footer>`,
    }).text;
}
function headline(preview, { head }) {
    const { environment, pipeline, window, base, steps, untouched } = preview;
    return (0,html/* html */.qy) `<header>
    <p class="environment">Preview of a change <b>${environment}</b></p>
    <h1>${pipeline}</h1>
    <p class="verdict">${(0,preview_words/* verdictInWords */._5)(preview)}</p>
    <dl class="facts">
      <div class="outcome ${execution_status/* looksLike */._4[head.snapshot.status]}">
        <dt>After</dt>
        <dd>${(0,execution_status/* icon */.Kk)(execution_status/* looksLike */._4[head.snapshot.status])}${(0,words/* duration */.p0)(head.snapshot.seconds)}</dd>
        <dd class="more">the touched steps alone</dd>
      </div>
      <div class="outcome ${base === null ? '' : execution_status/* looksLike */._4[base.status]}">
        <dt>Before</dt>
        ${base === null
        ? (0,html/* html */.qy) `<dd>–</dd>`
        : (0,html/* html */.qy) `<dd>${(0,execution_status/* icon */.Kk)(execution_status/* looksLike */._4[base.status])}${(0,words/* duration */.p0)(base.seconds)}</dd>
                <dd class="more">${base.isKept ? 'kept from an earlier preview' : 'all steps'}</dd>`}
      </div>
      <div>
        <dt>Touched</dt>
        <dd>${(0,words/* count */.U9)(steps.length, 'step')}</dd>
        <dd class="more">${(0,words/* count */.U9)(untouched, 'step')} as before</dd>
      </div>
      <div>
        <dt>Window</dt>
        <dd>${window === null ? '–' : (0,words/* windowInWords */.FV)(window, head.pipeline.timeZone)}</dd>
        <dd class="more">of the local data</dd>
      </div>
    </dl>
    ${whatFails(preview)}
  </header>`;
}
function whatFails(preview) {
    const failed = (0,preview_words/* newlyFailed */.n_)(preview);
    if (failed.length === 0)
        return undefined;
    return (0,html/* html */.qy) `<section class="failures" aria-label="What fails since the change">
    ${failed.map(({ name, after }) => (0,html/* html */.qy) `<div>
          <b>${(0,execution_status/* icon */.Kk)('failed')}<code>${name}</code> fails since the change</b>
          ${(0,steps/* failure */.V)(after?.error ?? 'No error was recorded.')}
        </div>`)}
  </section>`;
}
const section = (title, cards) => cards.length === 0
    ? undefined
    : (0,html/* html */.qy) `<h2>${title}</h2>
        ${cards}`;
const modelCard = (models) => (0,html/* html */.qy) `<section class="card" aria-label="Models">
    <div class="scroll">
      <table class="comparison">
        <thead>
          <tr>
            <th scope="col">Model</th>
            <th scope="col">Version</th>
            <th scope="col" class="number">Rows that it learned from</th>
            <th scope="col" class="number">Cutoff</th>
          </tr>
        </thead>
        <tbody>
          ${models.map(({ name, before, after, failure: why }) => (0,html/* html */.qy) `<tr>
                <th scope="row"><code>${name}</code>${why === null ? undefined : (0,html/* html */.qy) `<small>${why}</small>`}</th>
                <td>${after?.version ?? '–'}<small>was ${before?.version ?? '–'}</small></td>
                <td class="number">${after?.rows ?? '–'}<small>was ${before?.rows ?? '–'}</small></td>
                <td class="number">${cutoff(after)}<small>was ${cutoff(before)}</small></td>
              </tr>`)}
        </tbody>
      </table>
    </div>
  </section>`;
const cutoff = (trained) => trained?.cutoff.toPrecision(4) ?? '–';
const lines = (title, texts) => texts.length === 0
    ? undefined
    : (0,html/* html */.qy) `<section class="card">
        <h3>${title}</h3>
        <ul class="plain">
          ${texts.map((text) => (0,html/* html */.qy) `<li>${text}</li>`)}
        </ul>
      </section>`;

// EXTERNAL MODULE: ./.build/action/src/preview/read.js + 1 modules
var preview_read = __webpack_require__(6466);
// EXTERNAL MODULE: ./.build/action/src/preview/review.js
var review = __webpack_require__(16407);
;// CONCATENATED MODULE: ./.build/action/src/preview/same-inputs.js

/**
 * The pipeline as it was, on what feeds it now: only the change of the pipeline itself is to be seen. A source that is
 * gone, or is of another type now, keeps its own feed. Pure.
 */
function onSameInputs(base, head) {
    const typeIn = ({ sources }, name) => sources.find((source) => source.name === name)?.type;
    const isShared = ({ source }) => typeIn(base, source) !== undefined && typeIn(base, source) === typeIn(head, source);
    const own = base.local.filter((feed) => !isShared(feed)).map((feed) => fromElsewhere(feed, base.root, head.root));
    return { ...base, root: head.root, local: [...head.local.filter(isShared), ...own] };
}
function fromElsewhere(feed, root, newRoot) {
    if (feed.kind !== 'files')
        return feed;
    const path = (file) => (0,external_node_path_.relative)(newRoot, (0,external_node_path_.join)(root, file)).split(external_node_path_.sep).join('/');
    return { ...feed, files: feed.files.map((file) => ({ ...file, path: path(file.path) })) };
}

// EXTERNAL MODULE: ./.build/action/src/render/passes.js + 36 modules
var passes = __webpack_require__(91201);
// EXTERNAL MODULE: ./.build/action/src/shipped.js
var src_shipped = __webpack_require__(66511);
// EXTERNAL MODULE: ./node_modules/picocolors/picocolors.js
var picocolors = __webpack_require__(57336);
// EXTERNAL MODULE: ./.build/action/src/report/text-table.js
var text_table = __webpack_require__(96869);
;// CONCATENATED MODULE: ./.build/action/src/terminal/preview.js






/** The fixed form of `preview --format json`. */
const previewsJson = (previews) => `${JSON.stringify({ previews })}\n`;
/** The verdict, a line for each table and report that differs, and what failed. */
function previewInTerminal({ preview, stateFolder }, terminal) {
    const paint = (0,picocolors.createColors)(terminal.color);
    const { tables, reports, steps, models, notes } = preview;
    const compared = [...tables, ...reports];
    const failed = steps.filter(({ after }) => after?.status === 'failed');
    const parts = [
        paint.bold((0,html/* printable */.g$)(`${preview.pipeline}: ${(0,preview_words/* verdictInWords */._5)(preview)}`)),
        ...(compared.length === 0 ? [] : ['', table(preview, terminal)]),
        ...failed.map(({ name, after }) => `${paint.red('failed')}  ${name}  ${(0,html/* printable */.g$)(after?.error ?? '')}`),
        ...models.flatMap(({ failure }) => (failure === null ? [] : [(0,html/* printable */.g$)(failure)])),
        ...(stateFolder === undefined ? [] : [paint.dim(`Its buckets and logs: ${(0,external_node_path_.relative)('', stateFolder)}`)]),
        ...notes.map((note) => paint.dim((0,html/* printable */.g$)(note))),
    ];
    return parts.map((part) => `${part}\n`).join('');
}
function table({ tables, reports }, { width }) {
    const amount = (rows) => (rows === null ? '-' : (0,words/* grouped */.zD)(rows));
    return (0,text_table/* textTable */.e)({
        columns: [
            { title: 'data', align: 'left' },
            { title: 'before', align: 'right' },
            { title: 'after', align: 'right' },
            { title: 'what differs', align: 'left' },
        ],
        rows: [...tables, ...reports].map((one) => [one.name, amount(one.before), amount(one.after), (0,preview_words/* changesInWords */.W1)(one)]),
        width,
        style: (cell) => cell,
    });
}

// EXTERNAL MODULE: ./.build/action/src/terminal/run.js + 1 modules
var run = __webpack_require__(50905);
// EXTERNAL MODULE: ./.build/action/src/commands/pipeline-file.js
var pipeline_file = __webpack_require__(52980);
// EXTERNAL MODULE: ./.build/action/src/commands/write-files.js
var write_files = __webpack_require__(14418);
;// CONCATENATED MODULE: ./.build/action/src/commands/preview.js


















/** Runs the pipelines as they were and as they are on their local data, as far as the change touches them, and compares. */
async function preview(options, context) {
    const { terminal } = context;
    if (options.base !== undefined && !(0,external_node_fs_.existsSync)(options.base)) {
        throw new errors/* UserError */.yo('bad-option', `--base ${options.base}: there is no such folder.`, {
            hint: 'git worktree add DIR $(git merge-base origin/main HEAD) makes one.',
        });
    }
    const files = options.file === undefined ? (0,pipeline_file/* allPipelines */.ZH)() : [options.file];
    const shipped = await (0,src_shipped/* shippedCode */.H)();
    const all = [];
    for (const file of files) {
        const made = await previewOf(file, options, shipped, context);
        if (options.out !== undefined)
            await write(options.out, made);
        terminal.job?.summary((0,summary/* reviewSummary */.l)((0,review/* previewReview */.d)(made.preview)));
        if (options.format === 'text')
            terminal.stdout(previewInTerminal(made, terminal));
        all.push(made);
    }
    if (options.format === 'json')
        terminal.stdout(previewsJson(all.map((made) => made.preview)));
    failIfBroken(all);
    return all;
}
async function previewOf(file, { environment, base, format }, shipped, { terminal, signal, openPreviewBench }) {
    const head = await (0,pipeline_file/* pipelineOf */.gQ)({ file, environment, format });
    const before = await basePipeline(file, base, environment);
    const versionOf = async (pipeline, folder) => ({
        pipeline,
        artifacts: (0,passes/* render */.X)(pipeline, shipped),
        others: (await startedBy(pipeline, folder, environment)).map((other) => ({
            pipeline: { ...other, root: head.root },
            artifacts: (0,passes/* render */.X)(other, shipped),
        })),
    });
    const bench = await openPreviewBench(head);
    try {
        return await makePreview(before.pipeline && (await versionOf(onSameInputs(before.pipeline, head), before.folder)), await versionOf(head, (0,external_node_path_.dirname)(file)), before.notes, {
            bench,
            signal,
            tell: terminal.progress,
            onStep: (step) => terminal.progress((0,run/* stepLine */.l)(step, terminal)),
        });
    }
    finally {
        await bench.close();
    }
}
/** The same file of the merge base, as far as this version of Penstock can read it. */
async function basePipeline(file, base, environment) {
    const path = (0,external_node_path_.relative)('', (0,external_node_path_.resolve)(file));
    if (base === undefined)
        return { folder: '', notes: [] };
    if (path.startsWith('..') || (0,external_node_path_.isAbsolute)(path))
        throw new errors/* UserError */.yo('bad-option', `${file} lies outside of this folder, so that --base has no such file.`);
    const own = (0,external_node_path_.join)(base, path);
    const folder = (0,external_node_path_.dirname)(own);
    if (!(0,external_node_fs_.existsSync)(own))
        return { folder, notes: [`${path} is new: there is nothing to compare with.`] };
    try {
        const { pipeline, diagnostics } = await (0,load/* load */.H)(own, { environment });
        const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
        return pipeline === undefined
            ? { folder, notes: [`The base of ${path} has ${(0,words/* count */.U9)(errors, 'error')}: there is nothing to compare with.`] }
            : { pipeline, folder, notes: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || error.code !== 'unknown-environment')
            throw error;
        return {
            folder,
            notes: [`The base of ${path} has no environment "${environment ?? ''}": there is nothing to compare with.`],
        };
    }
}
/** The pipelines that it starts, and those that they start, each once; `check` has found them. */
async function startedBy({ steps }, folder, environment) {
    const names = steps.flatMap((step) => step.kind === 'execution' && step.of.kind === 'pipeline' ? [step.of.pipeline] : []);
    const files = [...new Set(names)].map((name) => ['yml', 'yaml'].map((ending) => (0,external_node_path_.join)(folder, `${name}.${ending}`)).find(external_node_fs_.existsSync));
    const found = await Promise.all(files.filter((file) => file !== undefined).map((file) => (0,load/* loadOrThrow */.s)(file, { environment })));
    const next = await Promise.all(found.map((one) => startedBy(one, folder, environment)));
    return [...new Map([...next.flat(), ...found].map((one) => [one.name, one])).values()];
}
async function write(out, made) {
    const { pipeline, environment } = made.preview;
    const name = `preview-${pipeline}-${environment}`;
    const files = new Map([[`${name}.json`, (0,preview_read/* previewText */.W)(made.preview)]]);
    if (made.head !== undefined)
        files.set(`${name}.html`, await page(made.preview, { base: made.base, head: made.head }));
    await (0,write_files/* writeFiles */.h)(out, files);
}
/** What failed before as well is no reason to refuse the change. */
function failIfBroken(all) {
    const [first] = all.flatMap(({ preview, head }) => (0,preview_words/* newlyFailed */.n_)(preview).map(({ name, after }) => ({
        name,
        error: after?.error ?? 'no error was recorded',
        at: head?.pipeline.steps.find((step) => step.name === name)?.at,
    })));
    if (first === undefined)
        return;
    throw new errors/* UserError */.yo('preview-failed', `${first.name} fails since the change: ${first.error}`, { at: first.at });
}


/***/ }),

/***/ 14418:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20757);



/** Writes texts below a folder, which is made when absent; its absolute path. Raises UserError `cannot-write`. */
async function writeFiles(folder, files) {
    try {
        for (const [path, text] of files) {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, path);
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(file, text);
        }
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder);
    }
    catch (error) {
        if (!(error instanceof Error) || !('code' in error))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('cannot-write', `${folder} cannot be written to: ${error.message}`, {
            hint: 'Name another folder with --out.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 68847:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/**
 * A document that another run wrote, as JSON.
 * @throws Error that says in one line what is not as it should be
 */
function readDocument(text, validate) {
    const data = JSON.parse(text);
    if (validate(data))
        return data;
    const [first] = validate.errors ?? [];
    throw new Error(`${first?.instancePath || 'the document'} ${first?.message ?? 'is not of its schema'}`);
}


/***/ })

};
