// Hashes of bytes, and names that carry one.
import {createHash} from 'node:crypto';
import path from 'node:path';

const digest = (algorithm, bytes, encoding) => createHash(algorithm).update(bytes).digest(encoding);

export const sha256 = (bytes) => digest('sha256', bytes, 'hex');

// As policies and fetch() want it: "sha256-…".
export const integrity = (bytes) => 'sha256-' + digest('sha256', bytes, 'base64');

// "start.js" → "start-0a1b2c3d4e.js"
export function hashedName(name, bytes) {
  const {name: stem, ext} = path.parse(name);
  return `${stem}-${sha256(bytes).slice(0, 10)}${ext}`;
}
