#!/usr/bin/env node
/** Which door: the action's runner sets INPUT_COMMAND, a person does not. */
import module from 'node:module';

const wanted = 24;

if (Number(process.versions.node.split('.')[0]) < wanted) {
  process.stderr.write(
    `Penstock needs Node ${wanted} or newer; this is ${process.version}. In a clone, npm brings it: npx penstock.\n`,
  );
  process.exitCode = 1;
} else if (process.env['INPUT_COMMAND'] === undefined) {
  // A person comes back; a runner is new each time.
  module.enableCompileCache();
  const { cli } = await import('./cli.ts');
  process.exitCode = await cli(process.argv.slice(2));
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.env);
}
