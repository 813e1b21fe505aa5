/** Starts an execution and says its ARN when so many events are in the store; then it lives until it is killed. */
import { GetExecutionHistoryCommand, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { openLocalCloud } from '../../simulators/cloud/open.ts';
import type { Engines } from '../../simulators/engines/engines.ts';

const [stateFolder = '', stateMachineArn = '', wanted = ''] = process.argv.slice(2);
const none = { warm() {}, close: async () => {} };
const engines: Engines = {
  spark: { ...none, run: () => Promise.reject(new Error('no Spark here')) },
  forest: { run: () => Promise.reject(new Error('no forest in this test')) },
  athena: { ...none, query: () => Promise.reject(new Error('no Athena here')) },
};
const cloud = await openLocalCloud({ stateFolder, account: '000000000000', region: 'eu-west-1', engines });
const { executionArn } = await cloud.sfn.send(new StartExecutionCommand({ stateMachineArn, name: 'one' }));
for (let events = 0; events < Number(wanted);) {
  await new Promise((resolve) => setImmediate(resolve));
  events = (await cloud.sfn.send(new GetExecutionHistoryCommand({ executionArn }))).events?.length ?? 0;
}
process.stdout.write(`${executionArn}\n`);
