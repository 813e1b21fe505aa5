/** What an account has been set up with before Penstock comes to it. */
import type { IAMClient } from '@aws-sdk/client-iam';
import type { LakeFormationClient, PrincipalPermissions } from '@aws-sdk/client-lakeformation';
import { saying } from './errors.ts';

export interface AccountSettings {
  /** It has an OIDC provider for the tokens of GitHub's workflows. */
  readonly hasGitHubProvider: boolean;
  /** Lake Formation governs what is new: IAM's rights alone are not enough. */
  readonly governs: { readonly databases: boolean; readonly tables: boolean };
}

export interface SettingsClients {
  readonly iam: Pick<IAMClient, 'send'>;
  readonly lakeFormation: Pick<LakeFormationClient, 'send'>;
}

/** Of the account of the credentials that the SDK finds. */
export async function readAccountSettings(region: string): Promise<AccountSettings> {
  const [{ IAMClient }, { LakeFormationClient }] = await Promise.all([
    import('@aws-sdk/client-iam'),
    import('@aws-sdk/client-lakeformation'),
  ]);
  const clients = { iam: new IAMClient({ region }), lakeFormation: new LakeFormationClient({ region }) };
  try {
    return await accountSettings(clients);
  } finally {
    for (const client of Object.values(clients)) client.destroy();
  }
}

export async function accountSettings({ iam, lakeFormation }: SettingsClients): Promise<AccountSettings> {
  const [{ ListOpenIDConnectProvidersCommand }, { GetDataLakeSettingsCommand }] = await Promise.all([
    import('@aws-sdk/client-iam'),
    import('@aws-sdk/client-lakeformation'),
  ]);
  const { OpenIDConnectProviderList = [] } = await saying('Looking for the OIDC provider', () =>
    iam.send(new ListOpenIDConnectProvidersCommand({})),
  );
  const { DataLakeSettings = {} } = await saying('Reading the settings of Lake Formation', () =>
    lakeFormation.send(new GetDataLakeSettingsCommand({})),
  );
  return {
    hasGitHubProvider: OpenIDConnectProviderList.some(
      ({ Arn }) => Arn?.endsWith(':oidc-provider/token.actions.githubusercontent.com') === true,
    ),
    governs: {
      databases: !leavesToIam(DataLakeSettings.CreateDatabaseDefaultPermissions),
      tables: !leavesToIam(DataLakeSettings.CreateTableDefaultPermissions),
    },
  };
}

/** The default of old: whoever IAM lets, may. */
const leavesToIam = (defaults: readonly PrincipalPermissions[] = []): boolean =>
  defaults.some(
    ({ Principal, Permissions }) =>
      Principal?.DataLakePrincipalIdentifier === 'IAM_ALLOWED_PRINCIPALS' && Permissions?.includes('ALL') === true,
  );
