/** DynamoDB, as far as locks need it: tables, and single items put, got, updated and deleted on conditions. */
import type { MakeService } from '../service.ts';
import { itemCommands } from './items.ts';
import { tableCommands } from './tables.ts';

export const makeDynamoDB: MakeService = (world) => ({
  name: 'dynamoDB',
  handlers: { ...tableCommands(world), ...itemCommands(world) },
});
