import { element } from "../elements.ts";
import type { Language } from "../model.ts";
import { words } from "../words.ts";

/** How a picture reads and changes the chosen months. */
export interface MonthChoice {
  /** Language of the page. */
  readonly language: Language;
  /** The first and last chosen month; `null` for no bound. */
  readonly chosen: () => readonly [from: string | null, to: string | null];
  /** The address of a month. */
  readonly addressOf: (month: string) => string;
  /** Chooses the months from one to another, or all. */
  readonly choose: (from: string | null, to: string | null) => void;
}

/** The months of a picture, which the script turns into links. */
function monthsIn(picture: Element): readonly SVGAElement[] {
  return [...picture.querySelectorAll<SVGAElement>("a.month")];
}

/** The month that a link stands for. */
export function monthOf(month: Element): string {
  return month.getAttribute("data-month") ?? "";
}

/** Makes one month of a picture reachable by Tab; the arrow keys move between months. */
function takeTab(months: readonly SVGAElement[], taker: SVGAElement | undefined): void {
  for (const month of months) month.setAttribute("tabindex", month === taker ? "0" : "-1");
}

/** Marks the months from one to another. */
export function markMonths(picture: Element, from: string | null, to: string | null): void {
  for (const month of monthsIn(picture)) {
    const isBefore = from !== null && monthOf(month) < from;
    const isAfter = to !== null && monthOf(month) > to;
    if ((from === null && to === null) || isBefore || isAfter) month.removeAttribute("aria-current");
    else month.setAttribute("aria-current", "true");
  }
}

/** Turns the months of the pictures into links that the arrow keys can reach. */
export function enlivenPictures({ language, chosen, addressOf }: MonthChoice): void {
  const say = words[language];
  const [from, to] = chosen();
  for (const picture of element("picture").querySelectorAll("svg")) {
    const months = monthsIn(picture);
    if (months.length === 0) continue;
    picture.setAttribute("role", "group");
    picture.setAttribute("aria-label", `${say.picture}. ${say.chooseMonth}`);
    for (const month of months) {
      month.setAttribute("href", addressOf(monthOf(month)));
      month.setAttribute("aria-label", month.querySelector("title")?.textContent ?? monthOf(month));
    }
    markMonths(picture, from, to);
    takeTab(months, months.find((month) => monthOf(month) === to) ?? months.at(-1));
  }
}

/** Replaces the pictures and restores the focus. */
export function replacePictures(markup: string, choice: MonthChoice): void {
  const holder = element("picture");
  const active = document.activeElement;
  const layout = active?.closest(".timeline")?.getAttribute("class");
  const month = active?.getAttribute("data-month");
  holder.innerHTML = markup;
  enlivenPictures(choice);
  if (layout === undefined || layout === null || month === null || month === undefined) return;
  const again = [...holder.querySelectorAll("svg")].find((picture) => picture.getAttribute("class") === layout);
  const next = again === undefined ? undefined : monthsIn(again).find((one) => monthOf(one) === month);
  if (again === undefined || next === undefined) return;
  takeTab(monthsIn(again), next);
  next.focus();
}

/** Chooses a month, or clears the choice if only that month is chosen. */
function toggle(month: string, { chosen, choose }: MonthChoice): void {
  const [from, to] = chosen();
  if (from === month && to === month) choose(null, null);
  else choose(month, month);
}

const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12 };
// The month from which Shift extends the choice.
let anchor: string | null = null;

function onKey(event: KeyboardEvent, choice: MonthChoice): void {
  const month = event.target instanceof Element ? event.target.closest<SVGAElement>("a.month") : null;
  const picture = month?.closest("svg");
  if (month === null || picture === null || picture === undefined) return;
  const months = monthsIn(picture);
  const place = months.indexOf(month);
  const move = moves[event.key];
  if (move !== undefined || event.key === "Home" || event.key === "End") {
    const wanted = event.key === "Home" ? 0 : event.key === "End" ? months.length - 1 : place + (move ?? 0);
    const next = months[Math.max(0, Math.min(months.length - 1, wanted))];
    takeTab(months, next);
    next?.focus();
    if (event.shiftKey && next !== undefined) {
      anchor ??= monthOf(month);
      const [from = null, to = null] = [anchor, monthOf(next)].sort();
      choice.choose(from, to);
    } else anchor = null;
    event.preventDefault();
  } else if (event.key === "Escape") {
    choice.choose(null, null);
    event.preventDefault();
  } else if (event.key === " ") {
    toggle(monthOf(month), choice);
    event.preventDefault();
  }
}

/** Listens to the pictures: a click or Enter chooses a month, a second one clears the choice, Shift with arrows chooses several. */
export function listenToMonths(choice: MonthChoice): void {
  const holder = element("picture");
  holder.addEventListener("keydown", (event) => onKey(event, choice));
  holder.addEventListener("click", (event) => {
    const month = event.target instanceof Element ? event.target.closest("a.month") : null;
    if (month === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    toggle(monthOf(month), choice);
  });
}
