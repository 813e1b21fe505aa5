/** Calls of intrinsic functions: `States.Format('{} of {}', $.day, States.ArrayLength($.days))`. */
import type { Json } from '../json.ts';
import { intrinsics } from './functions.ts';
import { scanPath, type Path } from './path.ts';
import { Scanner } from './scanner.ts';

export type Argument =
  | { readonly kind: 'literal'; readonly value: Json }
  | { readonly kind: 'path'; readonly path: Path }
  | { readonly kind: 'call'; readonly call: Call };

export interface Call {
  readonly text: string;
  readonly name: string;
  readonly arguments: readonly Argument[];
}

const parsed = new Map<string, Call>();

/** Throws SyntaxError for what is no call of an intrinsic function that there is. */
export function parseCall(text: string): Call {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const scanner = new Scanner(text);
  const call = scanCall(scanner);
  scanner.space();
  if (!scanner.ended) throw scanner.wrong('the call should end');
  parsed.set(text, call);
  return call;
}

export function isCall(text: string): boolean {
  return text.startsWith('States.');
}

function scanCall(scanner: Scanner): Call {
  const start = scanner.at;
  const name = scanner.match(/States\.[A-Za-z0-9]+/y);
  if (name === undefined || !Object.hasOwn(intrinsics, name)) throw scanner.wrong('an intrinsic function is expected');
  scanner.space();
  scanner.expect('(');
  const list: Argument[] = [];
  for (;;) {
    scanner.space();
    if (scanner.take(')')) break;
    if (list.length > 0) {
      scanner.expect(',');
      scanner.space();
    }
    list.push(scanArgument(scanner));
  }
  return { text: scanner.text.slice(start, scanner.at), name, arguments: list };
}

function scanArgument(scanner: Scanner): Argument {
  if (scanner.take("'")) return { kind: 'literal', value: scanner.quoted("'") };
  if (scanner.text.startsWith('$', scanner.at)) return { kind: 'path', path: scanPath(scanner) };
  if (scanner.text.startsWith('States.', scanner.at)) return { kind: 'call', call: scanCall(scanner) };
  const word = scanner.match(/true|false|null|-?\d+(\.\d+)?([eE][+-]?\d+)?/y);
  if (word === undefined) throw scanner.wrong('an argument is expected');
  return { kind: 'literal', value: JSON.parse(word) as Json };
}

/** `lookUp` gives the value of a path. Throws what it throws, and IntrinsicError. */
export function evaluateCall(call: Call, lookUp: (path: Path) => Json): Json {
  const values = call.arguments.map((argument) => {
    switch (argument.kind) {
      case 'literal':
        return argument.value;
      case 'path':
        return lookUp(argument.path);
      case 'call':
        return evaluateCall(argument.call, lookUp);
    }
  });
  const intrinsic = intrinsics[call.name];
  if (intrinsic === undefined) throw new RangeError(`${call.name} has passed as an intrinsic function.`);
  return intrinsic(...values);
}
