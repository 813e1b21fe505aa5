import type { Model } from '../graph/model.ts';
import { retrainModel, type Place, type Retrained } from './train.ts';

/** Accounts have few instances of a type. */
const atOnce = 3;

/** Every model, a few at once. The first failure is raised when those under way have ended; no further one begins. */
export async function retrainAll(
  place: Place,
  models: readonly Model[],
  signal: AbortSignal,
  onEnd: (retrained: Retrained) => void,
): Promise<readonly Retrained[]> {
  const results = new Map<string, Retrained>();
  const left = [...models];
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    for (let model = left.shift(); model !== undefined && failures.length === 0; model = left.shift()) {
      try {
        const retrained = await retrainModel(place, model, signal);
        results.set(model.name, retrained);
        onEnd(retrained);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) throw failures[0];
  return models.flatMap(({ name }) => results.get(name) ?? []);
}
