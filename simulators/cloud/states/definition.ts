/** Amazon States Language, as validation proves it: the fields that the interpreter reads. */
import type { Json, JsonObject } from './json.ts';

export type QueryLanguage = 'JSONata' | 'JSONPath';

/** A chain of states: a whole machine, a branch of a Parallel, the processor of a Map. */
export interface Region {
  readonly StartAt: string;
  readonly States: Readonly<Record<string, State>>;
}

export interface StateMachine extends Region {
  readonly QueryLanguage?: QueryLanguage;
  readonly TimeoutSeconds?: number;
}

export type State =
  PassState | TaskState | ChoiceState | WaitState | SucceedState | FailState | ParallelState | MapState;

export type StateType = State['Type'];

/** What a state, a choice rule or a catcher leaves behind. */
export interface Leaving {
  readonly Assign?: JsonObject;
  /** JSONata only. */
  readonly Output?: Json;
}

interface Base extends Leaving {
  readonly QueryLanguage?: QueryLanguage;
  readonly InputPath?: string | null;
  readonly OutputPath?: string | null;
}

interface Onward {
  readonly Next?: string;
  readonly End?: boolean;
}

/** States that give a result of their own. JSONPath's fields. */
interface WithResult {
  readonly Parameters?: Json;
  readonly ResultSelector?: JsonObject;
  readonly ResultPath?: string | null;
}

export interface Guarded extends Onward {
  readonly Retry?: readonly Retrier[];
  readonly Catch?: readonly Catcher[];
  /** JSONata only. */
  readonly Arguments?: Json;
}

export interface Retrier {
  readonly ErrorEquals: readonly string[];
  readonly IntervalSeconds?: number;
  readonly MaxAttempts?: number;
  readonly BackoffRate?: number;
  readonly MaxDelaySeconds?: number;
  readonly JitterStrategy?: 'FULL' | 'NONE';
}

export interface Catcher extends Leaving {
  readonly ErrorEquals: readonly string[];
  readonly Next: string;
  readonly ResultPath?: string | null;
}

export interface PassState extends Base, Onward, WithResult {
  readonly Type: 'Pass';
  readonly Result?: Json;
}

export interface TaskState extends Base, Guarded, WithResult {
  readonly Type: 'Task';
  readonly Resource: string;
  readonly TimeoutSeconds?: Json;
  readonly TimeoutSecondsPath?: string;
  readonly HeartbeatSeconds?: Json;
  readonly HeartbeatSecondsPath?: string;
  readonly Credentials?: Json;
}

export interface ChoiceState extends Base {
  readonly Type: 'Choice';
  readonly Choices: readonly ChoiceRule[];
  readonly Default?: string;
}

export interface ChoiceRule extends Leaving {
  readonly Next: string;
  /** JSONata only; JSONPath has its operators here, by name. */
  readonly Condition?: Json;
}

export interface WaitState extends Base, Onward {
  readonly Type: 'Wait';
  readonly Seconds?: Json;
  readonly SecondsPath?: string;
  readonly Timestamp?: string;
  readonly TimestampPath?: string;
}

export interface SucceedState extends Base {
  readonly Type: 'Succeed';
}

export interface FailState extends Base {
  readonly Type: 'Fail';
  readonly Error?: string;
  readonly ErrorPath?: string;
  readonly Cause?: string;
  readonly CausePath?: string;
}

export interface ParallelState extends Base, Guarded, WithResult {
  readonly Type: 'Parallel';
  readonly Branches: readonly Region[];
}

export interface MapState extends Base, Guarded, WithResult {
  readonly Type: 'Map';
  readonly ItemProcessor?: Processor;
  /** The older name of ItemProcessor. */
  readonly Iterator?: Processor;
  readonly Items?: Json;
  readonly ItemsPath?: string;
  readonly ItemSelector?: Json;
  readonly MaxConcurrency?: Json;
  readonly MaxConcurrencyPath?: string;
  /** The rest is for distributed Maps only. */
  readonly Label?: string;
  readonly ItemReader?: ItemReader;
  readonly ItemBatcher?: ItemBatcher;
  readonly ResultWriter?: ResultWriter;
  readonly ToleratedFailureCount?: Json;
  readonly ToleratedFailureCountPath?: string;
  readonly ToleratedFailurePercentage?: Json;
  readonly ToleratedFailurePercentagePath?: string;
}

export interface Processor extends Region {
  readonly ProcessorConfig?: {
    readonly Mode?: 'INLINE' | 'DISTRIBUTED';
    readonly ExecutionType?: 'STANDARD' | 'EXPRESS';
  };
}

/** Parameters in JSONPath, Arguments in JSONata: what the request to S3 is made of. */
interface Asking {
  readonly Parameters?: Json;
  readonly Arguments?: Json;
}

export interface ItemReader extends Asking {
  readonly Resource: string;
  readonly ReaderConfig?: ReaderConfig;
}

export interface ReaderConfig {
  readonly InputType?: 'CSV' | 'JSON' | 'JSONL' | 'MANIFEST' | 'PARQUET';
  readonly CSVHeaderLocation?: 'FIRST_ROW' | 'GIVEN';
  readonly CSVHeaders?: readonly string[];
  readonly CSVDelimiter?: 'COMMA' | 'PIPE' | 'SEMICOLON' | 'SPACE' | 'TAB';
  readonly ManifestType?: 'S3_INVENTORY' | 'ATHENA_DATA';
  readonly ItemsPointer?: string;
  readonly Transformation?: 'NONE' | 'LOAD_AND_FLATTEN';
  readonly MaxItems?: Json;
  readonly MaxItemsPath?: string;
}

export interface ItemBatcher {
  readonly BatchInput?: Json;
  readonly MaxItemsPerBatch?: Json;
  readonly MaxItemsPerBatchPath?: string;
  readonly MaxInputBytesPerBatch?: Json;
  readonly MaxInputBytesPerBatchPath?: string;
}

export interface ResultWriter extends Asking {
  readonly Resource?: string;
  readonly WriterConfig?: {
    readonly Transformation?: 'NONE' | 'COMPACT' | 'FLATTEN';
    readonly OutputType?: 'JSON' | 'JSONL';
  };
}

export function isDistributed(state: MapState): boolean {
  return processorOf(state).ProcessorConfig?.Mode === 'DISTRIBUTED';
}

/** The processor of a Map, under either of its names. */
export function processorOf(state: MapState): Processor {
  const region = state.ItemProcessor ?? state.Iterator;
  if (region === undefined) throw new TypeError('A Map state without ItemProcessor has passed validation.');
  return region;
}
