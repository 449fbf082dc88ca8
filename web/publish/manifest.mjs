// The web app manifest lies beside the start page, its icons under app/.
export function manifestWith(text, names) {
  const manifest = JSON.parse(text);
  for (const icon of manifest.icons) icon.src = names['app/' + icon.src];
  return Buffer.from(JSON.stringify(manifest) + '\n');
}
