/** Where a verb speaks to. */
export interface Terminal {
  /** The result. */
  readonly stdout: (text: string) => void;
  /** Progress: a line of its own. */
  readonly progress: (line: string) => void;
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}
