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
import {styleSources, withNames, withPolicy} from './pages.mjs';
import {policyMeta} from './policy.mjs';
import {cloudflareHeaders, nginxConfiguration} from './servers.mjs';
import {packed, packedModule, singleFile} from './single_file.mjs';
import {sums} from './sums.mjs';
import {pagesTogether, serviceWorker} from './worker.mjs';

const web = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const assets = path.resolve(web, '../assets');

/**
 * As browsers write it: no path, no query, no port that goes without saying.
 *
 * @param {string} host
 */
function isOrigin(host) {
  try {
    return /^https?:\/\/[a-z0-9.-]+(?::\d+)?$/.test(host) && new URL(host).origin === host;
  } catch {
    return false;
  }
}

/** @param {string | undefined} text separated by spaces */
export function knownHosts(text) {
  const hosts = (text || '').split(/\s+/).filter(Boolean);
  const wrong = hosts.find((host) => !isOrigin(host));
  if (wrong) throw new Error(`WENLU_HOSTS: "${wrong}" is no origin such as https://help.example.org`);
  return hosts;
}

/** @param {string} name */
const source = (name) => readFileSync(path.join(web, name), 'utf8');

/**
 * What a publication is made of.
 *
 * @typedef {object} Parts
 * @property {Map<string, Buffer>} pages what `wenlu pages` wrote, by path
 * @property {import('./pages.mjs').PagesData} data what it told of them
 * @property {string} engine the folder with the engine's files
 */

/** @type {(parts: Parts, name: string) => Buffer} */
function written({pages}, name) {
  const bytes = pages.get(name);
  if (!bytes) throw new Error(`wenlu pages did not write ${name}`);
  return bytes;
}

/**
 * The page's modules, by file name.
 *
 * @param {Parts} parts
 * @param {Record<string, string>} made those that do not come from web/ as they are
 */
function modules(parts, made) {
  const ours = readdirSync(web)
    .filter((name) => name.endsWith('.mjs'))
    .sort();
  return {
    ...Object.fromEntries(ours.map((name) => [name, source(name)])),
    'wenlu.js': readFileSync(path.join(parts.engine, 'wenlu.js'), 'utf8'),
    'names.mjs': written(parts, 'publish/names.mjs').toString(),
    ...made,
  };
}

/**
 * Where the texts of each language are; what web/downloads.mjs and web/single/downloads.mjs read.
 *
 * @param {Parts} parts
 * @param {(file: string) => string} whereIs
 */
function textsModule({data}, whereIs) {
  const texts = Object.keys(data.titles).map((language) => [language, whereIs(`app/texts.${language}.json`)]);
  return `export const TEXTS = ${JSON.stringify(Object.fromEntries(texts))};\n`;
}

/**
 * Names in quotes become the published ones: 'guide.json' → 'guide-0a1b2c3d4e.json'.
 *
 * @param {string} script
 * @param {Record<string, string>} names
 */
function withQuotedNames(script, names) {
  let out = script;
  for (const [name, published] of Object.entries(names)) {
    const [short, long] = [path.basename(name), path.basename(published)];
    out = out.split(`'${short}'`).join(`'${long}'`).split(`"${short}"`).join(`"${long}"`);
  }
  return out;
}

/**
 * What lies under app/, under names that change with what they name.
 *
 * @param {Parts} parts
 * @param {string[]} hosts
 */
function applicationParts(parts, hosts) {
  const files = /** @type {Map<string, Uint8Array>} */ (new Map());
  const names = /** @type {Record<string, string>} */ ({});
  /** @type {(name: string, published: string, bytes: Buffer) => void} */
  const add = (name, published, bytes) => {
    names[name] = 'app/' + hashedName(path.basename(published), bytes);
    files.set(names[name], bytes);
  };
  for (const [name, bytes] of parts.pages) if (name.startsWith('app/')) add(name, name, bytes);
  add('app/wenlu.wasm', 'wenlu.wasm', readFileSync(path.join(parts.engine, 'wenlu.wasm')));
  for (const [name, bytes] of readFolder(assets))
    if (/^[^/]+\.(?:png|svg)$/.test(name)) add('app/' + name, name, bytes);
  const script = bundle(
    modules(parts, {
      'hosts.mjs': `export const HOSTS = ${JSON.stringify(hosts)};\n`,
      'texts.mjs': textsModule(parts, (file) => path.basename(names[file])),
    }),
    'module',
  );
  add('app/start.mjs', 'start.js', Buffer.from(withQuotedNames(script, names)));
  add('app/guard.wasm', 'guard.wasm', readFileSync(path.join(parts.engine, 'guard.wasm')));
  const sheets = {'print.mjs': source('print.mjs'), 'guard.mjs': source('guard.mjs')};
  const print = bundle(sheets, 'module', 'print.mjs');
  add('app/print.mjs', 'print.js', Buffer.from(withQuotedNames(print, names)));
  const missing = parts.data.parts.find((part) => !(part in names));
  if (missing) throw new Error(`a page asks for ${missing}, which is not published`);
  return {files, names};
}

/**
 * The whole guide in one file.
 *
 * @param {Parts} parts
 */
function wholeGuide(parts) {
  const made = Object.fromEntries(
    ['downloads', 'address', 'offline', 'embedded'].map((name) => [
      name + '.mjs',
      source(`single/${name}.mjs`),
    ]),
  );
  made['packed.mjs'] = packedModule({
    GUIDE: written(parts, 'app/guide.json'),
    SEARCH: written(parts, 'app/search.json'),
    WASM: readFileSync(path.join(parts.engine, 'wenlu.wasm')),
  });
  made['texts.mjs'] = textsModule(parts, (file) => packed(written(parts, file)));
  return singleFile(
    written(parts, 'publish/single.html').toString(),
    parts.data.style,
    bundle(modules(parts, made), 'script'),
    readFileSync(path.join(assets, 'icon.svg')),
  );
}

/**
 * The files of the site by path, before compression.
 *
 * @param {Parts} parts
 * @param {import('./policy.mjs').Known} known
 */
function siteFiles(parts, known) {
  const {pages, data} = parts;
  const {files, names} = applicationParts(parts, known.hosts);
  const licences = licencesPage(
    readFileSync(path.join(web, '../LICENSE'), 'utf8'),
    data.style,
    path.join(assets, 'licences'),
  );
  /** @type {(name: string, text: string) => void} */
  const addPage = (name, text) => {
    files.set(name, Buffer.from(withNames(withPolicy(text, policyMeta(known)), data.parts, names)));
  };
  for (const [name, bytes] of pages) {
    if (/^(?:app|publish)\//.test(name)) continue;
    if (name.endsWith('.html')) addPage(name, bytes.toString());
    else files.set(name, bytes);
  }
  addPage('licences.html', licences);
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

/**
 * @param {string} pagesFolder
 * @param {string} engine the folder with the engine's files
 * @param {string} out
 * @param {string[]} hosts
 * @param {boolean} compressed false leaves the compressed copies out
 */
export async function publish(pagesFolder, engine, out, hosts, compressed = true) {
  const pages = readFolder(pagesFolder);
  const data = JSON.parse(String(pages.get('publish/pages.json')));
  const parts = {pages, data, engine};
  const known = {styles: styleSources(data.styles), hosts};
  const files = siteFiles(parts, known);
  const single = wholeGuide(parts);
  const singleSum = Buffer.from(`${sha256(single)}  wenlu.html\n`);
  files.set('wenlu.html', single);
  files.set('wenlu.html.sha256', singleSum);
  files.set('.nojekyll', Buffer.alloc(0));
  files.set('_headers', Buffer.from(cloudflareHeaders(known, [...files.keys()])));
  const sorted = new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  sorted.set('SHA256SUMS', Buffer.from(sums(sorted)));
  rmSync(path.join(out, 'site'), {recursive: true, force: true});
  writeFolder(path.join(out, 'site'), compressed ? await compressAll(sorted) : sorted);
  const beside = [
    ['nginx.conf', nginxConfiguration(known)],
    ['wenlu.html', single],
    ['wenlu.html.sha256', singleSum],
  ];
  writeFolder(out, new Map(/** @type {[string, Buffer | string][]} */ (beside)));
}

if (path.resolve(process.argv[1] || '') === fileURLToPath(import.meta.url)) {
  const [pages, engine, out] = process.argv.slice(2);
  await publish(pages, engine, out, knownHosts(process.env.WENLU_HOSTS));
}
