// Work in slices: between two of them the page takes what its visitor does, and paints.

export const pause = () => new Promise((next) => setTimeout(next));
