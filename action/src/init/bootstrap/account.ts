import { UserError } from '../../errors.ts';
import type { Environment, Pipeline } from '../../graph/model.ts';
import { render, type ShippedCode } from '../../render/passes.ts';
import type { ResourceType } from '../../render/template/properties.ts';
import { targetsOf, type RepositoryPipeline } from '../repository.ts';
import { refuseMixed } from './apart.ts';
import { rightsWithin, type RenderedRole } from './boundary.ts';
import { placeOf } from './place.ts';
import type { Account } from './template.ts';

/**
 * The environments of a repository that are in the account of the named one, each with what its pipelines have there; one that
 * is in two regions twice. Raises UserError `unknown-environment`, `environments-mixed`.
 */
export function environmentsOfAccount(
  pipelines: readonly RepositoryPipeline[],
  name: string | undefined,
  shipped: ShippedCode,
): Account['environments'] {
  const deployed = targetsOf({ pipelines }).map(({ pipeline }) => pipeline);
  const { account } = environmentNamed(deployed, name);
  const there = deployed.filter(({ environment }) => environment.account === account);
  refuseMixed(there);
  const places = Map.groupBy(there, ({ environment }) => `${environment.name} ${environment.region}`);
  return [...places.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const rendered = together.map((pipeline) => ({ pipeline, resources: resourcesOf(pipeline, shipped) }));
    return {
      place: placeOf(first.environment, together),
      types: new Set(rendered.flatMap(({ resources }) => resources.map(({ Type }) => Type))),
      rights: rendered.flatMap(({ pipeline, resources }) =>
        rightsWithin(
          pipeline,
          resources.filter(isRole).map(({ Properties }) => Properties),
        ),
      ),
    };
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

interface RenderedResource {
  readonly Type: ResourceType;
  readonly Properties: object;
}

/** Of the template and its children. */
function resourcesOf(pipeline: Pipeline, shipped: ShippedCode): readonly RenderedResource[] {
  const { files } = render(pipeline, shipped);
  return [...files]
    .filter(([path]) => /^template.*\.json$/.test(path))
    .flatMap(([, text]) =>
      Object.values((JSON.parse(text) as { readonly Resources: Record<string, RenderedResource> }).Resources),
    );
}

const isRole = (
  resource: RenderedResource,
): resource is { readonly Type: 'AWS::IAM::Role'; readonly Properties: RenderedRole } =>
  resource.Type === 'AWS::IAM::Role';
