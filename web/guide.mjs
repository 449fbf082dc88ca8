// The guide in the languages that the visitor has read so far: what is the same in all is fetched at the
// start, the words of a language when it is first read.

import {guideFile, textsFile} from './downloads.mjs';
import {pause} from './pause.mjs';
import {TEXTS} from './texts.mjs';

const LANGUAGES = Object.keys(TEXTS);

/** @param {string} path "en/seller/", "" */
export const languageOf = (path) => LANGUAGES.find((each) => path.startsWith(each + '/')) || LANGUAGES[0];

/**
 * The guide and the texts of one language, as JSON.
 *
 * @param {string} language
 * @returns {Promise<[string, Record<string, string>]>}
 */
export const guideIn = (language) =>
  Promise.all([guideFile(), textsFile(language).then((texts) => ({[language]: texts}))]);

/**
 * @param {{load: (guide: string, texts: Record<string, string>) => boolean}} engine which has loaded
 * @param {[string, Record<string, string>]} bundle
 */
export function openLanguages(engine, [guide, texts]) {
  return {
    /** @param {string} path */
    lacks: (path) => !texts[languageOf(path)],

    // All languages where none is named. What is there already is not loaded again: searching goes on.
    async learn(wanted = LANGUAGES) {
      const missing = wanted.filter((each) => !texts[each]);
      const fetched = await Promise.all(missing.map(textsFile));
      const more = Object.assign({}, texts);
      missing.forEach((each, i) => (more[each] = fetched[i]));
      if (Object.keys(more).length === Object.keys(texts).length) return;
      await pause();
      if (!engine.load(guide, more)) throw new Error('no texts');
      texts = more;
      await pause();
    },
  };
}
