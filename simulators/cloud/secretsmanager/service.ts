/** Secrets Manager: texts under names, with a current and a previous version each. */
import { randomInt } from 'node:crypto';
import type {
  CreateSecretRequest,
  CreateSecretResponse,
  DescribeSecretRequest,
  DescribeSecretResponse,
  GetSecretValueRequest,
  GetSecretValueResponse,
  PutSecretValueRequest,
  PutSecretValueResponse,
} from '@aws-sdk/client-secrets-manager';
import { onlyKnown, required } from '../input.ts';
import { AwsError, refuse, type MakeService } from '../service.ts';

interface StoredSecret {
  readonly ARN: string;
  readonly Name: string;
  readonly Description?: string;
  readonly CreatedDate: string;
  readonly LastChangedDate: string;
  readonly current: Version;
  readonly previous?: Version;
}

interface Version {
  readonly id: string;
  readonly text: string;
  readonly created: string;
}

export const makeSecretsManager: MakeService = ({ store, clock, account, region }) => {
  /** By name. */
  const secrets = store.collection<StoredSecret>('secretsmanager/secrets');

  const existing = (id: string | undefined): StoredSecret => {
    const wanted = required(id, 'secretId');
    const found = secrets.get(wanted) ?? secrets.list().find(({ value }) => value.ARN === wanted)?.value;
    if (found !== undefined) return found;
    throw new AwsError('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  };
  const version = (text: string | undefined, id: string | undefined): Version => {
    if (text === undefined) throw refuse('secretsmanager without SecretString');
    return { id: id ?? crypto.randomUUID(), text, created: clock.now().toISOString() };
  };

  return {
    name: 'secretsManager',
    handlers: {
      async CreateSecret(input: CreateSecretRequest): Promise<CreateSecretResponse> {
        onlyKnown('CreateSecret', input, ['Name', 'Description', 'SecretString', 'ClientRequestToken', 'Tags']);
        const Name = required(input.Name, 'name');
        return store.transaction(() => {
          if (secrets.get(Name) !== undefined) {
            const message = `The operation failed because the secret ${Name} already exists.`;
            throw new AwsError('ResourceExistsException', message);
          }
          const current = version(input.SecretString, input.ClientRequestToken);
          const ARN = `arn:aws:secretsmanager:${region}:${account}:secret:${Name}-${sixCharacters()}`;
          const Description = input.Description;
          const { created: CreatedDate } = current;
          const described = Description === undefined ? {} : { Description };
          secrets.put(Name, { ARN, Name, ...described, CreatedDate, LastChangedDate: CreatedDate, current });
          return { ARN, Name, VersionId: current.id };
        });
      },

      async PutSecretValue(input: PutSecretValueRequest): Promise<PutSecretValueResponse> {
        onlyKnown('PutSecretValue', input, ['SecretId', 'SecretString', 'ClientRequestToken']);
        return store.transaction(() => {
          const secret = existing(input.SecretId);
          const current = version(input.SecretString, input.ClientRequestToken);
          secrets.put(secret.Name, {
            ...secret,
            LastChangedDate: current.created,
            current,
            previous: secret.current,
          });
          return { ARN: secret.ARN, Name: secret.Name, VersionId: current.id, VersionStages: ['AWSCURRENT'] };
        });
      },

      async GetSecretValue(input: GetSecretValueRequest): Promise<GetSecretValueResponse> {
        onlyKnown('GetSecretValue', input, ['SecretId', 'VersionId', 'VersionStage']);
        const secret = existing(input.SecretId);
        const found = stagesOf(secret).find(
          ({ id, stage }) =>
            (input.VersionId ?? id) === id &&
            (input.VersionStage ?? (input.VersionId ? stage : 'AWSCURRENT')) === stage,
        );
        if (found === undefined) {
          const what = `${input.VersionId === undefined ? 'staging label' : 'VersionId'}: ${input.VersionId ?? input.VersionStage}`;
          throw new AwsError(
            'ResourceNotFoundException',
            `Secrets Manager can't find the specified secret value for ${what}`,
          );
        }
        return {
          ARN: secret.ARN,
          Name: secret.Name,
          VersionId: found.id,
          VersionStages: [found.stage],
          SecretString: found.text,
          CreatedDate: new Date(found.created),
        };
      },

      async DescribeSecret(input: DescribeSecretRequest): Promise<DescribeSecretResponse> {
        onlyKnown('DescribeSecret', input, ['SecretId']);
        const secret = existing(input.SecretId);
        const { ARN, Name, Description, CreatedDate, LastChangedDate } = secret;
        return {
          ARN,
          Name,
          Description,
          CreatedDate: new Date(CreatedDate),
          LastChangedDate: new Date(LastChangedDate),
          VersionIdsToStages: Object.fromEntries(stagesOf(secret).map(({ id, stage }) => [id, [stage]])),
        };
      },
    },
  };
};

function stagesOf({ current, previous }: StoredSecret): (Version & { readonly stage: string })[] {
  return [
    { ...current, stage: 'AWSCURRENT' },
    ...(previous === undefined ? [] : [{ ...previous, stage: 'AWSPREVIOUS' }]),
  ];
}

/** What AWS puts behind a secret's name, so that one made again has another ARN. */
function sixCharacters(): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  return Array.from({ length: 6 }, () => letters.charAt(randomInt(letters.length))).join('');
}
