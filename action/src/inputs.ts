/** The inputs of the action are the options of the verbs: what is read, and what action.yml and its guide list. */
import type { Command, Option } from 'commander';
import { UserError } from './errors.ts';
import type { Listed } from './github/action-pages.ts';
import { program } from './program.ts';
import type { Session } from './session.ts';

export interface Input {
  readonly name: string;
  /** `--set`; absent for an argument. */
  readonly flag: string | undefined;
  readonly form: 'text' | 'lines' | 'true';
  readonly description: string;
}

/** What the runner makes of `with:` -> the words that a person would type. Raises UserError `bad-option`. */
export function wordsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  const given = (name: string): string => environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  const verb = given('command');
  const inputs = verbs().get(verb);
  // A verb that does not exist is told by the program itself.
  if (inputs === undefined) return [verb];
  const others = [...verbs().values()].flat().map(({ name }) => name);
  const stray = others.find((name) => given(name) !== '' && !inputs.some((input) => input.name === name));
  if (stray !== undefined) {
    throw new UserError('bad-option', `${verb} takes no input "${stray}".`, {
      hint: `It takes ${inputs.map(({ name }) => name).join(', ')}.`,
    });
  }
  return [verb, ...inputs.flatMap((input) => wordsOfInput(input, given(input.name)))];
}

function wordsOfInput({ name, flag, form }: Input, value: string): readonly string[] {
  if (value === '') return [];
  if (form === 'true') return isTrue(name, value) && flag !== undefined ? [flag] : [];
  const values =
    form === 'text' ? [value] : value.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  return values.flatMap((one) => (flag === undefined ? [one] : [flag, one]));
}

function isTrue(name: string, value: string): boolean {
  if (/^(true|false)$/i.test(value)) return /^true$/i.test(value);
  throw new UserError('bad-option', `The input "${name}" is "${value}"; true or false was expected.`);
}

const always = ['setup', 'test', 'preview'];
const onLocalCloud = ['run', 'backfill', 'report', 'retrain', 'query'];

/** Whether a verb, with these words, needs the engines. */
export function needsEngines([verb = '', ...words]: readonly string[]): boolean {
  if (always.includes(verb)) return true;
  const cloud = words[words.indexOf('--cloud') + 1];
  const isLocal = words.includes('--cloud') ? cloud === 'local' : !words.includes('--env');
  return onLocalCloud.includes(verb) && isLocal;
}

/** Verb -> its inputs, in the order of its words. */
export const verbs = (): ReadonlyMap<string, readonly Input[]> =>
  new Map(program(nobody, () => undefined).commands.map((verb) => [verb.name(), inputsOf(verb)]));

const inputsOf = (verb: Command): readonly Input[] => [
  ...verb.registeredArguments.map((argument) => ({
    // FILE.sql and FILE.asl.json are files, too.
    name: argument.name().split('.')[0]?.toLowerCase() ?? '',
    flag: undefined,
    form: argument.variadic ? ('lines' as const) : ('text' as const),
    description: argument.description,
  })),
  ...verb.options.map((option) => ({
    name: option.attributeName() === 'env' ? 'environment' : String(option.long).slice(2),
    flag: String(option.long),
    form: formOf(option),
    description: [
      option.description,
      ...(option.argChoices === undefined ? [] : [option.argChoices.join(' or ')]),
    ].join(': '),
  })),
];

function formOf(option: Option): Input['form'] {
  if (option.isBoolean()) return 'true';
  return Array.isArray(option.defaultValue) ? 'lines' : 'text';
}

/** Every input once, by name, with what it means to each verb. */
export function listed(): readonly Listed[] {
  const all = [...verbs()].flatMap(([verb, inputs]) => inputs.map((input) => ({ verb, ...input })));
  const byName = Map.groupBy(all, ({ name }) => name);
  return [...byName].map(([name, inputs]) => ({
    name,
    form: inputs[0]?.form ?? 'text',
    meanings: new Map(
      [...Map.groupBy(inputs, ({ description }) => description)].map(([meaning, of]) => [
        meaning,
        of.map(({ verb }) => verb),
      ]),
    ),
  }));
}

/** Words are described, and none is acted upon. */
const nobody: Session = {
  terminal: { stdout: () => undefined, progress: () => undefined, width: 80, color: false },
  signal: new AbortController().signal,
  now: () => new Date(),
  on: () => {
    throw new Error('No verb is run.');
  },
  signalNumber: undefined,
  close: async () => undefined,
};
