// The coach's desk in a browser: filling the conversation, and reading what comes out.
import jsqr from 'jsqr';

/** Changes the profile as the form does, and waits for what comes out. */
export async function change(page, fields) {
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/matches'));
  await page.evaluate(async (values) => {
    const script = document.querySelector('script[src*="/coach/"]').src;
    (await import(new URL('state.mjs', script).href)).change(values);
  }, fields);
  await answered;
  await page.waitForFunction(() => !document.querySelector('#uitkomst .state').textContent.includes('…'));
}

export const profileOf = (page) => page.evaluate(async () => {
  const script = document.querySelector('script[src*="/coach/"]').src;
  return (await import(new URL('state.mjs', script).href)).profile();
});

/** How many sheets of paper the page takes. */
export async function sheets(page) {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g).length;
}

/** Whether the paper shows all of the recipe: nothing falls off its foot. */
export async function isWhole(page) {
  await page.emulateMedia({ media: 'print' });
  const cutOff = await page.$eval('.recipe', (sheet) => sheet.scrollHeight - sheet.clientHeight);
  await page.emulateMedia({ media: null });
  return cutOff <= 1;
}

/** What a phone reads in the QR codes, drawn in a page without rules on pictures. */
export async function codesOf(page, browser) {
  const drawings = await page.$$eval('.recipe .qr path', (paths) => paths.map((path) => {
    const [x, y, side] = path.ownerSVGElement.getAttribute('viewBox').split(' ');
    return { x: Number(x), y: Number(y), side: Number(side), d: path.getAttribute('d') };
  }));
  const blank = await browser.open();
  const read = await blank.evaluate((all) => all.map(({ x, y, side, d }) => {
    const scale = 6;
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = side * scale;
    const pen = canvas.getContext('2d');
    pen.fillStyle = 'white';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.scale(scale, scale);
    pen.translate(-x, -y);
    pen.fillStyle = 'black';
    pen.fill(new Path2D(d));
    return { width: canvas.width, pixels: [...pen.getImageData(0, 0, canvas.width, canvas.width).data] };
  }), drawings);
  await blank.close();
  return read.map(({ width, pixels }) => jsqr(Uint8ClampedArray.from(pixels), width, width)?.data);
}
