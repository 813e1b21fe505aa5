/** Partitions of tables, many at once: what cannot be done is listed, and the rest is done. */
import type {
  BatchCreatePartitionRequest,
  BatchCreatePartitionResponse,
  BatchDeletePartitionRequest,
  BatchDeletePartitionResponse,
  BatchGetPartitionRequest,
  BatchGetPartitionResponse,
  BatchUpdatePartitionRequest,
  BatchUpdatePartitionResponse,
  ErrorDetail,
} from '@aws-sdk/client-glue';
import { onlyKnown, required } from '../input.ts';
import { AwsError } from '../service.ts';
import { change, existingTable } from './catalog.ts';
import type { Catalog } from './catalog.ts';
import { checkLength } from './errors.ts';
import { createPartition, databaseOf, deletePartition, findPartition, updatePartition } from './partitions.ts';

const table = ['CatalogId', 'DatabaseName', 'TableName'] as const;

export const batchCommands = (catalog: Catalog) => ({
  async BatchCreatePartition(input: BatchCreatePartitionRequest): Promise<BatchCreatePartitionResponse> {
    onlyKnown('BatchCreatePartition', input, [...table, 'PartitionInputList']);
    const inputs = required(input.PartitionInputList, 'partitionInputList');
    checkLength(inputs, 'partitionInputList', 100);
    existingTable(catalog, input);
    return change(catalog, databaseOf(input), () => ({
      Errors: inputs.flatMap((partition) => {
        const ErrorDetail = failure(() => createPartition(catalog, input, partition));
        return ErrorDetail === undefined ? [] : [{ PartitionValues: partition.Values, ErrorDetail }];
      }),
    }));
  },

  async BatchUpdatePartition(input: BatchUpdatePartitionRequest): Promise<BatchUpdatePartitionResponse> {
    onlyKnown('BatchUpdatePartition', input, [...table, 'Entries']);
    const entries = required(input.Entries, 'entries');
    checkLength(entries, 'entries', 100);
    existingTable(catalog, input);
    return change(catalog, databaseOf(input), () => ({
      Errors: entries.flatMap(({ PartitionValueList, PartitionInput }) => {
        const values = required(PartitionValueList, 'entries.partitionValueList');
        const partition = required(PartitionInput, 'entries.partitionInput');
        const ErrorDetail = failure(() => updatePartition(catalog, input, values, partition));
        return ErrorDetail === undefined ? [] : [{ PartitionValueList, ErrorDetail }];
      }),
    }));
  },

  async BatchDeletePartition(input: BatchDeletePartitionRequest): Promise<BatchDeletePartitionResponse> {
    onlyKnown('BatchDeletePartition', input, [...table, 'PartitionsToDelete']);
    const partitions = required(input.PartitionsToDelete, 'partitionsToDelete');
    checkLength(partitions, 'partitionsToDelete', 25);
    existingTable(catalog, input);
    return change(catalog, databaseOf(input), () => ({
      Errors: partitions.flatMap(({ Values }) => {
        const values = required(Values, 'partitionsToDelete.values');
        const ErrorDetail = failure(() => deletePartition(catalog, input, values));
        return ErrorDetail === undefined ? [] : [{ PartitionValues: Values, ErrorDetail }];
      }),
    }));
  },

  /** Partitions that do not exist are left out, without an error, as AWS does. */
  async BatchGetPartition(input: BatchGetPartitionRequest): Promise<BatchGetPartitionResponse> {
    onlyKnown('BatchGetPartition', input, [...table, 'PartitionsToGet']);
    const partitions = required(input.PartitionsToGet, 'partitionsToGet');
    checkLength(partitions, 'partitionsToGet', 1000);
    existingTable(catalog, input);
    const found = partitions.map(({ Values }) =>
      findPartition(catalog, input, required(Values, 'partitionsToGet.values')),
    );
    return { Partitions: found.filter((partition) => partition !== undefined), UnprocessedKeys: [] };
  },
});

/** What one partition of a batch failed of; a request that the local cloud refuses is refused whole. */
function failure(act: () => void): ErrorDetail | undefined {
  try {
    act();
    return undefined;
  } catch (error) {
    const ofThePartition = ['EntityNotFoundException', 'AlreadyExistsException', 'InvalidInputException'];
    if (!(error instanceof AwsError) || !ofThePartition.includes(error.name)) throw error;
    const notFound = error.name === 'EntityNotFoundException';
    return { ErrorCode: error.name, ErrorMessage: notFound ? 'Partition not found.' : error.message };
  }
}
