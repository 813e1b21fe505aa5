/** Plans and reviews to speak of. */
import type { Plan } from '../../action/src/plan/plan.ts';
import type { Review } from '../../action/src/review/review.ts';
import { code, markdown, table, text } from '../../action/src/review/markdown.ts';

export const headSha = 'a1'.repeat(20);

export const review = (over: Partial<Review> = {}): Review => ({
  concern: 'plan',
  pipeline: 'rooms',
  environment: 'prod',
  isEmpty: false,
  conclusion: 'success',
  verdict: markdown`Changes the job ${code('split_files')}; nothing is lost.`,
  table: table([text('layer'), text('change')], [[text('jobs'), text('changed')]]),
  warnings: [text('The window of 2026-11-23 runs again.')],
  details: [{ summary: markdown`Script ${code('a<b.py')}`, body: text('one line') }],
  notChecked: ['IAM of the other account'],
  ...over,
});

export const marker = (run: { readonly id: number; readonly attempt: number } = { id: 50, attempt: 1 }) => ({
  pipeline: 'rooms',
  environment: 'prod',
  run,
  headSha,
  at: '2026-11-24T06:10:00.000Z',
});

export const digests = {
  pipeline: 'rooms',
  environment: 'prod',
  artifacts: '1'.repeat(64),
  base: '2'.repeat(64),
};

export const plan = (over: Partial<Plan> = {}): Plan => ({
  version: 1,
  file: 'pipeline/rooms.yml',
  isProtected: true,
  digests,
  compared: 'base',
  changes: [
    {
      layer: 'jobs',
      action: 'changed',
      type: 'script',
      name: 'scripts/glue/split_files.py',
      what: 'script glue/split_files.py',
      of: null,
      at: 'pipeline/rooms.yml:12',
      risk: 'low',
      consequence: null,
      inShort: null,
      losesData: false,
      origin: 'this',
      properties: [],
    },
  ],
  handMade: [],
  warnings: [],
  graph: { nodes: [], edges: [], leftOut: 0 },
  diffs: [],
  permissions: [],
  readers: [],
  forecast: [],
  duration: { before: null, after: 60, path: ['split_files'] },
  cost: { region: 'eu-west-1', date: '2026-11-01', lines: [], unknown: [], guessed: [] },
  notChecked: ['The deployed stack was not read.'],
  ...over,
});
