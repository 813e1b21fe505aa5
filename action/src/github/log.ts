/** The log of a job: our own workflow commands in it, and data that cannot become any. */
import type { Diagnostic, PenstockError } from '../errors.ts';
import { annotation } from './annotation.ts';

export interface Log {
  /** Data, as they are. */
  readonly data: (text: string) => void;
  /** A line of progress; lines that follow one another fold into a group. */
  readonly progress: (line: string) => void;
  readonly annotate: (diagnostic: Diagnostic) => void;
  /** An error, or what would be one if the job failed by it. */
  readonly tell: (error: PenstockError, severity?: 'error' | 'warning') => void;
  /** GitHub shows `***` for it from now on. */
  readonly mask: (secret: string) => void;
  readonly end: () => void;
}

/** While data are written, GitHub's runner looks for no command but the one that only we know. */
export function openLog(write: (text: string) => void, title: string, key: string = crypto.randomUUID()): Log {
  let isStopped = false;
  let isGrouped = false;
  const command = (line: string): void => {
    if (isStopped) write(`::${key}::\n`);
    isStopped = false;
    write(`${line}\n`);
  };
  const data = (text: string): void => {
    if (!isStopped) write(`::stop-commands::${key}\n`);
    isStopped = true;
    write(text);
  };
  const endGroup = (): void => {
    if (isGrouped) command('::endgroup::');
    isGrouped = false;
  };
  return {
    data: (text) => {
      endGroup();
      data(text);
    },
    progress: (line) => {
      if (!isGrouped) command(`::group::${title}`);
      isGrouped = true;
      data(`${line}\n`);
    },
    annotate: ({ severity, code, message, hint, at }) => {
      endGroup();
      command(annotation(severity, code, message, hint, at));
    },
    tell: ({ code, message, hint, at }, severity = 'error') => {
      endGroup();
      command(annotation(severity, code, message, hint, at));
    },
    mask: (secret) => command(`::add-mask::${secret}`),
    end: () => {
      endGroup();
      if (isStopped) write(`::${key}::\n`);
    },
  };
}
