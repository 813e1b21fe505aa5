#!/usr/bin/env node
/** Which door: the action's runner sets INPUT_COMMAND, a person does not. */
import module from 'node:module';

const wanted = 24;
const isAction = process.env['INPUT_COMMAND'] !== undefined;

if (Number(process.versions.node.split('.')[0]) < wanted) {
  const told = `Penstock needs Node ${wanted} or newer; this is ${process.version}.`;
  // A runner shows the first form beside the workflow.
  if (isAction) process.stdout.write(`::error::${told}\n`);
  else process.stderr.write(`${told} In a clone, npm brings it: npx penstock.\n`);
  process.exitCode = 1;
} else if (isAction) {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.env);
} else {
  // A person comes back; a runner is new each time.
  module.enableCompileCache();
  const { cli } = await import('./cli.ts');
  process.exitCode = await cli(process.argv.slice(2));
}
