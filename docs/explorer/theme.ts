import { control } from "./elements.ts";

// The API reference stores the theme under the same key, so that the choice applies to the whole site.
const key = "tsd-theme";

/** Lets the reader choose the theme. */
export function listenToTheme(): void {
  const field = control("theme");
  const { dataset } = document.documentElement;
  if (field === null) return;
  field.value = dataset["theme"] ?? "os";
  field.addEventListener("change", () => {
    dataset["theme"] = field.value;
    try {
      localStorage.setItem(key, field.value);
    } catch {
      // The choice cannot be stored, so it applies only to this page.
    }
  });
}
