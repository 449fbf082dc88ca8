// The words of the page and of paper as the shipped guide says them: its own before those built in.
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {guide, languages, top} from './wenlu.mjs';

// {'back-title': {'zh-CN': '返回', en: 'Back'}, …} of 'ui.json' or 'sheets.json'.
export function wordsOf(file) {
  const read = (folder) => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const own = read(guide);
  return Object.fromEntries(
    Object.entries(read(path.join(top, 'assets/words'))).map(([key, builtIn]) => [
      key,
      Object.fromEntries(languages.map((language) => [language, own[key]?.[language] ?? builtIn[language]])),
    ]),
  );
}
