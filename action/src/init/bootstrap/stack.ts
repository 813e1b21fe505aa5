import type { Environment, Pipeline } from '../../graph/model.ts';
import type { Deployable } from '../../render/artifacts.ts';
import { namesOf, sha256 } from '../../render/names.ts';
import { objectUrl } from '../../render/object-url.ts';
import { textUpload } from '../../render/upload.ts';

/** Names as a pipeline would have them: so the stack is `penstock-bootstrap`, and is known by its tags. */
export const bootstrapOwner = ({ account, region }: Environment): Pick<Pipeline, 'name' | 'environment'> => ({
  name: 'penstock',
  environment: { name: 'bootstrap', account, region, protected: false },
});

/** The template, which is larger than a change set takes by itself. */
export function bootstrapArtifacts(owner: Pick<Pipeline, 'name' | 'environment'>, template: string): Deployable {
  const names = namesOf(owner);
  const upload = textUpload('templates', 'bootstrap.json', template, 'application/json');
  return {
    names,
    templateUrl: objectUrl(names.artifactBucket, owner.environment.region, upload.key),
    ...{ hasChildStacks: false, isProtected: false, sourceMap: {} },
    uploads: [upload],
    digest: sha256(template),
  };
}
