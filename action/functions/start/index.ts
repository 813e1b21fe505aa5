/** The Lambda function `start`: what the pipeline's schedule calls. */
import { SFNClient } from '@aws-sdk/client-sfn';
import type { Start, Started } from './event.ts';
import { start } from './start.ts';

const sfn = new SFNClient();

export const handler = (event: Start): Promise<Started> => start(sfn, event);
