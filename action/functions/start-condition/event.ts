/** What the state machine asks, and what it is answered. */

export interface Question {
  readonly step: string;
  readonly window_id: string;
  /** The folder of the ledger; `prefix` ends with '/'. */
  readonly ledger: Folder;
  /** Steps that follow from it, each with the window under which its records lie. */
  readonly followers: readonly { readonly step: string; readonly window_id: string }[];
  readonly condition: { readonly kind: 'no_new_data'; readonly source: Folder & { readonly name: string } };
}

export interface Folder {
  readonly bucket: string;
  readonly prefix: string;
}

export interface Answer {
  readonly skip: boolean;
  /** In words, for people. */
  readonly reason: string;
  readonly source_state: SourceState;
}

/** What a source held when somebody looked. */
export interface SourceState {
  readonly objects: number;
  readonly bytes: number;
  /** When its newest object was written, ISO 8601; null when it has none. */
  readonly newest: string | null;
  /** Of the stack, and of every object's key, ETag and size: equal when nothing has changed. */
  readonly digest: string;
}

export function checkQuestion(question: Question): Question {
  // Another kind would come from the state machine of a newer Penstock.
  const kind: string = question.condition.kind;
  if (kind !== 'no_new_data') throw new Error(`This function does not know the condition ${kind}.`);
  return question;
}

export function s3Url({ bucket, prefix }: Folder): string {
  return `s3://${bucket}/${prefix}`.replace(/\/$/, '');
}
