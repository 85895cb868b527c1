import type { System } from "../script.ts";
import { revisedRomanisation } from "./revised-romanisation.ts";

/**
 * Conventional English of South Korea, as passports and newspapers write it. The National Institute of Korean Language counted the
 * family names in passports (http://www.consumernews.co.kr/news/articleViewAmp.html?idxno=156011); a list of usual spellings:
 * https://kname.yohan1002.com/성씨.
 *
 * Choi Sun-hee, Park Jong-chun, Lee Young-soo.
 */
export const conventional: System = `${revisedRomanisation} ㄱ:k/g ㄷ:d/t ㄹ:r/l ㅂ:b/p ㅈ:j/ch ㅐ:ae/ai ㅓ:eo/u/o ㅕ:yeo/you/yo/yu ㅚ:oe/oi ㅝ:wo/weo ㅜ:u/oo ㅠ:yu/yoo/you ㅡ:eu/u ㅢ:ui/ee/i ㅣ:i/ee J:j s:s/sh w:_/w h:_/h 이:yi 로:rho 리:rhee 임:yim 박:park 안:ahn 손:sohn`;
