import { CreateTriggerCommand } from '@aws-sdk/client-glue';
import { ListBucketsCommand } from '@aws-sdk/client-s3';
import { TestStateCommand } from '@aws-sdk/client-sfn';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { expect, test } from '@jest/globals';

import { openTestCloud } from '../cloudformation/cloud.ts';

test('a command that the local cloud does not know is refused by name', async () => {
  const local = await openTestCloud();
  const { glue, sfn } = local.cloud;
  const trigger = new CreateTriggerCommand({ Name: 't', Type: 'ON_DEMAND', Actions: [] });
  await expect(glue.send(trigger)).rejects.toMatchObject({
    name: 'NotInLocalCloud',
    message: 'The local cloud does not answer glue:CreateTrigger.',
  });
  await expect(sfn.send(new TestStateCommand({ definition: '{}' }))).rejects.toThrow(
    'The local cloud does not answer states:TestState.',
  );
  await local.close();
});

test('the caller is the account itself', async () => {
  const local = await openTestCloud();
  expect(await local.cloud.sts.send(new GetCallerIdentityCommand({}))).toMatchObject({
    Account: '123456789012',
    Arn: 'arn:aws:iam::123456789012:root',
    $metadata: { httpStatusCode: 200 },
  });
  await local.close();
});

test('closing ends the engines, once and also when nothing was asked', async () => {
  const local = await openTestCloud();
  await local.close();
  await local.cloud.close();
  const again = await openTestCloud();
  await again.cloud.s3.send(new ListBucketsCommand({}));
  await again.close();
});
