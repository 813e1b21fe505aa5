import { join } from 'node:path';
import type { Cloud } from './aws/cloud.ts';
import { UserError } from './errors.ts';
import type { Pipeline } from './graph/model.ts';

export interface CloudChoice {
  /** Absent: local when no environment is named, else AWS. */
  readonly cloud: 'aws' | 'local' | undefined;
  /** Folder of the local cloud's state; absent: `.penstock` in the pipeline's root. */
  readonly state: string | undefined;
}

/** The one place that knows two clouds. */
export async function openCloud({ environment, root }: Pipeline, choice: CloudChoice): Promise<Cloud> {
  const isUnnamed = environment.name === 'local';
  const cloud = choice.cloud ?? (isUnnamed ? 'local' : 'aws');
  if (cloud === 'aws') {
    if (isUnnamed)
      throw new UserError('bad-option', 'AWS needs an environment: its account and region.', { hint: '--env NAME' });
    const { openAws } = await import('./aws/clients.ts');
    return openAws(environment.region);
  }
  const [{ openLocalCloud }, { openEngines }] = await Promise.all([
    import('../../simulators/cloud/open.ts'),
    import('../../simulators/engines/index.ts'),
  ]);
  // Each environment has an account of its own, locally too.
  const folder = choice.state ?? join(root, '.penstock');
  const stateFolder = isUnnamed ? folder : join(folder, 'environments', environment.name);
  return openLocalCloud({
    stateFolder,
    account: environment.account,
    region: environment.region,
    repositoryFolder: root,
    engines: openEngines({ scratchFolder: join(stateFolder, 'engines') }),
  });
}
