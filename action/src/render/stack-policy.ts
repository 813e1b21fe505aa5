/** What a protected stack is given beside its template; it counts among what AWS gets, and so in the digest. */
import { jsonText } from './json.ts';

/** As `render` writes it; a stack that is not protected has none. */
export const stackPolicyFile = 'stack-policy.json';

/** What holds data: all else can be made again from the pipeline. */
const holdsData = ['AWS::S3::Bucket', 'AWS::Glue::Database'];

export const allowsAnything = { Effect: 'Allow', Action: 'Update:*', Principal: '*', Resource: '*' };

/** No update replaces or deletes what holds data. */
export const keepsData = {
  Statement: [
    allowsAnything,
    {
      Effect: 'Deny',
      Action: ['Update:Replace', 'Update:Delete'],
      Principal: '*',
      Resource: '*',
      Condition: { StringEquals: { ResourceType: holdsData } },
    },
  ],
};

export const stackPolicyText = (): string => jsonText(keepsData);
