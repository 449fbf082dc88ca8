// A published site as files, what it is held to, and how one is made.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import path from 'node:path';

import {guide, output, top} from './wenlu.mjs';

// Where ./build.sh puts the site of the shipped guide: it may be one of several.
const amongOthers = path.join(top, 'dist/guides', path.basename(guide), 'site');
export const siteFolder = path.resolve(
  top,
  process.env.WENLU_SITE || (existsSync(amongOthers) ? amongOthers : 'dist/site'),
);

const digest = (bytes, encoding) => createHash('sha256').update(bytes).digest(encoding);

export const sha256 = (bytes) => digest(bytes, 'hex');

// As policies want it: "sha256-…".
export const integrity = (bytes) => 'sha256-' + digest(bytes, 'base64');

// "start.js" → "start-0a1b2c3d4e.js"
export function hashedName(name, bytes) {
  const {name: stem, ext} = path.parse(name);
  return `${stem}-${sha256(bytes).slice(0, 10)}${ext}`;
}

// How long an answer may be kept: what lies under app/, and all else.
export const KEEP_FOREVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';

// Every file of a folder by its path, with forward slashes, in one order everywhere.
export function readFolder(folder) {
  const names = readdirSync(folder, {recursive: true})
    .map(String)
    .filter((name) => statSync(path.join(folder, name)).isFile());
  return new Map(
    names
      .map((name) => name.split(path.sep).join('/'))
      .sort()
      .map((name) => [name, readFileSync(path.join(folder, name))]),
  );
}

// Publishes a guide into home/site, with home/wenlu.html beside it; not compressed unless asked.
export function publish(guide, home, {hosts = [], more = ['--uncompressed']} = {}) {
  const site = path.join(home, 'site');
  const single = path.join(home, 'wenlu.html');
  output('publish', guide, '-o', site, '--single', single, '--hosts', hosts.join(' '), ...more);
  return {site, single};
}
