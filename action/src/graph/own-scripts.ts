/** Whether a script is Penstock's own, deployed beside those of the pipeline; by its path there. */
export const isOwnScript = (path: string): boolean =>
  /^(penstock\/|(penstock_job|rows_to_score|publish_scores)\.py$)/.test(path);
