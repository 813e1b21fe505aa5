import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { expect, test } from '@jest/globals';
import type { Request } from '../../action/functions/peering-dns/event.ts';
import { peeringDns, type Sides } from '../../action/functions/peering-dns/peering-dns.ts';
import { respond } from '../../action/functions/peering-dns/respond.ts';

const PeeringConnectionId = 'pcx-0a1b2c3d4e5f60718';

function request(RequestType: Request['RequestType'], PhysicalResourceId?: string): Request {
  return {
    RequestType,
    ResponseURL: 'http://127.0.0.1/',
    StackId: 'stack-1',
    RequestId: 'request-1',
    LogicalResourceId: 'Dns',
    ...(PhysicalResourceId === undefined ? {} : { PhysicalResourceId }),
    ResourceProperties: { PeeringConnectionId, PeerAccount: '333333333333', PeerRegion: 'eu-central-1' },
  };
}

interface Told {
  /** The states of the peering, one for each look; the last one stays. */
  readonly states: readonly string[];
  /** What modifying it throws, one for each try; then nothing. */
  readonly refusals?: readonly Error[];
  readonly tries?: number;
}

/** EC2 as it is told to be, and what is asked of it. */
async function run(asked: Request, { states, refusals = [], tries = 5 }: Told) {
  const sent: object[] = [];
  const [looks, errors] = [[...states], [...refusals]];
  let pauses = 0;
  const answering = (side: string): Sides['own'] => ({
    async send(command: { input: object; constructor: { name: string } }) {
      sent.push({ side, command: command.constructor.name, input: command.input });
      if (command.constructor.name === 'DescribeVpcPeeringConnectionsCommand') {
        const Code = looks.length > 1 ? looks.shift() : looks[0];
        return { VpcPeeringConnections: [{ Status: { Code, Message: Code } }] };
      }
      const error = errors.shift();
      if (error !== undefined) throw error;
      return {};
    },
  });
  const sides: Sides = { own: answering('own'), peer: async () => answering('peer') };
  const response = await peeringDns(asked, sides, {
    triesLeft: () => pauses < tries - 1,
    pause: async () => {
      pauses++;
    },
  });
  return { response, sent, pauses };
}

const known = { StackId: 'stack-1', RequestId: 'request-1', LogicalResourceId: 'Dns' };
const refusal = (name: string, message: string) => Object.assign(new Error(message), { name });

test('it looks on our side, and changes the option of the accepter on the other', async () => {
  expect(await run(request('Create'), { states: ['active'] })).toEqual({
    response: { ...known, Status: 'SUCCESS', PhysicalResourceId: `dns-of-${PeeringConnectionId}` },
    sent: [
      {
        side: 'own',
        command: 'DescribeVpcPeeringConnectionsCommand',
        input: { VpcPeeringConnectionIds: [PeeringConnectionId] },
      },
      {
        side: 'peer',
        command: 'ModifyVpcPeeringConnectionOptionsCommand',
        input: {
          VpcPeeringConnectionId: PeeringConnectionId,
          AccepterPeeringConnectionOptions: { AllowDnsResolutionFromRemoteVpc: true },
        },
      },
    ],
    pauses: 0,
  });
});

test('it keeps its id in an update, for another peering too', async () => {
  const { response } = await run(request('Update', 'dns-of-pcx-0b1b2c3d'), { states: ['active'] });
  expect(response).toEqual({ ...known, Status: 'SUCCESS', PhysicalResourceId: 'dns-of-pcx-0b1b2c3d' });
});

test('there is nothing to delete: the option ends with its peering', async () => {
  expect(await run(request('Delete', 'dns'), { states: ['deleted'] })).toEqual({
    response: { ...known, Status: 'SUCCESS', PhysicalResourceId: 'dns' },
    sent: [],
    pauses: 0,
  });
});

test('a peering that is not yet active is waited for', async () => {
  const { response, pauses } = await run(request('Create'), {
    states: ['initiating-request', 'provisioning', 'active'],
  });
  expect([response.Status, pauses]).toEqual(['SUCCESS', 2]);
});

test('a peering that nobody accepts ends with who must, and where', async () => {
  const { response, pauses } = await run(request('Create'), { states: ['pending-acceptance'] });
  expect(response).toMatchObject({
    Status: 'FAILED',
    Reason: `The peering ${PeeringConnectionId} is pending-acceptance: somebody in the account 333333333333 must accept it in eu-central-1.`,
  });
  expect(pauses).toBe(4);
});

test('a peering that was rejected is not waited for', async () => {
  const { response, pauses } = await run(request('Create'), { states: ['rejected'] });
  expect(response).toMatchObject({ Status: 'FAILED', Reason: `The peering ${PeeringConnectionId} is rejected.` });
  expect(pauses).toBe(0);
});

test('rights that are not known everywhere yet are tried again, other refusals are not', async () => {
  const late = await run(request('Create'), {
    states: ['active'],
    refusals: [refusal('UnauthorizedOperation', 'You are not authorized.')],
  });
  expect([late.response.Status, late.pauses]).toEqual(['SUCCESS', 1]);
  const names = 'VPC vpc-0a1b2c3d does not have DNS hostnames enabled.';
  const refused = await run(request('Create'), {
    states: ['active'],
    refusals: [refusal('OperationNotPermitted', names)],
  });
  expect([refused.response.Reason, refused.pauses]).toEqual([names, 0]);
});

test('the answer is put as CloudFormation signed for it: once, and without a content type', async () => {
  const seen: object[] = [];
  const server = createServer((incoming, answer) => {
    const { method, headers } = incoming;
    void text(incoming).then((body) => {
      seen.push({ method, type: headers['content-type'], body: JSON.parse(body) as unknown });
      answer.end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const response = { ...known, Status: 'SUCCESS', PhysicalResourceId: 'dns' } as const;
  await respond(`http://127.0.0.1:${port}/answer`, response);
  server.closeAllConnections();
  server.close();
  expect(seen).toEqual([{ method: 'PUT', type: undefined, body: response }]);
});
