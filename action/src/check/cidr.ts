/** IPv4 address ranges in CIDR notation. */
import { isIPv4 } from 'node:net';

export interface Cidr {
  /** The first address, as a number. */
  readonly first: number;
  /** From 0 to 32. */
  readonly prefix: number;
}

/** `10.1.0.0/16`; bits behind the prefix are dropped. Undefined when it is no such range. */
export function parseCidr(text: string): Cidr | undefined {
  const [, address = '', digits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(text) ?? [];
  const prefix = Number(digits);
  if (!isIPv4(address) || digits === '' || prefix > 32) return undefined;
  const number = address.split('.').reduce((sum, octet) => sum * 256 + Number(octet), 0);
  return { first: number - (number % sizeOf({ prefix })), prefix };
}

export const sizeOf = ({ prefix }: Pick<Cidr, 'prefix'>): number => 2 ** (32 - prefix);

export function cidrText({ first, prefix }: Cidr): string {
  return `${[24, 16, 8, 0].map((bits) => Math.floor(first / 2 ** bits) % 256).join('.')}/${prefix}`;
}

export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.first < b.first + sizeOf(b) && b.first < a.first + sizeOf(a);
}

/** A private range of that size that overlaps none of the taken ones; undefined: there is none. */
export function freeCidr(prefix: number, taken: readonly Cidr[]): Cidr | undefined {
  for (const block of privateBlocks) {
    let candidate = { first: block.first, prefix };
    while (candidate.first + sizeOf(candidate) <= block.first + sizeOf(block)) {
      const obstacle = taken.find((other) => overlaps(other, candidate));
      if (obstacle === undefined) return candidate;
      const behind = obstacle.first + sizeOf(obstacle);
      candidate = { first: Math.ceil(behind / sizeOf({ prefix })) * sizeOf({ prefix }), prefix };
    }
  }
  return undefined;
}

/** RFC 1918. */
const privateBlocks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16'].flatMap((text) => parseCidr(text) ?? []);
