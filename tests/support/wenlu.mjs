// The command line as the tests run it: build/native/wenlu, or the program that WENLU names.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
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

// [{route, outcome}, …] of the shipped guide, each route once.
export const routes = () => JSON.parse(output('routes', guide, '--format', 'json'));

// The screen at `route` as data; `more` are further arguments.
export const screen = (route, ...more) =>
  JSON.parse(output('show', guide, route, '--format', 'json', ...more));

export const languages = ['zh-CN', 'en'];

// The start and every question and outcome of the shipped guide, as routes.
export function places() {
  const all = new Set(['/']);
  for (const {route} of routes()) {
    const options = route.slice(1).split('/');
    for (let length = 1; length <= options.length; ++length)
      all.add('/' + options.slice(0, length).join('/'));
  }
  return [...all];
}
