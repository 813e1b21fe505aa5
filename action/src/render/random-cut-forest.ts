import { UserError } from '../errors.ts';
import type { Environment } from '../graph/model.ts';

/**
 * Accounts of the registries that hold SageMaker's image of Random Cut Forest, by region. Source: "Docker Registry Paths
 * and Example Code" of the SageMaker developer guide; the same table is in the SageMaker Python SDK, image_uri_config/randomcutforest.json.
 */
const registries: Readonly<Record<string, string>> = {
  'af-south-1': '455444449433',
  'ap-east-1': '286214385809',
  'ap-northeast-1': '351501993468',
  'ap-northeast-2': '835164637446',
  'ap-northeast-3': '867004704886',
  'ap-south-1': '991648021394',
  'ap-southeast-1': '475088953585',
  'ap-southeast-2': '712309505854',
  'ap-southeast-3': '951798379941',
  'ca-central-1': '469771592824',
  'cn-north-1': '390948362332',
  'cn-northwest-1': '387376663083',
  'eu-central-1': '664544806723',
  'eu-north-1': '669576153137',
  'eu-south-1': '257386234256',
  'eu-west-1': '438346466558',
  'eu-west-2': '644912444149',
  'eu-west-3': '749696950732',
  'me-south-1': '249704162688',
  'sa-east-1': '855470959533',
  'us-east-1': '382416733822',
  'us-east-2': '404615174143',
  'us-gov-west-1': '226302683700',
  'us-west-1': '632365934929',
  'us-west-2': '174872318107',
};

/** Raises UserError `bad-region` where AWS has no such image. */
export function registryOf({ region }: Pick<Environment, 'region'>): string {
  const account = registries[region];
  if (account !== undefined) return account;
  throw new UserError('bad-region', `SageMaker has no image of Random Cut Forest in ${region} that is known here.`, {
    hint: `It has one in ${Object.keys(registries).join(', ')}.`,
  });
}

/** SageMaker's own image of the algorithm, for training and scoring. */
export function imageOf(environment: Pick<Environment, 'region'>): string {
  const { region } = environment;
  const suffix = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
  return `${registryOf(environment)}.dkr.ecr.${region}.${suffix}/randomcutforest:1`;
}
