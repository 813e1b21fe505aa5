/** Reviewed is what runs. */
import { describe, expect, test } from '@jest/globals';
import { reviewedOf, type Plan } from '../../action/src/plan/plan.ts';
import { refuseLoss, refuseUnlessReviewed, refuseUnreviewed } from '../../action/src/plan/reviewed.ts';
import { cases } from './cases.ts';

const planOf = async (name: keyof typeof cases): Promise<Plan> => {
  const plan = await cases[name]?.();
  if (plan === undefined) throw new Error(`There is no case ${name}`);
  return plan;
};

const outcome = (act: () => void): string => {
  try {
    act();
    return 'goes on';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

const otherBase = 'b'.repeat(64);

describe('a reviewed plan', () => {
  test('is applied where artifacts and base are those of the review', async () => {
    const plan = await planOf('a removed step and its table');
    expect(outcome(() => refuseUnlessReviewed(plan, reviewedOf(plan)))).toBe('goes on');
  });

  test('is applied over another base, as long as no more is replaced or deleted', async () => {
    const plan = await planOf('another database');
    const reviewed = { ...reviewedOf(plan), base: otherBase };
    expect(reviewed).toMatchObject({ replacements: 9, deletions: 0 });
    expect(outcome(() => refuseUnlessReviewed(plan, reviewed))).toBe('goes on');
    expect(outcome(() => refuseUnlessReviewed(plan, { ...reviewed, replacements: 8 }))).toBe(
      'What is deployed has changed since the review, and now more would be lost: 9 replaced (database plant_db, table temperatures, table daily, table training, table anomalies, source readings, source rooms, ledger table and 1 more), 8 agreed to.',
    );
  });

  test('of what was said to be new is applied where nothing is deployed, or nothing of that is lost', async () => {
    const [added, removing] = [await planOf('a new pipeline'), await planOf('a removed step and its table')];
    const unread = { base: 'unread', replacements: 0, deletions: 0 };
    expect(outcome(() => refuseUnlessReviewed(added, { ...reviewedOf(added), ...unread }))).toBe('goes on');
    expect(outcome(() => refuseUnlessReviewed(removing, { ...reviewedOf(removing), ...unread }))).toMatch(
      /^What is deployed has changed since the review, and now more would be lost: \d+ deleted \(/,
    );
  });

  test('is refused for other artifacts, with the difference', async () => {
    const [reviewed, plan] = [await planOf('an edited query'), await planOf('an edited script')];
    const digests = [plan, reviewed].map(({ digests }) => digests.artifacts.slice(0, 12));
    expect(outcome(() => refuseUnlessReviewed(plan, reviewedOf(reviewed), reviewed))).toBe(
      `What would be deployed (${digests[0]}) is not what was reviewed (${digests[1]}). Besides what was reviewed it edits the script glue/import_readings.py. It no longer edits the query of report by_room.`,
    );
    expect(outcome(() => refuseUnlessReviewed(plan, reviewedOf(reviewed)))).toBe(
      `What would be deployed (${digests[0]}) is not what was reviewed (${digests[1]}). Now it edits the script glue/import_readings.py.`,
    );
  });

  test('that protects is another one than that which does not', async () => {
    const [taken, given] = [await planOf('protection taken away'), await planOf('protection given')];
    expect(taken.digests.artifacts).not.toBe(given.digests.artifacts);
    const before = { ...reviewedOf(taken), base: otherBase, deletions: 0 };
    expect(outcome(() => refuseUnlessReviewed(taken, before))).toBe(
      'What is deployed has changed since the review, and now more would be lost: 1 deleted (protection of the stack), 0 agreed to.',
    );
  });

  test('of another environment is no plan of this one', async () => {
    const plan = await planOf('an edited query');
    expect(outcome(() => refuseUnlessReviewed(plan, { ...reviewedOf(plan), environment: 'prod' }))).toBe(
      'The plan is of plant in prod, not of plant in dev.',
    );
  });
});

describe('without a review', () => {
  test('what loses nothing is deployed', async () => {
    const plan = await planOf('an added step');
    expect(outcome(() => refuseUnreviewed(plan))).toBe('goes on');
  });

  test('nothing is deployed where rows would be lost', async () => {
    const plan = await planOf('a removed step and its table');
    expect(outcome(() => refuseUnreviewed(plan))).toBe(
      'Data would be lost. Table floors is removed. It takes its partition along, and no query finds the rows any more; the objects in s3://plant-dev-111111111111-eu-west-1-data/floors/ stay, and nothing deletes them.',
    );
  });

  test('nothing is deployed that takes protection away: the stack has it still', async () => {
    const plan = await planOf('protection taken away');
    expect(plan.isProtected).toBe(true);
    expect(outcome(() => refuseUnreviewed(plan))).toBe(
      'Environment prod is protected: it takes only what was reviewed.',
    );
    expect(outcome(() => refuseLoss(plan, 'abc'))).toBe(
      'Protection would be lost. Protection of the stack is removed. The stack may be deleted, and an update may replace or delete its buckets and its database.',
    );
  });

  test('nothing is deployed into a protected environment', async () => {
    const plan = { ...(await planOf('an edited query')), isProtected: true };
    expect(outcome(() => refuseUnreviewed(plan))).toBe(
      'Environment dev is protected: it takes only what was reviewed.',
    );
  });
});
