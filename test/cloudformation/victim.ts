/** A process that begins an operation and is killed in the middle of it: `victim.ts FOLDER FLOW EVENTS`. */
import { setImmediate } from 'node:timers/promises';

import { DescribeStacksCommand } from '@aws-sdk/client-cloudformation';

import { events, openTestCloud } from './cloud.ts';
import { flows } from './flows.ts';

const [folder, name = '', count = '0'] = process.argv.slice(2);
const flow = flows[name];
if (flow === undefined) throw new Error(`There is no flow ${name}.`);

const local = await openTestCloud(folder);
await flow.start(local);
const { Stacks } = await local.cloud.cloudFormation.send(new DescribeStacksCommand({}));
const [stack] = Stacks ?? [];
if (stack === undefined) throw new Error('The flow has no stack.');
const last = (await events(local, stack)).length + Number(count);
// The operation's own end is at most so many events away.
while ((await events(local, stack)).length < last) await setImmediate();
process.kill(process.pid, 'SIGKILL');
