// Put in the place of sw.js, this takes the guide off every device that kept it: no caches, no worker.
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) =>
  event.waitUntil(
    (async () => {
      const names = await caches.keys();
      const prefix = 'wenlu ' + self.registration.scope + ' ';
      await Promise.all(names.filter((name) => name.startsWith(prefix)).map((name) => caches.delete(name)));
      await self.registration.unregister();
    })(),
  ),
);
