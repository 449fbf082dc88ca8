// Origins, beside the site's own, that may embed the guide. Publishing writes this list anew.
/** @type {string[]} */
export const HOSTS = [];
