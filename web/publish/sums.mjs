// SHA256SUMS, as `sha256sum -c` reads it.
import {sha256} from './hashes.mjs';

/** @param {Map<string, Uint8Array>} files */
export const sums = (files) => [...files].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`).join('');
