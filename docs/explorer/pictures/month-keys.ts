import { element } from "../elements.ts";
import type { Language } from "../model.ts";
import { words } from "../words.ts";

/** What the picture does when a month is chosen, or the choice taken back. */
export interface MonthChoice {
  /** Language of the page. */
  readonly language: Language;
  /** The month that is chosen. */
  readonly chosen: () => string | null;
  /** The address of a month. */
  readonly addressOf: (month: string) => string;
  /** Chooses a month, or none. */
  readonly choose: (month: string | null) => void;
}

function monthsOf(picture: Element): readonly SVGAElement[] {
  return [...picture.querySelectorAll<SVGAElement>("a.month")];
}

function monthOf(month: Element): string {
  return month.getAttribute("data-month") ?? "";
}

/** One month of a picture takes the Tab key; the arrows move it. */
function takeTab(months: readonly SVGAElement[], taker: SVGAElement | undefined): void {
  for (const month of months) month.setAttribute("tabindex", month === taker ? "0" : "-1");
}

/** Turns the months of the pictures, which without a script are marks, into links that arrow keys reach. */
export function enlivenPictures({ language, chosen, addressOf }: MonthChoice): void {
  const say = words[language];
  for (const picture of element("picture").querySelectorAll("svg")) {
    const months = monthsOf(picture);
    picture.setAttribute("role", "group");
    picture.setAttribute("aria-label", `${say.picture}. ${say.chooseMonth}`);
    for (const month of months) {
      const isChosen = monthOf(month) === chosen();
      month.setAttribute("href", addressOf(monthOf(month)));
      month.setAttribute("aria-label", month.querySelector("title")?.textContent ?? monthOf(month));
      if (isChosen) month.setAttribute("aria-current", "true");
      else month.removeAttribute("aria-current");
    }
    takeTab(months, months.find((month) => monthOf(month) === chosen()) ?? months.at(-1));
  }
}

/** Puts a new drawing of the pictures in place, and the focus where it was. */
export function replacePictures(markup: string, choice: MonthChoice): void {
  const holder = element("picture");
  const active = document.activeElement;
  const layout = active?.closest(".timeline")?.getAttribute("class");
  const month = active?.getAttribute("data-month");
  holder.innerHTML = markup;
  enlivenPictures(choice);
  if (layout === undefined || layout === null || month === null || month === undefined) return;
  const again = [...holder.querySelectorAll("svg")].find((picture) => picture.getAttribute("class") === layout);
  const next = again === undefined ? undefined : monthsOf(again).find((one) => monthOf(one) === month);
  if (again === undefined || next === undefined) return;
  takeTab(monthsOf(again), next);
  next.focus();
}

const moves: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, PageUp: -12, PageDown: 12 };

function onKey(event: KeyboardEvent, { choose }: MonthChoice): void {
  const month = event.target instanceof Element ? event.target.closest<SVGAElement>("a.month") : null;
  const picture = month?.closest("svg");
  if (month === null || picture === null || picture === undefined) return;
  const months = monthsOf(picture);
  const place = months.indexOf(month);
  const move = moves[event.key];
  if (move !== undefined || event.key === "Home" || event.key === "End") {
    const wanted = event.key === "Home" ? 0 : event.key === "End" ? months.length - 1 : place + (move ?? 0);
    const next = months[Math.max(0, Math.min(months.length - 1, wanted))];
    takeTab(months, next);
    next?.focus();
    event.preventDefault();
  } else if (event.key === "Escape") {
    choose(null);
    event.preventDefault();
  } else if (event.key === " ") {
    month.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    event.preventDefault();
  }
}

/** Listens to the pictures: a click or Enter chooses a month, a second one takes the choice back. */
export function listenToPictures(choice: MonthChoice): void {
  const holder = element("picture");
  holder.addEventListener("keydown", (event) => onKey(event, choice));
  holder.addEventListener("click", (event) => {
    const month = event.target instanceof Element ? event.target.closest("a.month") : null;
    if (month === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    choice.choose(monthOf(month) === choice.chosen() ? null : monthOf(month));
  });
}
