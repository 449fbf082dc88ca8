// wenlu.html: the whole guide in one file that opens by a double click. It asks for nothing, not even of the
// disk.
import zlib from 'node:zlib';

import {integrity} from './hashes.mjs';
import {withPolicy} from './pages.mjs';
import {policySingle} from './policy.mjs';

/** @param {Uint8Array} bytes */
export const packed = (bytes) => zlib.gzipSync(bytes, {level: 9}).toString('base64');

/** @param {Record<string, Uint8Array>} parts */
export const packedModule = (parts) =>
  Object.entries(parts)
    .map(([name, bytes]) => `export const ${name} = '${packed(bytes)}';\n`)
    .join('');

const fragment = (path) => '#/' + path.replace(/\/$/, '');

// Until the engine has started links lead to their fragments; those to files of the site lead nowhere.
const withFragments = (html) =>
  html
    .replace(
      /href="[^"]*" data-action="go ([^" ]*)/g,
      (all, path) => `href="${fragment(path)}" data-action="go ${path}`,
    )
    .replace(/ href="(?!#|https:|tel:|mailto:|data:)[^"]*"/g, '');

// `page`: the start page as `wenlu pages` wrote it; `script`: the modules joined; `icon`: SVG.
export function singleFile(page, script, icon) {
  const style = /<style>([\s\S]*?)<\/style>/.exec(page)[1];
  if (/<\/script/i.test(script)) throw new Error('the script would end too early');
  const policy = policySingle({styles: [`'${integrity(style)}'`], scripts: [`'${integrity(script)}'`]});
  const head = page
    .replace(/<link[^>]*>/g, '')
    .replace(/<script[^>]*><\/script>/g, '')
    .replace(
      '<style>',
      () => `<link rel="icon" href="data:image/svg+xml;base64,${icon.toString('base64')}"><style>`,
    );
  const [before, after] = withFragments(withPolicy(head, policy)).split('</body>');
  return Buffer.from(`${before}<script>${script}</script></body>${after}`);
}
