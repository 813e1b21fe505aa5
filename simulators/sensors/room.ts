/** A room that loses heat to the outdoors and has a heater with a thermostat: dT/dt = (outdoors - T) / tau + heat. */
import type { Outdoors } from './outdoors.ts';
import type { Random } from './random.ts';

export interface Room {
  /** °C at `time`, which is later than that of the last call. */
  readonly temperature: (time: Date) => number;
}

/** °C around the set point at which the heater goes on and off. */
const tolerance = 0.3;
const hour = 60 * 60 * 1000;

export function room(outdoors: Outdoors, start: Date, chance: Random): Room {
  const setPoint = chance.between(19, 22);
  /** Hours in which two thirds of a difference to the outdoors are gone. */
  const tau = chance.between(20, 40);
  /** °C an hour. */
  const heater = chance.between(1.5, 3);
  let temperature = Math.max(setPoint, outdoors(start));
  let heating = false;
  let last = start.getTime();

  return {
    temperature: (time) => {
      if (temperature < setPoint - tolerance) heating = true;
      if (temperature > setPoint + tolerance) heating = false;
      const hours = (time.getTime() - last) / hour;
      temperature += ((outdoors(time) - temperature) / tau + (heating ? heater : 0)) * hours;
      last = time.getTime();
      return temperature;
    },
  };
}
