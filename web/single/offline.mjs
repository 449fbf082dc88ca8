// The single file keeps itself.
import {KEEPING_ALONE} from './names.mjs';

/**
 * @param {string} address
 * @param {(keeping: string) => void} tell
 */
export function openOffline(address, tell) {
  tell(KEEPING_ALONE);
  return {renew() {}};
}
