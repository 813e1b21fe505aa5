/**
 * The services behind a job: OIDC tokens, artifacts and caches (Twirp over JSON), and the blobs that both lie in (the
 * few requests of Azure's block blobs that the toolkit sends). None is part of GitHub's published description.
 */
import { createHash, randomUUID } from 'node:crypto';
import type { Repository } from './state.ts';
import type { Answer } from './routes.ts';

export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly bytes: Buffer;
}

/** Of every operation what the fake looks at. */
interface Message {
  readonly name?: string;
  readonly key?: string;
  readonly restore_keys?: readonly string[];
  readonly version?: string;
  readonly workflow_run_backend_id?: string;
}

export class Actions {
  readonly #repository: Repository;
  readonly #blocks = new Map<string, Buffer>();
  readonly #blobs = new Map<string, Buffer>();
  /** Id of a run as the services know it -> as the API does. */
  readonly #runs = new Map<string, number>();
  readonly caches = new Map<string, string>();
  /** What is answered to all that caches are asked for, as long as it is there. */
  cacheRefusal: Answer | undefined;
  /** The claims of the next token of OIDC. */
  claims: Readonly<Record<string, unknown>> = {};

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  /** ACTIONS_RUNTIME_TOKEN of a job of that run. The toolkit masks both ids in every log: they are no short ones. */
  runtimeToken(run: number): string {
    const backendId = randomUUID();
    this.#runs.set(backendId, run);
    return token({ scp: `Actions.Results:${backendId}:${randomUUID()}` });
  }

  answer(asked: Asked): Answer | undefined {
    const { method, url, bytes } = asked;
    const [, first = '', second = '', operation = ''] = url.pathname.split('/');
    if (first === 'oidc') return { status: 200, body: { value: token({ ...this.claims, aud: audience(url) }) } };
    if (first === 'blobs') return this.#blob(method, second, url, bytes);
    if (first !== 'twirp') return undefined;
    if (operation.includes('Cache') && this.cacheRefusal !== undefined) return this.cacheRefusal;
    const message = JSON.parse(bytes.toString('utf8')) as Message;
    const answer = this.#twirp(operation, message, url.origin);
    return answer === undefined ? undefined : { status: 200, body: answer };
  }

  #twirp(operation: string, message: Message, origin: string): object | undefined {
    const { name = '', key = '', version = '', workflow_run_backend_id: backendId = '', restore_keys = [] } = message;
    const place = operation.includes('Cache') ? blobName(`cache ${key} ${version}`) : blobName(`${backendId} ${name}`);
    switch (operation) {
      case 'CreateArtifact':
        return { ok: true, signed_upload_url: `${origin}/blobs/${place}` };
      case 'FinalizeArtifact':
        return { ok: true, artifact_id: String(this.#keepArtifact(name, backendId, this.#bytesOf(place))) };
      case 'CreateCacheEntry':
        if (this.caches.has(key)) return { ok: false, signed_upload_url: '', message: 'cache entry exists already' };
        return { ok: true, signed_upload_url: `${origin}/blobs/${place}` };
      case 'FinalizeCacheEntryUpload':
        this.caches.set(key, place);
        return { ok: true, entry_id: '1', message: '' };
      case 'GetCacheEntryDownloadURL': {
        // The key itself, or the newest that begins with one of the others.
        const newest = [...this.caches].toReversed();
        const [matched_key, kept] =
          newest.find(([one]) => one === key) ??
          newest.find(([one]) => restore_keys.some((prefix) => one.startsWith(prefix))) ??
          [];
        if (kept === undefined) return { ok: false, signed_download_url: '', matched_key: '' };
        return { ok: true, signed_download_url: `${origin}/blobs/${kept}`, matched_key };
      }
      default:
        return undefined;
    }
  }

  #keepArtifact(name: string, backendId: string, zip: Buffer): number {
    const id = this.#repository.nextId();
    const run = this.#runs.get(backendId) ?? 0;
    this.#repository.artifacts.push({ id, run, name, zip, size: zip.length, expired: false });
    return id;
  }

  #blob(method: string, name: string, url: URL, bytes: Buffer): Answer {
    if (method === 'GET' || method === 'HEAD') {
      const artifact = this.#repository.artifacts.find(({ id }) => `artifact-${id}` === name);
      const content = artifact?.zip ?? this.#blobs.get(name);
      return content === undefined ? { status: 404 } : { status: 200, body: Buffer.from(content) };
    }
    const part = url.searchParams.get('comp');
    if (part === 'block') this.#blocks.set(`${name} ${url.searchParams.get('blockid')}`, bytes);
    else if (part === 'blocklist') {
      const ids = [...bytes.toString('utf8').matchAll(/<Latest>(.*?)<\/Latest>/g)].map(([, id]) => `${name} ${id}`);
      this.#blobs.set(name, Buffer.concat(ids.map((id) => this.#blocks.get(id) ?? Buffer.alloc(0))));
    } else this.#blobs.set(name, bytes);
    return { status: 201 };
  }

  #bytesOf(name: string): Buffer {
    return this.#blobs.get(name) ?? Buffer.alloc(0);
  }
}

const audience = (url: URL): string => url.searchParams.get('audience') ?? 'https://github.com/acme';

const blobName = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A JWT that nobody checks the signature of. */
const token = (claims: object): string =>
  [{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.none';
