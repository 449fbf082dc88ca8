// How a place of the guide stands in the address bar: in the single file as a fragment, "#/zh-CN/seller".
import {ACTION_GO} from './names.mjs';

// Sets what this guide saves apart from what others save, in files beside it.
export const home = location.pathname;

// Nothing for a fragment that means a place on the page.
export const pathNow = () => {
  if (location.hash && !location.hash.startsWith('#/')) return null;
  try {
    return decodeURI(location.hash.slice(2)).replace(/\/?$/, '/');
  } catch (error) {
    return '';
  }
};

/** @param {string} path */
const fragmentOf = (path) => '#/' + path.split('/').filter(Boolean).map(encodeURIComponent).join('/');

/** @param {string} path */
export const addressOf = (path) => location.href.split('#')[0] + fragmentOf(path);

/** @typedef {import('../engine.mjs').Tree} Tree */

/** @type {(tree: Tree) => (Tree | string)[]} */
const childrenOf = ([, , ...children]) => children;

/**
 * Links as fragments; those to other files of the site lead nowhere from here and are left out.
 *
 * @param {Tree} tree
 * @returns {Tree}
 */
export function adapt(tree) {
  const [tag, attributes] = tree;
  const {href} = attributes;
  const action = attributes['data-action'] || '';
  const kept = childrenOf(tree)
    .filter((child) => !leadsToFile(child))
    .map((child) => (typeof child === 'string' ? child : adapt(child)));
  if (href && action.startsWith(ACTION_GO + ' '))
    return [tag, Object.assign({}, attributes, {href: fragmentOf(action.split(' ')[1])}), ...kept];
  return [tag, attributes, ...kept];
}

/** @type {(tree: Tree | string) => boolean} */
function leadsToFile(tree) {
  if (typeof tree === 'string') return false;
  const [tag, {href, 'data-action': action}] = tree;
  if (tag === 'li') return childrenOf(tree).some(leadsToFile);
  return Boolean(href) && !action && !/^(?:#|https:|tel:|mailto:)/.test(href);
}

export const siteAddress = () => '';
