import { categoryChart } from '../../../core/report/category-chart';
import type { CategoryBar } from '../../../core/report/report-document';
import type { ReportPicture } from '../../office/services';

/** Pixels of the picture for one of the document, so that it is sharp in print. */
const sharpness = 3;

/** As wide as a line of the document, in its pixels. */
const pictureWidth = 580;

/** How long (milliseconds) a browser may take over the drawing: one that never answers must not hold up the document. */
const patience = 5000;

function imageOf(address: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    const tooLong = setTimeout(() => reject(new Error('The image did not load in time.')), patience);
    image.onload = () => {
      clearTimeout(tooLong);
      resolve(image);
    };
    image.onerror = () => {
      clearTimeout(tooLong);
      reject(new Error('The image did not load.'));
    };
    image.src = address;
  });
}

async function pngOf(image: HTMLImageElement, width: number, height: number): Promise<Uint8Array | null> {
  const canvas = document.createElement('canvas');
  canvas.width = width * sharpness;
  canvas.height = height * sharpness;
  const context = canvas.getContext('2d');
  if (context === null) return null;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob === null ? null : new Uint8Array(await blob.arrayBuffer());
}

/** The bars as a picture for the document, drawn by the browser; null where it cannot be had. */
export async function chartPicture(bars: readonly CategoryBar[]): Promise<ReportPicture | null> {
  const svg = categoryChart(bars);
  const [, ownWidth, ownHeight] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  if (ownWidth === undefined || ownHeight === undefined) return null;
  const height = Math.round((pictureWidth * Number(ownHeight)) / Number(ownWidth));
  try {
    // A data address, which the page's content security policy lets through.
    const image = await imageOf(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    const png = await pngOf(image, pictureWidth, height);
    return png === null ? null : { svg, png, width: pictureWidth, height };
  } catch {
    // No drawing of SVG, or a browser that lets nothing out of a canvas (resistance to fingerprinting).
    return null;
  }
}
