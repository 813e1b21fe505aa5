import type { StepsDrawing } from '../drawing.ts';

/** Colours that are read on GitHub's light page and on its dark one. */
const styles = `
  classDef added fill:#2da44e,stroke:#1a7f37,color:#ffffff
  classDef changed fill:#d4a72c,stroke:#9a6700,color:#1f2328
  classDef removed fill:#cf222e,stroke:#a40e26,color:#ffffff,stroke-dasharray:5 5
  classDef same fill:#6e7781,stroke:#57606a,color:#ffffff`;

/** A drawing of the steps: added green, changed amber, removed red and dashed. */
export function flowchart({ nodes, edges }: StepsDrawing): string {
  const ids = new Map(nodes.map(({ name }, index) => [name, `s${index}`]));
  const drawn = edges.flatMap(({ from, to, status }) => {
    const [one, other] = [ids.get(from), ids.get(to)];
    return one === undefined || other === undefined ? [] : [{ one, other, status }];
  });
  const colours = { added: 'stroke:#2da44e,stroke-width:2px', removed: 'stroke:#cf222e', same: '' } as const;
  return [
    'flowchart LR',
    ...nodes.map(({ name, status }) => `  ${ids.get(name) ?? ''}["${escaped(name)}"]:::${status}`),
    ...drawn.map(({ one, other, status }) => `  ${one} ${status === 'removed' ? '-.->' : '-->'} ${other}`),
    ...drawn.flatMap(({ status }, index) => (status === 'same' ? [] : [`  linkStyle ${index} ${colours[status]}`])),
    styles.slice(1),
  ].join('\n');
}

/** In Mermaid's own code for characters: none of a name is markup. */
const escaped = (name: string): string => name.replace(/[^\w .-]/gu, (sign) => `#${sign.codePointAt(0) ?? 63};`);
