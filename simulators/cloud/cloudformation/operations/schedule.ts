/** The order of an operation's work. */

/**
 * Acts for every key of `needs`, after all that it needs and side by side where nothing is in the way. Once `stopped`
 * it begins no more. Resolves, or rejects with the first error, when all that had begun has ended.
 */
export async function inOrder(
  needs: Readonly<Record<string, readonly string[]>>,
  act: (id: string) => Promise<void>,
  stopped: () => boolean = () => false,
): Promise<void> {
  const begun = new Map<string, Promise<void>>();
  const begin = (id: string): Promise<void> => {
    const before = (needs[id] ?? []).filter((need) => need in needs);
    const work = begun.get(id) ?? Promise.all(before.map(begin)).then(() => (stopped() ? undefined : act(id)));
    begun.set(id, work);
    return work;
  };
  const results = await Promise.allSettled(Object.keys(needs).map(begin));
  for (const result of results) if (result.status === 'rejected') throw result.reason;
}

/** The same, seen from the other end: who must be gone before whom. */
export function inverted(needs: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  const result: Record<string, string[]> = {};
  for (const id of Object.keys(needs)) result[id] = [];
  for (const [id, needed] of Object.entries(needs)) for (const need of needed) result[need]?.push(id);
  return result;
}
