import { performance } from 'node:perf_hooks';
import type { Step } from '../../action/src/graph/model.ts';
import { namesOf } from '../../action/src/render/names.ts';
import { stateMachines } from '../../action/src/render/states/machine.ts';
import { criticalPath } from '../../action/src/render/states/schedule.ts';
import { job, pipeline } from '../render/pipelines.ts';
import { replay } from '../render/replay.ts';
import { median } from './measure.ts';

/** Random graphs executed on the virtual clock against their critical paths and against barriers between levels; compile times. */
export async function schedules(): Promise<readonly string[]> {
  const graphs = Array.from({ length: 100 }, (_, index) => randomSteps(8 + (index % 73), index));
  const ours: number[] = [];
  const barriers: number[] = [];
  for (const steps of graphs) {
    const { seconds } = criticalPath(steps);
    ours.push(Math.max(...(await replay(steps)).ends.values()) / seconds);
    barriers.push(byLevels(steps) / seconds);
  }
  const sizes = [10, 100, 1000].map((size) => {
    const p = pipeline(randomSteps(size, size));
    const start = performance.now();
    stateMachines(p, namesOf(p));
    return `${size} steps ${(performance.now() - start).toFixed(0)} ms`;
  });
  return [
    `makespan / critical path, ${graphs.length} random graphs of 8 to 80 steps, replayed: ${quantiles(ours)}; level barriers: ${quantiles(barriers)}`,
    `compiling to a state machine: ${sizes.join(', ')}`,
  ];
}

/** Each step needs up to three of the fifteen before it; durations are lognormal around three minutes. */
function randomSteps(size: number, seed: number): readonly Step[] {
  const random = generator(seed);
  return Array.from({ length: size }, (_, index) => {
    const count = Math.floor(random() * 4);
    const needs = Array.from({ length: count }, () => index - 1 - Math.floor(random() * 15)).filter(
      (need) => need >= 0,
    );
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const expectedSeconds = Math.max(1, Math.round(180 * Math.exp(normal)));
    return job(
      `s${index}`,
      [...new Set(needs)].map((need) => `s${need}`),
      { expectedSeconds, timeoutSeconds: 90_000 },
    );
  });
}

/** Mulberry32: the same graphs on every machine. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Seconds when every step waits for all steps that have a shorter longest path to them. */
function byLevels(steps: readonly Step[]): number {
  const levels = new Map<string, number>();
  const longest: number[] = [];
  for (const { name, needs, expectedSeconds } of steps) {
    const level = Math.max(0, ...needs.map((need) => (levels.get(need) ?? 0) + 1));
    levels.set(name, level);
    longest[level] = Math.max(longest[level] ?? 0, expectedSeconds);
  }
  return longest.reduce((sum, seconds) => sum + seconds, 0);
}

function quantiles(ratios: readonly number[]): string {
  const sorted = ratios.toSorted((a, b) => a - b);
  const p90 = sorted[Math.floor(sorted.length * 0.9)] ?? Number.NaN;
  return `median ${median(sorted).toFixed(3)}, p90 ${p90.toFixed(3)}, max ${(sorted.at(-1) ?? Number.NaN).toFixed(3)}`;
}
