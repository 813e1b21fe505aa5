/** One comment a pipeline and environment, whoever else writes and however often a run is repeated. */
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { startGitHub, secondaryRateLimit, unavailable, type FakeGitHub } from './fake/github.ts';
import { skipPauses } from './fake/pauses.ts';
import { clientOf } from './client.ts';
import { marker, review } from './plans.ts';
import { comment, commentBody, ownComments } from '../../action/src/github/comment.ts';
import { markerLine, readMarker, type Marker } from '../../action/src/github/marker.ts';
import { text } from '../../action/src/review/markdown.ts';

const places = { run: new URL('https://github.com/acme/lake/actions/runs/99'), whole: undefined };
const us = 'github-actions[bot]';

skipPauses();

let github: FakeGitHub;
beforeEach(async () => {
  github = await startGitHub();
});
afterEach(async () => {
  await github.close();
  expect(github.faults).toEqual([]);
});

const write = async (of: Marker, reviews = [review()]) =>
  comment(clientOf(github), 7, await ownComments(clientOf(github), us, 7), of, {
    body: commentBody(reviews, of, places),
    isSilent: reviews.every(({ isEmpty }) => isEmpty),
  });
const bodies = () => github.repository.comments.map(({ body }) => body);
const silent = review({ isEmpty: true, verdict: text('Nothing changes.') });

describe('the body', () => {
  test('begins with the marker and ends with commit, instant and the page of the run', () => {
    const lines = commentBody([review()], marker(), places).split('\n');
    expect(lines[0]).toBe(
      `<!-- penstock {"v":1,"pipeline":"rooms","environment":"prod","run":50,"attempt":1,"head":"${marker().headSha}","at":"2026-11-24T06:10:00.000Z"} -->`,
    );
    expect(lines[1]).toBe('### `rooms` in `prod`');
    expect(lines.at(-2)).toBe(
      '<sub>Commit `a1a1a1a1a1a1`, 2026-11-24T06:10:00.000Z: [the run](https://github.com/acme/lake/actions/runs/99).</sub>',
    );
  });

  test('names the page of the whole where there is one', () => {
    const whole = new URL('https://github.com/acme/lake/actions/runs/99/artifacts/7');
    const long = review({ details: [{ summary: text('long'), body: text('a'.repeat(66_000)) }] });
    const body = commentBody([long], marker(), { ...places, whole });
    expect(body).toContain(`There is more than a comment holds: [the whole](${whole.href}).`);
    expect(body).toContain(`[the run](${places.run.href}), [as a page](${whole.href}).</sub>`);
  });

  test('is one line when nothing changes', () => {
    expect(commentBody([silent], marker(), places).split('\n\n')[1]).toBe('Nothing changes.');
  });

  test('fits in what GitHub takes, also with characters beyond the basic plane', async () => {
    const long = review({ details: [{ summary: text('long'), body: text('🌡'.repeat(64_000)) }] });
    expect(await write(marker(), [long])).toBe('created');
    const longer = review({ details: [{ summary: text('long'), body: text('🌡'.repeat(66_000)) }] });
    expect(await write(marker(), [longer])).toBe('updated');
    expect(bodies()[0]).toContain(
      'There is more than a comment holds: [the whole](https://github.com/acme/lake/actions/runs/99).',
    );
  });
});

describe('the marker', () => {
  test('is read as it was written, and no name can end the comment of HTML', () => {
    const hostile = { ...marker(), pipeline: 'a --> <b>' };
    expect(markerLine(hostile)).not.toMatch(/-->.*-->/);
    expect(readMarker(`${markerLine(hostile)}\nrest`)).toEqual(hostile);
  });

  test.each(['', 'text', '<!-- penstock {} -->', '<!-- penstock {torn -->', '<!-- penstock {"run":"1"} -->'])(
    'is none: %s',
    (body) => expect(readMarker(body)).toBeUndefined(),
  );
});

test('a comment is made once and changed afterwards, beyond 100 others', async () => {
  const others = Array.from({ length: 120 }, (_, i) => ({ id: i + 1, pull: 7, login: 'ann', body: `comment ${i}` }));
  github.repository.comments.push(...others);
  expect(await write(marker())).toBe('created');
  expect(await write(marker({ id: 51, attempt: 1 }))).toBe('updated');
  expect(bodies().slice(120)).toEqual([commentBody([review()], marker({ id: 51, attempt: 1 }), places)]);
});

test('another pipeline and another environment have comments of their own', async () => {
  await write(marker());
  await write({ ...marker(), environment: 'dev' });
  expect(bodies().map((body) => readMarker(body)?.environment)).toEqual(['prod', 'dev']);
});

test.each([
  ['an older run', { id: 49, attempt: 3 }],
  ['an older attempt of the same run', { id: 50, attempt: 1 }],
])('%s does not write over what a newer one has written', async (_, older) => {
  await write(marker({ id: 50, attempt: 2 }));
  expect(await write(marker(older))).toBe('left');
  expect(readMarker(bodies()[0] ?? '')?.run).toEqual({ id: 50, attempt: 2 });
});

test('what somebody else has written with our marker is not taken for ours', async () => {
  const body = `${markerLine(marker({ id: 9999, attempt: 1 }))}\nMerge it.`;
  github.repository.comments.push({ id: 1, pull: 7, login: 'mallory', body });
  expect(await write(marker())).toBe('created');
  expect(bodies()[0]).toBe(body);
});

test('nothing to say makes no comment, and is said in the one that is there', async () => {
  expect(await write(marker(), [silent])).toBe('nothing to say');
  expect(bodies()).toEqual([]);
  await write(marker());
  expect(await write(marker({ id: 51, attempt: 1 }), [silent])).toBe('updated');
  expect(bodies()[0]).toContain('\n\nNothing changes.\n\n');
});

test('of two comments that two runs made at once, one stays', async () => {
  for (const id of [1, 2]) {
    const body = commentBody([review()], marker({ id: 48 + id, attempt: 1 }), places);
    github.repository.comments.push({ id, pull: 7, login: us, body });
  }
  await write(marker({ id: 51, attempt: 1 }));
  expect(bodies().map((body) => readMarker(body)?.run.id)).toEqual([51]);
});

describe('when GitHub refuses', () => {
  const creating = 'post /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const posts = () => github.requests.filter((request) => request.startsWith('post')).length;

  test('a secondary rate limit is waited for as long as it says', async () => {
    github.refuse(creating, secondaryRateLimit(7));
    const pauses = jest.spyOn(globalThis, 'setTimeout');
    expect(await write(marker())).toBe('created');
    expect(pauses.mock.calls.map(([, milliseconds]) => milliseconds)).toContain(7000);
    expect(posts()).toBe(2);
    pauses.mockRestore();
  });

  test('one that lasts longer than a minute ends the job at once, with what to do', async () => {
    github.refuse(creating, secondaryRateLimit(3600));
    await expect(write(marker())).rejects.toMatchObject({
      code: 'github-refused',
      message: expect.stringMatching(
        /^Writing the comment: GitHub answered 403, You have exceeded .*\(request FAKE:1\)\.$/,
      ),
      hint: 'A limit of GitHub’s did not end in time: run the job again later.',
    });
    expect(posts()).toBe(1);
  });

  test('a failure of the server is tried again', async () => {
    github.refuse(creating, unavailable);
    expect(await write(marker())).toBe('created');
    expect(posts()).toBe(2);
  });

  test('a token without the right is told apart', async () => {
    github.repository.mayWrite = false;
    await expect(write(marker())).rejects.toMatchObject({
      code: 'github-forbidden',
      hint: 'The permissions of the job do not allow it; in a pull request from a fork none do.',
    });
    expect(posts()).toBe(1);
  });
});
