import { UserError, type Position } from '../../errors.ts';
import type { Pipeline } from '../../graph/model.ts';
import { arn, boundaryArn } from '../arn.ts';
import type { Names } from '../names.ts';
import { partition } from '../partition.ts';
import type { StateMachines } from '../states/machine.ts';
import type { Statement } from './permissions.ts';
import type { Intrinsic, ResourceProperties, ResourceType, WithIntrinsics } from './properties.ts';

export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09';
  readonly Description: string;
  readonly Resources: Readonly<Record<string, Resource>>;
  readonly Outputs: Readonly<Record<string, { readonly Description: string; readonly Value: string | Intrinsic }>>;
}

export interface Resource extends ResourceOptions {
  readonly Type: ResourceType;
  readonly Properties: object;
}

export interface ResourceOptions {
  /** `Retain`: outlives the stack, and a later stack of the same pipeline adopts it again. */
  readonly DeletionPolicy?: 'Retain';
  readonly UpdateReplacePolicy?: 'Retain';
  readonly DependsOn?: readonly string[];
}

export const kept = { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' } as const satisfies ResourceOptions;

/** What comes of a pipeline's template while the resource families add to it. */
export class Stack {
  readonly pipeline: Pipeline;
  readonly names: Names;
  /** Keys in the artifact bucket, by what lies there. */
  readonly keys: ArtifactKeys;
  readonly machines: StateMachines;
  readonly resources: Record<string, Resource> = {};
  readonly outputs: Record<string, Template['Outputs'][string]> = {};
  readonly origins: Record<string, Position | undefined> = {};

  constructor(pipeline: Pipeline, names: Names, keys: ArtifactKeys, machines: StateMachines) {
    this.pipeline = pipeline;
    this.names = names;
    this.keys = keys;
    this.machines = machines;
  }

  /** Adds a resource that comes from the place `from` in the YAML (absent: from the pipeline as a whole). */
  add<Type extends ResourceType>(
    id: string,
    Type: Type,
    Properties: WithIntrinsics<ResourceProperties[Type]>,
    { from, ...options }: ResourceOptions & { readonly from?: Position | undefined } = {},
  ): void {
    if (id in this.resources) throw new RangeError(`Two resources have the logical id ${id}.`);
    this.resources[id] = { Type, ...options, Properties };
    this.origins[id] = from;
  }

  /** A role that `service` may take in this account, with the inline policy that the statements make. */
  role(id: string, service: string, statements: readonly Statement[], from?: Position): Intrinsic {
    refuseTooLarge(id, statements);
    const { environment } = this.pipeline;
    const { permissionsBoundary: boundary } = environment;
    this.add(
      id,
      'AWS::IAM::Role',
      {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Principal: { Service: service },
              Action: 'sts:AssumeRole',
              ...(tellsAccount.includes(service)
                ? { Condition: { StringEquals: { 'aws:SourceAccount': environment.account } } }
                : {}),
            },
          ],
        },
        Policies: [
          {
            PolicyName: 'permissions',
            PolicyDocument: {
              Version: '2012-10-17',
              Statement: statements.map((statement) => ({ Effect: 'Allow', ...statement })),
            },
          },
        ],
        ...(boundary === undefined ? {} : { PermissionsBoundary: boundaryArn(environment, boundary) }),
        Tags: this.tags(),
      },
      { from },
    );
    return { 'Fn::GetAtt': [id, 'Arn'] };
  }

  tags(): { Key: string; Value: string }[] {
    return Object.entries(this.tagMap()).map(([Key, Value]) => ({ Key, Value }));
  }

  /** For what has no name of its own, so that people know it by one. */
  namedTags(): { Key: string; Value: string }[] {
    return [{ Key: 'Name', Value: this.names.stack }, ...this.tags()];
  }

  tagMap(): Record<string, string> {
    return { 'penstock:pipeline': this.pipeline.name, 'penstock:environment': this.pipeline.environment.name };
  }

  /** `arn:aws:<service>:<region>:<account>:<resource>` of this environment. */
  arn(service: string, resource: string): string {
    return arn(this.pipeline.environment, service, resource);
  }

  bucketArn(bucket: string, path = ''): string {
    return `arn:${partition(this.pipeline.environment.region)}:s3:::${bucket}${path}`;
  }
}

/** Those that are documented to say for whom they take a role. */
const tellsAccount = ['states.amazonaws.com', 'scheduler.amazonaws.com'];

export interface ArtifactKeys {
  readonly wrapper: string;
  readonly wrapperModules: string;
  readonly rowsToScore: string;
  readonly stateMachine: string;
  /** Of its parts, by their numbers. */
  readonly parts: ReadonlyMap<number, string>;
  /** Absent: nothing is backfilled. */
  readonly backfill: string | undefined;
  readonly startCondition: string;
  readonly start: string;
  readonly peeringDns: string;
  /** By the name of the job or model. */
  readonly scripts: ReadonlyMap<string, string>;
}

/** IAM counts a role's inline policies without white space. */
const policyLimit = 10_240;

function refuseTooLarge(role: string, statements: readonly Statement[]): void {
  const size = JSON.stringify(statements).length;
  if (size <= policyLimit) return;
  throw new UserError(
    'policy-too-large',
    `The policy of ${role} would have ${size} characters; IAM takes ${policyLimit}.`,
    {
      hint: 'Divide the pipeline: a role names every table that its steps read.',
    },
  );
}
