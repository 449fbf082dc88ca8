// A web server in this process that can go wrong in every way a fault test needs, for files whose name fits a
// pattern:
//
//   missing   404
//   cut       the first half of the bytes, then the connection breaks
//   wrong     as many bytes as there should be, but others
//   stalled   headers, and then nothing
import {existsSync, readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

export async function serveFaulty(folder) {
  const faults = [];
  const log = [];
  let root = folder;

  function answer(request, response) {
    const url = new URL(request.url, 'http://x');
    const name = decodeURIComponent(url.pathname).slice(1) + (url.pathname.endsWith('/') ? 'index.html' : '');
    const file = path.join(root, name);
    log.push(name);
    if (existsSync(file) && existsSync(path.join(file, 'index.html'))) {
      response.writeHead(301, {Location: url.pathname + '/'}).end();
      return;
    }
    const fault = (faults.find(([pattern]) => pattern.test(name)) || [])[1];
    if (fault === 'missing' || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const bytes = readFileSync(file);
    response.writeHead(200, {
      'Content-Type': TYPES[path.extname(name)] || 'text/plain',
      'Content-Length': bytes.length,
      'Cache-Control': 'no-cache',
    });
    if (fault === 'cut') {
      response.write(bytes.subarray(0, bytes.length / 2));
      setTimeout(() => response.destroy(), 50);
    } else if (fault === 'stalled') {
      response.flushHeaders();
    } else {
      response.end(fault === 'wrong' ? Buffer.alloc(bytes.length, 32) : bytes);
    }
  }

  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address();
  return {
    address: `http://127.0.0.1:${port}/`,
    log,
    // Nothing goes wrong when called without arguments.
    fail(pattern, fault) {
      faults.length = 0;
      if (pattern) faults.push([pattern, fault]);
    },
    // From now on serves another folder, as after a new publication.
    publish(other) {
      root = other;
    },
    // As if the machine were switched off; open connections break.
    kill: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
