/** A picture as data: GitHub draws it by Mermaid, a page shows it as an SVG. */
export type Drawing = ({ readonly kind: 'steps' } & StepsDrawing) | ({ readonly kind: 'lines' } & LinesDrawing);

/** The steps around a change. An edge goes from what is needed to what needs it. */
export interface StepsDrawing {
  readonly nodes: readonly { readonly name: string; readonly status: 'added' | 'changed' | 'removed' | 'same' }[];
  readonly edges: readonly {
    readonly from: string;
    readonly to: string;
    readonly status: 'added' | 'removed' | 'same';
  }[];
}

/** One line of a chart, before a change and after it. */
export interface LinesDrawing {
  readonly title: string;
  /** Names of the axes. */
  readonly x: string;
  readonly y: string;
  readonly series: {
    /** Empty where the chart has but one line. */
    readonly name: string;
    readonly x: readonly string[];
    /** As long as `x`, or empty where there was nothing before. */
    readonly before: readonly number[];
    readonly after: readonly number[];
  };
}
