/** What opens by a click, as GitHub shows it. */
import { expect, test } from '@jest/globals';
import { opening } from '../../action/src/review/detail.ts';
import { text } from '../../action/src/review/markdown.ts';

const line = { title: 'Average', x: 'hour', y: 'temp' };

test('drawings stand above the body, in the words that Mermaid reads', () => {
  const series = { name: 'kitchen', x: ['1', '2'], before: [18, 19], after: [64.4, 66.2] };
  const detail = {
    summary: text('Report'),
    drawings: [{ kind: 'lines', ...line, series }] as const,
    body: text('end'),
  };
  expect(opening(detail)).toBe(`<details><summary>Report</summary>

Grey is before, blue is after.
\`\`\`mermaid
%%{init: {"themeVariables": {"xyChart": {"plotColorPalette": "#8c959f, #218bff"}}}}%%
xychart-beta
  title "Average, kitchen"
  x-axis "hour" ["1", "2"]
  y-axis "temp" 15.59 --> 68.61
  line [18, 19]
  line [64.4, 66.2]
\`\`\`

end

</details>`);
});

test('a detail without drawings is its body', () => {
  expect(opening({ summary: text('Steps'), body: text('end') })).toBe(
    '<details><summary>Steps</summary>\n\nend\n\n</details>',
  );
});
