// What the desks weigh: compressed, and no more than a page of the public site.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { useDesks } from './desks.mjs';

const desks = useDesks();
const most = 90_000;

for (const [name, open] of [['coach', 'openCoach'], ['publisher', 'openPublisher'], ['moderator', 'openModerator']]) {
  test(`the page, styles, scripts and data of the ${name} weigh at most 90 KB`, async () => {
    const page = await desks[open]();
    const sizes = [];
    page.on('response', (answer) => {
      const kind = answer.request().resourceType();
      if (['document', 'stylesheet', 'script', 'fetch'].includes(kind)) sizes.push(answer.body().then((body) => gzipSync(body).length));
    });
    await page.reload({ waitUntil: 'networkidle' });
    const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    assert.ok(sizes.length > 8 && total <= most, `${sizes.length} files, ${total} bytes`);
    console.log(`# ${name}: ${total} bytes in ${sizes.length} files`);
    await page.context().close();
  });
}
