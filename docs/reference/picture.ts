import { exchanges, meta } from "dprk-russia-exchanges";
import type { Theme } from "../explorer/pictures/palette.ts";
import { wholePicture } from "../explorer/pictures/whole.ts";
import { sitePage } from "../site/addresses.ts";
import { pictureText } from "./coverage.ts";

/** Path of the picture from the root of the repository. */
export const picturePath = "docs/media/timeline.svg";

/** Path of the picture for dark pages. */
export const darkPicturePath = "docs/media/timeline-dark.svg";

/** The picture in the README: one square per exchange. */
export function drawPicture(theme: Theme = "light"): string {
  return wholePicture(exchanges, { meta, exchanges }, "en", theme);
}

/** Size and description of the picture. */
export function pictureParts() {
  const [, width = "", height = ""] = /<svg[^>]*? viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawPicture()) ?? [];
  return { width, height, alt: pictureText(exchanges, meta).replaceAll('"', "&quot;") };
}

/** The picture in the README, light or dark, with a link to the explorer. */
export function pictureMarkup(): string {
  const { width, height, alt } = pictureParts();
  return [
    `<a href="${sitePage}explorer/"><picture>`,
    `  <source media="(prefers-color-scheme: dark)" srcset="${darkPicturePath}">`,
    `  <img src="${picturePath}" width="${width}" height="${height}" alt="${alt}">`,
    "</picture></a>",
  ].join("\n");
}
