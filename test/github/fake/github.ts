/**
 * GitHub's API for one repository, in process and on loopback. Every request is judged by GitHub's own description, and
 * so is every answer: `faults` stays empty as long as both are right.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Actions } from './actions.ts';
import { faultsOfAnswer, faultsOfRequest, match } from './contract.ts';
import { routes, type Answer } from './routes.ts';
import { Repository } from './state.ts';

/** How the next requests of an operation are refused. */
interface Refusal {
  readonly operation: string;
  readonly answer: Answer;
  times: number;
}

export interface FakeGitHub {
  readonly url: string;
  readonly token: string;
  readonly repository: Repository;
  readonly actions: Actions;
  /** `get /repos/acme/lake/pulls?state=open`, in their order; without OIDC, artifacts and blobs. */
  readonly requests: string[];
  /** What was wrong with a request or an answer. */
  readonly faults: string[];
  /** `operation` as in the description: `post /repos/{owner}/{repo}/check-runs`. */
  refuse(operation: string, answer: Answer, times?: number): void;
  close(): Promise<void>;
}

export const secondaryRateLimit = (seconds: number): Answer => ({
  status: 403,
  headers: { 'retry-after': String(seconds) },
  body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.' },
});

export const unavailable: Answer = { status: 502, body: { message: 'Server Error' } };

export async function startGitHub(): Promise<FakeGitHub> {
  const repository = new Repository();
  const actions = new Actions(repository);
  const token = `ghs_${crypto.randomUUID()}`;
  const requests: string[] = [];
  const faults: string[] = [];
  const refusals: Refusal[] = [];

  const answerApi = (method: string, url: URL, authorization: string | undefined, bytes: Buffer): Answer => {
    requests.push(`${method.toLowerCase()} ${url.pathname}${url.search}`);
    if (!new RegExp(`^(token|bearer) ${token}$`, 'i').test(authorization ?? '')) {
      return { status: 401, body: { message: 'Bad credentials' } };
    }
    const body = bytes.length === 0 ? undefined : (JSON.parse(bytes.toString('utf8')) as Record<string, unknown>);
    if (url.pathname === '/graphql') return whoAmI(body, repository);

    const asked = match(method, url.pathname);
    const route = routes[asked?.name ?? ''];
    if (asked === undefined || route === undefined) {
      faults.push(`${method} ${url.pathname}: the fake has no such operation`);
      return { status: 404, body: { message: 'Not Found' } };
    }
    const wrong = faultsOfRequest(asked, url.searchParams, body);
    if (wrong.length > 0) {
      faults.push(...wrong.map((fault) => `${asked.name}: ${fault}`));
      return { status: 422, body: { message: 'Validation Failed', errors: wrong } };
    }
    const refusal = refusals.find(({ operation, times }) => operation === asked.name && times > 0);
    if (refusal !== undefined) {
      refusal.times -= 1;
      return refusal.answer;
    }
    const { owner, repo } = asked.parameters;
    if (owner !== repository.owner || repo !== repository.name) return { status: 404, body: { message: 'Not Found' } };
    if (method !== 'GET' && !repository.mayWrite) return notAccessible;
    const answer = route({ parameters: asked.parameters, url, body: body ?? {} }, repository);
    faults.push(
      ...faultsOfAnswer(asked, answer.status, answer.body).map((fault) => `answer of ${asked.name}: ${fault}`),
    );
    return answer;
  };

  const answerAny = (method: string, url: URL, request: IncomingMessage, bytes: Buffer): Answer => {
    try {
      return actions.answer({ method, url, bytes }) ?? answerApi(method, url, request.headers.authorization, bytes);
    } catch (error) {
      faults.push(`${method} ${url.pathname}: ${String(error)}`);
      return { status: 400, body: { message: String(error) } };
    }
  };
  const server = createServer((request, response) => {
    void read(request).then((bytes) => {
      const { method = 'GET', url = '/', headers } = request;
      send(response, answerAny(method, new URL(url, `http://${headers.host}`), request, bytes), method);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ...{ token, repository, actions, requests, faults },
    refuse: (operation, answer, times = 1) => void refusals.push({ operation, answer, times }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const notAccessible: Answer = { status: 403, body: { message: 'Resource not accessible by integration' } };

/** The one question that is asked in GraphQL: whose token this is. */
function whoAmI(body: Readonly<Record<string, unknown>> | undefined, { login }: Repository): Answer {
  if (String(body?.['query']).replace(/\s+/g, ' ').trim() !== '{ viewer { login } }') {
    return { status: 200, body: { errors: [{ message: 'the fake knows { viewer { login } } alone' }] } };
  }
  return { status: 200, body: { data: { viewer: { login } } } };
}

async function read(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, body, headers = {} }: Answer, method: string): void {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(body === undefined ? '' : JSON.stringify(body));
  const type = Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json; charset=utf-8';
  response.writeHead(status, {
    'content-type': type,
    'content-length': bytes.length,
    'x-github-request-id': 'FAKE:1',
    ...headers,
  });
  response.end(method === 'HEAD' ? undefined : bytes);
}
