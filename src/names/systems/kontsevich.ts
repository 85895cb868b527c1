import type { System } from "../script.ts";

/**
 * Russian: the system of Lev Kontsevich (https://uk.m.wikipedia.org/wiki/Система_Концевича), with the usage of the Russian press:
 * е for ㅓ as in Ким Чен Ын, р or ль for a final ㄹ, voiced or voiceless consonants at the start of a given name.
 */
export const kontsevich: System =
  "к кк н т тт р/л м п пп с сс _ ч чч чх кх тх пх х а э/е я йя о/е е/э ё е/йе о ва вэ ве/вэ ё у во ве ви ю ы ый/и и к н т ль/р/л м п/б н G:к/г D:т/д B:п/б J:ч/чж/дж 최:цой/чхвэ/чой";
