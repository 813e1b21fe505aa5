import type { Plan } from './plan.ts';
import type { RenderedStep, Rendering } from './rendering.ts';

type Graph = Plan['graph'];

/** Steps that are shown whole; of more, those that change and their neighbours. */
const most = 30;
/** Nobody reads a drawing of more. */
const mostOfAll = 120;

export function graphOf(before: Rendering | undefined, after: Rendering): Graph {
  const old = new Map(before?.steps.map((step) => [step.name, step]));
  const now = new Map(after.steps.map((step) => [step.name, step]));
  const all = [...now.values(), ...[...old.values()].filter(({ name }) => !now.has(name))];
  const nodes = all.map(({ name, kind }) => ({ name, kind, status: statusOf(old.get(name), now.get(name)) }));
  const edges = all.flatMap(({ name: to }) => {
    const [had, has] = [new Set(old.get(to)?.needs), new Set(now.get(to)?.needs)];
    return [...new Set([...has, ...had])].map((from) => {
      const status = !had.has(from) ? ('added' as const) : has.has(from) ? ('same' as const) : ('removed' as const);
      return { from, to, status };
    });
  });
  const changed = new Set([
    ...nodes.filter(({ status }) => status !== 'same').map(({ name }) => name),
    ...edges.filter(({ status }) => status !== 'same').flatMap(({ from, to }) => [from, to]),
  ]);
  if (changed.size === 0) return { nodes: [], edges: [], leftOut: nodes.length };
  const near = new Set([
    ...changed,
    ...edges.flatMap(({ from, to }) => (changed.has(from) || changed.has(to) ? [from, to] : [])),
  ]);
  const wanted = nodes.length <= most ? nodes : nodes.filter(({ name }) => near.has(name)).slice(0, mostOfAll);
  const drawn = new Set(wanted.map(({ name }) => name));
  return {
    nodes: wanted,
    edges: edges.filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
    leftOut: nodes.length - wanted.length,
  };
}

export function statusOf(
  before: RenderedStep | undefined,
  after: RenderedStep | undefined,
): Graph['nodes'][number]['status'] {
  if (before === undefined) return 'added';
  if (after === undefined) return 'removed';
  const essence = ({ kind, codeDigest, writes, dpus, reads, skipsOn }: RenderedStep) =>
    JSON.stringify([kind, codeDigest, writes, dpus, reads, skipsOn]);
  return essence(before) === essence(after) ? 'same' : 'changed';
}
