// Inside another page: tells it the height and the place, nothing else, and only once a known page has asked.
import {HOSTS} from './hosts.mjs';

export const isEmbedded = () => window.parent !== window;

/** @param {string} origin */
const isKnown = (origin) => origin === location.origin || HOSTS.includes(origin);

/**
 * Returns what to call when the place may have changed.
 *
 * @param {() => string} placeNow
 */
export function openEmbedding(placeNow) {
  if (!isEmbedded()) return () => {};
  let host = '';
  const send = () => {
    if (host)
      window.parent.postMessage(
        {wenlu: 1, height: Math.ceil(document.body.getBoundingClientRect().height), place: placeNow()},
        host,
      );
  };
  // As high as what it holds, not as the frame.
  document.body.style.minHeight = '0';
  addEventListener('message', ({data, origin, source}) => {
    if (data !== 'wenlu?' || source !== window.parent || !isKnown(origin)) return;
    host = origin;
    send();
  });
  if (window.ResizeObserver) new ResizeObserver(send).observe(document.body);
  return send;
}
