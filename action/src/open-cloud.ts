import { join } from 'node:path';
import type { Engines } from '../../simulators/engines/engines.ts';
import type { PlaceOptions } from '../../simulators/local/place.ts';
import type { AccountSettings } from './aws/account-settings.ts';
import type { Cloud } from './aws/cloud.ts';
import { refuseOtherRegion } from './deploy/account.ts';
import { UserError } from './errors.ts';
import type { Pipeline } from './graph/model.ts';

export interface CloudChoice {
  /** Absent: local when no environment is named, else AWS. */
  readonly cloud?: 'aws' | 'local' | undefined;
  /** Folder of the local cloud's state; absent: `.penstock` in the pipeline's root. */
  readonly state?: string | undefined;
  /** A role of AWS that the workflow takes by its OIDC token; absent: the credentials that are there. */
  readonly roleArn?: string | undefined;
}

/** The one place that knows two clouds. `verb` names the session of a role; `engines` as in `openSession`. */
export async function openCloud(
  pipeline: Pipeline,
  choice: CloudChoice,
  verb: string,
  engines?: Engines,
): Promise<Cloud> {
  const { environment } = pipeline;
  const stateFolder = stateFolderOf(pipeline, choice);
  if (stateFolder === undefined) {
    if (environment.name === unnamed)
      throw new UserError('bad-option', 'AWS needs an environment: its account and region.', { hint: '--env NAME' });
    refuseOtherRegion(environment, process.env);
    const { openAws } = await import('./aws/clients.ts');
    return openAws(environment.region, await credentials(environment.region, choice, verb));
  }
  const { openEngines } = await import('../../simulators/engines/index.ts');
  return openLocal(pipeline, stateFolder, engines ?? openEngines({ scratchFolder: join(stateFolder, 'engines') }));
}

async function credentials(region: string, { roleArn }: CloudChoice, verb: string) {
  if (roleArn === undefined) return undefined;
  const { sessionName, workflowRole } = await import('./aws/role.ts');
  return workflowRole({ roleArn, region, sessionName: sessionName(verb, process.env) }, process.env);
}

/** What the account was set up with; a local one with nothing. */
export async function accountSettings(region: string, { cloud }: CloudChoice): Promise<AccountSettings> {
  if (cloud === 'local') return { hasGitHubProvider: false, governs: { databases: false, tables: false } };
  const { readAccountSettings } = await import('./aws/account-settings.ts');
  return readAccountSettings(region);
}

/** A local cloud on a folder of the caller's choice. */
export async function openLocal(
  { environment: { account, region }, root }: Pipeline,
  stateFolder: string,
  engines: Engines,
): Promise<Cloud> {
  const { openLocalCloud } = await import('../../simulators/cloud/open.ts');
  return openLocalCloud({ stateFolder, account, region, repositoryFolder: root, engines });
}

/** The instant at which the data of the pipeline's sources end: now, unless `local:` feeds them. */
export async function dataEnd(pipeline: Pipeline, choice: CloudChoice): Promise<Date> {
  const stateFolder = fedState(pipeline, choice);
  if (stateFolder === undefined) return new Date();
  const [{ openStore }, local] = await Promise.all([
    import('../../simulators/cloud/sqlite.ts'),
    import('../../simulators/local/instant.ts'),
  ]);
  const store = openStore(stateFolder);
  try {
    return local.dataEnd(store, pipeline);
  } finally {
    store.close();
  }
}

/** Fills what `local:` feeds; in AWS, sources are other people's. */
export async function fillSources(
  pipeline: Pipeline,
  choice: CloudChoice,
  to: Pick<PlaceOptions, 'cloud' | 'tell' | 'signal'>,
): Promise<void> {
  const stateFolder = fedState(pipeline, choice);
  if (stateFolder === undefined) return;
  const [local, { inPlace }] = await Promise.all([
    import('../../simulators/local/fill.ts'),
    import('../../simulators/local/place.ts'),
  ]);
  const { account, region } = pipeline.environment;
  await inPlace({ ...to, stateFolder, account, region }, (place) => local.fillSources(place, pipeline));
}

/** Without a name, the environment is the local cloud's own. */
const unnamed = 'local';

/** Undefined: the cloud is AWS. Each environment has an account of its own, locally too. */
function stateFolderOf({ environment, root }: Pipeline, choice: CloudChoice): string | undefined {
  const isUnnamed = environment.name === unnamed;
  if ((choice.cloud ?? (isUnnamed ? 'local' : 'aws')) === 'aws') return undefined;
  const folder = choice.state ?? join(root, '.penstock');
  return isUnnamed ? folder : join(folder, 'environments', environment.name);
}

/** Undefined: nothing is fed. */
function fedState(pipeline: Pipeline, choice: CloudChoice): string | undefined {
  return pipeline.local.length === 0 ? undefined : stateFolderOf(pipeline, choice);
}
