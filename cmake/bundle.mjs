// Modules as one script that browsers of 2019 read, by esbuild.
import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

// The oldest browsers that run the engine. Older ones get the plain pages, which need no script.
const OLDEST = 'chrome78,firefox68,safari11.1';

/**
 * An import that leads nowhere throws esbuild's message.
 *
 * @param {Record<string, string>} modules by file name
 * @param {'module' | 'script'} kind a module knows its own address; for a script the page's stands for it
 * @param {string} entry where it begins
 */
export function bundle(modules, kind, entry = 'start.mjs') {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-bundle-'));
  try {
    for (const [name, text] of Object.entries(modules)) writeFileSync(path.join(folder, name), text);
    const form =
      kind === 'module' ? ['--format=esm'] : ['--format=iife', '--define:import.meta.url=document.baseURI'];
    return execFileSync(
      'esbuild',
      [
        entry,
        '--bundle',
        '--minify',
        '--legal-comments=none',
        '--log-level=warning',
        '--log-override:empty-import-meta=error',
        `--target=${OLDEST}`,
        ...form,
      ],
      {cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26},
    );
  } finally {
    rmSync(folder, {recursive: true});
  }
}
