import { expect, test } from '@jest/globals';
import { fleet } from '../../simulators/sensors/fleet.ts';
import { simulateSensors } from '../../simulators/sensors/simulate.ts';
import { testIot } from './iot.ts';
import { smallFleet } from './settings.ts';

/** What the fleet says, as the rule selects it. */
const sent = [...fleet(smallFleet).ticks()].flatMap(({ readings }) => readings);

test('every reading of a day lies in S3 once, under the UTC day on which it arrived', async () => {
  const iot = await testIot();
  const { messages, labels } = await simulateSensors(iot.place, smallFleet);
  expect(messages).toBe(sent.length);
  expect(labels).toEqual(fleet(smallFleet).labels);
  expect(iot.lines('raw/').toSorted()).toEqual(sent.map((reading) => JSON.stringify(reading)).toSorted());

  const days = Map.groupBy(iot.keys('raw/'), (key) => key.split('/')[2]);
  expect([...days.keys()]).toEqual(['day=2026-01-31', 'day=2026-02-01']);
  for (const key of days.get('day=2026-01-31') ?? []) {
    expect(key).toMatch(
      /^raw\/readings\/day=2026-01-31\/rooms-dev-readings-1-2026-01-31-2[23]-\d\d-00-[0-9a-f-]{36}\.gz$/,
    );
    expect(iot.text(key)).toContain('"timestamp":"2026-01-31 2');
  }
});
