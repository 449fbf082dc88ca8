// Puts each function of a WebAssembly module beside those it is most like, which brotli makes 2 % less of:
//
//   node cmake/order_functions.mjs WASM_OPT MODULE
//
// WASM_OPT  Binaryen's, which reads and writes the module as text
// MODULE    a .wasm file, written anew
import {execFileSync} from 'node:child_process';
import {readFileSync, rmSync, writeFileSync} from 'node:fs';

const [wasmOpt, module] = process.argv.slice(2);
const text = module.replace(/\.wasm$/, '.wat');
const convert = (from, to, ...how) =>
  execFileSync(wasmOpt, [from, '--all-features', '--quiet', ...how, '-o', to]);

/** The runs of three lines that a function has. */
function runs(lines) {
  const plain = lines.slice(1).map((line) => line.trim());
  return new Set(plain.slice(2).map((line, i) => `${plain[i]}\n${plain[i + 1]}\n${line}`));
}

function likeness(a, b) {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const run of few) if (many.has(run)) common += 1;
  return common / (a.size + b.size - common + 1);
}

// From the longest function on, always to the one that is most like it of those that are left.
function ordered(functions) {
  const left = functions.map((lines) => ({lines, runs: runs(lines)}));
  const longest = left.reduce((a, b) => (b.lines.length > a.lines.length ? b : a));
  const order = [];
  for (let last = longest; last; ) {
    left.splice(left.indexOf(last), 1);
    order.push(last.lines);
    let [next, most] = [undefined, -1];
    for (const other of left) {
      const alike = likeness(last.runs, other.runs);
      if (alike > most) [next, most] = [other, alike];
    }
    last = next;
  }
  return order;
}

convert(module, text, '--emit-text');
// A line each for its beginning and its end, and what is in it a space further in.
const parts = readFileSync(text, 'utf8').split(/\n(?= \()/);
const [head, ...rest] = parts;
const isFunction = (part) => part.startsWith(' (func ');
const end = /\n\)\s*$/;
if (!end.test(rest.at(-1))) throw new Error(`${text} does not end as a module does`);
rest.push(rest.pop().replace(end, ''));
const functions = rest.filter(isFunction).map((part) => part.split('\n'));
const inOrder = ordered(functions).map((lines) => lines.join('\n'));
const others = rest.filter((part) => !isFunction(part));
writeFileSync(text, [head, ...others, ...inOrder, ')', ''].join('\n'));
convert(text, module);
rmSync(text);
