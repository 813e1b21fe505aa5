/** An authority that lives as long as its process, and the certificates of the broker and its devices. */
import type { webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
  type X509Certificate,
} from '@peculiar/x509';

/** PEM. */
export interface Credentials {
  readonly cert: string;
  readonly key: string;
  /** What the other side's certificate must be signed by. */
  readonly ca: string;
}

export interface Authority {
  readonly ca: string;
  /** `names`: IP addresses and host names that a server has. */
  issue(commonName: string, addresses?: readonly string[]): Promise<Credentials>;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const day = 24 * 60 * 60 * 1000;

export async function createAuthority(): Promise<Authority> {
  const validity = () => ({ notBefore: new Date(Date.now() - day), notAfter: new Date(Date.now() + 30 * day) });
  const pair = () => crypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const keys = await pair();
  const own: X509Certificate = await X509CertificateGenerator.createSelfSigned({
    name: 'CN=Penstock local IoT',
    keys,
    signingAlgorithm: algorithm,
    extensions: [new BasicConstraintsExtension(true, 0, true)],
    ...validity(),
  });
  const ca = own.toString('pem');
  return {
    ca,
    async issue(commonName, addresses = []) {
      const { publicKey, privateKey } = await pair();
      const certificate = await X509CertificateGenerator.create({
        subject: [{ CN: [commonName] }],
        issuer: own.subject,
        publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        extensions: [
          new BasicConstraintsExtension(false, undefined, true),
          ...(addresses.length === 0
            ? []
            : [new SubjectAlternativeNameExtension(addresses.map((value) => ({ type: 'ip', value })))]),
        ],
        ...validity(),
      });
      return { cert: certificate.toString('pem'), key: await privateKeyPem(privateKey), ca };
    },
  };
}

async function privateKeyPem(key: webcrypto.CryptoKey): Promise<string> {
  const base64 = Buffer.from(await crypto.subtle.exportKey('pkcs8', key)).toString('base64');
  return `-----BEGIN PRIVATE KEY-----\n${base64.replaceAll(/(.{64})/g, '$1\n').trimEnd()}\n-----END PRIVATE KEY-----\n`;
}
