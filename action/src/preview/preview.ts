import type { Static } from 'typebox';
import type { Frozen } from '../review/frozen.ts';
import type { preview } from './schema.ts';

/** What a change does to the data and the reports: a value, which docs/preview.md describes. */
export type Preview = Frozen<Static<typeof preview>>;

export type StepChange = Preview['steps'][number];
export type StepResult = NonNullable<StepChange['after']>;
export type TableChange = Preview['tables'][number];
export type ReportChange = Preview['reports'][number];
export type ModelChange = Preview['models'][number];
export type RowChanges = NonNullable<TableChange['rows']>;
export type NumberChange = RowChanges['numbers'][number];
export type ChartChange = ReportChange['charts'][number];
