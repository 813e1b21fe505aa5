import type { Cloud } from '../aws/cloud.ts';
import { stackTemplate } from '../aws/stacks.ts';
import type { Artifacts } from '../render/artifacts.ts';

/**
 * Whether the stack is of other files than these. Its template says it all: what lies in the artifact bucket is named in it by
 * the digests of the contents.
 */
export async function differsFromDeployed(cloud: Cloud, { names, files }: Artifacts): Promise<boolean> {
  const text = await stackTemplate(cloud, names.stack);
  return text !== files.get('template.json');
}
