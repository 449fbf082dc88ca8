// What every route says, each thing written once.
//
// The same question or outcome is reached by several routes. Its pages then differ in the trail (the answers
// given so far), in the addresses that they link to, and here and there in a part. So approved pages are kept
// as three things:
//
//   ID.txt       the page of a node: "[routes]" and the text, once for all routes that say the same; a
//                variant has only the parts of its own and names the others: "= first line of the part"
//   -routes.txt  every route, its node, and where its links lead to nodes that have several routes
//   -trail.txt   how a trail is worded, then what each route adds to it: route, question, answer
//
// unfold() makes the pages again from these texts alone; fold() has made sure that they are the same to the
// letter.
import assert from 'node:assert/strict';

import {addressOf, optionsOf} from './wenlu.mjs';

// How an edition's text is made up: the trail within it, its lines before the first answer and after the
// last, and what lies between two parts.
export const written = {
  trail: /(?<=^.+\n.+\n\n)(?:.+\n)+/,
  head: 1,
  tail: 1,
  between: /(?<=\n)\n/,
  glue: '\n',
};
export const spoken = {
  trail: /^navigation, [^]*?(?=^main$)/m,
  head: 2,
  tail: 2,
  between: /(?<=\n)(?=heading, |navigation, )/,
  glue: '',
};

const HERE = '{trail}\n';
const before = (route) => route.slice(0, route.lastIndexOf('/'));
const replaceAll = (text, words) =>
  Object.entries(words).reduce((all, [name, word]) => all.split(`{${name}}`).join(word), text);

// The routes that a trail goes through: '/a/b' → '/a', '/a/b'.
function prefixes(route) {
  const options = optionsOf(route);
  return options.map((_, index) => '/' + options.slice(0, index + 1).join('/'));
}

// ---- links: an address within a page is written as the node that stands there

// The route that a link of `route` to the node `id` leads to: what is listed, itself, its option there, the
// node's only route.
function leadsTo(routes, route, id) {
  const {id: own, links} = routes.get(route);
  if (links.has(id)) return links.get(id);
  if (id === own) return route;
  const there = [...routes.keys()].filter((each) => routes.get(each).id === id);
  const options = there.filter((each) => before(each) === route.replace(/^\/$/, ''));
  return [options, there].find(({length}) => length === 1)?.[0];
}

function foldLinks(routes, route, text) {
  return text.replace(/<([\w-]+)((?:\/[\w-]+)*)\/>/g, (link, language, path) => {
    const to = path || '/';
    if (!routes.has(to)) return link;
    const {id} = routes.get(to);
    const {links} = routes.get(route);
    if (leadsTo(routes, route, id) === undefined) links.set(id, to);
    return leadsTo(routes, route, id) === to ? `<${language} ${id}>` : link;
  });
}

const unfoldLinks = (routes, route, text) =>
  text.replace(
    /<([\w-]+) ([\w-]+)>/g,
    (link, language, id) => `<${addressOf(language, leadsTo(routes, route, id))}>`,
  );

const writeRoutes = (routes) =>
  [...routes]
    .map(
      ([route, {id, links}]) => [route, id, ...Array.from(links, (link) => link.join('='))].join(' ') + '\n',
    )
    .join('');

function readRoutes(text) {
  const lines = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(' '));
  return new Map(
    lines.map(([route, id, ...links]) => [route, {id, links: new Map(links.map((link) => link.split('=')))}]),
  );
}

// ---- trails: how they are worded, and what each route adds

// The trail of `route` in the words of `form`, {head, step, tail}. `said` gives a route's last question and
// answer; where the lines were broken otherwise, the lines themselves.
function trailOf(language, route, form, said) {
  const passed = prefixes(route);
  if (!passed.every((each) => said.has(each))) return '';
  const steps = passed.map((each, index) => {
    const {question, answer, lines} = said.get(each);
    const at = addressOf(language, before(each));
    return lines || replaceAll(form.step, {question, answer, at, n: index + 1, size: passed.length + 1});
  });
  return replaceAll(form.head + steps.join('') + form.tail, {n: passed.length + 1, size: passed.length + 1});
}

// How the trail of a page with one answer is worded.
function formOf(language, {route, text, answers}, {trail, head, tail}) {
  const [{question, answer}] = answers;
  const count = (line) => line.replace(/position \d+, set size \d+/, 'position {n}, set size {size}');
  const blank = (line) =>
    count(line)
      .replaceAll(question, '{question}')
      .replaceAll(answer, '{answer}')
      .replaceAll(addressOf(language, before(route)), '{at}');
  const lines = trail.exec(text)[0].split(/(?<=\n)/);
  const end = lines.length - tail;
  return {
    head: lines.slice(0, head).join(''),
    step: lines.slice(head, end).map(blank).join(''),
    tail: lines.slice(end).map(count).join(''),
  };
}

function foldTrails(language, pages, edition) {
  const form = formOf(
    language,
    pages.find(({answers}) => answers.length === 1),
    edition,
  );
  const said = new Map();
  for (const {route, text, answers} of pages) {
    if (answers.length === 0) continue;
    said.set(route, answers.at(-1));
    const is = edition.trail.exec(text)[0];
    if (trailOf(language, route, form, said) === is) continue;
    const known = trailOf(language, before(route), form, said).slice(0, -form.tail.length) || form.head;
    said.set(route, {...answers.at(-1), lines: is.slice(known.length, -form.tail.length)});
  }
  return {form, said};
}

const writeTrails = ({form, said}) =>
  form.head +
  form.step +
  form.tail +
  '\n' +
  [...said]
    .map(
      ([route, {question, answer, lines}]) =>
        [route, question, answer].join('\t') + '\n' + (lines || '').replace(/^(?=.)/gm, '\t'),
    )
    .join('');

function readTrails(text, {head, tail}) {
  const end = text.indexOf('\n\n') + 1;
  const lines = text.slice(0, end).split(/(?<=\n)/);
  const form = {
    head: lines.slice(0, head).join(''),
    step: lines.slice(head, lines.length - tail).join(''),
    tail: lines.slice(lines.length - tail).join(''),
  };
  const said = new Map();
  let last;
  for (const line of text
    .slice(end + 1)
    .trimEnd()
    .split('\n')) {
    const [route, question, answer] = line.split('\t');
    if (route) said.set(route, (last = {question, answer}));
    else last.lines = (last.lines || '') + line.slice(1) + '\n';
  }
  return {form, said};
}

// ---- nodes: a page, and what its variants have of their own

const parts = (text, {between}) => text.split(between);
const firstLine = (part) => part.trimStart().split('\n', 1)[0];

// The parts of `base` by "= first line" ("=2 first line" for the second that begins so).
function named(base, edition) {
  const seen = new Map();
  return new Map(
    parts(base, edition).map((part) => {
      const line = firstLine(part);
      seen.set(line, (seen.get(line) || 0) + 1);
      return [`=${seen.get(line) === 1 ? '' : seen.get(line)} ${line}`, part];
    }),
  );
}

function foldVariant(base, text, edition) {
  const names = new Map([...named(base, edition)].map(([name, part]) => [part, name]));
  return parts(text, edition)
    .map((part) => (names.has(part) ? names.get(part) + '\n' : part))
    .join(edition.glue);
}

function unfoldVariant(base, text, edition) {
  const names = named(base, edition);
  return parts(text, edition)
    .map((part) => part.replace(/^=\d* .*\n/gm, (line) => names.get(line.slice(0, -1)) ?? line))
    .join(edition.glue);
}

function writeNode(variants, edition) {
  const [[base]] = variants;
  return [...variants]
    .map(
      ([text, routes]) =>
        `[${routes.join(' ')}]\n` + (text === base ? text : foldVariant(base, text, edition)),
    )
    .join('\n');
}

// What the node's file says at `route`.
function readNode(text, route, edition) {
  const variants = text.split(/^(?=\[\/.*\]$)/m).map((each, index, all) => {
    const end = each.indexOf('\n') + 1;
    const last = index === all.length - 1;
    return {routes: each.slice(1, end - 2).split(' '), body: each.slice(end, last ? undefined : -1)};
  });
  const found = variants.find(({routes}) => routes.includes(route));
  return found === variants[0] ? found.body : unfoldVariant(variants[0].body, found.body, edition);
}

// ---- the whole

// `pages`: [{route, id, answers: [{question, answer}], text}] in one language, a place before those behind
// it. What they say as {file name: text}, in which unfold() finds every page again.
export function fold(language, pages, edition) {
  const routes = new Map(pages.map(({route, id}) => [route, {id, links: new Map()}]));
  const nodes = new Map();
  for (const {route, id, answers, text} of pages) {
    const body = foldLinks(routes, route, answers.length > 0 ? text.replace(edition.trail, HERE) : text);
    if (!nodes.has(id)) nodes.set(id, new Map());
    const variants = nodes.get(id);
    variants.set(body, [...(variants.get(body) || []), route]);
  }
  const files = Object.fromEntries(
    [...nodes].map(([id, variants]) => [`${id}.txt`, writeNode(variants, edition)]),
  );
  files['-trail.txt'] = writeTrails(foldTrails(language, pages, edition));
  files['-routes.txt'] = writeRoutes(routes);
  for (const {route, text} of pages) assert.equal(unfold(language, files, route, edition), text, route);
  return files;
}

// What is said at `route`, out of the files that fold() gave.
export function unfold(language, files, route, edition) {
  const routes = readRoutes(files['-routes.txt']);
  const {form, said} = readTrails(files['-trail.txt'], edition);
  const body = readNode(files[`${routes.get(route).id}.txt`], route, edition);
  return unfoldLinks(routes, route, body).replace(HERE, () => trailOf(language, route, form, said));
}
