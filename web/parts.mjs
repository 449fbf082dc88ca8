// Where the engine's two big parts come from: on the site, files beside this script.

const app = new URL('.', import.meta.url);

export const locate = (name) => new URL(name, app).href;

export async function guide() {
  const answer = await fetch(locate('guide.json'));
  if (!answer.ok) throw new Error('guide: ' + answer.status);
  return answer.text();
}

export const engineOptions = async () => ({locateFile: () => locate('wenlu.wasm')});
