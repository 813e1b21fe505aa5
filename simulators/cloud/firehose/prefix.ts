/** Names of delivered objects: `<prefix><stream>-<version>-<yyyy-MM-dd-HH-mm-ss>-<uuid><extension>`. */
import { createHash } from 'node:crypto';
import { refuse } from '../service.ts';
import type { DeliveryStream } from './streams.ts';

/** `arrived` is when the oldest record of the object arrived: both prefix and name are of that instant, in UTC. */
export function objectKey({ name, version, destination }: DeliveryStream, arrived: Date, sequence: number): string {
  const moment = format('yyyy-MM-dd-HH-mm-ss', arrived);
  const extension = destination.CompressionFormat === 'GZIP' ? '.gz' : '';
  return `${evaluate(destination.Prefix, arrived)}${name}-${version}-${moment}-${uuid(`${name}/${sequence}`)}${extension}`;
}

/** Firehose puts a day and hour where a prefix has no expression of its own. */
function evaluate(prefix: string, arrived: Date): string {
  if (!prefix.includes('!{')) return `${prefix}${format('yyyy/MM/dd/HH', arrived)}/`;
  return prefix.replaceAll(/!\{([^}]*)\}/g, (expression, content: string) => {
    const [, pattern] = /^timestamp:([yMdHms/_'=-]+)$/.exec(content) ?? [];
    if (pattern === undefined) throw refuse(`Firehose's ${expression} in a prefix`);
    return format(pattern, arrived);
  });
}

/** The letters of Java's DateTimeFormatter that a prefix needs. */
function format(pattern: string, time: Date): string {
  const [year, month, day, hour, minute, second] = time.toISOString().split(/[-T:.]/);
  const parts: Readonly<Record<string, string | undefined>> = {
    yyyy: year,
    MM: month,
    dd: day,
    HH: hour,
    mm: minute,
    ss: second,
  };
  return pattern.replaceAll(/([A-Za-z])\1*/g, (letters) => {
    const part = parts[letters];
    if (part === undefined) throw refuse(`Firehose's !{timestamp:${pattern}} in a prefix`);
    return part;
  });
}

/** The same each time, so that an object that a kill had interrupted is not there twice. */
function uuid(text: string): string {
  const digest = createHash('sha256').update(text).digest('hex');
  return digest.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, '$1-$2-$3-$4-$5');
}
