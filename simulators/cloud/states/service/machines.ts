/** CreateStateMachine, UpdateStateMachine, DeleteStateMachine, DescribeStateMachine, ListStateMachines. */
import type {
  CreateStateMachineInput,
  CreateStateMachineOutput,
  DeleteStateMachineInput,
  DescribeStateMachineInput,
  DescribeStateMachineOutput,
  ListStateMachinesInput,
  ListStateMachinesOutput,
  UpdateStateMachineInput,
  UpdateStateMachineOutput,
} from '@aws-sdk/client-sfn';
import { onlyKnown, required } from '../../input.ts';
import { AwsError, refuse, type World } from '../../service.ts';
import { InvalidDefinition } from '../validation/problem.ts';
import { checkExpress } from '../validation/express.ts';
import { parseDefinition, stateMachine } from '../validation/index.ts';
import { unsupported } from '../validation/unsupported.ts';
import { checkName, existingMachine, machineArn } from './arns.ts';
import { page } from './page.ts';
import type { MachineRecord, Records } from './records.ts';

const created = [
  'name',
  'definition',
  'roleArn',
  'type',
  'loggingConfiguration',
  'tracingConfiguration',
  'tags',
] as const;
const updated = ['stateMachineArn', 'definition', 'roleArn', 'loggingConfiguration', 'tracingConfiguration'] as const;
const silent = { level: 'OFF', includeExecutionData: false } as const;

export const machineCommands = (world: World, records: Records) => ({
  async CreateStateMachine(input: CreateStateMachineInput): Promise<CreateStateMachineOutput> {
    onlyKnown('states:CreateStateMachine', input, created);
    const name = required(input.name, 'name');
    checkName(name);
    const type = input.type ?? 'STANDARD';
    checkDefinition(required(input.definition, 'definition'), type);
    const now = world.clock.now().getTime();
    const machine: MachineRecord = {
      name,
      arn: machineArn(world, name),
      type,
      definition: required(input.definition, 'definition'),
      roleArn: required(input.roleArn, 'roleArn'),
      loggingConfiguration: input.loggingConfiguration ?? silent,
      tracingConfiguration: input.tracingConfiguration ?? { enabled: false },
      created: now,
      updated: now,
      revisionId: crypto.randomUUID(),
      tags: input.tags ?? [],
    };
    const stored = world.store.transaction(() => {
      const existing = records.machines.get(name);
      if (existing === undefined) records.machines.put(name, machine);
      return existing ?? machine;
    });
    if (!isSame(stored, machine)) {
      throw new AwsError('StateMachineAlreadyExists', `State Machine Already Exists: '${stored.arn}'`);
    }
    return { stateMachineArn: stored.arn, creationDate: new Date(stored.created) };
  },

  async UpdateStateMachine(input: UpdateStateMachineInput): Promise<UpdateStateMachineOutput> {
    onlyKnown('states:UpdateStateMachine', input, updated);
    const { definition, roleArn, loggingConfiguration, tracingConfiguration } = input;
    if ([definition, roleArn, loggingConfiguration, tracingConfiguration].every((value) => value === undefined)) {
      throw new AwsError(
        'MissingRequiredParameter',
        'Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified',
      );
    }
    return world.store.transaction(() => {
      const machine = existingMachine(records, required(input.stateMachineArn, 'stateMachineArn'));
      if (definition !== undefined) checkDefinition(definition, machine.type);
      const now = world.clock.now().getTime();
      const revisionId = crypto.randomUUID();
      records.machines.put(machine.name, {
        ...machine,
        definition: definition ?? machine.definition,
        roleArn: roleArn ?? machine.roleArn,
        loggingConfiguration: loggingConfiguration ?? machine.loggingConfiguration,
        tracingConfiguration: tracingConfiguration ?? machine.tracingConfiguration,
        updated: now,
        revisionId,
      });
      return { updateDate: new Date(now), revisionId };
    });
  },

  /** Executions that run go on; AWS does not complain of a machine that is not there. */
  async DeleteStateMachine(input: DeleteStateMachineInput): Promise<object> {
    onlyKnown('states:DeleteStateMachine', input, ['stateMachineArn']);
    const arn = required(input.stateMachineArn, 'stateMachineArn');
    world.store.transaction(() => {
      const name = arn.split(':')[6] ?? '';
      if (records.machines.get(name)?.arn === arn) records.machines.delete(name);
    });
    return {};
  },

  async DescribeStateMachine(input: DescribeStateMachineInput): Promise<DescribeStateMachineOutput> {
    onlyKnown('states:DescribeStateMachine', input, ['stateMachineArn', 'includedData']);
    const machine = existingMachine(records, required(input.stateMachineArn, 'stateMachineArn'));
    return {
      stateMachineArn: machine.arn,
      name: machine.name,
      status: 'ACTIVE',
      definition: machine.definition,
      roleArn: machine.roleArn,
      type: machine.type,
      creationDate: new Date(machine.created),
      loggingConfiguration: machine.loggingConfiguration,
      tracingConfiguration: machine.tracingConfiguration,
      revisionId: machine.revisionId,
    };
  },

  async ListStateMachines(input: ListStateMachinesInput): Promise<ListStateMachinesOutput> {
    onlyKnown('states:ListStateMachines', input, ['maxResults', 'nextToken']);
    const { items, ...next } = page(records.machines.list(), input);
    const stateMachines = items.map(({ value: { arn, name, type, created } }) => ({
      stateMachineArn: arn,
      name,
      type,
      creationDate: new Date(created),
    }));
    return { stateMachines, ...next };
  },
});

function checkDefinition(text: string, type: MachineRecord['type']): void {
  try {
    const machine = stateMachine(parseDefinition(text));
    if (type === 'EXPRESS') checkExpress(machine);
    const [first] = unsupported(machine);
    if (first !== undefined) throw refuse(first);
  } catch (thrown) {
    if (thrown instanceof InvalidDefinition) throw new AwsError('InvalidDefinition', thrown.message);
    throw thrown;
  }
}

/** Whether a repeated CreateStateMachine asks for what is there: role and tags do not count. */
function isSame(one: MachineRecord, other: MachineRecord): boolean {
  const what = ({ type, definition, loggingConfiguration, tracingConfiguration }: MachineRecord) =>
    JSON.stringify([type, definition, loggingConfiguration, tracingConfiguration]);
  return what(one) === what(other);
}
