/** What the Resource of a Task names. */
export type Resource = Integration | Worker;

/** A service integration: `arn:aws:states:::glue:startJobRun.sync`. */
export interface Integration {
  readonly kind: 'integration';
  readonly arn: string;
  /** `glue`, `aws-sdk:s3`. */
  readonly type: string;
  /** `startJobRun.sync`. */
  readonly action: string;
  /** As messages call it. */
  readonly name: string;
  /** Whether the context object has a Task.Token. */
  readonly takesToken: boolean;
}

/** A Lambda function or an activity by its own ARN. */
export interface Worker {
  readonly kind: 'lambda' | 'activity';
  readonly arn: string;
  readonly name: string;
  readonly takesToken: boolean;
}

const integrationArn =
  /^arn:[^:]+:states:[^:]*:[^:]*:(?<type>aws-sdk:[^:]+|[^:]+):(?<action>[^:.]+(?:\.(?:sync|sync:2|waitForTaskToken))?)$/;
const activityArn = /^arn:[^:]+:states:[^:]+:[^:]+:activity:[^:]+$/;
const functionArn = /^arn:[^:]+:lambda:[^:]*:[^:]*:function:/;

/** Undefined when it has none of the forms. */
export function parseResource(arn: string): Resource | undefined {
  if (activityArn.test(arn)) return { kind: 'activity', arn, name: arn, takesToken: true };
  if (functionArn.test(arn)) return { kind: 'lambda', arn, name: arn, takesToken: false };
  const { type, action } = integrationArn.exec(arn)?.groups ?? {};
  if (type === undefined || action === undefined) return undefined;
  return { kind: 'integration', arn, type, action, name: type, takesToken: action.includes('.') };
}
