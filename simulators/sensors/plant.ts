/** The plant that history and sensors are of, so that the one goes on where the other ends. */
export const plant = {
  rooms: ['kitchen', 'laboratory', 'office'],
  seed: 1,
  /** Seconds between two readings of a sensor. */
  secondsBetween: 300,
} as const;
