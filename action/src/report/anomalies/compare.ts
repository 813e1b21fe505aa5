/** Anomalies that were found, against faults that are known: by events and by readings. Pure. */

/** Times are milliseconds since 1970; a wall clock without a zone is read as UTC. */
export interface Reading {
  readonly time: number;
  readonly value: number;
  readonly isAnomaly: boolean;
}

/** What a sensor was told to do wrong, in [start, end). */
export interface Fault {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

/** The readings of one place, in the order of time, and the faults there. */
export interface Series {
  readonly name: string;
  readonly readings: readonly Reading[];
  readonly faults: readonly Fault[];
}

/** For each reading whether it is an anomaly. */
export type Detector = (readings: readonly Reading[]) => readonly boolean[];

/** What the table says. */
export const marked: Detector = (readings) => readings.map(({ isAnomaly }) => isAnomaly);

/** Further from the mean than three standard deviations (of the population). */
export const beyondThreeSigma: Detector = (readings) => {
  const mean = average(readings.map(({ value }) => value));
  const sigma = Math.sqrt(average(readings.map(({ value }) => (value - mean) ** 2)));
  return readings.map(({ value }) => Math.abs(value - mean) > 3 * sigma);
};

const average = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);

/** Neighbouring anomalies, as one: from the first of them to the last. */
export interface Alarm {
  readonly first: number;
  readonly last: number;
}

export function alarmsOf(readings: readonly Reading[], anomalies: readonly boolean[]): readonly Alarm[] {
  const alarms: Alarm[] = [];
  for (const [i, { time }] of readings.entries()) {
    if (anomalies[i] !== true) continue;
    const before = i > 0 && anomalies[i - 1] === true ? alarms.pop() : undefined;
    alarms.push({ first: before?.first ?? time, last: time });
  }
  return alarms;
}

/** What ends is often noticed when it has ended: this long after a fault an alarm still finds it. Two readings. */
export function toleranceOf(readings: readonly Reading[]): number {
  const gaps = readings.slice(1).map(({ time }, i) => time - (readings[i]?.time ?? time));
  return 2 * (gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0);
}

/** Faults of the time that the readings are of; of others nothing can be said. */
export function judged({ readings, faults }: Series): readonly Fault[] {
  const [first, last] = [readings[0]?.time, readings.at(-1)?.time];
  if (first === undefined || last === undefined) return [];
  return faults.filter(({ start, end }) => start <= last && end + toleranceOf(readings) > first);
}

export const finds = ({ first, last }: Alarm, { start, end }: Fault, tolerance: number): boolean =>
  last >= start && first < end + tolerance;

export interface Comparison {
  readonly faults: number;
  readonly found: number;
  readonly alarms: number;
  /** Alarms that find no fault. */
  readonly falseAlarms: number;
  /** Readings in the time of a fault; anomalies; and those that are both. */
  readonly faultyReadings: number;
  readonly anomalies: number;
  readonly faultyAnomalies: number;
  /** By kind of fault. */
  readonly kinds: ReadonlyMap<string, { readonly faults: number; readonly found: number }>;
}

/** What a detector makes of all series together, each judged by itself. */
export function compare(all: readonly Series[], detect: Detector): Comparison {
  const parts = all.map((series) => {
    const { readings } = series;
    const faults = judged(series);
    const tolerance = toleranceOf(readings);
    const anomalies = detect(readings);
    const alarms = alarmsOf(readings, anomalies);
    const faulty = readings.map(({ time }) => faults.some(({ start, end }) => start <= time && time < end));
    return {
      faults: faults.map((fault) => ({ ...fault, found: alarms.some((alarm) => finds(alarm, fault, tolerance)) })),
      alarms: alarms.length,
      falseAlarms: alarms.filter((alarm) => !faults.some((fault) => finds(alarm, fault, tolerance))).length,
      faultyReadings: amount(faulty),
      anomalies: amount(anomalies),
      faultyAnomalies: amount(faulty.map((isFaulty, i) => isFaulty && anomalies[i] === true)),
    };
  });
  const faults = parts.flatMap((part) => part.faults);
  const sum = (key: 'alarms' | 'falseAlarms' | 'faultyReadings' | 'anomalies' | 'faultyAnomalies') =>
    parts.reduce((total, part) => total + part[key], 0);
  const ofKind = (kind: string) => faults.filter((fault) => fault.kind === kind);
  return {
    ...tally(faults),
    alarms: sum('alarms'),
    falseAlarms: sum('falseAlarms'),
    faultyReadings: sum('faultyReadings'),
    anomalies: sum('anomalies'),
    faultyAnomalies: sum('faultyAnomalies'),
    kinds: new Map([...new Set(faults.map(({ kind }) => kind))].toSorted().map((kind) => [kind, tally(ofKind(kind))])),
  };
}

const amount = (flags: readonly boolean[]): number => flags.filter((flag) => flag).length;

const tally = (faults: readonly { readonly found: boolean }[]) => ({
  faults: faults.length,
  found: amount(faults.map(({ found }) => found)),
});
