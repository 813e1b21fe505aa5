import { UserError } from '../../errors.ts';

/** A repository on GitHub, by its names and by its ids, which no repository gets a second time. */
export interface RepositoryId {
  readonly owner: string;
  readonly ownerId: string;
  readonly name: string;
  readonly id: string;
}

/** `acme@1234/orders@5678`, as GitHub writes it in immutable subjects. Raises UserError `bad-option`. */
export function parseRepositoryId(text: string): RepositoryId {
  const [, owner, ownerId, name, id] = /^([\w-]+)@(\d+)\/([\w.-]+)@(\d+)$/.exec(text) ?? [];
  if (owner === undefined || ownerId === undefined || name === undefined || id === undefined) {
    throw new UserError('bad-option', `--repository ${text}: OWNER@ID/NAME@ID was expected.`, { hint });
  }
  return { owner, ownerId, name, id };
}

/** The repository of the workflow that this runs in. Raises UserError `bad-option`. */
export function ownRepositoryId(environment: NodeJS.ProcessEnv): RepositoryId {
  const { GITHUB_REPOSITORY, GITHUB_REPOSITORY_ID, GITHUB_REPOSITORY_OWNER_ID } = environment;
  const [owner, name] = GITHUB_REPOSITORY?.split('/') ?? [];
  if (owner === undefined || name === undefined || !GITHUB_REPOSITORY_ID || !GITHUB_REPOSITORY_OWNER_ID) {
    throw new UserError('bad-option', 'Which repository may take the roles? --repository OWNER@ID/NAME@ID', { hint });
  }
  return { owner, ownerId: GITHUB_REPOSITORY_OWNER_ID, name, id: GITHUB_REPOSITORY_ID };
}

const hint = `gh api repos/OWNER/NAME --jq '"\\(.owner.login)@\\(.owner.id)/\\(.name)@\\(.id)"' prints it.`;
