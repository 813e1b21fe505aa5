/** The schema of what `check` leaves as JSON: it crosses from a run that nobody trusts to the one that comments. */
import Type from 'typebox';
import { flag, form, list, object, oneOf, orNull, text } from '../review/words.ts';

const name = '^[\\w-]+$';
const count = (description: string) => Type.Integer({ description, minimum: 1 });

const place = object('Lines and columns count from 1; the end is exclusive.', {
  file: form('Relative to the repository.', '.'),
  line: count('First line.'),
  column: count('First column.'),
  endLine: count('Last line.'),
  endColumn: count('After the last column.'),
});

const diagnostic = object('One thing that is wrong, or doubtful.', {
  code: form('As docs/codes.md lists them.', '^[a-z0-9-]{1,60}$'),
  severity: oneOf('An error stops everything that comes after.', ['error', 'warning']),
  message: text('What is wrong.'),
  hint: orNull(text('What to do.')),
  at: place,
});

export const findings = object('What `check` found of a pipeline in one environment.', {
  version: Type.Literal(1),
  file: text('The pipeline, relative to its repository.'),
  pipeline: form('Its name; of a file that cannot be read, that of the file.', name),
  environment: form('Name of the environment; local: the file declares none.', name),
  isGone: flag('Whether the merge base has it, and the change has not.'),
  diagnostics: list('By place.', diagnostic),
});
