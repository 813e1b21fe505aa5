import type { ResourceStatus } from '@aws-sdk/client-cloudformation';
import { expect, test } from '@jest/globals';
import { deployProgress } from '../../action/src/terminal/deployment.ts';

const stack = 'arn:aws:cloudformation:eu-west-1:111111111111:stack/rooms-dev/1';
const ofResource = (LogicalResourceId: string, ResourceStatus: ResourceStatus, ResourceStatusReason?: string) => ({
  ...{ LogicalResourceId, ResourceStatus, ResourceType: 'AWS::Glue::Job', StackId: stack, StackName: 'rooms-dev' },
  ...{ EventId: '1', Timestamp: new Date(0) },
  ...(ResourceStatusReason === undefined ? {} : { ResourceStatusReason }),
});

test.each([
  [
    'each is told that is done, and once, where no pause is made',
    0,
    ['  1 of 3 resources done', '  2 of 3 resources done', '  2 of 3 resources done'],
  ],
  ['none is told before the pause is over', Infinity, []],
])('of a deployment %s; what failed is told in full', (_, pause, counted) => {
  const lines: string[] = [];
  const told = { stdout: () => undefined, progress: (line: string) => void lines.push(line), width: 80, color: false };
  const progress = deployProgress(told, pause);
  progress.planned([{}, {}, {}]);
  progress.event(ofResource('Import', 'CREATE_IN_PROGRESS'));
  progress.event(ofResource('Import', 'CREATE_COMPLETE'));
  progress.event(ofResource('Bucket', 'IMPORT_COMPLETE'));
  progress.event(ofResource('Bucket', 'UPDATE_COMPLETE'));
  progress.event(ofResource('Extract', 'CREATE_FAILED', 'Role is invalid'));
  progress.event({ ...ofResource('rooms-dev', 'CREATE_COMPLETE'), PhysicalResourceId: stack });
  expect(lines).toEqual(['3 resources change', ...counted, '  Extract AWS::Glue::Job create failed Role is invalid']);
});
