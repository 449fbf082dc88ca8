// What a page looks like, pixel by pixel, read in the page itself: it can unpack its own pictures.

async function readIn(pictures, look, argument) {
  const contexts = await Promise.all(
    pictures.map(async (png) => {
      const image = new Image();
      image.src = 'data:image/png;base64,' + png;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context.drawImage(image, 0, 0);
      return context;
    }),
  );
  return look(...contexts, argument);
}

// `look` runs in the page with a CanvasRenderingContext2D of each of `pictures` (PNG) and `argument`; its
// result comes back.
export const readPictures = (page, pictures, look, argument = null) =>
  page.evaluate(
    `(${readIn})(
      ${JSON.stringify(pictures.map((png) => png.toString('base64')))},
      ${look},
      ${JSON.stringify(argument)})`,
  );

// The same with a picture of what is in view now.
export const readScreen = async (page, look, argument) =>
  readPictures(page, [await page.screenshot()], look, argument);
