// The site as a later publication would have it: the same pages, named after another version.
import {appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {readFolder} from '../../../web/publish/folder.mjs';
import {publish} from '../../../web/publish/publish.mjs';
import {top} from './site.mjs';

const pages = path.join(top, 'build/pages');
const engine = path.join(top, 'build/web');

// A folder with the site, not compressed; the description of every page says `mark`, and what the script
// loads under app/ has names of its own. `hosts` may embed it.
export async function publishVersion(mark, hosts = []) {
  const home = mkdtempSync(path.join(tmpdir(), 'wenlu-version-'));
  cpSync(pages, path.join(home, 'pages'), {recursive: true});
  for (const name of readFolder(path.join(home, 'pages')).keys()) {
    const file = path.join(home, 'pages', name);
    if (/^app\/.*\.json$/.test(name)) appendFileSync(file, ' '.repeat(mark.charCodeAt(0)));
    if (!name.endsWith('.html')) continue;
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        '<meta name="description" content="',
        `<meta name="description" content="${mark} `,
      ),
    );
  }
  await publish(path.join(home, 'pages'), engine, path.join(home, 'out'), hosts, false);
  return {
    folder: path.join(home, 'out/site'),
    file: path.join(home, 'out/wenlu.html'),
    remove: () => rmSync(home, {recursive: true}),
  };
}
