/** Light or dark. */
export type Theme = "light" | "dark";

interface Shades {
  readonly light: string;
  readonly dark: string;
}

/**
 * The colours of the series, in both themes.
 *
 * Each has a contrast of at least 3 to 1 against its background, and readers who do not see red, green or blue can still tell them
 * apart. The page has the same colours in its style sheet; a test compares them.
 */
export const seriesColours = {
  "russia-to-dprk": { light: "#1f5fa8", dark: "#6cb0ff" },
  "dprk-to-russia": { light: "#c25a10", dark: "#ffa25c" },
  "third-country": { light: "#4b5563", dark: "#b6bec9" },
  s0: { light: "#1f5fa8", dark: "#6cb0ff" },
  s1: { light: "#c25a10", dark: "#ffa25c" },
  s2: { light: "#30846b", dark: "#349c90" },
  s3: { light: "#6a5407", dark: "#ecda2b" },
  s4: { light: "#9c7fcf", dark: "#9e75c8" },
  s5: { light: "#741e34", dark: "#e34852" },
  s6: { light: "#16114f", dark: "#acf9fa" },
  rest: { light: "#4b5563", dark: "#b6bec9" },
} as const satisfies Readonly<Record<string, Shades>>;

/** CSS class of the colour of a series. */
export type SeriesColour = keyof typeof seriesColours;

/** The colour of a side is that of its journeys. */
export const sideColours = { KP: "dprk-to-russia", RU: "russia-to-dprk" } as const satisfies Readonly<
  Record<string, SeriesColour>
>;

/** The colours of everything else. */
export const groundColours = {
  paper: { light: "#ffffff", dark: "#1e2024" },
  ink: { light: "#1b1f24", dark: "#eef1f4" },
  soft: { light: "#4a515b", dark: "#c0c7d0" },
  line: { light: "#d5dae1", dark: "#444a54" },
  control: { light: "#737b87", dark: "#98a1ad" },
  land: { light: "#e7eaef", dark: "#33373e" },
  country: { light: "#d3d8e0", dark: "#454b55" },
} as const satisfies Readonly<Record<string, Shades>>;

/** System colours that distinguish the series when the reader forces their own colours: the inside and the edge. */
const forcedColours: Readonly<Record<SeriesColour, readonly [inside: string, edge: string]>> = {
  "russia-to-dprk": ["CanvasText", "CanvasText"],
  "dprk-to-russia": ["Canvas", "CanvasText"],
  "third-country": ["GrayText", "GrayText"],
  s0: ["CanvasText", "CanvasText"],
  s1: ["Canvas", "CanvasText"],
  s2: ["GrayText", "GrayText"],
  s3: ["LinkText", "LinkText"],
  s4: ["Highlight", "Highlight"],
  s5: ["Canvas", "LinkText"],
  s6: ["Canvas", "Highlight"],
  rest: ["Canvas", "GrayText"],
};

/** Rules shared by pages and standalone pictures. */
const commonRules = [
  ".way,.step,.edge{fill:none}",
  ".way{stroke-opacity:.6;stroke-linecap:round}",
  ".edge{stroke-width:2.5}",
  ".band{fill-opacity:.3}",
].join("");

function seriesRules(colourOf: (name: SeriesColour) => string): string {
  const names = Object.keys(seriesColours) as readonly SeriesColour[];
  return names
    .map((name) => `.${name}{fill:${colourOf(name)}}.way.${name},.edge.${name}{fill:none;stroke:${colourOf(name)}}`)
    .join("");
}

/** The colours in the style sheet of a page: light, dark and forced colours. */
export function paletteCss(): string {
  const shades = Object.entries(seriesColours);
  const variables = [...shades, ["land", groundColours.land] as const, ["country", groundColours.country] as const].map(
    ([name, { light, dark }]) => `--${name}:light-dark(${light},${dark})`,
  );
  const keys = shades.map(([name]) => `.key.${name}{background:var(--${name})}`);
  const forced = Object.entries(forcedColours).map(([name, [inside, edge]]) => {
    const marks = `.${name}{fill:${inside};stroke:${edge};stroke-width:1.5}.way.${name},.edge.${name}{stroke:${edge}}`;
    return `.key.${name}{background:${inside};border-color:${edge}}${marks}`;
  });
  return [
    `:root{${variables.join(";")}}`,
    ".land{fill:var(--land)}.country{fill:var(--country)}",
    seriesRules((name) => `var(--${name})`),
    commonRules,
    ...keys,
    `@media (forced-colors:active){${forced.join("")}.land{fill:Canvas;stroke:GrayText}.country{fill:GrayText}.way,.step,.edge{fill:none}}`,
    "",
  ].join("\n");
}

/** The style sheet of a standalone picture. In a page, the style sheet of the page colours the same classes. */
export function pictureStyle(theme: Theme, font: number): string {
  const { paper, ink, soft, line, control, land, country } = groundColours;
  const fonts = "system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans','DejaVu Sans',sans-serif";
  return [
    `text{font-family:${fonts};font-size:${font}px;fill:${soft[theme]}}`,
    `.title{font-size:${Math.round(font * 1.25)}px;font-weight:600;fill:${ink[theme]}}`,
    `.strong{font-weight:600;fill:${ink[theme]}}`,
    `.small{font-size:${Math.round(font * 0.82)}px}`,
    `.paper,.sea{fill:${paper[theme]}}`,
    `.sea{stroke:${line[theme]}}`,
    `.land{fill:${land[theme]}}`,
    `.country{fill:${country[theme]}}`,
    `.place-name{fill:${ink[theme]};stroke:${paper[theme]};stroke-width:3;stroke-linejoin:round;paint-order:stroke}`,
    ".hit{fill:none}",
    `.grid{stroke:${line[theme]}}`,
    `.year,.base,.step{stroke:${control[theme]};stroke-width:1.5}`,
    ".base.thin,.base.none{stroke-dasharray:2 4}",
    `.place{stroke:${paper[theme]};fill-opacity:.85}`,
    seriesRules((name) => seriesColours[name][theme]),
    commonRules,
  ].join("");
}
