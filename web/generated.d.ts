// What the build writes beside these scripts. The bundler stops at a name that is not in them.
declare module '*/names.mjs';
declare module '*/packed.mjs';
declare module '*/wenlu.js';

// By language, in the guide's order: the name of the file that holds its texts, or in the single file the texts
// themselves, packed.
declare module '*/texts.mjs' {
  export const TEXTS: Record<string, string>;
}
