// What publishing changes in a page: the policy goes in, names under app/ become those of the published
// files.
import {integrity} from './hashes.mjs';

/**
 * What `wenlu pages` tells of its pages.
 *
 * @typedef {object} PagesData
 * @property {string} style of every page but sheets
 * @property {string[]} styles of pages and sheets
 * @property {string[]} parts of the application that they ask for
 * @property {Record<string, string>} titles of the start, by language, the guide's first language first
 * @property {string[]} paths of all pages but sheets, "" or ending in "/"
 */

/**
 * Sources for a policy.
 *
 * @param {string[]} styles as they stand in <style>
 */
export const styleSources = (styles) => styles.map((style) => `'${integrity(style)}'`).sort();

/**
 * The policy must come before what it governs.
 *
 * @param {string} text
 * @param {string} policy
 */
export const withPolicy = (text, policy) =>
  text.replace(
    '<meta charset="utf-8">',
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );

/**
 * @param {string} text
 * @param {string[]} parts of the application, as pages ask for them: "app/start.mjs"
 * @param {Record<string, string>} names "app/start.mjs" → "app/start-0a1b2c3d4e.js"
 */
export const withNames = (text, parts, names) =>
  parts.reduce((out, part) => out.split(`${part}"`).join(`${names[part]}"`), text);
