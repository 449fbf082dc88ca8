// Every route of the shipped guide, as the command line tells them.
import {execFileSync} from 'node:child_process';
import path from 'node:path';
import {top} from './site.mjs';

const guide = path.join(top, 'content/douyin');
const wenlu = path.join(top, 'dist/wenlu');

// [{route: ['seller', 'violation'], outcome: 'seller-violation'}, …]
export function routes() {
  const lines = execFileSync(wenlu, ['routes', guide], {encoding: 'utf8'}).trim().split('\n');
  return lines.map((line) => {
    const [route, outcome] = line.split('\t');
    return {route: route.split('/').filter(Boolean), outcome};
  });
}

// The Screen at a route as the core composed it, without a time unless one is given.
export function show(route, language, at) {
  const args = ['show', guide, '/' + route.join('/'), '--lang', language, '--format', 'json'];
  if (at) args.push('--at', at);
  return JSON.parse(execFileSync(wenlu, args, {encoding: 'utf8'}));
}

export const languages = ['zh-CN', 'en'];

// Every screen that has an address, as routes: the start, every question and outcome, the pages beside them.
export function places() {
  const all = new Set(['']);
  for (const {route} of routes())
    for (let length = 1; length <= route.length; ++length) all.add(route.slice(0, length).join('/') + '/');
  return [...all, '-search/', '-check/', '-about/', '-settings/'];
}

// Every question by its place, with the options that lead on: Map of 'seller/' → Set of 'violation', …
export function questions() {
  const all = new Map();
  for (const {route} of routes()) {
    for (let length = 0; length < route.length; ++length) {
      const from = route
        .slice(0, length)
        .map((option) => option + '/')
        .join('');
      all.set(from, (all.get(from) || new Set()).add(route[length]));
    }
  }
  return all;
}

// The address of every screen in every language.
export const everywhere = () =>
  languages.flatMap((language) => places().map((place) => `${language}/${place}`));
