import { control } from "./elements.ts";

// The key under which the API reference keeps the theme: one choice for the whole site.
const key = "tsd-theme";

/** Lets the reader choose the theme. A browser that keeps nothing keeps the system's. */
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
      // Not kept: the choice holds for this page.
    }
  });
}
