import { UserError } from '../../errors.ts';
import type { Environment, Pipeline } from '../../graph/model.ts';
import { render, type ShippedCode } from '../../render/passes.ts';
import type { ResourceType } from '../../render/template/properties.ts';
import { targetsOf, type RepositoryPipeline } from '../repository.ts';
import { placeOf } from './place.ts';
import type { Account } from './template.ts';

/** The environments of a repository that are in the account of the named one, each with what its pipelines have there. */
export function environmentsOfAccount(
  pipelines: readonly RepositoryPipeline[],
  name: string | undefined,
  shipped: ShippedCode,
): Account['environments'] {
  const deployed = targetsOf({ pipelines }).map(({ pipeline }) => pipeline);
  const { account } = environmentNamed(deployed, name);
  const there = deployed.filter(({ environment }) => environment.account === account);
  return [...Map.groupBy(there, ({ environment }) => environment.name)].flatMap(([, together]) => {
    const [first] = together;
    if (first === undefined) return [];
    return { place: placeOf(first.environment, together), types: typesOf(together, shipped) };
  });
}

/** Raises UserError `unknown-environment`. */
function environmentNamed(deployed: readonly Pipeline[], name: string | undefined): Environment {
  const named = deployed.find(({ environment }) => environment.name === name)?.environment;
  if (named !== undefined) return named;
  const known = [...new Set(deployed.map(({ environment }) => environment.name))];
  throw new UserError(
    'unknown-environment',
    name === undefined ? 'Of which environment is the account?' : `No pipeline here has an environment "${name}".`,
    { hint: known.length === 0 ? 'Declare one under environments.' : `--env ${known.join(', --env ')}` },
  );
}

function typesOf(pipelines: readonly Pipeline[], shipped: ShippedCode): ReadonlySet<ResourceType> {
  const templates = pipelines.flatMap((pipeline) => {
    const { files } = render(pipeline, shipped);
    return [...files].filter(([path]) => /^template.*\.json$/.test(path)).map(([, text]) => text);
  });
  return new Set(templates.flatMap((text) => Object.values(resourcesOf(text)).map(({ Type }) => Type)));
}

const resourcesOf = (template: string) =>
  (JSON.parse(template) as { readonly Resources: Readonly<Record<string, { readonly Type: ResourceType }>> }).Resources;
