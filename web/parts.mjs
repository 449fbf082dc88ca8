// Where the engine's big parts, and search's, come from: on the site, files beside this script.

const app = new URL('.', import.meta.url);

/** @param {string} name */
export const locate = (name) => new URL(name, app).href;

/** @param {string} address */
async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(address + ': ' + answer.status);
  return answer.text();
}

export const guide = () => load(locate('guide.json'));

// Not before somebody looks for something.
export const searchFile = () => load(locate('search.json'));

export const engineOptions = async () => ({locateFile: () => locate('wenlu.wasm')});
