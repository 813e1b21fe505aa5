/** The registry of codes: every error and warning has one here, and docs/codes.md is made from it. */
export const codes = {
  'check-failed': 'The pipeline has errors; they are listed one by one.',
} as const satisfies Record<string, string>;

export type Code = keyof typeof codes;
