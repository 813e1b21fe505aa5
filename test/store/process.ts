/** Another process that works on the store: `process.ts FOLDER COMMAND…`. Prints a line when it is done. */
import { openStore } from '../../simulators/cloud/sqlite.ts';

const [folder = '', command, ...rest] = process.argv.slice(2);
const store = openStore(folder);

if (command === 'hold') {
  store.collection('test/held').put('owner', store.owner);
  process.stdout.write(`${store.owner}\n`);
  process.stdin.resume().on('end', () => store.close());
} else if (command === 'count') {
  const counter = store.collection<number>('test/counter');
  for (let left = Number(rest[0]); left > 0; left--) {
    store.transaction(() => counter.put('n', (counter.get('n') ?? 0) + 1));
  }
  store.close();
  process.stdout.write(`counted\n`);
} else if (command === 'half') {
  store.transaction(() => {
    store.collection('test/half').put('a', 1);
    process.kill(process.pid, 'SIGKILL');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
}
