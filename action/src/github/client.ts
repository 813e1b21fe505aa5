/** GitHub's API; who imports this loads octokit, so it is imported when it is needed. */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Connection } from './connection.ts';

const Client = Octokit.plugin(paginateRest, retry, throttling);

export interface GitHub {
  readonly api: InstanceType<typeof Client>;
  /** The parameters that every path begins with. */
  readonly repository: { readonly owner: string; readonly repo: string };
}

/** A job waits this long, and this often, for a limit to end; then it fails with what GitHub said. */
const longestWait = 60;
const attempts = 3;

/** Failures of the server are tried again after 1, 4 and 9 seconds; limits as long as their `Retry-After` says. */
export function openGitHub({ apiUrl, owner, repo, token }: Connection): GitHub {
  const waits = (seconds: number, _request: unknown, _api: unknown, retryCount: number) =>
    seconds <= longestWait && retryCount < attempts;
  const api = new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'penstock',
    // Limits are told as errors by whoever asked.
    log: { debug: silent, info: silent, warn: silent, error: silent },
    retry: { retries: attempts },
    throttle: { id: token, onRateLimit: waits, onSecondaryRateLimit: waits },
  });
  return { api, repository: { owner, repo } };
}

const silent = (): void => undefined;

/**
 * The login of the token's owner; of an app it is `<slug>[bot]`, also in a job, where REST does not tell.
 */
export async function loginOf({ api }: GitHub): Promise<string> {
  const { viewer } = await api.graphql<{ readonly viewer: { readonly login: string } }>('{ viewer { login } }');
  return viewer.login;
}

/** The slug of the app that has such a login: check runs name their writer by it. */
export const appOf = (login: string): string => login.replace(/\[bot\]$/, '');
