// How a place of the guide stands in the address bar: on the site as a folder, "…/zh-CN/seller/".

const site = new URL('..', new URL('.', import.meta.url));

// Sets what this guide saves apart from what others of the same origin save.
export const home = site.pathname.slice(0, -1);

export const pathNow = () => {
  try {
    return decodeURI(location.pathname.slice(site.pathname.length)).replace(/index\.html$/, '');
  } catch (error) {
    return '';
  }
};

/** @param {string} path */
export const addressOf = (path) => new URL(path.split('/').map(encodeURIComponent).join('/'), site).href;

// The site's pages link to each other as they are.
/**
 * @template T
 * @param {T} tree
 */
export const adapt = (tree) => tree;

/** @param {string} name */
export const siteAddress = (name) => new URL(name, site).href;
