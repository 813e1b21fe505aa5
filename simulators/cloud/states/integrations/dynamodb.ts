import type { Answer } from './index.ts';
import { send } from './send.ts';
import { withMetadata } from './shape.ts';

const plain =
  (command: string): Answer =>
  async (world, { arguments: input }) =>
    withMetadata(await send(world, 'optimised', { client: 'dynamodb', command, input }));

export const dynamodb: Readonly<Record<string, Answer>> = {
  'dynamodb:getItem': plain('GetItem'),
  'dynamodb:putItem': plain('PutItem'),
  'dynamodb:updateItem': plain('UpdateItem'),
  'dynamodb:deleteItem': plain('DeleteItem'),
};
