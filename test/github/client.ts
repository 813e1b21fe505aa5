import { openGitHub, type GitHub } from '../../action/src/github/client.ts';
import type { FakeGitHub } from './fake/github.ts';

/** Our own client, on the fake. */
export const clientOf = ({ url, token, repository }: FakeGitHub): GitHub =>
  openGitHub({ apiUrl: url, owner: repository.owner, repo: repository.name, token });
