// Makes the site out of its parts:
//
//   node web/publish/publish.mjs PAGES ENGINE OUT
//
// PAGES   what `wenlu pages` wrote: pages, app/*.json, and in publish/ what is for this program
// ENGINE  the folder with wenlu.js, wenlu.wasm and guard.wasm
// OUT     gets site/ (to be put on any web server), nginx.conf, wenlu.html and its SHA-256
//
// WENLU_HOSTS names the origins, beside its own, that may embed the guide: "https://a.example
// https://b.example".
// The same parts give the same bytes.
import {readFileSync, readdirSync, rmSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

import {bundle} from './bundle.mjs';
import {compressAll} from './compress.mjs';
import {embedScript} from './embed.mjs';
import {readFolder, writeFolder} from './folder.mjs';
import {hashedName, sha256} from './hashes.mjs';
import {licencesPage} from './licences.mjs';
import {manifestWith} from './manifest.mjs';
import {inlineStyles, withNames, withPolicy} from './pages.mjs';
import {policyMeta} from './policy.mjs';
import {cloudflareHeaders, nginxConfiguration} from './servers.mjs';
import {packed, packedModule, singleFile} from './single_file.mjs';
import {sums} from './sums.mjs';
import {pagesTogether, serviceWorker} from './worker.mjs';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const assets = path.resolve(web, '../assets');

// As browsers write it: no path, no query, no port that goes without saying.
function isOrigin(host) {
  try {
    return /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(host) && new URL(host).origin === host;
  } catch {
    return false;
  }
}

export function knownHosts(text) {
  const hosts = (text || '').split(/\s+/).filter(Boolean);
  const wrong = hosts.find((host) => !isOrigin(host));
  if (wrong) throw new Error(`WENLU_HOSTS: "${wrong}" is no origin such as https://help.example.org`);
  return hosts;
}

const source = (name) => readFileSync(path.join(web, name), 'utf8');

// The page's modules, {file name: text}; `made` has those that do not come from web/ as they are.
function modules(pages, engine, made) {
  const ours = readdirSync(web)
    .filter((name) => name.endsWith('.mjs'))
    .sort();
  return {
    ...Object.fromEntries(ours.map((name) => [name, source(name)])),
    'wenlu.js': readFileSync(path.join(engine, 'wenlu.js'), 'utf8'),
    'names.mjs': pages.get('publish/names.mjs').toString(),
    ...made,
  };
}

// The guide's languages, in its order.
const languagesOf = (pages) => Object.keys(JSON.parse(pages.get('publish/pages.json').toString()).titles);

// Where the texts of each language are; what web/parts.mjs and web/single/parts.mjs read.
const textsModule = (texts) => `export const TEXTS = ${JSON.stringify(texts)};\n`;

// Names in quotes become the published ones: 'guide.json' → 'guide-0a1b2c3d4e.json'.
function withQuotedNames(script, names) {
  let out = script;
  for (const [name, published] of Object.entries(names)) {
    const [short, long] = [path.basename(name), path.basename(published)];
    out = out.split(`'${short}'`).join(`'${long}'`).split(`"${short}"`).join(`"${long}"`);
  }
  return out;
}

// What lies under app/, under names that change with what they name: {files, names}.
function applicationParts(pages, engine, hosts) {
  const files = new Map();
  const names = {};
  const add = (name, published, bytes) => {
    names[name] = 'app/' + hashedName(path.basename(published), bytes);
    files.set(names[name], bytes);
  };
  for (const [name, bytes] of pages) if (name.startsWith('app/')) add(name, name, bytes);
  add('app/wenlu.wasm', 'wenlu.wasm', readFileSync(path.join(engine, 'wenlu.wasm')));
  for (const [name, bytes] of readFolder(assets))
    if (/^[^/]+\.(?:png|svg)$/.test(name)) add('app/' + name, name, bytes);
  const texts = Object.fromEntries(
    languagesOf(pages).map((language) => [language, path.basename(names[`app/texts.${language}.json`])]),
  );
  const script = bundle(
    modules(pages, engine, {
      'hosts.mjs': `export const HOSTS = ${JSON.stringify(hosts)};\n`,
      'texts.mjs': textsModule(texts),
    }),
    'module',
  );
  add('app/start.mjs', 'start.js', Buffer.from(withQuotedNames(script, names)));
  add('app/guard.wasm', 'guard.wasm', readFileSync(path.join(engine, 'guard.wasm')));
  const sheets = {'print.mjs': source('print.mjs'), 'guard.mjs': source('guard.mjs')};
  const print = bundle(sheets, 'module', 'print.mjs');
  add('app/print.mjs', 'print.js', Buffer.from(withQuotedNames(print, names)));
  return {files, names};
}

// The whole guide in one file, before the site's own changes to its pages.
function wholeGuide(pages, engine) {
  const made = Object.fromEntries(
    ['parts', 'address', 'keeper', 'embedded'].map((name) => [name + '.mjs', source(`single/${name}.mjs`)]),
  );
  made['packed.mjs'] = packedModule({
    GUIDE: pages.get('app/guide.json'),
    SEARCH: pages.get('app/search.json'),
    WASM: readFileSync(path.join(engine, 'wenlu.wasm')),
  });
  made['texts.mjs'] = textsModule(
    Object.fromEntries(
      languagesOf(pages).map((language) => [language, packed(pages.get(`app/texts.${language}.json`))]),
    ),
  );
  return singleFile(
    pages.get('index.html').toString(),
    bundle(modules(pages, engine, made), 'script'),
    readFileSync(path.join(assets, 'icon.svg')),
  );
}

// {path: bytes} of the site, before compression.
function siteFiles(pages, engine, known, html) {
  const {files, names} = applicationParts(pages, engine, known.hosts);
  const data = JSON.parse(pages.get('publish/pages.json').toString());
  const licences = licencesPage(
    readFileSync(path.join(web, '../LICENSE'), 'utf8'),
    data.style,
    path.join(assets, 'licences'),
  );
  for (const [name, text] of [...html, ['licences.html', licences]])
    files.set(name, Buffer.from(withNames(withPolicy(text, policyMeta(known)), names)));
  for (const [name, bytes] of pages)
    if (!/^(?:app|publish)\//.test(name) && !files.has(name)) files.set(name, bytes);
  files.set(
    'app.webmanifest',
    manifestWith(readFileSync(path.join(assets, 'app.webmanifest'), 'utf8'), names),
  );
  const together = pagesTogether(files, data);
  const kept = [...files].filter(([name]) => name.startsWith('app/') || name === 'app.webmanifest');
  const togetherName = 'pages/' + hashedName('all.json', together);
  files.set(togetherName, together);
  files.set('sw.js', serviceWorker(source('service_worker.js'), known, kept, [togetherName, together]));
  files.set('sw-off.js', Buffer.from(source('service_worker_off.js')));
  files.set('embed.js', embedScript(source('embed.js'), data.titles));
  return files;
}

// `compressed`: false leaves the compressed copies out.
export async function publish(pagesFolder, engine, out, hosts, compressed = true) {
  const pages = readFolder(pagesFolder);
  const html = [...pages]
    .filter(([name]) => name.endsWith('.html'))
    .map(([name, bytes]) => [name, bytes.toString()]);
  const known = {styles: inlineStyles(html.map(([, text]) => text)), hosts};
  const files = siteFiles(pages, engine, known, html);
  const single = wholeGuide(pages, engine);
  const singleSum = Buffer.from(`${sha256(single)}  wenlu.html\n`);
  files.set('wenlu.html', single);
  files.set('wenlu.html.sha256', singleSum);
  files.set('.nojekyll', Buffer.alloc(0));
  files.set('_headers', Buffer.from(cloudflareHeaders(known, [...files.keys()])));
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  sorted.set('SHA256SUMS', Buffer.from(sums(sorted)));
  rmSync(path.join(out, 'site'), {recursive: true, force: true});
  writeFolder(path.join(out, 'site'), compressed ? await compressAll(sorted) : sorted);
  writeFolder(out, [
    ['nginx.conf', nginxConfiguration(known)],
    ['wenlu.html', single],
    ['wenlu.html.sha256', singleSum],
  ]);
}

if (path.resolve(process.argv[1] || '') === fileURLToPath(import.meta.url)) {
  const [pages, engine, out] = process.argv.slice(2);
  await publish(pages, engine, out, knownHosts(process.env.WENLU_HOSTS));
}
