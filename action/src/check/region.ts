import type { Diagnostic, Position } from '../errors.ts';
import { suggestion } from '../spec/did-you-mean.ts';
import { problem, warning } from '../spec/problem.ts';

/** Regions known in 2026; a newer one may be right, so that an unknown one is only doubtful. */
const regions = [
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
  'ca-central-1',
  'ca-west-1',
  'mx-central-1',
  'sa-east-1',
  'eu-central-1',
  'eu-central-2',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'eu-north-1',
  'eu-south-1',
  'eu-south-2',
  'ap-east-1',
  'ap-east-2',
  'ap-south-1',
  'ap-south-2',
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-southeast-1',
  'ap-southeast-2',
  'ap-southeast-3',
  'ap-southeast-4',
  'ap-southeast-5',
  'ap-southeast-6',
  'ap-southeast-7',
  'af-south-1',
  'il-central-1',
  'me-central-1',
  'me-south-1',
  'us-gov-east-1',
  'us-gov-west-1',
  'cn-north-1',
  'cn-northwest-1',
];

export function regionProblems(region: string, at: Position): readonly Diagnostic[] {
  if (!/^[a-z]{2}(-[a-z]+)+-\d$/.test(region)) {
    return [
      problem('bad-region', at, {
        message: `"${region}" is no AWS region.`,
        hint: suggestion(region, regions) ?? 'A region is like eu-west-1.',
      }),
    ];
  }
  if (regions.includes(region)) return [];
  return [
    warning('bad-region', at, {
      message: `"${region}" is no AWS region that is known here.`,
      hint: suggestion(region, regions),
    }),
  ];
}
