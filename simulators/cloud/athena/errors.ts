import { AwsError } from '../service.ts';

/** Athena's one code for what a request does wrong. */
export const invalidRequest = (message: string) => new AwsError('InvalidRequestException', message);
