// licences.html: the terms of everything that is linked in, whole.
import {readFileSync} from 'node:fs';
import path from 'node:path';

// What is in what a visitor or an editor gets, and the file under assets/licences with its terms.
export const LINKED = [
  ['Dear ImGui', 'paints the canvas', 'imgui'],
  ['JSON for Modern C++', 'reads the guide', 'nlohmann_json'],
  ['Emscripten', 'connects WebAssembly and the page', 'emscripten'],
  ['musl', 'the C library in the WebAssembly', 'musl'],
  ['LLVM libc++, libc++abi and compiler-rt', 'the C++ library in the WebAssembly', 'llvm'],
  ['CLI11', 'the command line', 'cli11'],
  ['QR Code generator', 'codes on paper', 'qr-code-generator'],
];

/** @param {string} text */
const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
/** @param {string} text */
const paragraphs = (text) =>
  text
    .split(/\n\s*\n/)
    .filter((part) => part.trim())
    .map((part) => `<p>${escape(part.trim())}</p>`)
    .join('\n');
/** @param {string[]} part its name, why it is there, its terms */
const section = ([name, why, text]) =>
  `<h2>${escape(name)}: ${escape(why)}</h2>\n<div class="small">\n${paragraphs(text)}\n</div>`;

/**
 * @param {string} own the licence of Wenlu itself
 * @param {string} style that of the guide's pages
 * @param {string} folder assets/licences
 */
export function licencesPage(own, style, folder) {
  const texts = LINKED.map(([name, why, file]) => [
    name,
    why,
    readFileSync(path.join(folder, file + '.txt'), 'utf8'),
  ]);
  const sections = [['Wenlu', 'all the rest', own], ...texts].map(section).join('\n');
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Licences of Wenlu</title><style>${style}</style></head>
<body class="i-text"><main class="column-wide"><h1>Licences</h1>
<p><a class="i-accent" data-underline href="./">Back to the guide</a></p>
${sections}
</main></body></html>
`;
}
