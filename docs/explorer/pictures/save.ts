import { save } from "../downloads.ts";
import { fill } from "../elements.ts";
import type { Lookup } from "../names.ts";
import { filterLine } from "../options.ts";
import { isWhole, type Selection } from "../selection.ts";
import { pictureFile, type Shape, selectionText, shapes } from "./frame.ts";
import { pictureOf } from "./show.ts";
import { pictureWords } from "./words.ts";

/** Pixels of the PNG per unit of the drawing: enough for printing. */
const density = 2;

/** A drawing as a PNG. It is loaded from a data URL, since a browser may refuse to read back a canvas with a file on it. */
async function pngOf(svg: string, { width, height }: (typeof shapes)[Shape]): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width * density, height * density];
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error("Cannot write a PNG")) : resolve(blob)), "image/png");
  });
}

/** The picture of a selection as a file. */
function svgOf(selection: Selection, lookup: Lookup, shape: Shape): string {
  const { edition, language } = lookup;
  const filters = filterLine(selection.state.filters, lookup);
  const shown = selectionText(selection.exchanges.length, edition.exchanges.length, filters, language);
  const texts = { selection: shown, meta: edition.meta };
  return pictureFile(pictureOf(selection, lookup), { shape, theme: "light", language, ...texts });
}

/** Lets the reader save the picture in a shape and a format. */
export async function savePicture(
  button: HTMLElement,
  { selection, lookup }: { readonly selection: Selection; readonly lookup: Lookup },
): Promise<void> {
  const { meta } = lookup.edition;
  const shape: Shape = button.dataset["shape"] === "square" ? "square" : "landscape";
  const part = isWhole(selection.state) ? "" : "-selection";
  const name = `${meta.name}-${meta.version}${part}-${selection.state.picture}-${shape}`;
  const svg = svgOf(selection, lookup, shape);
  if (button.dataset["format"] === "svg") return save(new Blob([svg], { type: "image/svg+xml" }), `${name}.svg`);
  try {
    save(await pngOf(svg, shapes[shape]), `${name}.png`);
  } catch {
    fill("picture-saved", pictureWords[lookup.language].saveFailed);
  }
}
