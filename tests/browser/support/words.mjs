// The guide's own words, by key.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {top} from './site.mjs';

const words = JSON.parse(readFileSync(path.join(top, 'content/douyin/ui.json'), 'utf8'));

export const say = (key, language = 'zh-CN') => words[key][language];
