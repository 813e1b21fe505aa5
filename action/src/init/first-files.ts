import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { packageRoot } from '../root.ts';
import { commitOf } from './own-action.ts';

/** The first pipeline, all that it names, and what editors and git need; by path. */
export async function firstFiles(action: string): Promise<ReadonlyMap<string, string>> {
  const folder = join(packageRoot(), 'action/src/init/first');
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = found.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = await Promise.all(
    paths
      .toSorted()
      .map(async (path) => [relative(folder, path).replaceAll(sep, '/'), await readFile(path, 'utf8')] as const),
  );
  return new Map([...texts, ...projectFiles(action)]);
}

/** The schema is that of the version whose action the workflows use. */
function projectFiles(action: string): readonly (readonly [string, string])[] {
  const commit = commitOf(action);
  const schema = `https://raw.githubusercontent.com/penstock/penstock/${commit}/action/schema/pipeline.schema.json`;
  const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;
  return [
    ['.gitignore', '.penstock/\nbuild/\nreport/\nsite/\n'],
    ['.vscode/extensions.json', json({ recommendations: ['redhat.vscode-yaml'] })],
    ['.vscode/settings.json', json({ 'yaml.schemas': { [schema]: 'pipeline/*.yml' } })],
  ];
}
