/** Where an anomaly begins. Pure. */

/** Scores in the order of their rows: SageMaker writes them one a line, or as a list. */
export function scoresIn(text: string): readonly number[] {
  return [...text.matchAll(/"score"\s*:\s*([-+0-9.eE]+)/g)].map(([, score]) => Number(score));
}

/** Three standard deviations over the mean of the training rows' scores: "How RCF Works", SageMaker developer guide. */
export function cutoffOf(scores: readonly number[]): number {
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const squares = scores.reduce((sum, score) => sum + (score - mean) ** 2, 0);
  return mean + 3 * Math.sqrt(squares / Math.max(1, scores.length - 1));
}
