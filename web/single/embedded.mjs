// The single file tells nobody anything.
export const isEmbedded = () => false;
export const openEmbedding = () => () => {};
