// What the accessibility tree must hold for a Screen as `wenlu show --format json` gives it, block for block.
//
// The words of a block are compared as a whole: whatever the Screen says stands in its part of the tree, and
// nothing else does. Roles, names and states are compared for everything that has one.

// Members that are not words.
const SILENT = new Set([
  'type',
  'id',
  'kind',
  'device',
  'at',
  'action',
  'address',
  'url',
  'file',
  'target',
  'best',
  'open',
  'pressed',
  'ticked',
]);

// Chromium's names of what is filled in.
const INPUT_ROLES = {
  line: 'textbox',
  digits: 'textbox',
  lines: 'textbox',
  date: 'Date',
  moment: 'DateTime',
  choice: 'combobox',
};

// What Chromium writes into dates that are not filled in.
const EMPTY_DATES = /mm\/dd\/yyyy(?:,--:----)?/g;

const plain = (text) => text.replace(/\s+/g, '');

function* textsIn(value, key = '') {
  if (typeof value === 'string') {
    if (!SILENT.has(key)) yield value;
  } else if (value && typeof value === 'object') {
    for (const [name, inner] of Object.entries(value)) {
      if (name === 'link' && inner.text === value.label) continue; // an option's link is its label
      if (name === 'numbered') {
        yield* inner.map((text, at) => `${at + 1}. ${text}`);
        continue;
      }
      if (name === 'text' && value.target)
        yield inner.replace(`“${value.target}”`, value.target); // its box stands for the quotation marks
      else yield* textsIn(inner, Array.isArray(value) ? key : name);
    }
  }
}

function* objectsIn(value) {
  if (!value || typeof value !== 'object') return;
  yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

// What is shown twice on purpose: the closed line of a further way repeats its wait, that of the answers so
// far all of them and how to change one.
function again(block) {
  if (block.type === 'trail' && block.folded)
    return [
      block.answers.map(({answer}) => answer).join(' › '),
      block.answers[0].change.text.replace(/[“"].*/, ''),
    ];
  return block.type === 'way' && !block.best && block.wait && block.wait.figure ? [block.wait.figure] : [];
}

export function wordsOf(block) {
  const isTitled = block.type !== 'trail'; // its title is the name of a landmark, see below
  return [...textsIn(isTitled ? block : {...block, title: ''}), ...again(block)].map(plain).filter(Boolean);
}

// What `words` leave over of `said`; step numbers and the dots between parts are drawn, not said by the
// Screen.
export function leftOver(words, said) {
  let rest = plain(said.join(''));
  const missing = [];
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const at = rest.indexOf(word);
    if (at < 0) missing.push(word);
    else rest = rest.slice(0, at) + '\u0000' + rest.slice(at + word.length);
  }
  const rest2 = rest.replace(/[\u0000·\d]+/g, '').replace(EMPTY_DATES, '');
  return {missing, more: rest2};
}

// [role, name, state] of everything in the block that has a role of its own.
export function* rolesOf(block) {
  if (block.type === 'buttons' || block.type === 'feedback') {
    if (block.title) yield ['group', block.title];
  } else if (block.type === 'trail') {
    yield ['navigation', block.title];
  } else if (block.title) {
    yield ['heading', block.title];
  }
  const folded = new Set(Array.from(objectsIn(block), ({path}) => path));
  for (const object of objectsIn(block)) {
    if (object.address || (object.action || '').startsWith('go ')) yield ['link', object.text];
    else if (object.action && object.text) yield ['button', object.text, object.pressed];
    else if (INPUT_ROLES[object.kind] && object.label) yield [INPUT_ROLES[object.kind], object.label];
    else if ('where' in object) yield ['image', object.where];
    else if ('ticked' in object) yield ['checkbox', object.label, object.ticked];
    if (object.path) yield ['DisclosureTriangle', object.path.title];
    if (object.lines && object.title && object !== block && !folded.has(object))
      yield ['heading', object.title];
    if (object.label && object.figure) yield ['heading', object.label];
  }
  for (const name of block.head || []) if (name) yield ['columnheader', name];
  for (const row of block.rows || []) yield ['rowheader', row[0]];
  for (const row of block.rows || []) for (const cell of row.slice(1)) yield ['cell', cell];
}
