/** A small pipeline in a local cloud, deployed in this process; and stacks as others have left them. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Cloud } from '../../action/src/aws/cloud.ts';
import { loadOrThrow } from '../../action/src/check/load.ts';
import { deployArtifacts, type Deployment } from '../../action/src/deploy/deploy.ts';
import type { Site } from '../../action/src/deploy/follow.ts';
import { openLocal } from '../../action/src/open-cloud.ts';
import { render } from '../../action/src/render/passes.ts';
import { shippedCode } from '../../action/src/shipped.ts';
import { deployProgress } from '../../action/src/terminal/deployment.ts';
import { collections, type StackRecord } from '../../simulators/cloud/cloudformation/records.ts';
import { openStacks } from '../../simulators/cloud/cloudformation/stacks.ts';
import { systemClock } from '../../simulators/cloud/clock.ts';
import { openStore } from '../../simulators/cloud/sqlite.ts';
import { noEngines } from '../cloudformation/cloud.ts';

export const yaml = `
name: shop
database: shop_db
environments:
  dev: { region: eu-west-1, account: "111111111111" }
  prod: { region: eu-west-1, account: "111111111111", protected: true }
sources:
  orders: { type: s3, location: s3://acme-orders/, format: csv, columns: { price: double } }
tables:
  sales: { path: lake/sales/, format: parquet, columns: { price: double } }
jobs:
  import_sales: { window: none, script: glue/import.py, writes: sales }
reports:
  turnover: { sql: sql/turnover.sql }
`;

export interface Shop {
  readonly cloud: Cloud;
  readonly folder: string;
  /** Lines of progress. */
  readonly told: string[];
  readonly site: Site;
  pipeline(environment?: string): ReturnType<typeof loadOrThrow>;
  artifacts(environment?: string): Promise<ReturnType<typeof render>>;
  rewrite(text: string): void;
  deploy(environment?: string, options?: Partial<Site> & { who?: string }): Promise<Deployment>;
  /** Changes what the cloud remembers of the stack; `failed` are logical ids that get a failed status. */
  leave(stackName: string, changes: Partial<StackRecord>, failed?: Readonly<Record<string, string>>): void;
  /** Makes all change sets older by that. */
  age(hours: number): void;
  close(): Promise<void>;
}

export async function openShop(): Promise<Shop> {
  const folder = mkdtempSync(join(tmpdir(), 'penstock-shop-'));
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  write('pipeline/shop.yml', yaml);
  write('glue/import.py', 'pass\n');
  write('sql/turnover.sql', 'SELECT sum(price) AS turnover FROM sales');
  const pipeline = (environment?: string) =>
    loadOrThrow(join(folder, 'pipeline/shop.yml'), environment === undefined ? {} : { environment });
  const stateFolder = join(folder, '.penstock');
  const cloud = await openLocal(await pipeline('dev'), stateFolder, noEngines);
  const told: string[] = [];
  const terminal = {
    stdout: () => undefined,
    progress: (line: string) => void told.push(line),
    width: 80,
    color: false,
  };
  const site = { cloud, signal: new AbortController().signal, progress: deployProgress(terminal) };
  const artifacts = async (environment = 'dev') => render(await pipeline(environment), await shippedCode());
  return {
    ...{ cloud, folder, told, site, pipeline, artifacts },
    rewrite: (text) => write('pipeline/shop.yml', text),
    deploy: async (environment = 'dev', options = {}) =>
      deployArtifacts(await pipeline(environment), await artifacts(environment), { ...site, ...options }),
    leave(stackName, changes, failed = {}) {
      const store = openStore(stateFolder);
      const stacks = openStacks({ store, clock: systemClock });
      const { stackId } = stacks.get(stackName);
      const { resources } = collections({ store });
      store.transaction(() => {
        stacks.change(stackId, changes);
        for (const [logicalId, statusReason] of Object.entries(failed)) {
          const resource = stacks.resource(stackId, logicalId);
          if (resource === undefined) throw new Error(`${stackName} has no ${logicalId}.`);
          resources.put(`${stackId} ${logicalId}`, { ...resource, status: 'UPDATE_FAILED', statusReason });
        }
      });
      store.close();
    },
    age(hours) {
      const store = openStore(stateFolder);
      const { changeSets } = collections({ store });
      for (const { key, value } of changeSets.list()) {
        const created = new Date(Date.parse(value.created) - hours * 3_600_000).toISOString();
        changeSets.put(key, { ...value, created });
      }
      store.close();
    },
    async close() {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
