import type { Draft, NodeSpec } from '../spec/draft.ts';
import { mentions, type Mention } from './flow.ts';

/** The nodes that a node takes its rows from, in its order, and where it says so. */
export function nodeInputs(node: Draft<NodeSpec>): readonly Mention[] {
  if ('read' in node) return [];
  if ('union' in node) return mentions(node, 'union', node.union);
  return 'from' in node ? mentions(node, 'from', node.from) : [];
}
