/**
 * The instant at which the data of `local:` end. It is the same on every machine, so that the data are, and moves only when
 * somebody asks for a window more.
 */
import { lastComplete, nextWindow, parseWindow } from '../../action/src/graph/window.ts';
import type { Pipeline } from '../../action/src/graph/model.ts';
import type { Store } from '../cloud/store.ts';

/** A Monday, and the first of a month: whatever a pipeline's windows are, one of them ends as this day begins. */
const firstDay = '2025-12-01';

type Zoned = Pick<Pipeline, 'name' | 'timeZone' | 'window'>;

/** The beginning of December 1, 2025 in the pipeline's time zone. */
export const firstInstant = ({ timeZone }: Pick<Pipeline, 'timeZone'>): Date =>
  new Date(parseWindow(firstDay, 'day', timeZone).start);

const day = 24 * 60 * 60 * 1000;

/** When the first of the sensors began, days before that instant. */
export const sensorsStart = (pipeline: Pick<Pipeline, 'timeZone'>, days: number): Date =>
  new Date(firstInstant(pipeline).getTime() - days * day);

/** Where the history ends and the sensors begin; where nothing simulates sensors, it goes on to the first instant. */
export function historyEnd(pipeline: Pick<Pipeline, 'timeZone' | 'local'>): Date {
  const days = pipeline.local.map((feed) => (feed.kind === 'sensors' ? feed.days : 0));
  return sensorsStart(pipeline, Math.max(0, ...days));
}

export function dataEnd(store: Store, pipeline: Zoned): Date {
  const moved = instants(store).get(pipeline.name);
  return moved === undefined ? firstInstant(pipeline) : new Date(moved);
}

/** Moves it by a window; returns the id of that window. */
export function addWindow(store: Store, pipeline: Zoned): string {
  return store.transaction(() => {
    const last = lastComplete(pipeline.window, pipeline.timeZone, dataEnd(store, pipeline));
    const next = nextWindow(last, pipeline.window, pipeline.timeZone);
    instants(store).put(pipeline.name, next.end);
    return next.id;
  });
}

const instants = (store: Store) => store.collection<string>('local/instants');
