// What publishing changes in a page: the policy goes in, names under app/ become those of the published
// files.
import {integrity} from './hashes.mjs';

const STYLE = /<style>([\s\S]*?)<\/style>/g;

/**
 * Sources of the inline styles of all pages, each once.
 *
 * @param {Iterable<string>} pages
 */
export function inlineStyles(pages) {
  const found = new Set();
  for (const text of pages) for (const [, style] of text.matchAll(STYLE)) found.add(`'${integrity(style)}'`);
  return [...found].sort();
}

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
 * @param {Record<string, string>} names "app/start.mjs" → "app/start-0a1b2c3d4e.js"
 */
export const withNames = (text, names) =>
  text.replace(/((?:src|href)="(?:\.\.\/)*)(app\/[^"#?]+)"/g, (all, before, name) => {
    if (!(name in names)) throw new Error(`a page asks for ${name}, which is not published`);
    return `${before}${names[name]}"`;
  });
