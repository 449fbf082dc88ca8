// The command line as the tests run it (build/native/wenlu, or the program that WENLU names), and what it
// says of the shipped guide. A route is always written as the command line writes it: "/seller/violation",
// "/" for the start.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const top = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
export const program = process.env.WENLU || path.join(top, 'build/native/wenlu');
export const guide = path.join(top, 'content/douyin');

if (!existsSync(program)) throw new Error(`${program} is not built: run ./build.sh build`);

// {code, out, err} of one run.
export function wenlu(args, options = {}) {
  const ended = spawnSync(program, args, {cwd: top, encoding: 'utf8', maxBuffer: 1 << 28, ...options});
  if (ended.error) throw ended.error;
  return {code: ended.status, out: ended.stdout, err: ended.stderr};
}

// The output of a run that must go well.
export function output(...args) {
  const {code, out, err} = wenlu(args);
  if (code !== 0) throw new Error(`wenlu ${args.join(' ')} ended with ${code}: ${err}`);
  return out;
}

// The languages of the shipped guide, its own first.
export const languages = Object.keys(
  JSON.parse(readFileSync(path.join(guide, 'guide.json'), 'utf8')).languages,
);

// [{route, outcome}, …] of the shipped guide, each route once.
export const routes = () => JSON.parse(output('routes', guide, '--format', 'json'));

// '/seller/violation' → ['seller', 'violation']; '/' → [].
export const optionsOf = (route) => route.split('/').filter(Boolean);

// Where a route's page lies on the site: 'zh-CN/seller/violation/'.
export const addressOf = (language, route) => [language, ...optionsOf(route), ''].join('/');

// The screen at `route` as data; `more` are further arguments.
export const screen = (route, ...more) =>
  JSON.parse(output('show', guide, route, '--format', 'json', ...more));

// The same as a visitor gets it: in `language`, without a clock unless `at` is given.
export const show = (route, language, at) => screen(route, '--lang', language, ...(at ? ['--at', at] : []));

// What the trail of a screen says: [{question, answer}, …].
export const answersOf = ({blocks}) =>
  blocks.filter(({type}) => type === 'trail').flatMap(({answers}) => answers);

// The blocks of a screen without the answer in brief: the best way has what that has told of it.
export function blocksInFull({blocks}) {
  const brief = blocks.find(({type}) => type === 'brief');
  return blocks
    .filter((block) => block !== brief)
    .map((block) =>
      brief && block.type === 'way' && block.best
        ? {...block, title: brief.title, wait: {...block.wait, ...brief.wait}}
        : block,
    );
}

// The ways of a screen as data.
export const waysOf = (screen) => blocksInFull(screen).filter(({type}) => type === 'way');

// The start and every question and outcome of the shipped guide, as routes.
export function places() {
  const all = new Set(['/']);
  for (const {route} of routes()) {
    const options = optionsOf(route);
    options.forEach((_, index) => all.add('/' + options.slice(0, index + 1).join('/')));
  }
  return [...all];
}

// The pages beside them.
export const pages = ['/-search', '/-check', '/-about', '/-settings'];

// Where every screen of every language lies on the site.
export const addresses = () =>
  languages.flatMap((language) => [...places(), ...pages].map((route) => addressOf(language, route)));

// Every question by its route, with the options that lead on: Map of '/seller' → Set of 'violation', …
export function questions() {
  const all = new Map();
  for (const {route} of routes()) {
    const options = optionsOf(route);
    options.forEach((option, index) => {
      const from = '/' + options.slice(0, index).join('/');
      all.set(from, (all.get(from) || new Set()).add(option));
    });
  }
  return all;
}
