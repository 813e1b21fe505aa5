/** Data sources and datasets of QuickSight. */
import type { QuickSightDataSetProperties } from '@awboost/cfn-resource-types/AWS-QuickSight-DataSet';
import type { QuickSightDataSourceProperties } from '@awboost/cfn-resource-types/AWS-QuickSight-DataSource';

import { arn } from './provider.ts';
import { recorded } from './recorded.ts';

const note = 'Recorded: the local cloud does not show QuickSight.';

/** `account|id` -> the id. */
const idOf = (physicalId: string): string => physicalId.slice(physicalId.indexOf('|') + 1);

export const dataSource = recorded<QuickSightDataSourceProperties>({
  type: 'AWS::QuickSight::DataSource',
  note,
  customName: ({ DataSourceId }) => DataSourceId,
  generatedName: { longest: 512 },
  physicalId: (id, { AwsAccountId }, { account }) => `${AwsAccountId ?? account}|${id}`,
  attributes: (physicalId, _, world) => ({ Arn: arn(world, 'quicksight', `datasource/${idOf(physicalId)}`) }),
});

export const dataSet = recorded<QuickSightDataSetProperties>({
  type: 'AWS::QuickSight::DataSet',
  note,
  customName: ({ DataSetId }) => DataSetId,
  generatedName: { longest: 512 },
  physicalId: (id, { AwsAccountId }, { account }) => `${AwsAccountId ?? account}|${id}`,
  attributes: (physicalId, _, world) => ({ Arn: arn(world, 'quicksight', `dataset/${idOf(physicalId)}`) }),
});
