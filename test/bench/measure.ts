import { performance } from 'node:perf_hooks';

export async function seconds(body: () => unknown): Promise<number> {
  const start = performance.now();
  await body();
  return (performance.now() - start) / 1000;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Medians of `runs` runs of each, in turn, so that a slow moment of the machine meets both. */
export async function inTurn(
  runs: number,
  ours: () => unknown,
  peer: () => unknown,
): Promise<{ readonly ours: number; readonly peer: number }> {
  const a: number[] = [];
  const b: number[] = [];
  for (let run = 0; run < runs; run++) {
    a.push(await seconds(ours));
    b.push(await seconds(peer));
  }
  return { ours: median(a), peer: median(b) };
}

export const row = (what: string, ours: number, peerName: string, peer: number): string =>
  `${what}: ${format(ours)}; ${peerName}: ${format(peer)}; ratio ${(ours / peer).toFixed(2)}`;

const format = (value: number): string => (value < 1 ? `${(value * 1000).toFixed(0)} ms` : `${value.toFixed(2)} s`);
