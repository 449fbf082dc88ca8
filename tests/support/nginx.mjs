// A real nginx on a free port, with the published configuration around a copy of the site in the folder
// a/b/c.
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import path from 'node:path';

export const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx'].find(existsSync) || '';

const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const {port} = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function until(address) {
  for (let attempt = 0; attempt < 100; ++attempt) {
    if (
      await fetch(address).then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`nothing answers at ${address}`);
}

// {address, close}: the address of the site's root, "http://127.0.0.1:12345/a/b/c/".
export async function serveByNginx(siteFolder, configuration) {
  const home = mkdtempSync(path.join(tmpdir(), 'wenlu-nginx-'));
  const port = await freePort();
  mkdirSync(path.join(home, 'root/a/b'), {recursive: true});
  cpSync(siteFolder, path.join(home, 'root/a/b/c'), {recursive: true});
  const published = readFileSync(configuration, 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /var/www/wenlu;', `root ${home}/root;`);
  const scratch = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${home}/${name};`)
    .join('\n');
  const user = process.getuid() === 0 ? 'user root;' : '';
  writeFileSync(
    path.join(home, 'nginx.conf'),
    `${user}\ndaemon off;\npid ${home}/pid;\nerror_log ${home}/error.log;\nevents {}\n` +
      `http {\naccess_log off;\n${scratch}\n${published}\n}\n`,
  );
  const server = spawn(
    nginx,
    ['-c', path.join(home, 'nginx.conf'), '-p', home, '-e', path.join(home, 'error.log')],
    {stdio: 'ignore'},
  );
  const address = `http://127.0.0.1:${port}/a/b/c/`;
  await until(address).catch((error) => {
    const checked = spawnSync(nginx, ['-t', '-c', path.join(home, 'nginx.conf'), '-p', home], {
      encoding: 'utf8',
    });
    throw new Error(`${error.message}\n${checked.stderr}`);
  });
  const close = () =>
    new Promise((resolve) => {
      server.once('exit', () => {
        rmSync(home, {recursive: true});
        resolve();
      });
      server.kill();
    });
  return {address, close};
}
