import { Command, InvalidArgumentError, Option } from 'commander';
import type { BackfillOptions } from './commands/backfill.ts';
import type { CheckOptions } from './commands/check.ts';
import type { CommentOptions } from './commands/comment.ts';
import type { PipelineOptions } from './commands/context.ts';
import type { DeployOptions } from './commands/deploy.ts';
import type { PlanOptions } from './commands/plan.ts';
import type { DestroyOptions } from './commands/destroy.ts';
import type { RunOptions } from './commands/run.ts';
import { UserError, type Diagnostic } from './errors.ts';
import { ownManifest } from './root.ts';
import type { Session } from './session.ts';

interface Common {
  readonly env?: string;
  readonly format: 'text' | 'json';
}

interface CloudOptions extends Common {
  readonly cloud?: 'aws' | 'local';
  readonly state?: string;
  readonly roleArn?: string;
}

/** The verbs and their options: the same words for a person and for the action. `checked` hears what `check` found. */
export function program(session: Session, checked: (diagnostics: readonly Diagnostic[]) => void): Command {
  const penstock = new Command('penstock')
    .description(
      'GitOps for AWS analytics pipelines: checks, renders, deploys, runs and reports what the YAML in pipeline/ says.',
    )
    .version(ownManifest().version)
    .configureOutput({
      writeOut: (text) => session.terminal.stdout(text),
      writeErr: (text) => process.stderr.write(text),
    })
    .exitOverride()
    .showHelpAfterError('(penstock VERB --help shows examples)');

  verb(penstock, 'check', 'Every error and warning of a pipeline, at file:line:column')
    .argument('[FILE]', 'the pipeline; default: all in pipeline/')
    .option('--base <DIR>', 'a checkout of the merge base: what it has, and this has not, is told by --out')
    .option('--out <DIR>', 'looks at every environment, and writes what was found to the folder as JSON')
    .addOption(environment())
    .addOption(format())
    .addHelpText('after', examples('penstock check', 'penstock check pipeline/seattle.yml --env prod --format json'))
    .action(async (file: string | undefined, options: Common & Pick<CheckOptions, 'base' | 'out'>) => {
      const { check } = await import('./commands/check.ts');
      const { base, out } = options;
      checked(await check({ ...pipelineOptions(file, options), base, out }, session));
    });

  verb(penstock, 'render', 'Writes the artifacts to a folder: CloudFormation, state machine, scripts, SQL, functions')
    .argument('[FILE]', 'the pipeline; default: the only one in pipeline/')
    .requiredOption('--out <DIR>', 'the folder')
    .addOption(environment())
    .addOption(format())
    .addHelpText('after', examples('penstock render --env dev --out build'))
    .action(async (file: string | undefined, options: Common & { readonly out: string }) => {
      const { render } = await import('./commands/render.ts');
      await render({ ...pipelineOptions(file, options), out: options.out }, session);
    });

  verb(penstock, 'init', 'Writes a first pipeline, workflows and editor settings into a repository')
    .argument('[DIR]', 'the repository', '.')
    .option('--workflows', 'writes the workflows anew, as the pipelines want them now, and nothing else', false)
    .addHelpText('after', examples('penstock init ../orders', 'penstock init --workflows'))
    .action(async (folder: string, options: { readonly workflows: boolean }) => {
      const { init } = await import('./commands/init.ts');
      await init({ folder, workflows: options.workflows }, session);
    });

  verb(penstock, 'bootstrap', 'Prints the stack of an account by which GitHub may plan, run and deploy in it')
    .option('--env <NAME>', 'an environment in the account')
    .option('--repository <OWNER@ID/NAME@ID>', 'who may; default: the repository of the workflow')
    .option('--deploy', 'deploys it, with the credentials that are there', false)
    .addOption(cloud())
    .addHelpText(
      'after',
      examples(
        'penstock bootstrap --env dev --repository acme@1234/orders@5678 > bootstrap.json',
        'penstock bootstrap --env dev --repository acme@1234/orders@5678 --deploy',
      ),
    )
    .action(async (options: CloudOptions & { readonly repository?: string; readonly deploy: boolean }) => {
      const { bootstrap } = await import('./commands/bootstrap.ts');
      const { env: environment, repository, deploy } = options;
      await bootstrap({ environment, repository, deploy }, session.on(options));
    });

  verb(penstock, 'setup', 'Installs the engines of the local cloud: Spark, Trino and what they need')
    .addHelpText('after', examples('penstock setup'))
    .action(async () => {
      const { setup } = await import('./commands/setup.ts');
      await setup(session);
    });

  cloudVerb(
    penstock,
    'plan',
    'What a deployment would change, and what it means for the data, the reports and the cost',
  )
    .option('--base <DIR>', 'a checkout of the merge base, to compare with as well')
    .option('--digest <DIGEST>', 'what rolling back to that deployment would change')
    .option(
      '--head <DIR>',
      'a checkout of what anybody wants to merge: all in it is planned, and AWS read as this one says',
    )
    .option('--out <DIR>', 'a folder for the plan as JSON and as Markdown')
    .addHelpText(
      'after',
      examples(
        'penstock plan',
        'penstock plan --env prod --base ../main --out build',
        'penstock plan --head ../theirs --base ../main --out build',
      ),
    )
    .action(
      async (
        file: string | undefined,
        options: CloudOptions & Omit<PlanOptions, keyof PipelineOptions> & { readonly head?: string },
      ) => {
        const { base, digest, out, head, roleArn } = options;
        const planned = { ...pipelineOptions(file, options), base, digest, out };
        const { plan } = await import('./commands/plan.ts');
        if (head === undefined) await plan(planned, session.on(options));
        else {
          const { planHead } = await import('./commands/plan-head.ts');
          const withRole = (roleArn: string) => session.on({ ...options, roleArn });
          await planHead({ ...planned, head, roleArn }, withRole, session.terminal);
        }
      },
    );

  cloudVerb(penstock, 'deploy', 'Applies the pipeline through a CloudFormation change set')
    .option('--plan <FILE>', 'the JSON of a plan that was looked at: applies that, and nothing else')
    .option('--reviewed', 'applies what the pull request of this commit has shown, and nothing else', false)
    .option('--digest <DIGEST>', 'rolls back to what was deployed under that digest')
    .addHelpText(
      'after',
      examples(
        'penstock deploy',
        'penstock deploy pipeline/seattle.yml --env dev',
        'penstock deploy --env prod --plan build/plan-seattle-prod.json',
        'penstock deploy --env prod --reviewed',
        'penstock deploy --env prod --digest 3f0c9a4be812',
      ),
    )
    .action(async (file: string | undefined, options: CloudOptions & Omit<DeployOptions, keyof PipelineOptions>) => {
      const { deploy } = await import('./commands/deploy.ts');
      const { plan, reviewed, digest } = options;
      await deploy({ ...pipelineOptions(file, options), plan, reviewed, digest }, session.on(options));
    });

  cloudVerb(penstock, 'run', 'Runs the pipeline for one window, and shows its progress and its result')
    .option('--window <ID>', 'such as 2026-11-23; default: the last complete one')
    .option('--set <NAME=VALUE>', 'an input of the pipeline; may be repeated', collectSetting, [])
    .option(
      '--scheduled',
      'the run that is due by the schedule, once: it is followed where it was started already',
      false,
    )
    .option('--only <STEP>', 'this step alone; may be repeated', collect, [])
    .option('--from <STEP>', 'this step and all that follow from it; may be repeated', collect, [])
    .option('--skip <STEP>', 'all but this step; may be repeated', collect, [])
    .option('--resume <RUN>', 'what has not succeeded in that run, for its window and with its inputs')
    .option('--attach <RUN>', 'follows that run, which is there already')
    .option('--stop <RUN>', 'ends that run')
    .addHelpText(
      'after',
      examples(
        'penstock run',
        'penstock run --window 2026-11-01 --set lowest=-10',
        'penstock run --scheduled --env prod',
        'penstock run --from import_readings --skip tell_plant',
        'penstock run --resume 2026-11-23_20261124T061000_1f3c',
      ),
    )
    .action(async (file: string | undefined, options: CloudOptions & Omit<RunOptions, keyof PipelineOptions>) => {
      const { run } = await import('./commands/run.ts');
      await run({ ...options, ...pipelineOptions(file, options) }, session.on(options));
    });

  cloudVerb(penstock, 'backfill', 'Runs the pipeline for many windows: plans them, and runs exactly those')
    .option('--since <ID>', "the first window; default: the pipeline's")
    .option('--until <ID>', 'the last window; default: the last complete one')
    .option('--missing', 'windows that have not been run', false)
    .option('--failed', 'windows that failed when they were last run', false)
    .option('--changed', 'windows whose code has changed since', false)
    .option('--set <NAME=VALUE>', 'an input of the pipeline; may be repeated', collectSetting, [])
    .option('--concurrency <N>', "windows at once; default: the pipeline's", wholeNumber)
    .option('--stop-on-failure', 'ends with the first window that fails', false)
    .option('--dry-run', 'plans, prints the manifest and its digest, and runs nothing', false)
    .option('--manifest <DIGEST>', 'runs what was planned under that digest, or goes on with it')
    .addHelpText(
      'after',
      examples(
        'penstock backfill --missing --dry-run',
        'penstock backfill --since 2021-01-01 --until 2021-03-31 --concurrency 8',
        'penstock backfill --manifest 3f0c9a4be812',
      ),
    )
    .action(async (file: string | undefined, options: CloudOptions & Omit<BackfillOptions, keyof PipelineOptions>) => {
      const { backfill } = await import('./commands/backfill.ts');
      await backfill({ ...options, ...pipelineOptions(file, options) }, session.on(options));
    });

  verb(penstock, 'test', 'Runs the tests of a pipeline, each in a local cloud of its own')
    .argument('[FILE]', 'the pipeline; default: all in pipeline/')
    .addOption(environment())
    .addOption(state())
    .addOption(format())
    .addHelpText('after', examples('penstock test', 'penstock test pipeline/room_temperatures.yml --format json'))
    .action(async (file: string | undefined, options: CloudOptions) => {
      const { test } = await import('./commands/test.ts');
      await test(pipelineOptions(file, options), session.on(options));
    });

  verb(penstock, 'preview', 'What a change does to the data and the reports: runs base and head on local data')
    .argument('[FILE]', 'the pipeline; default: all in pipeline/')
    .option('--base <DIR>', 'a checkout of the merge base; default: the pipeline runs alone')
    .option('--out <DIR>', 'the folder for the preview as JSON and as a page')
    .addOption(environment())
    .addOption(state())
    .addOption(format())
    .addHelpText(
      'after',
      examples(
        'penstock preview --base ../base',
        'penstock preview pipeline/rooms.yml --base ../base --out build/preview',
      ),
    )
    .action(
      async (file: string | undefined, options: CloudOptions & { readonly base?: string; readonly out?: string }) => {
        const { preview } = await import('./commands/preview.ts');
        await preview({ ...pipelineOptions(file, options), base: options.base, out: options.out }, session.on(options));
      },
    );

  cloudVerb(penstock, 'report', 'Writes the reports of the last run as a static site, and prints where')
    .option('--out <DIR>', 'the folder of the site', 'report')
    .addHelpText('after', examples('penstock report --out site'))
    .action(async (file: string | undefined, options: CloudOptions & { readonly out: string }) => {
      const { report } = await import('./commands/report.ts');
      await report({ ...pipelineOptions(file, options), out: options.out }, session.on(options));
    });

  cloudVerb(
    penstock,
    'retrain',
    'Refreshes the training data, trains the models, and promotes where there is no champion',
  )
    .argument('[MODEL...]', 'models, or items such as room_anomalies[kitchen]; default: all')
    .addHelpText(
      'after',
      examples('penstock retrain', 'penstock retrain pipeline/room_temperatures.yml room_anomalies[kitchen] --env dev'),
    )
    .action(async (file: string | undefined, models: readonly string[], options: CloudOptions) => {
      const { retrain } = await import('./commands/retrain.ts');
      await retrain({ ...pipelineOptions(file, options), models }, session.on(options));
    });

  verb(penstock, 'query', 'Runs one Athena query')
    .argument('<FILE.sql>', 'the statement')
    .option('--pipeline <FILE>', 'whose database is asked; default: the only one in pipeline/')
    .addOption(environment())
    .addOption(cloud())
    .addOption(state())
    .addOption(roleArn())
    .addOption(new Option('--format <FORMAT>', 'of the result').choices(['text', 'json', 'csv']).default('text'))
    .addHelpText(
      'after',
      examples('penstock query sql/temperatures_by_hour.sql --pipeline pipeline/seattle.yml --format csv'),
    )
    .action(
      async (
        sqlFile: string,
        options: Omit<CloudOptions, 'format'> & {
          readonly pipeline?: string;
          readonly format: 'text' | 'json' | 'csv';
        },
      ) => {
        const { query } = await import('./commands/query.ts');
        await query(
          { sqlFile, pipeline: options.pipeline, environment: options.env, format: options.format },
          session.on(options),
        );
      },
    );

  cloudVerb(penstock, 'drift', 'What somebody has changed by hand; ends with 2 when there is something')
    .addHelpText('after', examples('penstock drift --env prod', 'penstock drift --env prod --format json'))
    .action(async (file: string | undefined, options: CloudOptions) => {
      const { drift } = await import('./commands/drift.ts');
      await drift(pipelineOptions(file, options), session.on(options));
    });

  cloudVerb(penstock, 'destroy', 'Deletes the stack; the buckets and the data in them stay')
    .option('--confirm <STACK>', 'the name of the stack; needed for every environment but the local one')
    .option('--delete-data <BUCKET>', 'this bucket too, with all that is in it; may be repeated', collect, [])
    .addHelpText(
      'after',
      examples(
        'penstock destroy',
        'penstock destroy pipeline/orders.yml --env dev --confirm orders-dev',
        'penstock destroy pipeline/orders.yml --delete-data orders-local-000000000000-us-east-1-data',
      ),
    )
    .action(async (file: string | undefined, options: CloudOptions & Omit<DestroyOptions, keyof PipelineOptions>) => {
      const { destroy } = await import('./commands/destroy.ts');
      await destroy({ ...options, ...pipelineOptions(file, options) }, session.on(options));
    });

  verb(penstock, 'comment', 'Tells a pull request what its run has found: a comment and check runs')
    .option('--run-id <ID>', "a run of the pull request's workflow; default: the one of the event", runId)
    .option('--plans <DIR>', "plans that this job was to make, which take the place of the run's")
    .addOption(format())
    .addHelpText('after', examples('penstock comment --plans plans'))
    .action(async (options: CommentOptions) => {
      const { comment } = await import('./commands/comment.ts');
      await comment(options, session);
    });

  verb(penstock, 'simulate', 'Runs a state machine offline, with scripted outcomes of its tasks')
    .argument('[FILE.asl.json]', 'the definition: JSON or YAML')
    .option('--input <JSON>', 'of the execution', '{}')
    .option('--tasks <FILE>', 'what each task answers, and the objects in S3: YAML or JSON')
    .option('--batch <FILE>', 'JSON lines of executions, - for standard input; writes one line for each')
    .addOption(format())
    .addHelpText(
      'after',
      examples(
        'penstock simulate build/state-machine.asl.json --tasks outcomes.yml',
        'penstock simulate --batch cases.jsonl',
      ),
    )
    .action(
      async (
        file: string | undefined,
        options: {
          readonly input: string;
          readonly tasks?: string;
          readonly batch?: string;
          readonly format: 'text' | 'json';
        },
      ) => {
        const { simulate } = await import('./commands/simulate.ts');
        if (options.batch !== undefined) return simulate({ batch: options.batch }, session);
        if (file === undefined)
          throw new UserError('bad-option', 'Which state machine? A file or --batch was expected.');
        return simulate({ file, input: options.input, tasks: options.tasks, format: options.format }, session);
      },
    );

  return penstock;
}

const verb = (program: Command, name: string, description: string): Command =>
  program.command(name).description(description);

const cloudVerb = (program: Command, name: string, description: string): Command =>
  verb(program, name, description)
    .argument('[FILE]', 'the pipeline; default: the only one in pipeline/')
    .addOption(environment())
    .addOption(cloud())
    .addOption(state())
    .addOption(roleArn())
    .addOption(format());

const environment = (): Option => new Option('--env <NAME>', 'an environment of the pipeline; default: the local one');
const cloud = (): Option =>
  new Option('--cloud <CLOUD>', 'default: local when no environment is named, else aws').choices(['aws', 'local']);
const state = (): Option =>
  new Option('--state <DIR>', "where the local cloud keeps its state; default: .penstock in the pipeline's root");
const roleArn = (): Option => new Option('--role-arn <ARN>', 'a role of AWS, taken by the OIDC token of the workflow');
const format = (): Option => new Option('--format <FORMAT>', 'of the result').choices(['text', 'json']).default('text');

const examples = (...lines: readonly string[]): string => `\nExamples:\n${lines.map((line) => `  ${line}\n`).join('')}`;

const collect = (text: string, all: readonly string[]): readonly string[] => [...all, text];

function collectSetting(setting: string, all: readonly string[]): readonly string[] {
  if (!setting.includes('=')) throw new InvalidArgumentError('name=value was expected.');
  return [...all, setting];
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('a whole number from 1 to 9999 was expected.');
  return Number(text);
}

function runId(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('the number of a run was expected.');
  return Number(text);
}

const pipelineOptions = (file: string | undefined, { env, format }: Common): PipelineOptions => ({
  file,
  environment: env,
  format,
});
