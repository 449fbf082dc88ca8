// embed.js: web/embed.js under the languages of the guide and what it is called in each.

/**
 * @param {string} source
 * @param {Record<string, string>} titles {"zh-CN": "…", "en": "…"}, the guide's first language first
 */
export const embedScript = (source, titles) =>
  Buffer.from(`(() => {\nconst TITLES = ${JSON.stringify(titles)};\n${source}})();\n`);
