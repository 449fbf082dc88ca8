// .br and .gz beside every file that gains by it, at the highest quality, so that no server compresses
// anything.
import {promisify} from 'node:util';
import zlib from 'node:zlib';

// Sheets are opened now and then, and there are many.
/** @param {string} name */
const isSheet = (name) => name.includes('/-print/');
const TEXT = /\.(?:html|js|json|wasm|svg|txt|webmanifest|xml|ics)$/;
const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

/** @param {Uint8Array} bytes */
const brotliOptions = (bytes) => ({
  params: {
    [zlib.constants.BROTLI_PARAM_QUALITY]: 11,
    [zlib.constants.BROTLI_PARAM_LGWIN]: 22,
    [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

/**
 * The same files and the compressed ones, in the order of their names.
 *
 * @param {Map<string, Uint8Array>} files
 */
export async function compressAll(files) {
  const made = await Promise.all(
    [...files]
      .filter(([name]) => TEXT.test(name) && !isSheet(name))
      .map(
        async ([name, bytes]) =>
          /** @type {[string, Uint8Array][]} */ ([
            [name + '.br', await brotli(bytes, brotliOptions(bytes))],
            [name + '.gz', await gzip(bytes, {level: 9})],
          ]),
      ),
  );
  return new Map([...files, ...made.flat()].sort(([a], [b]) => (a < b ? -1 : 1)));
}
