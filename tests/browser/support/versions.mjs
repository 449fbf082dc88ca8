// The site as a later publication would have it: the same guide, named after another version.
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {publish} from '../../support/published.mjs';
import {guide} from '../../support/wenlu.mjs';

function edit(file, change) {
  const document = JSON.parse(readFileSync(file, 'utf8'));
  change(document);
  writeFileSync(file, JSON.stringify(document));
}

// A folder with the site, not compressed; the title of every page says `mark`, and what the script loads of
// the guide under app/ has names of its own. `hosts` may embed it.
export function publishVersion(mark, hosts = []) {
  const home = mkdtempSync(path.join(tmpdir(), 'wenlu-version-'));
  const copy = path.join(home, 'guide');
  cpSync(guide, copy, {recursive: true});
  edit(path.join(copy, 'guide.json'), (document) => {
    document.version += `-${mark}`;
    for (const language of Object.keys(document.title))
      document.title[language] = `${mark} ${document.title[language]}`;
  });
  edit(path.join(copy, 'outcomes/account-blocked.json'), (document) => {
    document.words.en.push(mark);
  });
  const {site, single} = publish(copy, home, {hosts});
  return {folder: site, file: single, remove: () => rmSync(home, {recursive: true})};
}
