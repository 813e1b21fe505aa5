/** A process that wants every window's lock: `claimant.ts FOLDER WINDOWS`. Prints how many it got. */
import { PutItemCommand } from '@aws-sdk/client-dynamodb';

import { openTestCloud } from '../cloudformation/cloud.ts';

const [folder, windows] = process.argv.slice(2);
const local = await openTestCloud(folder);
let got = 0;
for (let window = 0; window < Number(windows); window++) {
  const Item = { window_id: { S: String(window) }, holder: { S: String(process.pid) } };
  const put = new PutItemCommand({ TableName: 'locks', Item, ConditionExpression: 'attribute_not_exists(window_id)' });
  try {
    await local.cloud.dynamoDB.send(put);
    got += 1;
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw error;
  }
}
process.stdout.write(`${got}\n`);
await local.leave();
