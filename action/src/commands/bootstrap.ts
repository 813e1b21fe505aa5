import type { AccountSettings } from '../aws/account-settings.ts';
import type { Cloud } from '../aws/cloud.ts';
import { describeStack, stackResources } from '../aws/stacks.ts';
import { refuseOtherAccount } from '../deploy/account.ts';
import { deployArtifacts } from '../deploy/deploy.ts';
import { whoDeploys } from '../deploy/who.ts';
import { CloudError } from '../errors.ts';
import type { Pipeline } from '../graph/model.ts';
import { environmentsOfAccount } from '../init/bootstrap/account.ts';
import { boundaryName } from '../init/bootstrap/boundary.ts';
import { grants } from '../init/bootstrap/lake-formation.ts';
import { ownRepositoryId, parseRepositoryId } from '../init/bootstrap/repository-id.ts';
import { bootstrapArtifacts, bootstrapOwner } from '../init/bootstrap/stack.ts';
import { bootstrapTemplate, stackName } from '../init/bootstrap/template.ts';
import { readPipelines, targetsOf } from '../init/repository.ts';
import { deployProgress } from '../terminal/deployment.ts';
import { shippedCode } from '../shipped.ts';
import type { Context } from './context.ts';
import { pipelinesIn } from './pipeline-file.ts';

export interface BootstrapOptions {
  /** One of those in the account. */
  readonly environment: string | undefined;
  /** `OWNER@ID/NAME@ID`; absent: that of the workflow. */
  readonly repository: string | undefined;
  /** With the credentials that are there; else it is printed. */
  readonly deploy: boolean;
}

/** Prints or deploys the stack that an account has once: who may plan, run and deploy from GitHub. */
export async function bootstrap(options: BootstrapOptions, context: Context): Promise<void> {
  const { terminal } = context;
  const { repository: given } = options;
  const repository = given === undefined ? ownRepositoryId(process.env) : parseRepositoryId(given);
  const pipelines = await readPipelines('.', pipelinesIn('.'));
  const environments = environmentsOfAccount(pipelines, options.environment, await shippedCode());
  const places = environments.map(({ place }) => place);
  // Whichever environment is named, the stack is in the region of the first.
  const home = places[0]?.environment;
  const pipeline = targetsOf({ pipelines }).find(({ pipeline }) => pipeline.environment === home)?.pipeline;
  if (pipeline === undefined) throw new RangeError('An account without environments has no stack.');
  const settings = await settingsOf(pipeline.environment.region, context);
  const hasProvider = settings.hasGitHubProvider && !(await hasOwnProvider(await context.openCloud(pipeline)));

  const template = `${JSON.stringify(bootstrapTemplate({ repository, hasProvider, environments }), null, 1)}\n`;
  if (options.deploy) await deployTemplate(pipeline, template, context);
  else terminal.stdout(template);
  for (const line of grants(settings, places)) terminal.progress(line);
  for (const { environment } of places.filter(({ environment }) => environment.permissionsBoundary === undefined)) {
    terminal.progress(
      `${environment.name} has no permissions boundary: whoever deploys to it may do anything there. permissions_boundary: ${boundaryName(environment.name)} gives it one.`,
    );
  }
  if (!options.deploy) terminal.progress(`Deploy it with --deploy, or: ${byAws}`);
  terminal.progress('Then set the variable PENSTOCK_AWS of the repository to true: the workflows wait for it.');
}

const byAws = `aws cloudformation deploy --stack-name ${stackName} --template-file FILE --capabilities CAPABILITY_NAMED_IAM --tags penstock:pipeline=penstock penstock:environment=bootstrap`;

/** A provider that this stack has made stays in it. */
async function hasOwnProvider(cloud: Cloud): Promise<boolean> {
  if ((await describeStack(cloud, stackName)) === undefined) return false;
  const resources = await stackResources(cloud, stackName);
  return resources.some(
    ({ ResourceType, ResourceStatus }) =>
      ResourceType === 'AWS::IAM::OIDCProvider' && ResourceStatus !== 'DELETE_COMPLETE',
  );
}

async function deployTemplate(pipeline: Pipeline, template: string, context: Context): Promise<void> {
  const { terminal, signal } = context;
  const cloud = await context.openCloud(pipeline);
  await refuseOtherAccount(cloud, pipeline.environment);
  const owner = bootstrapOwner(pipeline.environment);
  const progress = deployProgress(terminal);
  const who = whoDeploys(process.env);
  const { status } = await deployArtifacts(owner, bootstrapArtifacts(owner, template), {
    ...{ cloud, signal, progress, who },
    capability: 'CAPABILITY_NAMED_IAM',
  });
  terminal.stdout(`Stack ${stackName}: ${status}.\n`);
}

/** It can be printed without credentials, for somebody who has them. */
async function settingsOf(region: string, { accountSettings, terminal }: Context): Promise<AccountSettings> {
  try {
    return await accountSettings(region);
  } catch (error) {
    if (!(error instanceof CloudError) || error.code !== 'no-credentials') throw error;
    terminal.progress('The account was not looked at, for want of credentials: whether it has an OIDC provider of');
    terminal.progress('GitHub already, and whether Lake Formation governs it, is not known.');
    return { hasGitHubProvider: false, governs: { databases: false, tables: false } };
  }
}
