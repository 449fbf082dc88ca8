// texts.mjs is written by web/publish/publish.mjs: by language, the name of the file that holds its texts, or in
// the single file the texts themselves, packed; in the guide's order.
export const TEXTS: Record<string, string>;
