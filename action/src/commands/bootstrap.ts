import type { AccountSettings } from '../aws/account-settings.ts';
import { CloudError } from '../errors.ts';
import { environmentsOfAccount } from '../init/bootstrap/account.ts';
import { grants } from '../init/bootstrap/lake-formation.ts';
import { ownRepositoryId, parseRepositoryId } from '../init/bootstrap/repository-id.ts';
import { bootstrapTemplate, stackName } from '../init/bootstrap/template.ts';
import { readPipelines } from '../init/repository.ts';
import { shippedCode } from '../shipped.ts';
import type { Context } from './context.ts';
import { pipelinesIn } from './pipeline-file.ts';

export interface BootstrapOptions {
  /** One of those in the account. */
  readonly environment: string | undefined;
  /** `OWNER@ID/NAME@ID`; absent: that of the workflow. */
  readonly repository: string | undefined;
}

/** Prints the stack that an account has once: who may plan, run and deploy from GitHub. */
export async function bootstrap(options: BootstrapOptions, context: Context): Promise<void> {
  const { terminal } = context;
  const { repository: given } = options;
  const repository = given === undefined ? ownRepositoryId(process.env) : parseRepositoryId(given);
  const pipelines = await readPipelines('.', pipelinesIn('.'));
  const environments = environmentsOfAccount(pipelines, options.environment, await shippedCode());
  const places = environments.map(({ place }) => place);
  const settings = await settingsOf(places[0]?.environment.region ?? '', context);

  const template = bootstrapTemplate({ repository, hasProvider: settings.hasGitHubProvider, environments });
  terminal.stdout(`${JSON.stringify(template, null, 1)}\n`);
  for (const line of grants(settings, places)) terminal.progress(line);
  terminal.progress(
    `Deploy it once: aws cloudformation deploy --stack-name ${stackName} --template-file FILE --capabilities CAPABILITY_NAMED_IAM`,
  );
  terminal.progress('Then set the variable PENSTOCK_AWS of the repository to true: the workflows wait for it.');
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
