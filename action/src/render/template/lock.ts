import type { Stack } from './stack.ts';

/** One item for each window that is being run: see render/states/lock.ts. */
export function lock(stack: Stack): void {
  stack.add('LockTable', 'AWS::DynamoDB::Table', {
    TableName: stack.names.lockTable,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'window_id', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'window_id', KeyType: 'HASH' }],
    SSESpecification: { SSEEnabled: true },
    Tags: stack.tags(),
  });
}
