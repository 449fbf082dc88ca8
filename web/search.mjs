// From a visitor's own words to answers, with the page's search file (src/engine/search_file.h), the guide's
// bundle and no engine. The same steps as src/engine/search.cpp, which explains them; a test holds the two together.

const HAN = '\\u3005\\u3007\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const LETTERS =
  'a-z0-9\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u1fff\\u2c00-\\u2fff\\u3040-\\u33ff\\u4dc0-\\u4dff\\ua000-\\uf8ff\\ufb00-\\ufe0f\\ufe70-\\ufeff\\u{10000}-\\u{1ffff}';
const RUN = new RegExp(`[${HAN}]+|[${LETTERS}]+`, 'gu');
const IS_HAN = new RegExp(`^[${HAN}]`, 'u');
const UNIT = new RegExp(`[${HAN}]|[^ ${HAN}]+`, 'gu');
const LEFT_OUT = /['\u2019\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;
const HALF = (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0);

const WORDS = 1;
const TITLE = 0.9;
const LABEL = 0.8;
const HINT = 0.5;
const FURTHER_UP = 0.3;
const LONGEST_SOUND = 8;
const MOST_SOUNDS = 8;

const listOf = (texts) => (texts ? texts.split(',') : []);

function unitsOf(plain) {
  const units = [];
  plain.replace(UNIT, (word, from) => {
    units.push({
      word,
      from,
      to: from + word.length,
      han: IS_HAN.test(word),
      joined: from > 0 && plain[from - 1] !== ' ',
    });
  });
  return units;
}

// Sorted keys, each with an outcome, a weight, and whether it is a whole text: every beginning of a key can be
// looked up, as a range of places.
class Keys {
  constructor() {
    this.keys = [];
    this.rows = [];
  }
  add(key, ...row) {
    this.keys.push(key + '\n' + this.rows.length);
    this.rows.push(row);
  }
  finish() {
    const sorted = this.keys.sort().map((key) => key.split('\n'));
    this.keys = sorted.map(([key]) => key);
    const rows = sorted.map(([, row]) => this.rows[row]);
    this.outcome = Int32Array.from(rows, ([outcome]) => outcome);
    this.weight = Float64Array.from(rows, ([, weight]) => weight);
    this.whole = rows.map(([, , whole]) => whole);
    this.places = Int32Array.from(rows, (row, place) => place);
    this.rows = null;
  }
  place(key) {
    let low = 0;
    for (let high = this.keys.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (this.keys[middle] < key) low = middle + 1;
      else high = middle;
    }
    return low;
  }
  begins(prefix) {
    const place = this.place(prefix);
    return place < this.keys.length && this.keys[place].startsWith(prefix);
  }
  begun(prefix) {
    return this.places.subarray(this.place(prefix), this.place(prefix + '\uffff'));
  }
}

class Score {
  constructor(outcomes) {
    this.sums = new Float64Array(outcomes);
    this.bonuses = new Float64Array(outcomes);
    this.now = new Float64Array(outcomes);
    this.best = new Float64Array(outcomes);
    this.sure = []; // 1: with a part found that counts by itself
    this.touched = [];
    this.rarest = 0;
    this.parts = 0;
  }
  rarity(count) {
    return Math.log((this.sums.length + 1) / (count + 0.5)) + 0.1;
  }
  also({outcome: outcomes, weight: weights}, places, quality) {
    const {now} = this;
    const found = [];
    for (let i = 0; i < places.length; ++i) {
      const outcome = outcomes[places[i]];
      const weight = weights[places[i]];
      if (now[outcome] === 0) found.push(outcome);
      if (now[outcome] < weight) now[outcome] = weight;
    }
    if (!found.length) return false;
    const rare = this.rarity(found.length);
    this.rarest = Math.max(this.rarest, rare);
    for (const outcome of found) {
      if (!this.best[outcome]) this.touched.push(outcome);
      this.best[outcome] = Math.max(this.best[outcome], rare * quality * this.now[outcome]);
      this.now[outcome] = 0;
    }
    return true;
  }
  endPart(importance) {
    this.parts += importance * (this.touched.length ? this.rarest : this.rarity(0) / 4);
    for (const outcome of this.touched) {
      this.sums[outcome] += importance * this.best[outcome];
      this.sure[outcome] |= importance;
      this.best[outcome] = 0;
    }
    this.touched = [];
    this.rarest = 0;
  }
  bonus(table, place, worth) {
    const outcome = table.outcome[place];
    this.bonuses[outcome] = Math.max(this.bonuses[outcome], worth * table.weight[place]);
  }
  // [[score, outcome], …], best first: all that are not far behind the best.
  ranking() {
    const ranking = [];
    let best = 0;
    for (let i = 0; i < this.sums.length; ++i) {
      if (!this.sure[i] && !this.bonuses[i]) continue;
      const score = Math.round(1000 * ((this.parts && this.sums[i] / this.parts) + this.bonuses[i]));
      best = Math.max(best, score);
      if (score >= Math.max(200, Math.floor(best / 4))) ranking.push([score, i]);
    }
    const least = Math.floor(best / 4);
    return ranking.filter(([score]) => score >= least).sort((a, b) => b[0] - a[0] || a[1] - b[1]);
  }
}

const stemOf = (word) => word.replace(/^(...+?)(?:ing|ied|ies|ed|es|s|y)$/, '$1');

// What may have been meant: a letter too many, too few, wrong, or swapped with its neighbour.
function slips(typed, begins) {
  const meant = [];
  for (let i = 0; i < typed.length && begins(typed.slice(0, i)); ++i) {
    const head = typed.slice(0, i);
    const rest = typed.slice(i + 1);
    meant.push(head + rest);
    if (rest) meant.push(head + rest[0] + typed[i] + rest.slice(1));
    if (!i) continue;
    for (const letter of 'abcdefghijklmnopqrstuvwxyz0123456789')
      meant.push(head + letter + rest, head + letter + typed.slice(i));
  }
  return meant;
}

// The files of a bundle with its texts put back, each an array by language (src/content/bundle.cpp).
function filesOf({files, texts}) {
  let next = 0;
  const languages = Object.values(texts);
  const putBack = (node) => {
    if (typeof node !== 'object') return node;
    if (node.length === 1 && node[0] === 0) {
      const at = next++;
      return languages.map((list) => list[at]);
    }
    for (const key of Object.keys(node)) node[key] = putBack(node[key]);
    return node;
  };
  return putBack(files);
}

// The function (words, language, most) → [{route, title, trail}, …], best first, for a parsed search file and a
// parsed bundle, which is used up.
export function openSearch(file, bundle) {
  const files = filesOf(bundle);
  const options = {};
  const leading = {};
  for (const path of Object.keys(files)) {
    for (const option of (path.startsWith('questions/') && files[path].options) || []) {
      options[option.id] = option;
      (leading[option.next] = leading[option.next] || []).push(option);
    }
  }
  const readings = new Map();
  const syllables = Object.keys(file.pinyin).sort();
  for (const syllable of syllables) {
    for (const c of file.pinyin[syllable]) readings.set(c, (readings.get(c) || []).concat(syllable));
  }
  const simplified = new Map();
  file.simplified.replace(/(.)(.)/gu, (pair, from, to) => simplified.set(from, to));
  const [words, pinyin, initials] = [new Keys(), new Keys(), new Keys()];

  function plainWords(text) {
    const folded = text
      .replace(/\{[^}]*\}/g, ' ')
      .replace(LEFT_OUT, '')
      .replace(/[\uff01-\uff5e]/g, HALF)
      .replace(/[A-Z]/g, (c) => c.toLowerCase());
    return (
      Array.from(folded, (c) => simplified.get(c) || c)
        .join('')
        .match(RUN) || []
    ).join(' ');
  }

  function withoutAskingWords(plain) {
    const chinese = file.asking.reduce(
      (left, word) => (word > 'z' ? left.split(word).join(' ') : left),
      plain,
    );
    return (
      chinese
        .split(' ')
        .filter((word) => word && !file.asking.includes(word))
        .join(' ') || plain
    );
  }

  function addWords(outcome, text, weight) {
    const units = unitsOf(text);
    for (const {from} of units)
      words.add(text.slice(from) + ' ', outcome, weight * (0.8 + 0.2 / units.length), from === 0);
    return units;
  }

  function addSounds(outcome, units, first, weight) {
    let sounds = [['', '']];
    for (let i = first; i < units.length && i < first + LONGEST_SOUND; ++i) {
      const {word, han, joined} = units[i];
      if (!han || (i > first && !joined) || !readings.has(word)) break;
      const longer = [];
      for (const syllable of readings.get(word)) {
        for (const [whole, letters] of sounds) longer.push([whole + syllable, letters + syllable[0]]);
      }
      sounds = longer.slice(0, MOST_SOUNDS);
    }
    if (!sounds[0][0]) return;
    for (const [whole, letters] of sounds) {
      pinyin.add(whole, outcome, weight, !units[first].joined);
      initials.add(letters, outcome, weight, !units[first].joined);
    }
  }

  function addText(outcome, text, weight) {
    const units = addWords(outcome, text, weight);
    units.forEach(({han}, i) => {
      if (han) addSounds(outcome, units, i, weight);
    });
  }

  const outcomes = file.outcomes.map(([route, own], outcome) => {
    const way = route ? route.split('/').map((option) => options[option]) : [];
    const id = way.length ? way[way.length - 1].next : files['guide.json'].start;
    const {title} = files['outcomes/' + id + '.json'];
    const add = (texts = [], weight, addOne = addText) =>
      texts
        .map(plainWords)
        .filter(Boolean)
        .forEach((text) => addOne(outcome, text, weight));
    add(listOf(own), WORDS);
    add(title, TITLE);
    for (const option of leading[id] || []) {
      add(option.label, LABEL);
      add(option.hint, HINT, addWords);
    }
    way.slice(0, -1).forEach(({label}) => add(label, FURTHER_UP));
    return {route, title, trail: way.map(({label}) => label)};
  });
  [words, pinyin, initials].forEach((keys) => keys.finish());

  // The longest syllables with which all of it can be cut; the last may be half typed.
  function syllablesOf(letters) {
    const sizes = [];
    for (let from = letters.length; from-- > 0; ) {
      for (let size = Math.min(6, letters.length - from); size > 0 && !sizes[from]; --size) {
        const syllable = letters.slice(from, from + size);
        const last = from + size === letters.length;
        if (syllable in file.pinyin || (last && syllables.some((one) => one.startsWith(syllable)))) {
          if (last || sizes[from + size]) sizes[from] = size;
        }
      }
    }
    const cut = [];
    for (let from = 0; sizes[from]; from += sizes[from]) cut.push(letters.slice(from, from + sizes[from]));
    return cut;
  }

  function query(typed, chinese) {
    const score = new Score(file.outcomes.length);
    const wordQuality = chinese ? 0.9 : 1;
    const pinyinQuality = chinese ? 0.95 : 0.6;
    const initialsQuality = chinese ? 0.6 : 0.3;

    function addBegun(table, text, exact, begun) {
      if (text.length < 2 && text < '\x7f') return;
      for (const place of table.begun(text))
        if (table.whole[place]) score.bonus(table, place, table.keys[place] === text ? exact : begun);
    }

    function addPhrases(plain) {
      const units = unitsOf(plain);
      units.forEach(({from}, i) => {
        for (let k = i; k < Math.min(units.length, i + 16); ++k) {
          const phrase = plain.slice(from, units[k].to) + ' ';
          const length = k + 1 - i;
          const worth = length === units.length ? 1.2 : (0.6 * length) / units.length;
          for (let at = words.place(phrase); words.keys[at] === phrase; ++at)
            if (words.whole[at]) score.bonus(words, at, worth);
        }
      });
      addBegun(words, plain, 0, 0.3);
    }

    function lookUpCharacter(units, i) {
      const joins = (next) => next < units.length && units[next].han && units[next].joined;
      score.also(words, words.begun(units[i].word), 1);
      score.endPart(joins(i) || joins(i + 1) ? 0.15 : 1);
      if (!joins(i)) return;
      const before = units[i - 1].word;
      if (!score.also(words, words.begun(before + units[i].word), 1)) {
        for (const one of readings.get(before) || []) {
          for (const other of readings.get(units[i].word) || [])
            score.also(pinyin, pinyin.begun(one + other), 0.6);
        }
      }
      score.endPart(1);
    }

    function alsoWord(word) {
      const whole = score.also(words, words.begun(word + ' '), wordQuality);
      if (word.length < 2) return whole;
      return (
        score.also(words, words.begun(word), 0.8 * wordQuality) ||
        (stemOf(word) !== word && score.also(words, words.begun(stemOf(word)), 0.8 * wordQuality))
      );
    }

    function lookUpSyllables(letters) {
      const cut = syllablesOf(letters);
      const pairs = cut.slice(1).map((syllable, i) => pinyin.begun(cut[i] + syllable));
      if (!pairs.some((found) => found.length)) return false;
      for (const found of pairs) {
        score.also(pinyin, found, 0.6 * pinyinQuality);
        score.endPart(1);
      }
      return true;
    }

    function alsoSlipsIn(table, typed, quality, whole) {
      const fits = (place) => {
        const length = table.keys[place].split(' ')[0].length;
        return length > 3 && (typed.length > 4 || length < 6) && (table.whole[place] || !whole);
      };
      const found = [];
      for (const meant of slips(typed, (head) => table.begins(head)))
        found.push(...table.begun(meant).filter(fits));
      score.also(table, found, quality);
    }

    function lookUpWord(word) {
      const known = alsoWord(word);
      let sounds = false;
      if (/^[a-z]{2,}$/.test(word)) {
        sounds = score.also(pinyin, pinyin.begun(word), pinyinQuality);
        if (word.length <= 8) score.also(initials, initials.begun(word), initialsQuality);
        if (!known && !sounds && lookUpSyllables(word)) return;
      }
      if (!known && !sounds && word.length > 3) {
        alsoSlipsIn(words, word, 0.6 * wordQuality, false);
        if (word.length > 4) alsoSlipsIn(pinyin, word, 0.6 * pinyinQuality, true);
      }
      score.endPart(1);
    }

    const asked = withoutAskingWords(typed);
    addPhrases(typed);
    if (asked !== typed) addPhrases(asked);
    const units = unitsOf(asked);
    units.forEach(({word, han}, i) => (han ? lookUpCharacter(units, i) : lookUpWord(word)));
    if (units.length === 1 && !units[0].han) {
      addBegun(pinyin, asked, 0.6, 0.2);
      addBegun(initials, asked, 0.3, 0.1);
    }
    return score.ranking();
  }

  function answer(i, language) {
    const {route, title, trail} = outcomes[i];
    return {route, title: title[language], trail: trail.map((label) => label[language])};
  }

  return (typed, language, most) => {
    const plain = plainWords(typed.slice(0, 1000));
    const units = unitsOf(plain);
    if (!units.length) return [];
    return query(
      units.length > 64 ? plain.slice(0, units[63].to) : plain,
      file.languages[language].startsWith('zh'),
    )
      .slice(0, most)
      .map(([, i]) => answer(i, language));
  };
}
