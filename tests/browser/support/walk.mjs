// The journey through every outcome, inside a page that the engine drives: as fast as clicks can follow each
// other.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import path from 'node:path';

import {optionsOf, routes} from '../../support/wenlu.mjs';
import {top} from './site.mjs';

export const titleOf = (outcome, language) =>
  JSON.parse(readFileSync(path.join(top, `content/douyin/outcomes/${outcome}.json`), 'utf8')).title[language];

// Clicks home and then each option of each route, or of one in `every`; `page` may be a frame. Every outcome
// must show its title, and `where` (of a location and a route) its address.
export async function walkAll(page, language, {where = () => true, every = 1} = {}) {
  const all = routes().filter((_, i) => i % every === 0);
  const seen = await page.evaluate(
    async (list) => {
      const titles = [];
      for (const route of list) {
        document.getElementById('site').click();
        for (const option of route) {
          const choice = document.getElementById('choice-' + option);
          if (!choice) return [...titles, `no choice ${option} on ${location.href}`];
          choice.click();
        }
        titles.push([document.querySelector('h1').textContent, location.href]);
      }
      return titles;
    },
    all.map(({route}) => optionsOf(route)),
  );
  assert.equal(seen.length, all.length, String(seen.at(-1)));
  all.forEach(({route, outcome}, i) => {
    assert.equal(seen[i][0], titleOf(outcome, language), route);
    assert.ok(where(new URL(seen[i][1]), route), `${seen[i][1]} for ${route}`);
  });
  return all.length;
}

// Collects what the page's policy refused, from before its first script.
export const watchPolicy = (context) =>
  context.addInitScript(() => {
    window.refused = [];
    document.addEventListener('securitypolicyviolation', (event) =>
      window.refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });

export const refused = (page) => page.evaluate(() => window.refused);
