/** Sends commands of the SDK by their names, with a state machine's JSON on both sides. */
import type { World } from '../../service.ts';
import type { Json, JsonObject } from '../json.ts';
import { clients, type Client, type ClientName } from './clients.ts';
import { asTaskFailure } from './failure.ts';
import { iso, milliseconds, shaped } from './shape.ts';

/** The two kinds of integration differ in how they show instants, and how they name errors. */
export type Style = 'optimised' | 'aws-sdk';

interface Sender {
  send(command: object, options: { readonly abortSignal?: AbortSignal }): Promise<object>;
}

export interface Request {
  readonly client: ClientName;
  /** `StartJobRun`. */
  readonly command: string;
  readonly input: JsonObject;
  readonly signal?: AbortSignal;
}

/** Whether the SDK has such a command. */
export async function hasCommand(client: ClientName, command: string): Promise<boolean> {
  return typeof Reflect.get(await clients[client].load(), `${command}Command`) === 'function';
}

/** The answer without the SDK's metadata. Rejects with TaskFailure for what the service says no to. */
export async function send(
  world: World,
  style: Style,
  { client: name, command, input, signal }: Request,
): Promise<JsonObject> {
  const client: Client = clients[name];
  const library = await client.load();
  const Command: unknown = Reflect.get(library, `${command}Command`);
  if (typeof Command !== 'function') throw new RangeError(`${name} has no command ${command}.`);
  // Which output belongs to which command only the SDK's overloads know; here a command is a name.
  const sender = world.cloud[client.service] as unknown as Sender;
  try {
    const sent = Reflect.construct(Command, [inputOf(client, input)]) as object;
    const output = await sender.send(sent, signal === undefined ? {} : { abortSignal: signal });
    const members = Object.fromEntries(Object.entries(output).filter(([member]) => member !== '$metadata'));
    const shaping = style === 'optimised' ? milliseconds : iso;
    return (await shaped(members, client.camelCase === true ? { ...shaping, key: pascalCase } : shaping)) as JsonObject;
  } catch (thrown) {
    throw asTaskFailure(thrown, client, library, style);
  }
}

function inputOf({ camelCase, json = [] }: Client, input: JsonObject): object {
  const entries = Object.entries(input).map(([name, value]) => [
    camelCase === true ? lowerFirst(name) : name,
    json.includes(name) ? JSON.stringify(value) : camelCase === true ? lowered(value) : value,
  ]);
  return Object.fromEntries(entries) as object;
}

/** Names of members inside: objects that are data of the user stand in members that are sent as JSON text. */
function lowered(value: Json): Json {
  if (Array.isArray(value)) return value.map(lowered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [lowerFirst(name), lowered(item)]));
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function pascalCase(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
