/** The Lambda function `start-condition`: whether a step has anything to do. */
import { AthenaClient } from '@aws-sdk/client-athena';
import { GlueClient } from '@aws-sdk/client-glue';
import { S3Client } from '@aws-sdk/client-s3';
import type { Answer, Question } from './event.ts';
import { startCondition } from './start-condition.ts';

const clients = {
  // A source may lie in another region.
  s3: new S3Client({ followRegionRedirects: true }),
  glue: new GlueClient(),
  athena: new AthenaClient(),
};

export const handler = (question: Question): Promise<Answer> =>
  startCondition(clients, process.env['PENSTOCK_STACK'] ?? '', question);
