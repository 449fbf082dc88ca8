// Hashes of bytes, and names that carry one.
import {createHash} from 'node:crypto';
import path from 'node:path';

/** @type {(algorithm: string, bytes: Uint8Array | string, encoding: 'hex' | 'base64') => string} */
const digest = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

/** @param {Uint8Array | string} bytes */
export const sha256 = (bytes) => digest('sha256', bytes, 'hex');

/**
 * As policies and fetch() want it: "sha256-…".
 *
 * @param {Uint8Array | string} bytes
 */
export const integrity = (bytes) => 'sha256-' + digest('sha256', bytes, 'base64');

/**
 * "start.js" → "start-0a1b2c3d4e.js"
 *
 * @param {string} name
 * @param {Uint8Array | string} bytes
 */
export function hashedName(name, bytes) {
  const {name: stem, ext} = path.parse(name);
  return `${stem}-${sha256(bytes).slice(0, 10)}${ext}`;
}
