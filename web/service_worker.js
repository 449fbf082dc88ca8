// Keeps one version of the guide on this device, whole or not at all, and answers from it. Publishing puts
// the version's list in front of this file:
//
//   PRECACHE = {version, files: [[name, integrity], …], pages: [name, integrity], root, headers: {…}}
//
// `pages` names {style, pages: {path: html}, unknown: html}, every page of the guide and that of an address
// which is none, with their style taken out. The latter's own addresses begin with `root`, where the site was
// said to lie.
/* global PRECACHE */

const SCOPE = self.registration.scope;
const PREFIX = 'wenlu ' + SCOPE + ' ';
const CACHE = PREFIX + PRECACHE.version;
const addressOf = (name) => new URL(name, SCOPE).href;
const WHOLE = addressOf('.whole'); // stands in a cache once everything else does
const TABS = addressOf('.tabs'); // stands in the cache of an older version: who still shows it
const UNKNOWN = addressOf('404.html');
const FILES = new Set(PRECACHE.files.map(([name]) => addressOf(name)));
const APP = addressOf('app/');

// What the browser already has will do, unless it is spoilt.
async function fetchSound([name, integrity]) {
  const get = async (cache) => {
    const answer = await fetch(addressOf(name), {integrity, cache});
    if (!answer.ok) throw new Error(name + ': ' + answer.status);
    return new Response(await answer.blob(), {headers: answer.headers});
  };
  return get('default').catch(() => get('reload'));
}

const isWhole = async (name) => Boolean(await (await caches.open(name)).match(WHOLE));

const otherVersions = async () =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);

async function forget(isLeftOver) {
  for (const name of await otherVersions()) if (await isLeftOver(name)) await caches.delete(name);
}

const openTabs = async () =>
  (await self.clients.matchAll({includeUncontrolled: true}))
    .filter(({url}) => url.startsWith(SCOPE))
    .map(({id}) => id);

// The tabs that are open now go on with the version that they show.
async function takeOver() {
  const tabs = JSON.stringify(await openTabs());
  for (const name of await otherVersions()) {
    const cache = await caches.open(name);
    if (!(await cache.match(TABS))) await cache.put(TABS, new Response(tabs));
  }
  await tidy();
}

// Lets go of versions that no open tab shows any more; one that is not in use yet has no such list.
async function tidy() {
  const open = await openTabs();
  await forget(async (name) => {
    const tabs = await (await caches.open(name)).match(TABS);
    return tabs && !(await tabs.json()).some((id) => open.includes(id));
  });
}

async function install() {
  // What an install left behind that was cut short with the browser.
  await forget(async (name) => !(await isWhole(name)));
  try {
    const cache = await caches.open(CACHE);
    for (const file of PRECACHE.files) await cache.put(addressOf(file[0]), await fetchSound(file));
    const {style, pages, unknown} = await (await fetchSound(PRECACHE.pages)).json();
    const {headers, root} = PRECACHE;
    const keep = (address, html, status) => {
      const whole = html.replace('<style></style>', () => '<style>' + style + '</style>');
      return cache.put(address, new Response(whole, {headers, status}));
    };
    for (const path of Object.keys(pages)) await keep(addressOf(path), pages[path], 200);
    await keep(UNKNOWN, unknown.split('="' + root).join('="' + SCOPE), 404);
    await cache.put(WHOLE, new Response(''));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function cached(address) {
  return (await caches.has(CACHE)) ? (await caches.open(CACHE)).match(address) : undefined;
}

// A file of this version, or of an older one that some tab still shows: their names never mean two things.
async function cachedFile(address) {
  let answer = await cached(address);
  for (const name of answer ? [] : await otherVersions())
    answer = answer || (await (await caches.open(name)).match(address));
  return answer;
}

// The page at an address; what is added to links when they are passed on (?from=…) says nothing.
async function openPage(request) {
  const url = new URL(request.url);
  const address = (url.origin + url.pathname).replace(/index\.html$/, '');
  const page = await cached(address);
  if (page) return page;
  if (!address.endsWith('/') && (await cached(address + '/'))) return Response.redirect(address + '/');
  try {
    return await fetch(request);
  } catch (error) {
    const place = address.replace(/-print\/.*$/, '');
    if (place !== address) return Response.redirect(place);
    return (await cached(UNKNOWN)) || Response.error();
  }
}

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const {request} = event;
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) return;
  if (request.mode === 'navigate') event.respondWith(openPage(request));
  else if (FILES.has(request.url) || request.url.startsWith(APP))
    event.respondWith(cachedFile(request.url).then((answer) => answer || fetch(request)));
});
self.addEventListener('message', (event) => {
  if (event.data === 'update') self.skipWaiting();
  else if (event.data === 'whole?' && event.ports[0])
    event.waitUntil(
      tidy()
        .then(() => isWhole(CACHE))
        .then((whole) => event.ports[0].postMessage(whole)),
    );
});
