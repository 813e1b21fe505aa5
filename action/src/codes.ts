/** The registry of codes: every error and warning has one here, and docs/codes.md is made from it. */
export const codes = {
  'check-failed': 'The pipeline has errors; they are listed one by one.',
  'local-state-newer': 'The local cloud was last used by a newer Penstock, whose state this one cannot read.',
  'local-state-unusable': 'The file in which the local cloud keeps its state is damaged, locked or not writable.',
} as const satisfies Record<string, string>;

export type Code = keyof typeof codes;
