import { element } from "../elements.ts";
import { type MonthChoice, markMonths, monthOf } from "./month-keys.ts";

/** The month of a picture at a horizontal position, whatever the vertical position of the pointer. */
function monthAt(picture: Element, x: number): string | null {
  const areas = [...picture.querySelectorAll("a.month .hit")];
  const [first] = areas;
  const last = areas.at(-1);
  if (first === undefined || last === undefined) return null;
  const { left } = first.getBoundingClientRect();
  const { right } = last.getBoundingClientRect();
  const index = Math.floor(((x - left) / (right - left)) * areas.length);
  const area = areas[Math.max(0, Math.min(areas.length - 1, index))];
  return area?.parentElement === null || area === undefined ? null : monthOf(area.parentElement);
}

/** Lets the reader choose months by dragging over them, with a mouse, a pen or a finger. */
export function listenToDrags({ chosen, choose }: MonthChoice): void {
  const holder = element("picture");
  let drag: { readonly picture: Element; readonly start: string; from: string; to: string } | null = null;
  let isDone = false;
  const end = () => {
    const [from, to] = chosen();
    if (drag !== null) markMonths(drag.picture, from, to);
    drag = null;
  };
  holder.addEventListener("pointerdown", (event) => {
    isDone = false;
    const picture = event.target instanceof Element ? event.target.closest("svg") : null;
    const month = picture === null ? null : monthAt(picture, event.clientX);
    if (picture === null || month === null || event.button !== 0) return;
    drag = { picture, start: month, from: month, to: month };
  });
  addEventListener("pointermove", (event) => {
    if (drag === null) return;
    const month = monthAt(drag.picture, event.clientX) ?? drag.start;
    [drag.from = month, drag.to = month] = [drag.start, month].sort();
    if (drag.from !== drag.to) markMonths(drag.picture, drag.from, drag.to);
  });
  addEventListener("pointerup", () => {
    if (drag !== null && drag.from !== drag.to) {
      isDone = true;
      choose(drag.from, drag.to);
      drag = null;
    } else end();
  });
  // The browser took over the gesture, for example to scroll.
  addEventListener("pointercancel", end);
  // Otherwise the browser would drag the link, and follow it at the end.
  holder.addEventListener("dragstart", (event) => event.preventDefault());
  holder.addEventListener("click", (event) => {
    if (!isDone) return;
    isDone = false;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
}
