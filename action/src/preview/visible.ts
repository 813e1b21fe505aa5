/** Whose values a reader of the pull request may see. Pure. */
import type { Pipeline, Report } from '../graph/model.ts';

export const isPublicTable = ({ tables }: Pipeline, name: string): boolean =>
  tables.some((table) => table.name === name && table.isPublic);

/** A report may show any value of what it reads. */
export const isPublicReport = (pipeline: Pipeline, { reads }: Report): boolean =>
  reads.every(({ database, table }) => database === pipeline.database && isPublicTable(pipeline, table));
