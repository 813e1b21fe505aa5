import type { RepositoryId } from './repository-id.ts';

export const issuer = 'token.actions.githubusercontent.com';

/** What a job says of itself in the subject of its token. */
export type JobContext = `environment:${string}` | 'ref:refs/heads/main';

/**
 * Who may take a role: jobs of this repository in one of these contexts. A job that names an environment has that for its
 * context, whatever branch it is of. Repositories that were made or renamed since July 2026 have immutable subjects.
 * https://docs.github.com/en/actions/reference/security/oidc
 */
export function trustPolicy(provider: string | object, repository: RepositoryId, contexts: readonly JobContext[]) {
  const { owner, ownerId, name, id } = repository;
  const subjects = contexts.flatMap((context) => [
    `repo:${owner}/${name}:${context}`,
    `repo:${owner}@${ownerId}/${name}@${id}:${context}`,
  ]);
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com',
            [`${issuer}:sub`]: subjects,
            // A name can pass to somebody else; an id cannot.
            [`${issuer}:repository_id`]: id,
          },
        },
      },
    ],
  };
}
