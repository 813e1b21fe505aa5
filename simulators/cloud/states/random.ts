/** In [0, 1). With a seed it is the first nextDouble of Java's Random, as AWS has it: 0.7275636800328681 of 42. */
export function random(seed?: number): number {
  if (seed === undefined) return Math.random();
  const first = advanced((BigInt(Math.trunc(seed)) ^ multiplier) & lastBits);
  const second = advanced(first);
  return Number(((first >> 22n) << 27n) + (second >> 21n)) / 2 ** 53;
}

/** The linear congruential generator of java.util.Random, by its documentation. */
const multiplier = 0x5deece66dn;
const lastBits = (1n << 48n) - 1n;

function advanced(state: bigint): bigint {
  return (state * multiplier + 0xbn) & lastBits;
}
