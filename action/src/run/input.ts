import { UserError } from '../errors.ts';
import type { Input, Pipeline, Selection, Window } from '../graph/model.ts';
import { isDate } from '../graph/date.ts';
import { lastComplete, parseWindow } from '../graph/window.ts';
import { didYouMean } from '../spec/did-you-mean.ts';
import { nameStart } from './scheduled.ts';

/** The input of the state machine: what belongs to one run. */
export interface RunInput {
  readonly window: Window;
  readonly inputs: Readonly<Record<string, string | number | boolean>>;
  /** Absent: all steps. */
  readonly select?: Selection | undefined;
  /** Name of the run that this one goes on with, the first of them; absent: itself. */
  readonly root?: string | undefined;
}

/** `window` is an id; absent: the last complete one. `settings` are `name=value`. Raises UserError `bad-option`. */
export function runInput(
  pipeline: Pipeline,
  now: Date,
  window: string | undefined,
  settings: readonly string[],
): RunInput {
  return {
    window:
      window === undefined
        ? lastComplete(pipeline.window, pipeline.timeZone, now)
        : pastWindow(parseWindow(window, pipeline.window, pipeline.timeZone), now),
    inputs: settingsOf(pipeline, settings),
  };
}

function pastWindow(window: Window, now: Date): Window {
  if (Date.parse(window.end) <= now.getTime()) return window;
  throw new UserError('bad-window', `Window ${window.id} has not ended yet: it ends at ${window.end}.`);
}

/** Every input: as it was set, else its default. Raises UserError `bad-option`. */
export function settingsOf({ inputs }: Pipeline, settings: readonly string[]): RunInput['inputs'] {
  const defaults = inputs.map((input) => [input.name, input.default] as const);
  return Object.fromEntries([
    ...defaults,
    ...settings.map((setting): [string, string | number | boolean] => {
      const [, name, text] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
      if (name === undefined || text === undefined) {
        throw new UserError('bad-option', `--set ${setting}: name=value was expected.`);
      }
      const input = inputs.find((input) => input.name === name);
      if (input === undefined) {
        const known = inputs.map((input) => input.name);
        throw new UserError(
          'bad-option',
          `--set ${setting}: the pipeline has no input "${name}"${didYouMean(name, known)}.`,
          {
            hint: known.length === 0 ? 'It has no inputs.' : `Its inputs: ${known.join(', ')}.`,
          },
        );
      }
      return [name, typed(input, text)];
    }),
  ]);
}

function typed({ name, type }: Input, text: string): string | number | boolean {
  const wrong = (expected: string) => new UserError('bad-option', `--set ${name}=${text}: ${expected} was expected.`);
  switch (type) {
    case 'string':
      return text;
    case 'number': {
      const value = Number(text);
      if (text.trim() === '' || !Number.isFinite(value)) throw wrong('a number');
      return value;
    }
    case 'boolean':
      if (text !== 'true' && text !== 'false') throw wrong('true or false');
      return text === 'true';
    case 'date':
      if (!isDate(text)) throw wrong('a date such as 2026-11-24');
      return text;
  }
}

/** An execution's name: unique, and readable in a list. AWS takes 80 characters of a small alphabet. */
export const executionName = (window: Window, now: Date): string =>
  `${nameStart(window, now)}_${crypto.randomUUID().slice(0, 4)}`;
