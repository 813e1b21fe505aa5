import type { Plan } from './plan.ts';

type Ground = Pick<Plan, 'changes' | 'handMade' | 'permissions' | 'readers' | 'forecast'>;

/** Said openly, the worst first. */
export function warningsOf({ changes, handMade, permissions, readers, forecast }: Ground): readonly string[] {
  const high = changes.filter(({ risk, consequence }) => risk === 'high' && consequence !== null);
  const rows = (losing: boolean) =>
    high
      .filter(({ losesData }) => losesData === losing)
      .map(({ name, action, consequence }) => `${name} is ${action}. ${consequence ?? ''}`);
  const overwritten = handMade.filter(({ fate }) => fate === 'overwritten').map(({ name }) => name);
  const staying = handMade.filter(({ fate }) => fate === 'stays').map(({ name }) => name);
  const everywhere = permissions.flatMap(({ role, widens, gains }) =>
    widens
      ? gains
          .filter((gain) => / on \*$/.test(gain) || /[:*]\*/.test(gain.split(' on ')[0] ?? ''))
          .map((gain) => `${role} may do on everything: ${gain}.`)
      : [],
  );
  return [
    ...rows(true),
    ...rows(false),
    ...(overwritten.length === 0 ? [] : [`Made by hand, and overwritten by this: ${overwritten.join(', ')}.`]),
    ...(staying.length === 0 ? [] : [`Made by hand, and left as it is: ${staying.join(', ')}.`]),
    ...everywhere,
    ...readers.map(({ table, column, change, by }) => `${table}.${column} (${change}) is read by ${by.join(', ')}.`),
    ...forecast.filter(({ runs }) => runs === 'maybe').map(({ step, why }) => `${step}: ${why}.`),
  ];
}
