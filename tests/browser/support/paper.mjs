// Printed sheets as the tests read them: PDFs by Chromium, taken apart by poppler, codes read by zbar.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

import {blocksInFull} from '../../support/wenlu.mjs';

const has = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
export const canRead = has('pdftotext') && has('pdfinfo') && has('pdftoppm');
export const canScan = canRead && has('zbarimg');

// {pages, tagged, width, height} in points.
export function about(pdf) {
  const told = execFileSync('pdfinfo', [pdf], {encoding: 'utf8'});
  const [, width, height] = /Page size: +([\d.]+) x ([\d.]+)/.exec(told);
  return {
    pages: Number(/^Pages: +(\d+)/m.exec(told)[1]),
    tagged: /^Tagged: +yes/m.test(told),
    width: Number(width),
    height: Number(height),
  };
}

const near = (a, b) => Math.abs(a - b) < 1.5;
export const isA4 = ({width, height}) => near(width, 595.3) && near(height, 841.9);
export const isA3 = ({width, height}) => near(width, 841.9) && near(height, 1190.6);

// The text of each page, line by line.
export const pagesOf = (pdf) =>
  execFileSync('pdftotext', ['-raw', '-enc', 'UTF-8', pdf, '-'], {encoding: 'utf8', maxBuffer: 1 << 26})
    .split('\f')
    .slice(0, -1);

export const bare = (text) => text.replace(/\s+/g, '');

// What zbar reads on the first page at so many dots an inch.
export function codesAt(pdf, dpi) {
  const folder = mkdtempSync(path.join(tmpdir(), 'wenlu-scan-'));
  try {
    execFileSync('pdftoppm', ['-r', String(dpi), '-gray', '-png', '-l', '1', pdf, path.join(folder, 'page')]);
    const picture = path.join(folder, readdirSync(folder)[0]);
    const read = spawnSync('zbarimg', ['--quiet', '--raw', '-Sdisable', '-Sqrcode.enable', picture], {
      encoding: 'utf8',
    });
    return read.stdout.trim().split('\n').filter(Boolean);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

// What cannot stand on paper, and members that are not said by themselves: a step's text holds its verb and
// target.
const NOT_CARRIED = new Set([
  'trail',
  'options',
  'links',
  'buttons',
  'form',
  'feedback',
  'contact-check',
  'paragraph',
]);
const NOT_SAID = new Set([
  'type',
  'id',
  'kind',
  'action',
  'address',
  'file',
  'verb',
  'target',
  'act',
  'at',
  'spot',
  'device',
  'ready',
  'copy',
  'form',
  'where',
  'player',
  'inputs',
  'privacy',
  'stored',
  'draft',
  'calendar',
  'buttons',
]);

function* texts(value) {
  if (typeof value === 'string') yield value;
  else if (value !== null && typeof value === 'object') {
    for (const [key, member] of Object.entries(value)) {
      if (key === 'numbered') yield* member.map((text, at) => `${at + 1}. ${text}`);
      else if (key === 'text' && value.target)
        yield member.replace(`“${value.target}”`, value.target); // its box stands for the quotation marks
      else if (Array.isArray(value) || !NOT_SAID.has(key))
        yield* texts(key === 'path' ? member.lines : member);
    }
  }
}

// What may go on in the next column or page after one of its members: lists, and ways of many taps.
const goesOn = (block) =>
  ['checklist', 'deadlines', 'statement'].includes(block.type) ||
  (block.list && block.list.length > 0) ||
  (block.steps && block.steps.lines.length > 4);

// What a page holds whole: the texts of each block, or of each member of a block that may go on.
export const piecesOf = (screen) =>
  blocksInFull(screen)
    .filter((block) => !NOT_CARRIED.has(block.type))
    .flatMap((block) =>
      goesOn(block)
        ? Object.values(block).flatMap(
            (member) => (member && (member.lines || (Array.isArray(member) && member))) || [],
          )
        : [block],
    )
    .map((piece) => [...texts(piece)].filter(Boolean));

// Every text of a screen that paper carries: [[texts of a block], …], the title and lead first.
export const blocksOf = (screen) => [
  [screen.title, screen.lead].filter(Boolean),
  ...blocksInFull(screen)
    .filter((block) => !NOT_CARRIED.has(block.type))
    .map((block) => [...texts(block)].filter(Boolean)),
];

// What is left of `printed` once each of `wanted` has been taken out of it, the longest first; what is not
// there is told.
export function without(printed, wanted) {
  let rest = bare(printed);
  const missing = [];
  for (const text of wanted.map(bare).sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(text);
    if (at < 0) missing.push(text);
    else rest = rest.slice(0, at) + '\u0001' + rest.slice(at + text.length);
  }
  return {rest: rest.replace(/\u0001/g, ''), missing};
}
