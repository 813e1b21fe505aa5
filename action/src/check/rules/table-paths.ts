import { baseName } from '../../graph/flow.ts';
import { scoreFolder } from '../../graph/score-columns.ts';
import { namedEntries } from '../../spec/draft.ts';
import { problem } from '../../spec/problem.ts';
import type { Rule, Subject } from '../rule.ts';

/** Tables are folders of one bucket. What lies in a table\'s folder is the table's; so none lies in another's. */
export const tablePaths: Rule = function* ({ draft, places }) {
  const seen: { path: string; name: string; line: number }[] = [
    ...messageFolders(draft, places),
    ...modelFolders(draft, places),
  ];
  for (const [name, table] of namedEntries(draft.tables)) {
    const { path } = table;
    if (path === undefined) continue;
    const at = places.value(table, 'path');
    const wrong = faultOf(path);
    if (wrong !== undefined) {
      yield problem('bad-path', at, { message: `"${path}" ${wrong}.`, hint: 'A path is like lake/temperatures/.' });
      continue;
    }
    const other = seen.find((before) => before.path.startsWith(path) || path.startsWith(before.path));
    if (other !== undefined) {
      yield problem('bad-path', at, {
        message: `"${path}" and the path of "${other.name}" (line ${other.line}) lie in each other: readers of one would see rows of both.`,
        hint: 'Give each table a folder of its own.',
      });
    }
    seen.push({ path, name, line: at.line });
  }
};

/** What the messages of IoT sources are delivered to, and what was not delivered. */
function messageFolders({ sources }: Subject['draft'], places: Subject['places']) {
  return namedEntries(sources)
    .filter(([, { type }]) => type === 'iot')
    .flatMap(([name]) => {
      const { line } = places.key(sources ?? {}, name);
      return ['raw', 'errors'].map((folder) => ({ path: `${folder}/${name}/`, name, line }));
    });
}

/** Where the scores of models lie. */
function modelFolders({ models }: Subject['draft'], places: Subject['places']) {
  return namedEntries(models).flatMap(([step, { writes }]) => {
    const { line } = places.key(models ?? {}, step);
    return writes === undefined ? [] : [{ path: scoreFolder(writes), name: baseName(step), line }];
  });
}

function faultOf(path: string): string | undefined {
  if (/^s3a?:/.test(path)) return "is an address; a path is a folder in the pipeline's own data bucket";
  if (path.startsWith('/')) return 'begins with "/"; a path is relative to the data bucket';
  if (!path.endsWith('/')) return 'does not end with "/"';
  if (path.startsWith('ledger/')) return 'is where Penstock keeps the records of runs';
  if (path.startsWith('models/')) return 'is where Penstock keeps what it has trained';
  if (path.split('/').some((part) => part === '.' || part === '..'))
    return 'has "." or ".." in it, which mean nothing in S3';
  if (!/^([A-Za-z0-9_.-]+\/)+$/.test(path)) return 'has other characters than letters, digits, "_", "-", "." and "/"';
  return undefined;
}
