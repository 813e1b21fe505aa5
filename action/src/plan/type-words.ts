/** AWS's types and the logical ids of a pipeline's own resources, as people say them. */

const words: Readonly<Record<string, string>> = {
  'AWS::Athena::WorkGroup': 'workgroup',
  'AWS::CloudWatch::Alarm': 'alarm',
  'AWS::IAM::Role': 'role',
  'AWS::QuickSight::DataSet': 'dataset',
  'AWS::S3::BucketPolicy': 'bucket policy',
};

/** `AWS::EC2::VPCEndpoint` -> `VPC endpoint`. */
export const typeWords = (type: string): string => words[type] ?? spaced(type.split('::').at(-1) ?? type);

/** `ScheduledStartRole` -> `scheduled start role`; an id that holds a digest or an address says no more than its type. */
export function idWords(type: string, id: string): string {
  const noun = typeWords(type);
  if (/\d/.test(id)) return noun;
  const name = spaced(id).replace('quick sight', 'QuickSight').replace('work group', 'workgroup');
  return name.endsWith(noun) ? name : `${name} ${noun}`;
}

/** `RouteTable` -> `route table`, `VPCEndpoint` -> `VPC endpoint`. */
const spaced = (name: string): string =>
  name
    .split(/(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/)
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : word.toLowerCase()))
    .join(' ');

/** `VPC endpoint`, `2 VPC endpoints` */
export const counted = (noun: string, count: number): string =>
  count === 1 ? noun : `${count} ${noun.replace(/y$/, 'ie')}s`;

const followers: ReadonlySet<string> = new Set([
  'states',
  'AWS::CloudFormation::Stack',
  'AWS::IAM::Role',
  'AWS::Logs::LogGroup',
  'AWS::Logs::LogStream',
  'AWS::S3::BucketPolicy',
  'AWS::StepFunctions::StateMachine',
]);

/** Whether it is there only for the sake of others. */
export const follows = (type: string): boolean => followers.has(type);
