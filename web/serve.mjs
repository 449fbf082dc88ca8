// A static file server for looking at the site on this machine: node web/serve.mjs [folder] [port].
// It listens on 127.0.0.1 alone, takes the next free port, and prints its address. Where the folder has a
// file _headers, answers carry them.

import {createReadStream, existsSync, readFileSync} from 'node:fs';
import {readFile, stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, resolve, sep} from 'node:path';

const folder = resolve(process.argv[2] ?? 'dist/site');
const firstPort = Number(process.argv[3] ?? 8080);
const portsToTry = 100;

const types = /** @type {Record<string, string>} */ ({
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.sha256': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
});

/**
 * The file that a URL path names, the path to ask for instead, or null if there is none inside the folder.
 *
 * @param {string} urlPath
 */
async function find(urlPath) {
  let path;
  try {
    path = resolve(folder, '.' + decodeURIComponent(urlPath));
  } catch {
    return null;
  }
  if (path !== folder && !path.startsWith(folder + sep)) return null;
  const found = await stat(path).catch(() => null);
  if (!found) return null;
  if (found.isFile()) return {path, size: found.size};
  if (!urlPath.endsWith('/')) return urlPath + '/';
  const index = resolve(path, 'index.html');
  const page = await stat(index).catch(() => null);
  return page?.isFile() ? {path: index, size: page.size} : null;
}

/**
 * Of a file _headers: a test of paths, with the names and values of headers. "*" stands for anything.
 *
 * @param {string} file
 */
function readRules(file) {
  const rules = /** @type {[RegExp, string[][]][]} */ ([]);
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []) {
    if (line.startsWith('/')) {
      const parts = line.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
      rules.push([new RegExp('^' + parts.join('.*') + '$'), []]);
    } else if (line.trim()) {
      rules[rules.length - 1][1].push(
        line
          .trim()
          .split(/: (.*)/s)
          .slice(0, 2),
      );
    }
  }
  return rules;
}

const rules = readRules(resolve(folder, '_headers'));
/** @param {string} pathname */
const headersOf = (pathname) =>
  Object.fromEntries(rules.filter(([test]) => test.test(pathname)).flatMap(([, list]) => list));

const server = createServer(async (request, response) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, {Allow: 'GET, HEAD'}).end();
    return;
  }
  const [pathname, ...query] = String(request.url)
    .replace(/^\/*/, '/')
    .split(/(?=\?)/);
  const file = await find(pathname);
  if (!file) {
    const page = await readFile(resolve(folder, '404.html')).catch(() => null);
    response.writeHead(404, {
      'Content-Type': page ? types['.html'] : 'text/plain; charset=utf-8',
      ...headersOf('/404.html'),
    });
    response.end(page ?? `not found: ${pathname}\n`);
  } else if (typeof file === 'string') {
    response.writeHead(301, {Location: file + query.join('')}).end();
  } else {
    response.writeHead(200, {
      'Content-Type': types[extname(file.path)] ?? 'application/octet-stream',
      'Content-Length': file.size,
      'Cache-Control': 'no-cache',
      ...headersOf(pathname),
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file.path)
        .on('error', () => response.destroy())
        .pipe(response);
  }
});

let port = firstPort;
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  if (error.code !== 'EADDRINUSE' || port >= firstPort + portsToTry) throw error;
  port += 1;
  server.listen(port, '127.0.0.1');
});
server.on('listening', () => {
  const {port: taken} = /** @type {import('node:net').AddressInfo} */ (server.address());
  console.log(`Wenlu is at http://127.0.0.1:${taken}/  (Ctrl-C stops it)`);
});
server.listen(port, '127.0.0.1');
