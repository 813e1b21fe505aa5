import type { Review } from '../review/review.ts';
import { joined, markdown, plain } from '../review/markdown.ts';
import type { GitHub } from './client.ts';
import { isNewer, type Age } from './marker.ts';
import { asked } from './refused.ts';
import { checkLimit, sections } from './sections.ts';
import { externalId, readExternalId, type Reviewed } from './reviewed.ts';

export interface CheckRun {
  /** `penstock plan: rooms/prod` */
  readonly name: string;
  readonly headSha: string;
  readonly review: Review;
  /** The run of the pull request's workflow that it tells of. */
  readonly run: Age;
  readonly runUrl: string;
  /** What a deployment may rest on; absent where it was not our own code that planned. */
  readonly reviewed: Reviewed | undefined;
}

export const checkName = ({ concern, pipeline, environment }: Pick<Review, 'concern' | 'pipeline' | 'environment'>) =>
  `penstock ${concern}: ${pipeline}/${environment}`;

/** GitHub takes so many annotations with one request. */
const batch = 50;
