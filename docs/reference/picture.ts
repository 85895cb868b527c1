import { exchanges, meta } from "dprk-russia-exchanges";
import { timelineSvg } from "../explorer/timeline.ts";
import { sitePage } from "../site/addresses.ts";
import { pictureText } from "./coverage.ts";

/** Where the picture is, from the top of the repository. */
export const picturePath = "docs/media/timeline.svg";

/** Where the picture for a dark page is. */
export const darkPicturePath = "docs/media/timeline-dark.svg";

/** The colours of the picture on a dark page. */
const darkColours: Readonly<Record<string, string>> = {
  "#3d434c": "#c9d1d9",
  "#1b1f24": "#f0f3f6",
  "#59616c": "#aab2bd",
  "#fff": "#0d1117",
  "#dde1e7": "#30363d",
  "#1f5fa8": "#6cb0ff",
  "#c25a10": "#ffa25c",
  "#4b5563": "#b6bec9",
};

/** The picture of the README: one square an exchange. */
export function drawPicture(theme: "light" | "dark" = "light"): string {
  const light = timelineSvg(exchanges, { coverage: meta.coverage, language: "en", layout: "picture" });
  return theme === "light" ? light : light.replace(/#[\da-f]{3,6}\b/g, (colour) => darkColours[colour] ?? colour);
}

/** Size of the picture, and what it shows for those who do not see it. */
export function pictureParts() {
  const [, width = "", height = ""] = /<svg[^>]*? viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(drawPicture()) ?? [];
  return { width, height, alt: pictureText(exchanges, meta).replaceAll('"', "&quot;") };
}

/** The picture as the README shows it, light or dark, with a link to the explorer. */
export function pictureMarkup(): string {
  const { width, height, alt } = pictureParts();
  return [
    `<a href="${sitePage}explorer/"><picture>`,
    `  <source media="(prefers-color-scheme: dark)" srcset="${darkPicturePath}">`,
    `  <img src="${picturePath}" width="${width}" height="${height}" alt="${alt}">`,
    "</picture></a>",
  ].join("\n");
}
