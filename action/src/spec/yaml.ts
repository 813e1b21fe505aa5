import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  parseAllDocuments,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { Diagnostic } from '../errors.ts';
import type { Places } from './places.ts';
import { problem } from './problem.ts';

export const maximumDepth = 100;

/** The one document of a text, or the first thing that is wrong: what follows a syntax error is mostly noise. */
export function parseYaml(text: string, places: Places): Node | Diagnostic {
  const parsed = parseAllDocuments(text, {
    version: '1.2',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [document, second] = Array.isArray(parsed) ? parsed : [];
  const [error] = document === undefined ? [] : [...document.errors, ...document.warnings];
  if (error !== undefined && document !== undefined) return explained(error, document, text, places);
  if (second !== undefined) {
    const start = second.contents?.range[0] ?? document?.range[2] ?? 0;
    const at = Math.max(0, text.lastIndexOf('---', start));
    return problem('several-documents', places.position({ start: at, end: at + 3 }), {
      message: 'A second YAML document starts here; one file holds one pipeline.',
      hint: 'Put it into a file of its own.',
    });
  }
  return root(document, places);
}

function root(document: Document.Parsed | undefined, places: Places): Node | Diagnostic {
  const contents = document?.contents ?? null;
  if (contents !== null && isMap(contents)) return contents;
  const found =
    contents === null || (isScalar(contents) && contents.value === null)
      ? 'nothing'
      : isScalar(contents)
        ? 'a text'
        : isAlias(contents)
          ? 'an alias'
          : 'a list';
  return problem('not-a-pipeline', places.position({ start: 0, end: 0 }), {
    message: `A mapping with name, environments, tables, jobs … was expected; found ${found}.`,
    hint: 'A pipeline file begins with its name: name: my_pipeline',
  });
}

function explained(error: YAMLError, document: Document.Parsed, text: string, places: Places): Diagnostic {
  const [start, end] = error.pos;
  const at = places.position({ start, end });
  const line = text.split('\n')[at.line - 1] ?? '';
  if (error.code === 'RESOURCE_EXHAUSTION') return tooDeep(deepNode(document)?.range?.[0] ?? start, places);
  return problem('yaml-syntax', at, wording(error, text.slice(start, end), line, at.line));
}

/** The first node that lies too deep; the parser itself ends only where its stack does. */
function deepNode({ contents }: Document.Parsed): Node | undefined {
  const open: { node: unknown; depth: number }[] = [{ node: contents, depth: 0 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, depth } = next;
    if (!isCollection(node)) continue;
    if (depth >= maximumDepth) return node;
    for (const item of node.items) open.push({ node: isPair(item) ? item.value : item, depth: depth + 1 });
  }
  return undefined;
}

export function tooDeep(start: number, places: Places): Diagnostic {
  return problem('nested-too-deep', places.position({ start, end: start + 1 }), {
    message: `The nesting is deeper than ${maximumDepth}; the file is refused.`,
  });
}

/** The parser's words, said again where people know the mistake by another name. */
function wording(error: YAMLError, found: string, line: string, number: number): { message: string; hint?: string } {
  const unquotedReference = /[[{,][^'"]*\$\{\{/.test(line);
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return {
        message: 'A tab is used for indentation; YAML allows only spaces.',
        hint: `Replace the tab with 2 spaces (line ${number}).`,
      };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'BLOCK_IN_FLOW':
      return {
        message: 'A second ": " on the line is read as another mapping, which is not allowed here.',
        hint: 'Quote the text, or put it into a block: key: |',
      };
    case 'BAD_SCALAR_START':
      return { message: `A text may not begin with ${found} unless it is quoted.`, hint: 'Put the text in quotes.' };
    case 'TAG_RESOLVE_FAILED':
      return { message: `The tag ${found} is not known here.`, hint: 'Remove it; a pipeline file needs no tags.' };
    case 'UNEXPECTED_TOKEN':
    case 'MISSING_CHAR':
      if (unquotedReference) {
        return {
          message: 'Inside of { } and [ ], a reference must be quoted: YAML reads its braces as a mapping.',
          hint: 'Write "${{ … }}".',
        };
      }
  }
  return { message: `This is not YAML: ${error.message.replace(/\.$/, '')}.` };
}
