/** Milliseconds that are more than a tick of any file system's clock. */
const tick = 100;

/** Two changes within one tick look like one: what is known of something younger may already be wrong. */
export function isSettled(mtimeNs: bigint): boolean {
  return Date.now() - Number(mtimeNs / 1_000_000n) > tick;
}
