/** Why a text is not one statement that only reads; undefined when it is one. */
export function notOneQuery(sql: string): 'several' | { readonly verb: string } | undefined {
  const bare = sql.replaceAll(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"(?:[^"]|"")*"/g, ' ');
  if (/;\s*\S/.test(bare)) return 'several';
  const [verb] = /[A-Za-z]+/.exec(bare) ?? [];
  return verb === undefined || /^(select|with|values|table)$/i.test(verb) ? undefined : { verb: verb.toUpperCase() };
}
