import type { Retrained } from '../retrain/train.ts';
import { grouped } from '../report/words.ts';
import { textTable } from '../report/text-table.ts';
import type { Terminal } from './terminal.ts';

const outcomes: Readonly<Record<Retrained['outcome'], string>> = {
  promoted: 'promoted: there was no champion',
  candidate: 'candidate: the champion stays',
  unchanged: 'unchanged: the same rows and hyperparameters',
};

export const retrainedLine = ({ model, outcome, version }: Retrained): string =>
  `  ${model.name} ${version.version} is ${outcomes[outcome]}`;

export function retrainedText(all: readonly Retrained[], { width }: Pick<Terminal, 'width'>): string {
  const table = textTable({
    columns: [
      { title: 'model', align: 'left' },
      { title: 'outcome', align: 'left' },
      { title: 'version', align: 'left' },
      { title: 'champion', align: 'left' },
      { title: 'rows', align: 'right' },
      { title: 'cutoff', align: 'right' },
    ],
    rows: all.map(({ model, outcome, version, champion }) => [
      model.name,
      outcome,
      version.version,
      champion.version,
      grouped(version.trained_on.rows),
      version.cutoff.toFixed(3),
    ]),
    width,
    style: (cell) => cell,
  });
  const waiting = all.filter(({ outcome }) => outcome === 'candidate');
  const note = `${waiting.length === 1 ? 'A candidate is' : 'Candidates are'} kept: judging is not built, and runs go on with the champion.\n`;
  return `${table}\n${waiting.length === 0 ? '' : note}`;
}

/** The fixed form of `retrain --format json`. */
export const retrainedJson = (all: readonly Retrained[]): string =>
  `${JSON.stringify({
    models: all.map(({ model, outcome, version, champion }) => ({
      name: model.name,
      outcome,
      version: version.version,
      champion: champion.version,
      rows: version.trained_on.rows,
      cutoff: version.cutoff,
      model_name: version.model_name,
    })),
  })}\n`;
