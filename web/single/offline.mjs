// The single file keeps itself.
import {OFFLINE_ALONE} from './names.mjs';

/**
 * @param {string} address
 * @param {(how: string) => void} tell
 */
export function openOffline(address, tell) {
  tell(OFFLINE_ALONE);
  return {renew() {}};
}
