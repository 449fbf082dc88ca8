// Joins the page's modules into one script: each becomes a function that returns what it exports. Knows the few
// forms of import and export that web/ uses, and refuses others.
import path from 'node:path';

const IMPORT = /^import\s+(?:(\w+)|\*\s+as\s+(\w+)|(\{[^}]*\}))\s+from\s+['"]([^'"]+)['"];[ \t]*$/gm;
const EXPORT = /^export\s+(?=(?:async\s+)?(?:function\*?|const|let|class)\s+(\w+))/gm;
const EXPORT_DEFAULT = /^export default (\w+);[ \t]*$/gm;

const withoutComments = (text) => text.replace(/^\s*(?:\/\/.*|\/\*[^\n]*\*\/)$/gm, '').replace(/^[ \t]+/gm, '').replace(/\n{2,}/g, '\n').trim();

// One module as text → {text of its function's body, files it imports}.
function convert(name, text, variableOf) {
  const exported = [];
  const needs = [];
  const body = text
    .replace(IMPORT, (all, byDefault, whole, some, from) => {
      const file = path.posix.join(path.posix.dirname(name), from);
      needs.push(file);
      const variable = variableOf(file);
      if (byDefault) return `const ${byDefault} = ${variable}.default;`;
      if (whole) return `const ${whole} = ${variable};`;
      return `const ${some.replace(/\s+as\s+/g, ': ')} = ${variable};`;
    })
    .replace(EXPORT, (all, what) => {
      exported.push(what);
      return '';
    })
    .replace(EXPORT_DEFAULT, (all, what) => {
      exported.push(`default: ${what}`);
      return '';
    });
  if (/^(?:import|export)\b|\bimport\(/m.test(body)) throw new Error(`${name}: a form of import or export that join_modules.mjs does not know`);
  return {needs, text: `${withoutComments(body)}\nreturn {${exported.join(', ')}};`};
}

// `read(name)` gives the text of a module; the entry's imports are followed. The outcome runs as a module or as a
// classic script alike.
export function joinModules(entry, read) {
  const variables = new Map();
  const variableOf = (name) => {
    if (!variables.has(name)) variables.set(name, 'm' + variables.size);
    return variables.get(name);
  };
  const done = new Set();
  const pieces = [];
  function add(name, within) {
    if (within.includes(name)) throw new Error(`modules import each other: ${[...within, name].join(' → ')}`);
    if (done.has(name)) return;
    const {needs, text} = convert(name, read(name), variableOf);
    needs.forEach((need) => add(need, [...within, name]));
    done.add(name);
    pieces.push(`const ${variableOf(name)} = (() => {\n${text}\n})();`);
  }
  add(entry, []);
  return `(() => {\n'use strict';\n${pieces.join('\n')}\n})();\n`;
}
