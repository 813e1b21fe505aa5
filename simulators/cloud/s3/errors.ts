/** S3's errors, in its own codes and words (Amazon S3 API reference, "Error responses"). */
import { AwsError } from '../service.ts';

export const noSuchBucket = () => new AwsError('NoSuchBucket', 'The specified bucket does not exist', 404);

export const noSuchKey = () => new AwsError('NoSuchKey', 'The specified key does not exist.', 404);

/** What the SDK makes of a HEAD request's 404, which has no body. */
export const notFound = () => new AwsError('NotFound', 'UnknownError', 404);

export const preconditionFailed = () =>
  new AwsError('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold', 412);

export const invalidRange = () => new AwsError('InvalidRange', 'The requested range is not satisfiable', 416);

export const invalidBucketName = () => new AwsError('InvalidBucketName', 'The specified bucket is not valid.');

export const accessDenied = () => new AwsError('AccessDenied', 'Access Denied', 403);

export const invalidArgument = (message: string) => new AwsError('InvalidArgument', message);

export const malformedXml = () =>
  new AwsError(
    'MalformedXML',
    'The XML you provided was not well-formed or did not validate against our published schema',
  );
