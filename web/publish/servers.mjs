// How web servers are told the headers: `_headers` for Cloudflare Pages and Netlify, a file for nginx.
import {ASK_AGAIN, KEEP_FOREVER, headers} from './policy.mjs';

/**
 * The first folders and files of the site, as rules that do not overlap.
 *
 * @param {string[]} names
 */
function tops(names) {
  const found = new Set(['/']);
  for (const name of names) {
    const [first, ...rest] = name.split('/');
    found.add(rest.length ? `/${first}/*` : '/' + first);
  }
  return [...found].sort();
}

/**
 * @param {import('./policy.mjs').Known} known
 * @param {string[]} names of the site's files
 */
export function cloudflareHeaders(known, names) {
  const rules = /** @type {[string, string[][]][]} */ ([['/*', headers(known)]]);
  for (const top of tops(names))
    rules.push([top, [['Cache-Control', top === '/app/*' ? KEEP_FOREVER : ASK_AGAIN]]]);
  return (
    rules
      .map(([path, list]) => [path, ...list.map(([name, value]) => `  ${name}: ${value}`)].join('\n'))
      .join('\n') + '\n'
  );
}

const TYPES = [
  ['text/html', 'html'],
  ['text/javascript', 'js'],
  ['text/plain', 'txt sha256'],
  ['text/calendar', 'ics'],
  ['application/json', 'json'],
  ['application/manifest+json', 'webmanifest'],
  ['application/wasm', 'wasm'],
  ['application/pdf', 'pdf'],
  ['image/png', 'png'],
  ['image/svg+xml', 'svg'],
];

/** @param {import('./policy.mjs').Known} known */
export function nginxConfiguration(known) {
  /** @type {(indent: string, list: string[]) => string} */
  const block = (indent, list) => list.map((line) => indent + line).join('\n');
  /** @param {string} cache */
  const adds = (cache) =>
    [...headers(known), ['Cache-Control', cache]].map(
      ([name, value]) => `add_header ${name} "${value}" always;`,
    );
  return `# Wenlu behind nginx: put this file into /etc/nginx/conf.d/ and the site's files into the folder
# that \`root\` names, at any depth. The headers are those of _headers. A location with an add_header of its
# own inherits none: both lists are whole.
# With ngx_brotli, add: brotli_static on;
server {
  listen 80;
  root /var/www/wenlu;
  index index.html;
  charset utf-8;
  charset_types text/html text/javascript text/plain text/calendar application/json application/manifest+json image/svg+xml;
  gzip_static on;
  gzip_vary on;
  absolute_redirect off;
  server_tokens off;
  types {
${block(
  '    ',
  TYPES.map(([type, endings]) => `${type} ${endings};`),
)}
  }
${block('  ', adds(ASK_AGAIN))}
  location ~ /app/[^/]+-[0-9a-f]+[.][a-z0-9]+$ {
${block('    ', adds(KEEP_FOREVER))}
  }
  location ~ "/_headers$" {
    return 404;
  }
}
`;
}
