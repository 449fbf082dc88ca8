// A folder of files, read and written as {path: bytes} with forward slashes.
import {mkdirSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** @param {string} name */
const slashes = (name) => name.split(path.sep).join('/');

/**
 * In one order everywhere.
 *
 * @param {string} folder
 * @returns {Map<string, Buffer>}
 */
export function readFolder(folder) {
  const names = readdirSync(folder, {recursive: true})
    .map(String)
    .filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(
    names
      .map(slashes)
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name))]),
  );
}

/**
 * @param {string} folder
 * @param {Map<string, Uint8Array | string>} files
 */
export function writeFolder(folder, files) {
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), {recursive: true});
    writeFileSync(file, bytes);
  }
}
