// The web app manifest lies beside the start page, its icons under app/.
/**
 * @param {string} text
 * @param {Record<string, string>} names
 */
export function manifestWith(text, names) {
  const manifest = JSON.parse(text);
  for (const icon of manifest.icons) icon.src = names['app/' + icon.src];
  return Buffer.from(JSON.stringify(manifest) + '\n');
}
