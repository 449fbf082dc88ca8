// What a browser may do with the site, said once: the header files, the policy inside every page, the service
// worker and the tests all take it from here.

export const TRUSTED_TYPES_POLICY = 'wenlu';

const NOWHERE = ["'none'"];
const HERE = ["'self'"];

/**
 * What of a publication its policy must know: sources of the inline styles, 'sha256-…', and origins that may
 * embed the guide.
 *
 * @typedef {{styles: string[], hosts: string[]}} Known
 */

/** @type {(known: Known) => [string, string[]][]} */
const directives = ({styles, hosts}) => [
  ['default-src', NOWHERE],
  ['script-src', [...HERE, "'wasm-unsafe-eval'"]],
  ['style-src', styles],
  ['img-src', [...HERE, 'data:']],
  ['connect-src', HERE],
  ['worker-src', HERE],
  ['manifest-src', HERE],
  ['base-uri', NOWHERE],
  ['form-action', HERE],
  ['frame-ancestors', [...HERE, ...hosts]],
  ['require-trusted-types-for', ["'script'"]],
  ['trusted-types', [TRUSTED_TYPES_POLICY]],
];

const HEADER_ONLY = 'frame-ancestors';

/** @param {[string, string[]][]} list */
const written = (list) => list.map(([name, values]) => [name, ...values].join(' ')).join('; ');

/**
 * As a header.
 *
 * @param {Known} known
 */
export const policyHeader = (known) => written(directives(known));

/**
 * As <meta>, which may not say who embeds the page.
 *
 * @param {Known} known
 */
export const policyMeta = (known) => written(directives(known).filter(([name]) => name !== HEADER_ONLY));

/**
 * Of the single file: nothing but its own script, nothing from anywhere.
 *
 * @param {{styles: string[], scripts: string[]}} own
 */
export const policySingle = ({styles, scripts}) =>
  written([
    ['default-src', NOWHERE],
    ['script-src', [...scripts, "'wasm-unsafe-eval'"]],
    ['style-src', styles],
    ['img-src', ['data:']],
    ['base-uri', NOWHERE],
    ['form-action', NOWHERE],
    ['require-trusted-types-for', ["'script'"]],
    ['trusted-types', NOWHERE],
  ]);

/**
 * The headers of every answer.
 *
 * @param {Known} known
 * @returns {[string, string][]}
 */
export const headers = (known) => [
  ['Content-Security-Policy', policyHeader(known)],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  [
    'Permissions-Policy',
    ['camera', 'microphone', 'geolocation', 'payment', 'usb'].map((name) => name + '=()').join(', '),
  ],
];

// How long an answer may be kept without asking: names under app/ carry a hash of what they name.
export const KEEP_FOREVER = 'public, max-age=31536000, immutable';
export const ASK_AGAIN = 'no-cache';
