/** Colours of the picture when it stands alone. The page has the same ones in its style sheet. */
export const pictureStyle = [
  "text{font:20px system-ui,-apple-system,'Segoe UI',Roboto,'Noto Sans',sans-serif;fill:#3d434c}",
  ".title{font-size:25px;font-weight:600;fill:#1b1f24}",
  ".minor{fill:#59616c}",
  ".paper{fill:#fff}",
  ".hit{fill:none}",
  ".grid{stroke:#dde1e7}",
  ".year,.base{stroke:#79818d;stroke-width:1.5}",
  ".base.thin,.base.none{stroke-dasharray:2 4}",
  ".russia-to-dprk{fill:#1f5fa8}",
  ".dprk-to-russia{fill:#c25a10}",
  ".third-country{fill:#4b5563}",
].join("");
