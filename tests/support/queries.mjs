// The list of what people type: [{words, language, outcome, most}], where the outcome must be among the first
// `most`.
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {top} from './wenlu.mjs';

export function queries() {
  const all = [];
  let language = '';
  for (const line of readFileSync(path.join(top, 'tests/journeys/queries.txt'), 'utf8').split('\n')) {
    const section = /^\[(.+)\]$/.exec(line);
    if (section) language = section[1];
    if (section || !line || line.startsWith('#')) continue;
    const [, words, sign, outcome] = /^(.+) ([=~]) ([a-z0-9-]+)$/.exec(line) || [];
    if (!outcome) throw new Error(`not understood: ${line}`);
    all.push({words, language, outcome, most: sign === '=' ? 1 : 3});
  }
  return all;
}
