import type { FleetOptions } from '../../simulators/sensors/fleet.ts';

/** A day of three sensors, over the end of a month. */
export const smallFleet: FleetOptions = {
  seed: 7,
  rooms: ['kitchen', 'laboratory', 'office'],
  devices: 3,
  start: new Date('2026-01-31T22:00:00Z'),
  days: 1,
  secondsBetween: 300,
};
