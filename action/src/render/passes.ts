/**
 * Graph -> Artifacts, in order. Pure: the same pipeline and the same shipped code give the same bytes.
 */
import type { Position } from '../errors.ts';
import type { Pipeline, Step, Table } from '../graph/model.ts';
import { ownVpcs } from '../graph/own-vpcs.ts';
import type { Artifacts, Upload } from './artifacts.ts';
import { codeDigest, codeZip } from './code-zip.ts';
import { digestOf } from './digest.ts';
import { nodeScript } from './glue/nodes.ts';
import { documentText, jsonText } from './json.ts';
import { modelText } from './model-text.ts';
import { namesOf, refuseLongStates } from './names.ts';
import { objectUrl } from './object-url.ts';
import { branchesOf, type Branch, type StateMachine } from './states/asl.ts';
import { backfillMachine } from './states/backfill.ts';
import { stackPolicyFile, stackPolicyText } from './stack-policy.ts';
import { stateMachines, type StateMachines } from './states/machine.ts';
import { alarms } from './template/alarms.ts';
import { backfill } from './template/backfill.ts';
import { buckets } from './template/buckets.ts';
import { catalog } from './template/catalog.ts';
import { asksConditions, conditions } from './template/conditions.ts';
import { connections } from './template/connections.ts';
import { crawlers } from './template/crawlers.ts';
import { execution } from './template/execution.ts';
import { health, healthSql } from './template/health.ts';
import { jobs } from './template/jobs.ts';
import { lock } from './template/lock.ts';
import { messages } from './template/messages.ts';
import { models } from './template/models.ts';
import { networks } from './template/networks.ts';
import { peerAccounts } from './template/peer-account.ts';
import { queries } from './template/queries.ts';
import { quicksight } from './template/quicksight.ts';
import { schedule } from './template/schedule.ts';
import { Stack, type ArtifactKeys } from './template/stack.ts';
import { templates } from './templates.ts';
import { resourcesText, statesText } from './text.ts';
import { textUpload } from './upload.ts';

/** The code of ours that every pipeline ships: the wrapper of its Glue jobs and its Lambda functions. */
export interface ShippedCode {
  /** penstock_job.py and the package `penstock` of render/glue, by their paths there. */
  readonly wrapper: ReadonlyMap<string, string>;
  /** render/scoring/rows_to_score.py */
  readonly rowsToScore: string;
  /** render/scoring/publish_scores.py */
  readonly publishScores: string;
  /** The bundle of functions/start-condition: texts by their file names. */
  readonly startCondition: ReadonlyMap<string, string>;
  /** The same of functions/start. */
  readonly start: ReadonlyMap<string, string>;
  /** The same of functions/peering-dns. */
  readonly peeringDns: ReadonlyMap<string, string>;
}

/** Of the wrapper: what Glue runs. */
const entry = 'penstock_job.py';

/** The resource families, in the order in which their resources stand in the template. */
const families = [
  buckets,
  catalog,
  health,
  messages,
  networks,
  connections,
  crawlers,
  lock,
  jobs,
  models,
  conditions,
  queries,
  execution,
  backfill,
  schedule,
  alarms,
  quicksight,
];

export function render(pipeline: Pipeline, shipped: ShippedCode): Artifacts {
  const names = namesOf(pipeline);
  const scripts = scriptsOf(pipeline, shipped);
  const machines = stateMachines(pipeline, names);
  const definitions = definitionsOf(machines);
  refuseLongStates(definitions.flatMap(({ definition }) => stateNames(definition)));
  const backfills = pipeline.backfill === undefined ? undefined : backfillMachine(pipeline, names);
  const asks = asksConditions(pipeline);
  const peers = ownVpcs(pipeline).length > 0;
  const scores = pipeline.steps.some(({ kind }) => kind === 'model');
  const starts = pipeline.schedule?.by === 'eventbridge';
  const uploads = uploadsOf(scripts, machines, backfills, shipped, { asks, peers, scores, starts });
  const stack = new Stack(pipeline, names, uploads.keys, machines);
  for (const family of families) family(stack);
  const { template, children, upload } = templates(stack);
  const sourceMap = { ...resourceOrigins(stack, pipeline), ...stateOrigins(definitions, pipeline) };

  const files = new Map([
    ['template.json', upload.content()],
    ...children.map(({ file, upload }) => [file, upload.content()] as const),
    ...(pipeline.environment.protected ? [[stackPolicyFile, stackPolicyText()] as const] : []),
    ...definitions.map(({ file, definition }) => [file, documentText(definition)] as const),
    ...(backfills === undefined ? [] : [['backfill.asl.json', jsonText(backfills)] as const]),
    ...[...scripts.values()].map(({ path, text }) => [`scripts/${path}`, text] as const),
    ...[...shipped.wrapper].map(([path, text]) => [`scripts/${path}`, text] as const),
    ...(scores ? [['scripts/rows_to_score.py', shipped.rowsToScore] as const] : []),
    ...reportsOf(pipeline).map(({ name, sql }) => [`sql/${name}.sql`, sql] as const),
    [`sql/${names.healthView}.sql`, healthSql(names.ledgerTable)],
    ...modelsOf(pipeline).map((model) => [`models/${model.name}.json`, modelText(model)] as const),
    ...(asks
      ? [...shipped.startCondition].map(([name, text]) => [`functions/start-condition/${name}`, text] as const)
      : []),
    ...(starts ? [...shipped.start].map(([name, text]) => [`functions/start/${name}`, text] as const) : []),
    ...(peers ? [...shipped.peeringDns].map(([name, text]) => [`functions/peering-dns/${name}`, text] as const) : []),
    ...[...peerAccounts(pipeline)].map(([name, template]) => [name, jsonText(template)] as const),
    [
      'resources.txt',
      [template, ...children.map((child) => child.template)].map((one) => resourcesText(one, sourceMap)).join('\n'),
    ],
    ['states.txt', definitions.map(({ definition }) => statesText(definition)).join('\n')],
    ['source-map.json', jsonText(sourceMap)],
  ]);
  return {
    names,
    template,
    templateUrl: objectUrl(names.artifactBucket, pipeline.environment.region, upload.key),
    hasChildStacks: children.length > 0,
    isProtected: pipeline.environment.protected,
    machines,
    uploads: [...uploads.list, upload, ...children.map((child) => child.upload)],
    files,
    digest: digestOf(files),
    sourceMap,
  };
}

interface Definition {
  readonly file: string;
  readonly definition: Branch;
}

/** The state machine of the pipeline first. */
const definitionsOf = ({ root, parts }: StateMachines): readonly Definition[] => [
  { file: 'state-machine.asl.json', definition: root },
  ...parts.map(({ number, definition }) => ({ file: partFile(number), definition })),
];

const partFile = (number: number): string => `state-machine.part-${number}.asl.json`;

interface Script {
  /** Relative to the repository, for a node graph its job's name. */
  readonly path: string;
  readonly text: string;
}

function scriptsOf({ steps, tables }: Pipeline, { publishScores }: ShippedCode): ReadonlyMap<string, Script> {
  return new Map(
    steps.flatMap((step): readonly (readonly [string, Script])[] => {
      switch (step.kind) {
        case 'script':
          return [[step.name, { path: step.script, text: step.scriptText }]];
        case 'nodes':
          return [[step.name, { path: `${step.name}.py`, text: nodeScript(step, tableOf(tables, step.writes)) }]];
        case 'model':
          return [[step.name, { path: 'publish_scores.py', text: publishScores }]];
        case 'crawler':
        case 'report':
        case 'lambda':
        case 'execution':
          return [];
      }
    }),
  );
}

function tableOf(tables: readonly Table[], name: string): Table {
  const table = tables.find((table) => table.name === name);
  if (table === undefined) throw new RangeError(`No table "${name}" in the graph.`);
  return table;
}

const reportsOf = ({ steps }: Pipeline) => steps.filter((step) => step.kind === 'report');
const modelsOf = ({ steps }: Pipeline) => steps.filter((step) => step.kind === 'model');

function uploadsOf(
  scripts: ReadonlyMap<string, Script>,
  machines: StateMachines,
  backfills: StateMachine | undefined,
  shipped: ShippedCode,
  uses: { readonly asks: boolean; readonly peers: boolean; readonly scores: boolean; readonly starts: boolean },
): { readonly keys: ArtifactKeys; readonly list: readonly Upload[] } {
  const definition = (file: string, machine: object) =>
    textUpload('state-machines', file, documentText(machine), 'application/json');
  const root = definition('state-machine.asl.json', machines.root);
  const parts = new Map(
    machines.parts.map((part) => [part.number, definition(partFile(part.number), part.definition)]),
  );
  const zip = (folder: string, file: string, code: ReadonlyMap<string, string>): Upload => ({
    key: `${folder}/${codeDigest(code)}/${file}`,
    content: () => codeZip(code),
    contentType: 'application/zip',
  });
  const { [entry]: entryText = '', ...modules } = Object.fromEntries(shipped.wrapper);
  const wrapper = textUpload('scripts', entry, entryText, 'text/x-python');
  const wrapperModules = zip('scripts', 'penstock.zip', new Map(Object.entries(modules)));
  const rowsToScore = textUpload('scripts', 'rows_to_score.py', shipped.rowsToScore, 'text/x-python');
  const backfillDefinition = backfills && definition('backfill.asl.json', backfills);
  const startCondition = zip('functions', 'start-condition.zip', shipped.startCondition);
  const start = zip('functions', 'start.zip', shipped.start);
  const peeringDns = zip('functions', 'peering-dns.zip', shipped.peeringDns);
  const ofJobs = new Map(
    [...scripts].map(([name, { path, text }]) => [name, textUpload('scripts', path, text, 'text/x-python')]),
  );
  return {
    keys: {
      wrapper: wrapper.key,
      wrapperModules: wrapperModules.key,
      rowsToScore: rowsToScore.key,
      stateMachine: root.key,
      parts: new Map([...parts].map(([number, { key }]) => [number, key])),
      backfill: backfillDefinition?.key,
      startCondition: startCondition.key,
      start: start.key,
      peeringDns: peeringDns.key,
      scripts: new Map([...ofJobs].map(([name, { key }]) => [name, key])),
    },
    list: [
      wrapper,
      wrapperModules,
      ...(uses.scores ? [rowsToScore] : []),
      root,
      ...parts.values(),
      ...(backfillDefinition === undefined ? [] : [backfillDefinition]),
      ...(uses.asks ? [startCondition] : []),
      ...(uses.starts ? [start] : []),
      ...(uses.peers ? [peeringDns] : []),
      ...ofJobs.values(),
    ],
  };
}

/** Positions name the file as it was typed; artifacts name it as it lies in the repository. */
const place = ({ file }: Pipeline, at: Position | undefined): string => `${file}:${at?.line ?? 1}`;

function resourceOrigins({ origins }: Stack, pipeline: Pipeline): Record<string, string> {
  return Object.fromEntries(Object.entries(origins).map(([id, at]) => [id, place(pipeline, at)]));
}

/** A state belongs to the step that it is named after: `X` itself, or `X: …`. */
function stateOrigins(definitions: readonly Definition[], pipeline: Pipeline): Record<string, string> {
  const byName = new Map<string, Step>(pipeline.steps.map((step) => [step.name, step]));
  return Object.fromEntries(
    definitions
      .flatMap(({ definition }) => stateNames(definition))
      .map((name) => {
        const step = byName.get(name) ?? byName.get(name.slice(0, Math.max(0, name.lastIndexOf(': '))));
        return [name, place(pipeline, step?.at)];
      }),
  );
}

const stateNames = (branch: Branch): readonly string[] =>
  Object.entries(branch.States).flatMap(([name, state]) => [name, ...branchesOf(state).flatMap(stateNames)]);
