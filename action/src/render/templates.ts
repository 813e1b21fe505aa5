import { documentText } from './json.ts';
import { objectUrl } from './object-url.ts';
import { childId, divide } from './template/child-stacks.ts';
import type { Resource, Stack, Template } from './template/stack.ts';
import { textUpload, type TextUpload } from './upload.ts';

interface Rendered {
  readonly template: Template;
  readonly upload: TextUpload;
}

/** The template of the stack, and those of its child stacks. */
export function templates(
  stack: Stack,
): Rendered & { readonly children: readonly (Rendered & { readonly file: string })[] } {
  const { pipeline, names, resources, outputs } = stack;
  const { root, children } = divide(resources);
  const head = (what: string) => ({
    AWSTemplateFormatVersion: '2010-09-09' as const,
    Description: `Pipeline ${pipeline.name} (${pipeline.environment.name})${what}. ${pipeline.description}`
      .trim()
      .slice(0, 1024),
  });
  const rendered = (file: string, template: Template): Rendered & { readonly file: string } => ({
    file,
    template,
    upload: textUpload('templates', file, documentText(template), 'application/json'),
  });
  const below = [...children].map(([number, Resources]) => ({
    id: childId(number),
    ...rendered(`template.jobs-${number}.json`, { ...head(`, jobs ${number}`), Resources, Outputs: {} }),
  }));
  const stacks = below.map(({ id, upload }): readonly [string, Resource] => [
    id,
    {
      Type: 'AWS::CloudFormation::Stack',
      Properties: {
        TemplateURL: objectUrl(names.artifactBucket, pipeline.environment.region, upload.key),
        Tags: stack.tags(),
      },
    },
  ]);
  return {
    ...rendered('template.json', {
      ...head(''),
      Resources: { ...root, ...Object.fromEntries(stacks) },
      Outputs: {
        StateMachineArn: { Description: 'The state machine that runs the pipeline.', Value: { Ref: 'StateMachine' } },
        ...outputs,
      },
    }),
    children: below,
  };
}
