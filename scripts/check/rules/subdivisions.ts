/** Bounds of subdivisions by their ISO 3166-2 code, in degrees, slightly generous: south, north, west, east. */
export const subdivisions: Readonly<Record<string, readonly [number, number, number, number]>> = {
  "CH-GE": [46.1, 46.4, 5.9, 6.4],
  "CN-BJ": [39.4, 41.1, 115.4, 117.6],
  "KP-01": [38.7, 39.5, 125.3, 126.4],
  "KP-07": [38.1, 39.6, 126.6, 128.4],
  "KP-09": [40.7, 43.1, 128.5, 130.8],
  "RU-AMU": [48.8, 57.1, 119.6, 135],
  "RU-KDA": [43.3, 47, 36.5, 41.8],
  "RU-KHA": [46.6, 62.6, 130.3, 147.3],
  "RU-KYA": [51.7, 81.4, 75, 114],
  "RU-MOS": [54.2, 57, 35.1, 40.3],
  "RU-MOW": [55.1, 56.1, 36.8, 38],
  "RU-NVS": [53.2, 57.3, 75, 85.2],
  "RU-PER": [56, 61.7, 51.7, 59.7],
  "RU-PRI": [42.2, 48.5, 130.4, 139.1],
  "RU-SPE": [59.6, 60.3, 29.4, 30.8],
  "RU-TA": [53.9, 56.7, 47.2, 54.3],
};
