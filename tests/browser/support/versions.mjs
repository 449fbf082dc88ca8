// The site as a later publication would have it: the same pages, named after another version.
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {readFolder} from '../../../web/publish/folder.mjs';
import {publish} from '../../../web/publish/publish.mjs';
import {top} from './site.mjs';

const pages = path.join(top, 'build/pages');
const engine = path.join(top, 'build/web');

// A folder with the site, not compressed; every page's <title> and the description say `mark`. `hosts` may
// embed it.
export async function publishVersion(mark, hosts = []) {
  const home = mkdtempSync(path.join(tmpdir(), 'wenlu-version-'));
  cpSync(pages, path.join(home, 'pages'), {recursive: true});
  for (const name of readFolder(path.join(home, 'pages')).keys()) {
    if (!name.endsWith('.html')) continue;
    const file = path.join(home, 'pages', name);
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
