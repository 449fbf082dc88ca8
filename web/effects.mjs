// What the engine asks to happen outside, a function an effect: each is given the effect's text and what
// there is to keep.

import * as device from './device.mjs';
import {
  EFFECT_COPY,
  EFFECT_NAVIGATE,
  EFFECT_PRINT,
  EFFECT_REMIND,
  EFFECT_RENEW,
  EFFECT_SAVE,
  EFFECT_SHARE,
  EFFECT_SPEAK,
  EFFECT_WIPE,
  MESSAGE_COPIED,
  MESSAGE_NOT_COPIED,
  MESSAGE_NOT_PRINTED,
  MESSAGE_NOT_SAVED,
  MESSAGE_NOT_WIPED,
  MESSAGE_SAVED,
  MESSAGE_WIPED,
} from './names.mjs';

/**
 * @param {object} means
 * @param {(path: string) => void} means.navigate goes to a path
 * @param {(message: string) => void} means.tell announces a message
 * @param {(path: string) => string} means.addressOf makes a path an address
 * @param {{renew: () => void}} means.offline
 * @param {{read: (lines: string) => void, stop: () => void}} means.voice
 * @returns {Record<string, (text: string, saved: string) => void>}
 */
export const openEffects = ({navigate, tell, addressOf, offline, voice}) => ({
  [EFFECT_NAVIGATE]: navigate,
  [EFFECT_COPY]: async (text) => tell((await device.copy(text)) ? MESSAGE_COPIED : MESSAGE_NOT_COPIED),
  [EFFECT_PRINT]: () => {
    if (!device.print()) tell(MESSAGE_NOT_PRINTED);
  },
  [EFFECT_SHARE]: async (path) => tell(await device.share(document.title, addressOf(path))),
  [EFFECT_SPEAK]: (text) => (text ? voice.read(text) : voice.stop()),
  [EFFECT_SAVE]: (asked, saved) => {
    const done = device.save(saved);
    if (asked) tell(done ? MESSAGE_SAVED : MESSAGE_NOT_SAVED);
  },
  [EFFECT_WIPE]: () => tell(device.forget() ? MESSAGE_WIPED : MESSAGE_NOT_WIPED),
  [EFFECT_REMIND]: (file) => device.remind(file),
  [EFFECT_RENEW]: () => offline.renew(),
});
