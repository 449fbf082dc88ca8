// The words of the page as the shipped guide says them, by key.
import {wordsOf} from '../../support/words.mjs';

const words = wordsOf('ui.json');

export const say = (key, language = 'zh-CN') => words[key][language];
