/** What the fake knows of one repository. A test writes it; requests read and change it. */

export interface Comment {
  readonly id: number;
  readonly pull: number;
  readonly login: string;
  body: string;
}

export interface CheckRun {
  readonly id: number;
  /** Of the app that has written it; the login of its token is `<slug>[bot]`. */
  readonly app: string;
  readonly head_sha: string;
  readonly name: string;
  status: string;
  conclusion: string | null;
  external_id: string;
  output: { readonly title: string; readonly summary: string };
  readonly annotations: Annotation[];
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly message: string;
}

export interface Pull {
  readonly number: number;
  readonly head: Head;
  /** The commit that it became; undefined while it is open. */
  readonly merged?: string;
}

export interface Head {
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
}

export interface Run {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly head: Head;
}

export interface Artifact {
  readonly id: number;
  readonly run: number;
  readonly name: string;
  readonly zip: Uint8Array;
  /** What GitHub says its size is. */
  readonly size: number;
  readonly expired: boolean;
}

/** A GitHub environment; `rules` are the types of its protection. */
export interface Environment {
  readonly name: string;
  readonly rules: readonly string[];
}

export class Repository {
  readonly owner = 'acme';
  readonly name = 'lake';
  readonly comments: Comment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly pulls: Pull[] = [];
  readonly runs: Run[] = [];
  readonly artifacts: Artifact[] = [];
  readonly environments: Environment[] = [];
  /** Of the default branch, the oldest first. */
  readonly commits: string[] = [];
  /** Of whoever holds the token. */
  login = 'github-actions[bot]';
  /** What a pull request from a fork has, whatever its workflow asks for. */
  mayWrite = true;
  #id = 1000;

  nextId(): number {
    return ++this.#id;
  }
}
