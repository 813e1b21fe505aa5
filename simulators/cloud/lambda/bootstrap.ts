/**
 * What a function's worker runs: it imports the handler, and answers event by event. It is a text because the product
 * is one bundled file, and a worker needs code of its own; it may use nothing but Node.
 */
export const bootstrap = `
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { parentPort, workerData } = require('node:worker_threads');

const describe = (error) =>
  error instanceof Error
    ? { errorType: error.name, errorMessage: error.message, trace: String(error.stack).split('\\n') }
    : { errorType: typeof error, errorMessage: String(error), trace: [] };

const load = async () => {
  const { folder, handler } = workerData;
  const dot = handler.lastIndexOf('.');
  const [file, name] = [handler.slice(0, dot), handler.slice(dot + 1)];
  const path = ['.mjs', '.js', '.cjs'].map((end) => join(folder, file + end)).find(existsSync);
  if (path === undefined) {
    throw Object.assign(new Error("Error: Cannot find module '" + file + "'"), { name: 'Runtime.ImportModuleError' });
  }
  const module = await import(pathToFileURL(path));
  const found = module[name] ?? module.default?.[name];
  if (typeof found !== 'function') {
    throw Object.assign(new Error(handler + ' is undefined or not exported'), { name: 'Runtime.HandlerNotFound' });
  }
  return found;
};

const loaded = load();
loaded.catch(() => {});

parentPort.on('message', async ({ event, context, deadline }) => {
  try {
    const handler = await loaded;
    const getRemainingTimeInMillis = () => Math.max(0, deadline - Date.now());
    const output = await handler(JSON.parse(event), { ...context, getRemainingTimeInMillis });
    parentPort.postMessage({ output: JSON.stringify(output === undefined ? null : output) });
  } catch (error) {
    parentPort.postMessage({ error: describe(error) });
  }
});
`;
