import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { generateCACertificate } from 'mockttp/dist/util/certificates';

/** Made once in a process, which may start many emulators: it takes longer than everything else at their start. */
let made: ReturnType<typeof generateCACertificate> | undefined;

/** The certificate authority of this process. */
export function authority(): ReturnType<typeof generateCACertificate> {
  made ??= generateCACertificate({ subject: { commonName: 'Emulator CA', organizationName: 'Emulator' } });
  return made;
}

/** Writes the authority's certificate into a folder: alone, and in a bundle with those that this machine trusts. */
export function writeCertificates(
  folder: string,
  certificate: string,
): { readonly caFile: string; readonly bundle: string } {
  const caFile = join(folder, 'ca.pem');
  const bundle = join(folder, 'bundle.pem');
  writeFileSync(caFile, certificate);
  writeFileSync(bundle, `${certificate.trim()}\n${machineCertificates()}`);
  return { caFile, bundle };
}

/** The certificates that this machine trusts, for the hosts that are let through. */
function machineCertificates(): string {
  const named = ['SSL_CERT_FILE', 'REQUESTS_CA_BUNDLE', 'PIP_CERT', 'CURL_CA_BUNDLE', 'NODE_EXTRA_CA_CERTS'];
  const file = named.map((name) => process.env[name]).find((value) => value !== undefined && value !== '');
  const extra = file === undefined ? '' : readFileSync(file, 'utf8');
  return `${rootCertificates.join('\n')}\n${extra}`;
}
