// The same measurement for search as the page does it: node tests/bench/search_bench.mjs FILE, with the file
// that tests/bench/search_bench.cpp wrote.
import {readFileSync} from 'node:fs';
import {openSearch} from '../../web/search.mjs';

const text = readFileSync(process.argv[2], 'utf8');
const begun = performance.now();
const {search, bundle, typed} = JSON.parse(text);
const find = openSearch(search, bundle);
console.log(`${search.outcomes.length} outcomes indexed in ${Math.round(performance.now() - begun)} ms`);

const times = [];
let results = 0;
for (const words of typed) {
  const characters = Array.from(words);
  characters.forEach((_, end) => {
    const from = process.cpuUsage();
    results += find(characters.slice(0, end + 1).join(''), 0, 10).length;
    times.push(process.cpuUsage(from).user / 1000);
  });
}
times.sort((a, b) => a - b);
const at = (percent) => times[Math.floor(((times.length - 1) * percent) / 100)].toFixed(2);
console.log(
  `${times.length} keystrokes  p50 ${at(50)} ms  p90 ${at(90)} ms  p99 ${at(99)} ms  max ${at(100)} ms`,
);
console.log(`${results} results`);
