/** What the boundary of an environment's roles makes of their rights. */
import { expect, test } from '@jest/globals';
import { rightsWithin } from '../../action/src/init/bootstrap/boundary.ts';
import { readPipelines } from '../../action/src/init/repository.ts';
import { root } from './own.ts';

test('a database keeps its name, also where that is made of pipeline and environment', async () => {
  const [seattle] = await readPipelines(root, ['pipeline/seattle.yml']);
  const pipeline = seattle?.deployed[0];
  if (pipeline === undefined) throw new Error('There is no pipeline.');
  const orders = { ...pipeline, name: 'orders', environment: { ...pipeline.environment, name: 'prod' } };
  const { account, region } = orders.environment;
  const Resource = ['database/orders_prod', 'table/orders_prod/days'].map(
    (path) => `arn:aws:glue:${region}:${account}:${path}`,
  );
  const role = { Policies: [{ PolicyDocument: { Statement: [{ Action: 'glue:GetTable', Resource }] } }] };
  expect(rightsWithin(orders, [role]).map(({ resource }) => resource)).toEqual([
    `arn:aws:glue:*:${account}:database/orders_prod`,
    `arn:aws:glue:*:${account}:table/orders_prod/*`,
  ]);
});
