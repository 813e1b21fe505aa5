import type { Model } from '../graph/model.ts';
import { jsonText } from './json.ts';

/** What `retrain` goes by: no resource of the template holds it. Where the model stands in the flow is told elsewhere. */
export function modelText(model: Model): string {
  const {
    kind: _,
    name: __,
    needs: ___,
    when: ____,
    skipIf: _____,
    expectedSeconds: ______,
    at: _______,
    ...spec
  } = model;
  return jsonText(spec);
}
