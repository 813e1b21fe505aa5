import type { Diagnostic } from '../errors.ts';
import { entriesOf, setAside, type Data, type Mapping, type Scalar } from './data.ts';
import type { Key, Places } from './places.ts';
import { problem } from './problem.ts';

const secretKeys =
  /^(password|passwd|pwd|passphrase|secret_key|secret_access_key|access_key|private_key|api_key|token)$/i;
const compoundKeys = /[_-](password|passwd|pwd|secret_key|access_key|private_key|api_key|token)$/i;
const secretTexts = [
  /\bAKIA[0-9A-Z]{16}\b/,
  /\bASIA[0-9A-Z]{16}\b/,
  /\bjdbc:\S*[?;&:](password|pwd)=(?!\$\{\{)[^\s;&]+/i,
  /\b[a-z][a-z0-9+.-]*:\/\/[^\s/:@]+:[^\s/@]+@/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----/,
];

/** Under these keys, keys are names of columns; `password: string` is a column there. */
const namesOfColumns = new Set(['columns', 'mapping']);

/**
 * Takes secrets out of the data before anything else looks at them, so that no other message can repeat one. The value
 * is never shown.
 */
export function takeOutSecrets(data: Mapping, places: Places): Diagnostic[] {
  return [...secretsIn(data, places, '')];
}

function* secretsIn(owner: Data[] | Mapping, places: Places, name: Key): Generator<Diagnostic> {
  for (const [key, value] of entriesOf(owner).reverse()) {
    if (typeof value === 'object' && value !== null) yield* secretsIn(value, places, key);
    else if (isSecret(key, value, name)) {
      yield problem('secret-in-file', places.value(owner, key), {
        message:
          'This looks like a password or key (its value is not shown); everybody who reads the file would know it.',
        hint: 'Put it into Secrets Manager, and change it: it was written down here.',
      });
      setAside(owner, key, places);
    }
  }
}

function isSecret(key: Key, value: Scalar, owner: Key): boolean {
  const text = String(value ?? '');
  if (secretTexts.some((pattern) => pattern.test(text))) return true;
  const named = secretKeys.test(String(key)) || compoundKeys.test(String(key));
  return named && text !== '' && !text.includes('${{') && !namesOfColumns.has(String(owner));
}
