import { code, joined, markdown, table, text, type Markdown } from '../review/markdown.ts';
import type { Annotation, Review } from '../review/review.ts';
import type { Finding, Findings } from './findings.ts';

/** What a pull request is told of a check. Pure. */
export function findingsReview({ file, pipeline, environment, isGone, diagnostics }: Findings): Review {
  const [errors, warnings] = [of('error', diagnostics), of('warning', diagnostics)];
  const sorted = [...errors, ...warnings];
  return {
    concern: 'check',
    pipeline,
    environment,
    // A warning is seen in the check run: it may be as old as the pipeline, and no comment is made for it.
    isEmpty: !isGone && errors.length === 0,
    conclusion: errors.length > 0 ? 'failure' : isGone ? 'neutral' : 'success',
    verdict: isGone ? gone(file, environment) : verdict(file, errors.length, warnings.length),
    table: sorted.length === 0 ? undefined : findingTable(sorted),
    warnings: [],
    details: [],
    notChecked: [],
    annotations: sorted.slice(0, mostAnnotations).map(annotation),
  };
}

/** Beyond these the table is the better place, and each fifty are a request. */
const mostAnnotations = 100;

const of = (severity: Finding['severity'], all: readonly Finding[]): readonly Finding[] =>
  all.filter((one) => one.severity === severity);

function verdict(file: string, errors: number, warnings: number): Markdown {
  const found = [counted(errors, 'error'), counted(warnings, 'warning')].filter((words) => words !== '');
  if (found.length === 0) return markdown`${code(file)} has no mistakes.`;
  const so = errors === 0 ? '' : ', so that nothing of it is planned';
  return markdown`${code(file)} has ${text(`${found.join(' and ')}${so}`)}.`;
}

const counted = (amount: number, noun: string): string =>
  amount === 0 ? '' : `${amount} ${noun}${amount === 1 ? '' : 's'}`;

const gone = (file: string, environment: string): Markdown =>
  joined(
    [
      markdown`Takes the pipeline out of ${code(environment)}; the merge deletes nothing.`,
      markdown`What is deployed stays, and its schedule goes on, until somebody runs`,
      markdown`${code(`penstock destroy ${file} --env ${environment}`)} on a commit that has it.`,
    ],
    ' ',
  );

/** What comes first is read on a narrow page, too. */
const findingTable = (all: readonly Finding[]): Markdown =>
  table(
    ['what', 'where'].map(text),
    all.map(({ severity, message, hint, at }) => [
      text(`${severity === 'error' ? '' : 'Warning: '}${message}${hint === null ? '' : ` ${hint}`}`),
      code(`${at.file}:${at.line}:${at.column}`),
    ]),
  );

const annotation = ({ code: title, severity, message, hint, at }: Finding): Annotation => ({
  level: severity === 'error' ? 'failure' : 'warning',
  at,
  title,
  message: hint === null ? message : `${message}\n${hint}`,
});
