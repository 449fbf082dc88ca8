// What every page says, in every language, without a clock: the timeless edition as text.
import test from 'node:test';

import {compareFolder} from '../support/golden.mjs';
import {guide, languages, output, places} from '../support/wenlu.mjs';

const pages = ['/-search', '/-check', '/-about', '/-settings'];
const fileOf = (route) => (route === '/' ? 'start' : route.slice(1)) + '.txt';

for (const language of languages) {
  test(`every page in ${language} says what was approved`, () => {
    const made = {};
    for (const route of [...places(), ...pages])
      made[fileOf(route)] = output('show', guide, route, '--lang', language);
    compareFolder(language, made);
  });
}
