import { code, fence, list, markdown, text } from '../review/markdown.ts';
import type { Detail } from '../review/review.ts';
import type { Plan } from './plan.ts';

/** What is folded, the most telling first. */
export function details({ diffs, permissions }: Plan): readonly Detail[] {
  return [
    ...diffs.map((diff) => ({
      summary: markdown`${code(diff.path)} ${text(`+${diff.added} −${diff.removed}`)}`,
      body: fence(diff.text, 'diff'),
    })),
    ...permissions.map(({ role, gains, loses }) => ({
      summary: markdown`${text('Permissions of')} ${code(role)}`,
      body: list([...gains.map((gain) => text(`may ${gain}`)), ...loses.map((loss) => text(`may no longer ${loss}`))]),
    })),
  ];
}
