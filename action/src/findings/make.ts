import { localEnvironment } from '../spec/environment.ts';
import type { Diagnostic } from '../errors.ts';
import type { Finding, Findings } from './findings.ts';
import type { Target } from './targets.ts';

/** A file of the change, and what it is deployed as. */
export interface CheckedFile {
  readonly file: string;
  readonly targets: readonly Target[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What was found of every pipeline in every environment, also of those that only the merge base has. Pure. */
export function findingsOf(checked: readonly CheckedFile[], base: readonly Target[]): readonly Findings[] {
  const present = checked.flatMap(({ file, targets, diagnostics }) => {
    const isBroken = diagnostics.some(({ severity }) => severity === 'error');
    // Where the file is wrong, its name and environments may have gone with that.
    const before = isBroken ? base.filter((target) => target.file === file) : [];
    return unique([...before, ...(before.length > 0 ? targets.filter(isDeclared) : targets)]).map((target) => ({
      target,
      diagnostics,
    }));
  });
  const known = new Set(present.map(({ target }) => nameOf(target)));
  const gone = base.filter((target) => isDeclared(target) && !known.has(nameOf(target)));
  return [
    ...present.map(({ target, diagnostics }) => findings(target, false, diagnostics)),
    ...gone.map((target) => findings(target, true, [])),
  ];
}

/** The local environment is deployed to no account. */
const isDeclared = ({ environment }: Target): boolean => environment !== localEnvironment;

const nameOf = ({ pipeline, environment }: Target): string => `${pipeline}-${environment}`;

const unique = (targets: readonly Target[]): readonly Target[] => [
  ...new Map(targets.map((target) => [nameOf(target), target])).values(),
];

const findings = (target: Target, isGone: boolean, diagnostics: readonly Diagnostic[]): Findings => ({
  version: 1,
  ...target,
  isGone,
  diagnostics: diagnostics.map(finding),
});

const finding = ({ code, severity, message, hint, at }: Diagnostic): Finding => ({
  code,
  severity,
  message: cut(message),
  hint: hint === undefined ? null : cut(hint),
  at,
});

/** A message may quote what somebody wrote. */
const longest = 1_000;
const cut = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}…`);
