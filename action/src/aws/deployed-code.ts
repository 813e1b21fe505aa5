/** The code that state machines and functions run, which CloudFormation does not compare. */
import { GetFunctionCommand } from '@aws-sdk/client-lambda';
import { DescribeStateMachineCommand } from '@aws-sdk/client-sfn';
import type { Cloud } from './cloud.ts';
import { isAwsError, saying } from './errors.ts';

/** undefined: there is no such state machine. */
export async function stateMachineDefinition(cloud: Cloud, stateMachineArn: string): Promise<string | undefined> {
  return saying(`Reading the state machine ${stateMachineArn}`, async () => {
    try {
      return (await cloud.sfn.send(new DescribeStateMachineCommand({ stateMachineArn }))).definition;
    } catch (error) {
      if (isAwsError(error, 'StateMachineDoesNotExist')) return undefined;
      throw error;
    }
  });
}

/** sha256 of the function's zip, in base64; undefined: there is no such function. */
export async function functionCodeDigest(cloud: Cloud, FunctionName: string): Promise<string | undefined> {
  return saying(`Looking at the function ${FunctionName}`, async () => {
    try {
      return (await cloud.lambda.send(new GetFunctionCommand({ FunctionName }))).Configuration?.CodeSha256;
    } catch (error) {
      if (isAwsError(error, 'ResourceNotFoundException')) return undefined;
      throw error;
    }
  });
}
