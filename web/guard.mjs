// Asks the engine's own guard whether a text holds a secret. It comes alone in a small WebAssembly of its
// own, so that a page without the engine is guarded by the same rules.

/**
 * What src/app/guard_main.cpp gives.
 *
 * @typedef {{
 *   memory: WebAssembly.Memory,
 *   _initialize?: () => void,
 *   guard_room: (size: number) => number,
 *   guard_secret: () => number,
 * }} Guard
 */

/**
 * Gives a function that answers 0 for a text without secrets, else the kind of the secret, from 1.
 *
 * @returns {Promise<(text: string) => number>}
 */
export async function openGuard() {
  const answer = await fetch(new URL('guard.wasm', import.meta.url));
  if (!answer.ok) throw new Error('no guard: ' + answer.status);
  const {instance} = await WebAssembly.instantiate(await answer.arrayBuffer(), {});
  const exports = /** @type {Guard} */ (/** @type {unknown} */ (instance.exports));
  if (exports._initialize) exports._initialize();
  return (text) => {
    const bytes = new TextEncoder().encode(text);
    const room = exports.guard_room(bytes.length);
    new Uint8Array(exports.memory.buffer, room, bytes.length).set(bytes);
    return exports.guard_secret();
  };
}
