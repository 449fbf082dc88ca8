// embed.js: web/embed.js under the languages of the guide and what it is called in each.

/** @type {(text: string | undefined, start: string, end: string) => string} */
const between = (text, start, end) => String(text).split(start)[1].split(end)[0];
/** @type {Record<string, string>} */
const MARKS = {'&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&'};
/** @param {string} html */
const plain = (html) => html.replace(/&(?:lt|gt|quot|#39|amp);/g, (mark) => MARKS[mark]);

/**
 * @param {string} source
 * @param {[string, string][]} html each page with its path
 */
export function embedScript(source, html) {
  const pages = new Map(html);
  const first = between(pages.get('index.html'), '<html lang="', '"');
  const languages = [...pages.keys()]
    .filter((name) => /^[^/]+\/index\.html$/.test(name))
    .map((name) => name.split('/')[0]);
  languages.sort((a, b) => Number(b === first) - Number(a === first) || (a < b ? -1 : 1));
  const titles = Object.fromEntries(
    languages.map((name) => [name, plain(between(pages.get(`${name}/index.html`), '<title>', '</title>'))]),
  );
  return Buffer.from(`(() => {\nconst TITLES = ${JSON.stringify(titles)};\n${source}})();\n`);
}
