import jsonata from 'jsonata';
import type { Clock } from '../../clock.ts';
import type { Bindings } from './expression.ts';

const formatted = jsonata('$fromMillis($milliseconds, $picture, $timezone)');

/** `$now` and `$millis` by the execution's clock. */
export function clockFunctions(clock: Clock): Bindings {
  return {
    millis: () => clock.now().getTime(),
    now: (picture?: string, timezone?: string) =>
      formatted.evaluate(undefined, { milliseconds: clock.now().getTime(), picture, timezone }),
  };
}
