/** What a request for a change set says, checked as CloudFormation checks it. */
import { GetObjectCommand } from '@aws-sdk/client-s3';

import { AwsError, type World } from '../../service.ts';
import type { Blueprint } from '../blueprint.ts';
import { validationError } from '../errors.ts';
import { providerOf } from '../resources/index.ts';

/** CloudFormation's quotas, in bytes. */
const longestBody = 51_200;
const longestObject = 1_000_000;

export function checkName(value: string | undefined, member: 'stackName' | 'changeSetName'): string {
  const shape = member === 'stackName' ? '[a-zA-Z][-a-zA-Z0-9]*|arn:[-a-zA-Z0-9:/._+]*' : '[a-zA-Z][-a-zA-Z0-9]*';
  if (value === undefined) throw violated('null', member, 'Member must not be null');
  if (!new RegExp(`^(?:${shape})$`).test(value)) {
    throw violated(`'${value}'`, member, `Member must satisfy regular expression pattern: ${shape}`);
  }
  if (!value.startsWith('arn:') && value.length > 128) {
    throw violated(`'${value}'`, member, 'Member must have length less than or equal to 128');
  }
  return value;
}

export interface TemplateSource {
  readonly TemplateBody?: string | undefined;
  readonly TemplateURL?: string | undefined;
  readonly UsePreviousTemplate?: boolean | undefined;
}

/** The text of the template, from where the request says. */
export async function templateText(
  source: TemplateSource,
  previous: string | undefined,
  world: World,
): Promise<string> {
  const { TemplateBody, TemplateURL, UsePreviousTemplate = false } = source;
  const given = [TemplateBody, TemplateURL, UsePreviousTemplate || undefined].filter((value) => value !== undefined);
  if (given.length !== 1) {
    throw validationError('Either Template URL or Template Body must be specified.');
  }
  if (TemplateBody !== undefined) {
    if (Buffer.byteLength(TemplateBody) <= longestBody) return TemplateBody;
    throw violated(
      `'${TemplateBody.slice(0, 40)}…'`,
      'templateBody',
      `Member must have length less than or equal to ${longestBody}`,
    );
  }
  if (TemplateURL !== undefined) return templateObject(TemplateURL, world);
  if (previous === undefined) throw validationError('There is no previous template to use.');
  return previous;
}

async function templateObject(url: string, { cloud }: World): Promise<string> {
  const { Bucket, Key } = objectOf(url);
  let text: string;
  try {
    const { Body } = await cloud.s3.send(new GetObjectCommand({ Bucket, Key }));
    text = (await Body?.transformToString()) ?? '';
  } catch (error) {
    if (!(error instanceof Error) || !('$fault' in error)) throw error;
    throw validationError(`S3 error: ${error.message}`);
  }
  if (Buffer.byteLength(text) <= longestObject) return text;
  throw validationError(`Template may not exceed ${longestObject} bytes in size.`);
}

/** Both forms: `https://bucket.s3.region.amazonaws.com/key` and `https://s3.region.amazonaws.com/bucket/key`. */
function objectOf(url: string): { readonly Bucket: string; readonly Key: string } {
  const { hostname, pathname } = URL.canParse(url) ? new URL(url) : { hostname: '', pathname: '' };
  const path = decodeURIComponent(pathname.slice(1));
  const host = /^(?:(?<bucket>[^/]+)\.)?s3(?:[.-][a-z0-9-]+)?\.amazonaws\.com(?:\.cn)?$/.exec(hostname);
  if (host === null) throw validationError('TemplateURL must be a supported URL.');
  const bucket = host.groups?.['bucket'];
  if (bucket !== undefined) return { Bucket: bucket, Key: path };
  const slash = path.indexOf('/');
  return { Bucket: path.slice(0, slash), Key: path.slice(slash + 1) };
}

/** IAM resources must be acknowledged; those with names of their own by CAPABILITY_NAMED_IAM. */
export function checkCapabilities({ resources }: Blueprint, capabilities: readonly string[]): void {
  const iam = Object.values(resources).filter(({ type }) => type.startsWith('AWS::IAM::'));
  const named = iam.some(({ type, properties }) => providerOf(type).customName(properties) !== undefined);
  const needed = named ? 'CAPABILITY_NAMED_IAM' : iam.length > 0 ? 'CAPABILITY_IAM' : undefined;
  if (needed === undefined || capabilities.includes(needed) || capabilities.includes('CAPABILITY_NAMED_IAM')) return;
  throw new AwsError('InsufficientCapabilitiesException', `Requires capabilities : [${needed}]`);
}

function violated(value: string, member: string, constraint: string): AwsError {
  return validationError(
    `1 validation error detected: Value ${value} at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}
