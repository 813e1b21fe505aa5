/** The registry of codes: every error and warning has one here, and docs/codes.md is made from it. */
export const codes = {
  'check-failed': 'The pipeline has errors; they are listed one by one.',
  'local-state-newer': 'The local cloud was last used by a newer Penstock, whose state this one cannot read.',
  'local-state-unusable': 'The file in which the local cloud keeps its state is damaged, locked or not writable.',
  'engines-missing':
    'Spark and Trino, on which the local cloud runs, are not installed; `penstock setup` installs them.',
  'setup-failed': 'The engines could not be installed; the message says which part, and with what words it failed.',
  'python-missing': 'The engines need Python 3.11 or 3.12 with its venv module, and the machine has none.',
} as const satisfies Record<string, string>;

export type Code = keyof typeof codes;
