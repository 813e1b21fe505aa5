/** Properties of resources as their services have them now, in the words of templates. */
import { GetCrawlerCommand, GetJobCommand, GetTableCommand } from '@aws-sdk/client-glue';
import { GetFunctionCommand } from '@aws-sdk/client-lambda';
import { DescribeStateMachineCommand } from '@aws-sdk/client-sfn';

import type { World } from '../../service.ts';
import { isObject, type Json, type JsonObject } from '../json.ts';
import type { ResourceRecord } from '../records.ts';

/** Only what somebody could have changed in the local cloud, and what the service gives back. */
type Reader = (id: string, properties: JsonObject, world: World) => Promise<object>;

/** Types that are not here are not compared. */
export const readers: Readonly<Record<string, Reader>> = {
  'AWS::Glue::Job': async (JobName, _, { cloud }) => (await cloud.glue.send(new GetJobCommand({ JobName }))).Job ?? {},
  'AWS::Glue::Table': async (Name, { DatabaseName }, { cloud }) => {
    const { Table } = await cloud.glue.send(new GetTableCommand({ DatabaseName: text(DatabaseName), Name }));
    return { TableInput: Table };
  },
  'AWS::Glue::Crawler': async (Name, _, { cloud }) => {
    const { Crawler = {} } = await cloud.glue.send(new GetCrawlerCommand({ Name }));
    const { Schedule, ...rest } = Crawler;
    return Schedule === undefined ? rest : { ...rest, Schedule };
  },
  'AWS::Lambda::Function': async (FunctionName, _, { cloud }) => {
    const { Configuration = {} } = await cloud.lambda.send(new GetFunctionCommand({ FunctionName }));
    const { Handler, Runtime, MemorySize, Timeout, Role, Description, Environment } = Configuration;
    return { Handler, Runtime, MemorySize, Timeout, Role, Description, Environment };
  },
  'AWS::StepFunctions::StateMachine': async (stateMachineArn, _, { cloud }) => {
    const { roleArn, type } = await cloud.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }));
    return { RoleArn: roleArn, StateMachineType: type };
  },
};

/** What both sides have: what the service does not give back, such as the code of a function, is not compared. */
export async function actualProperties(
  { type, physicalId = '', properties }: ResourceRecord,
  world: World,
): Promise<JsonObject | undefined> {
  const read = Object.hasOwn(readers, type) ? readers[type] : undefined;
  if (read === undefined) return undefined;
  // As JSON: without what is undefined, and without the SDK's own classes.
  const actual = JSON.parse(JSON.stringify(await read(physicalId, properties, world))) as Json;
  return isObject(actual) ? actual : {};
}

const text = (value: Json | undefined): string => (typeof value === 'string' ? value : '');
