import { install } from '../../../simulators/engines/setup/install.ts';
import type { Context } from './context.ts';

/** Installs the engines of the local cloud into the cache folder; what is there is left alone. */
export async function setup({ terminal }: Pick<Context, 'terminal'>): Promise<void> {
  await install(terminal.progress);
}
