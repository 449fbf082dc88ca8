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

/**
 * @param {string} page as `wenlu pages` wrote it
 * @param {string} style what stands in its <style>
 * @param {string} script the modules joined
 * @param {Uint8Array} icon SVG
 */
export function singleFile(page, style, script, icon) {
  if (/<\/script/i.test(script)) throw new Error('the script would end too early');
  const policy = policySingle({styles: [`'${integrity(style)}'`], scripts: [`'${integrity(script)}'`]});
  const picture = `data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}`;
  const [before, after] = withPolicy(page, policy).replace('app/icon.svg', picture).split('</body>');
  return Buffer.from(`${before}<script>${script}</script></body>${after}`);
}
