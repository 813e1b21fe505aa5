/** The Lambda function `start-condition`: whether a step has anything to do. */
import { S3Client } from '@aws-sdk/client-s3';
import type { Answer, Question } from './event.ts';
import { startCondition } from './start-condition.ts';

// A source may lie in another region.
const s3 = new S3Client({ followRegionRedirects: true });

export const handler = (question: Question): Promise<Answer> =>
  startCondition(s3, process.env['PENSTOCK_STACK'] ?? '', question);
