/** docs/codes.md: every code that a message can carry, from the registry. */
export function codesPage(codes: Readonly<Record<string, string>>): string {
  const rows = Object.entries(codes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, meaning]) => `| \`${code}\` | ${meaning.replaceAll('|', '\\|')} |`);
  return `<!-- Made from action/src/codes.ts by action/src/spec/generate.ts; do not edit. -->

# Codes of errors and warnings

Every error and warning has a stable code; \`--format json\` shows it.

| code | meaning |
|--|--|
${rows.join('\n')}
`;
}
