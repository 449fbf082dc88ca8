// Has the service worker keep the guide on this device, and tells how that stands: 'ready' (all of it works
// without a network now), 'update' (and another version waits), 'refused' (this browser keeps nothing).

import {OFFLINE_READY, OFFLINE_REFUSED, OFFLINE_UPDATE} from './names.mjs';

/**
 * The only address that may become a worker.
 *
 * @param {string} address
 */
function trusted(address) {
  const {trustedTypes} = /** @type {any} */ (window);
  if (!trustedTypes) return address;
  return trustedTypes.createPolicy('wenlu', {createScriptURL: () => address}).createScriptURL('');
}

/** @param {ServiceWorker} worker */
const isWhole = (worker) =>
  new Promise((resolve) => {
    const {port1, port2} = new MessageChannel();
    port1.onmessage = (event) => resolve(event.data === true);
    worker.postMessage('whole?', [port2]);
  });

/**
 * @param {string} address
 * @param {(how: string) => void} tell
 */
async function open(address, tell) {
  if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
  const registration = await navigator.serviceWorker.register(trusted(address), {updateViaCache: 'none'});
  let taken = false; // another tab's visitor took the version that waited
  async function look() {
    const {active, installing, waiting} = registration;
    if (active && (waiting || taken)) tell(OFFLINE_UPDATE);
    else if (active && active.state === 'activated' && (await isWhole(active))) tell(OFFLINE_READY);
    else if (!active && !installing && !waiting) tell(OFFLINE_REFUSED);
  }
  /** @param {ServiceWorker | null} worker */
  const watch = (worker) => worker && worker.addEventListener('statechange', look);
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    taken = true;
    look();
  });
  registration.addEventListener('updatefound', () => watch(registration.installing));
  [registration.installing, registration.waiting, registration.active].forEach(watch);
  look();
  return registration;
}

/**
 * @param {string} address of the service worker
 * @param {(how: string) => void} tell
 */
export function openOffline(address, tell) {
  const opened = Promise.resolve().then(() => open(address, tell));
  opened.catch(() => tell(OFFLINE_REFUSED));
  return {
    // The visitor wants the version that waits: it takes over, then the page is opened again.
    async renew() {
      const next = (await opened).waiting;
      if (!next) return location.reload();
      next.addEventListener('statechange', () => {
        if (next.state === 'activated') location.reload();
      });
      next.postMessage('update');
    },
  };
}
