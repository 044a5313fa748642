import type { Progress } from './messages.ts';
import type { Release } from './release.ts';

/** A pack, whole and checked, and the answer of the host that brought it. */
export interface Fetched {
  readonly pack: Uint8Array<ArrayBuffer>;
  readonly headers: Headers;
}

const hexadecimal = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/**
 * Fetches the pack of a release. The hash is that of the release: a host that is being updated meanwhile cannot mix two versions.
 * @throws when the host does not answer, is stopped on the way, or gives other bytes
 */
export async function fetchPack(
  url: URL,
  { bytes, hash }: Release,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Fetched> {
  const { ok, status, body, headers } = await fetch(url, { cache: 'no-store', signal });
  if (!ok || body === null) throw new Error(`${url}: ${status}`);
  const pack = new Uint8Array(bytes);
  const reader = body.getReader();
  let received = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    // Throws when the host gives more than was announced.
    pack.set(part.value, received);
    received += part.value.length;
    tell({ received, total: bytes });
  }
  // What was not received is zeroes: the hash tells.
  if (hexadecimal(await crypto.subtle.digest('SHA-256', pack)) !== hash)
    throw new Error(`${url}: other bytes`);
  return { pack, headers };
}
