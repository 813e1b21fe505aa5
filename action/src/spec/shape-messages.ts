import type { Diagnostic } from '../errors.ts';
import { isMapping, kindOf, type Data, type Mapping } from './data.ts';
import { suggestion } from './did-you-mean.ts';
import { keyHomes } from './key-homes.generated.ts';
import type { SchemaError } from './schema-error.ts';
import type { Key, Places } from './places.ts';
import { problem, warning } from './problem.ts';

/** What the validator said of one entry of the file. */
export interface Finding {
  readonly error: SchemaError;
  /** From the root, with '/'. */
  readonly path: string;
  readonly owner: Data[] | Mapping;
  readonly key: Key;
  readonly value: Data | undefined;
}

/** In the user's words; undefined when it only follows from what was said before. */
export function explain(finding: Finding, places: Places): Diagnostic | undefined {
  switch (finding.error.keyword) {
    case 'additionalProperties':
      return unknownKey(finding, Object.keys(finding.error.parentSchema.properties ?? {}), places);
    case 'required':
      return missingKey(finding, places);
    case 'lacks':
      return formless(finding, places);
    case 'notBuilt':
      return notBuilt(finding, places);
    case 'minProperties':
    case 'minItems':
      return tooFew(finding, places);
    default:
      return wrongValue(finding, places);
  }
}

function unknownKey({ error, owner, key }: Finding, known: readonly string[], places: Places): Diagnostic {
  const list = `Known here: ${known.join(', ')}.`;
  const near = suggestion(String(key), known);
  const homes = near === undefined ? homesOf(key) : [];
  const isAtHome = homes.some((home) => isPathOf(home, error.instancePath));
  return problem('unknown-key', places.key(owner, key), {
    message: isAtHome
      ? `Key "${key}" does not go with the other keys here.`
      : homes.length > 0 && homes.length <= 2
        ? `Key "${key}" does not belong here; it is known under ${homes.join(' and ')}.`
        : `Unknown key "${key}".`,
    hint: near === undefined ? list : `${near} ${list}`,
  });
}

const homesOf = (key: Key): readonly string[] => keyHomes.get(String(key)) ?? [];

/** Whether `jobs.<name>.nodes.<name>` is where `/jobs/clean/nodes/good` lies. */
function isPathOf(home: string, path: string): boolean {
  const steps = path.split('/').slice(1);
  const pattern = home.replaceAll('[]', '.<name>').split('.');
  return steps.length === pattern.length && pattern.every((step, index) => step === '<name>' || step === steps[index]);
}

function missingKey({ error, owner, key, value }: Finding, places: Places): Diagnostic | undefined {
  const missing = String(error.params.missingProperty);
  if (isMapping(value) && places.has(value, missing)) return undefined;
  const expects = error.parentSchema.properties?.[missing]?.expects;
  const isRoot = key === '';
  return problem('missing-key', isRoot ? places.position({ start: 0, end: 0 }) : places.key(owner, key), {
    message: isRoot ? `"${missing}" is missing.` : `"${missing}" is missing in ${named(owner, key)}.`,
    hint: expects === undefined ? undefined : `It takes ${expects}.`,
  });
}

/** An object that has none of the keys that tell its form: perhaps one is misspelt. */
function formless(finding: Finding, places: Places): Diagnostic | undefined {
  const { error, owner, key, value } = finding;
  const forms = error.parentSchema.lacks;
  if (!isMapping(value) || forms === undefined) return undefined;
  if (forms.some((form) => places.has(value, form))) return undefined;
  const isKnown = (name: string) => homesOf(name).some((home) => isPathOf(home, error.instancePath));
  const misspelt = Object.keys(value).find((name) => !isKnown(name) && suggestion(name, forms) !== undefined);
  if (misspelt !== undefined) return unknownKey({ ...finding, owner: value, key: misspelt }, forms, places);
  return problem('missing-key', places.key(owner, key), {
    message: `${capital(named(owner, key))} has ${forms.length === 2 ? `neither ${forms.join(' nor ')}` : `none of ${forms.join(', ')}`}.`,
    hint: 'That key says what it does.',
  });
}

function notBuilt({ error, owner, key, value }: Finding, places: Places): Diagnostic | undefined {
  const about = error.parentSchema.notBuilt;
  if (about === undefined) return undefined;
  const isInside = about.at !== undefined && isMapping(value) && places.has(value, about.at);
  const at = isInside ? places.value(value, about.at ?? '') : places.key(owner, key);
  const say = about.severity === 'warning' ? warning : problem;
  return say('not-built', at, { message: `${about.what} is not built yet.`, hint: about.hint });
}

/** Perhaps there were more, and something was wrong with them. */
function tooFew(finding: Finding, places: Places): Diagnostic | undefined {
  const { error, value } = finding;
  const written = typeof value === 'object' && value !== null ? places.keys(value).length : 0;
  return written < (error.params.limit ?? 1) ? wrongValue(finding, places) : undefined;
}

function wrongValue({ error, owner, key, value }: Finding, places: Places): Diagnostic {
  const expects = error.parentSchema.expects ?? 'something else';
  const what = Array.isArray(owner) ? 'An item of this list' : `"${key}"`;
  if (value === null) {
    return problem('wrong-value', places.key(owner, key), {
      message: `${what} is empty; it takes ${expects}.`,
      hint: 'Fill it in, or take the key out.',
    });
  }
  const found = foundText(value) ?? foundPlain(owner, key, value, places) ?? kindOf(value);
  return problem('wrong-value', places.value(owner, key), {
    message: `${what} takes ${expects}; found ${found}.`,
    hint: fix(error, owner, key, value, places),
  });
}

/** A short text is repeated; secrets were taken out before. */
function foundText(value: Data | undefined): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (value.trim() === '') return 'an empty text';
  return value.length <= 60 && !value.includes('\n') ? `"${value}"` : 'a text';
}

function foundPlain(owner: object, key: Key, value: Data | undefined, places: Places): string | undefined {
  const written = writtenPlain(owner, key, value, places);
  return written === undefined ? undefined : `the ${typeof value} ${written}`;
}

function fix(error: SchemaError, owner: object, key: Key, value: Data | undefined, places: Places): string | undefined {
  if (error.keyword === 'enum' && typeof value === 'string') return suggestion(value, error.parentSchema.enum ?? []);
  if (error.keyword !== 'type' || error.params.type !== 'string') return undefined;
  const written = writtenPlain(owner, key, value, places);
  const pattern = error.parentSchema.pattern;
  const isMeant = written !== undefined && (pattern === undefined || new RegExp(pattern).test(written));
  return isMeant ? `Put it in quotes: "${written}".` : undefined;
}

/** A number or boolean as the file has it: `4.10`, `012`. */
function writtenPlain(owner: object, key: Key, value: Data | undefined, places: Places): string | undefined {
  const written = places.written(owner, key);
  return (typeof value === 'number' || typeof value === 'boolean') && !written.includes('${{') ? written : undefined;
}

function named(owner: Data[] | Mapping, key: Key): string {
  return Array.isArray(owner) ? `item ${Number(key) + 1} of the list` : `"${key}"`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
