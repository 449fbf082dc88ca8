// What every page says, in every language, without a clock: the timeless edition as text.
import test from 'node:test';

import {fold, written} from '../support/folded_pages.mjs';
import {compareFolder} from '../support/golden.mjs';
import {answersOf, guide, languages, output, pages, places, show} from '../support/wenlu.mjs';

for (const language of languages) {
  test(`every page in ${language} says what was approved`, () => {
    const said = [...places(), ...pages].map((route) => {
      const shown = show(route, language);
      const text = output('show', guide, route, '--lang', language);
      return {route, id: shown.id, answers: answersOf(shown), text};
    });
    compareFolder(language, fold(language, said, written));
  });
}
