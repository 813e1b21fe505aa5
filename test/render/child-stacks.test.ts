/** Pipelines beyond the limits of one CloudFormation template. */
import { describe, expect, test } from '@jest/globals';
import type { Pipeline } from '../../action/src/graph/model.ts';
import { render } from '../../action/src/render/passes.ts';
import type { Template } from '../../action/src/render/template/stack.ts';
import { shippedStandIn } from './cases.ts';
import { job, pipeline } from './pipelines.ts';

const wide = (count: number): Pipeline => pipeline(Array.from({ length: count }, (_, n) => job(`import_${n}`)));

function templatesOf(p: Pipeline): ReadonlyMap<string, Template> {
  const { files } = render(p, shippedStandIn);
  return new Map(
    [...files].flatMap(([path, text]) =>
      /^template.*\.json$/.test(path) ? [[path, JSON.parse(text) as Template] as const] : [],
    ),
  );
}

const idsOf = (template: Template | undefined): readonly string[] => Object.keys(template?.Resources ?? {});

describe('a pipeline of 300 jobs', () => {
  const artifacts = render(wide(300), shippedStandIn);
  const templates = templatesOf(wide(300));
  const root = templates.get('template.json');
  const children = [...templates].filter(([path]) => path !== 'template.json');

  test('has its jobs in child stacks beside the template, and every template is one that CloudFormation takes', () => {
    expect(children.map(([path]) => path)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `template.jobs-${number}.json`),
    );
    for (const [path] of templates) {
      const text = artifacts.files.get(path) ?? '';
      expect([path, Buffer.byteLength(text) <= 1_000_000]).toEqual([path, true]);
    }
    for (const template of templates.values()) expect(idsOf(template).length).toBeLessThanOrEqual(500);
  });

  test('holds every resource once, a job beside its role', () => {
    const ids = [...templates.values()].flatMap(idsOf);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, child] of children) {
      for (const id of idsOf(child).filter((id) => !id.startsWith('JobRole'))) {
        expect(idsOf(child)).toContain(id.replace(/^Job/, 'JobRole'));
      }
    }
    expect(ids.filter((id) => id.startsWith('JobImport'))).toHaveLength(300);
  });

  test('names in its template where each child will be uploaded, and starts when all are there', () => {
    const stack = root?.Resources['Jobs1'];
    const url = 'https://p-dev-111111111111-eu-west-1-artifacts.s3.eu-west-1.amazonaws.com/';
    const upload = artifacts.uploads.find(({ key }) => key.endsWith('/template.jobs-1.json'));
    expect(stack).toMatchObject({
      Type: 'AWS::CloudFormation::Stack',
      Properties: { TemplateURL: `${url}${upload?.key}` },
    });
    expect(artifacts.templateUrl).toMatch(new RegExp(`^${url}templates/[0-9a-f]{32}/template.json$`));
    expect(root?.Resources['StateMachine']?.DependsOn).toEqual(
      expect.arrayContaining(['Jobs1', 'Jobs2', 'Jobs3', 'Jobs4', 'Jobs5', 'Jobs6', 'Jobs7', 'Jobs8']),
    );
  });

  test('lists the resources of the children, too, and where each comes from', () => {
    expect(artifacts.files.get('resources.txt')).toMatch(/^AWS::Glue::Job {2,}JobImport7 .* pipeline\/p.yml:1$/m);
    expect(artifacts.sourceMap['JobImport7']).toBe('pipeline/p.yml:1');
  });

  test('leaves each job in its child when others come', () => {
    const more = templatesOf(wide(320));
    for (const [path, child] of children)
      expect(idsOf(more.get(path))).toEqual(expect.arrayContaining([...idsOf(child)]));
  });
});

test('a smaller pipeline has one template', () => {
  expect([...templatesOf(wide(60)).keys()]).toEqual(['template.json']);
});

test('what does not fit though its jobs are elsewhere is refused', () => {
  const p = wide(1);
  const [table] = p.tables;
  if (table === undefined) throw new Error('The pipeline has a table.');
  const tables = Array.from({ length: 600 }, (_, n) => ({ ...table, name: `rows_${n}`, path: `rows_${n}/` }));
  expect(() => render({ ...p, tables: [table, ...tables] }, shippedStandIn)).toThrow(
    /^A template would have 616 resources and \d+ bytes; CloudFormation takes 500 and 1000000\.$/,
  );
});
