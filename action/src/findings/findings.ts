import type { Static } from 'typebox';
import type { Frozen } from '../review/frozen.ts';
import type { findings } from './schema.ts';

/** What `check` found of a pipeline in one environment: a value, which docs/pull-requests.md describes. */
export type Findings = Frozen<Static<typeof findings>>;

export type Finding = Findings['diagnostics'][number];
