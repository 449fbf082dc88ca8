// How a place of the guide stands in the address bar: in the single file as a fragment, "#/zh-CN/seller".
import {ACTION_GO} from './names.mjs';

// Nothing for a fragment that means a place on the page.
export const pathNow = () => {
  if (location.hash && !location.hash.startsWith('#/')) return null;
  try {
    return decodeURI(location.hash.slice(2)).replace(/\/?$/, '/');
  } catch (error) {
    return '';
  }
};

const fragmentOf = (path) => '#/' + path.split('/').filter(Boolean).map(encodeURIComponent).join('/');

export const addressOf = (path) => location.href.split('#')[0] + fragmentOf(path);

// Links as fragments; those to other files of the site lead nowhere from here and are left out.
export function adapt(tree) {
  if (typeof tree === 'string') return tree;
  const [tag, attributes, ...children] = tree;
  const {href} = attributes;
  const action = attributes['data-action'] || '';
  const kept = children.filter((child) => !leadsToFile(child)).map(adapt);
  if (href && action.startsWith(ACTION_GO + ' '))
    return [tag, Object.assign({}, attributes, {href: fragmentOf(action.split(' ')[1])}), ...kept];
  return [tag, attributes, ...kept];
}

function leadsToFile(tree) {
  if (typeof tree === 'string') return false;
  const [tag, {href, 'data-action': action}, ...children] = tree;
  if (tag === 'li') return children.some(leadsToFile);
  return Boolean(href) && !action && !/^(?:#|https:|tel:|mailto:)/.test(href);
}

export const siteAddress = () => '';
