/** An empty exchange. Comments after a hash are hints and can be deleted. */
function skeleton(id: string, month: string): string {
  return `  - id: ${id}
    title: { en: "", fr: "" } # at most 60 characters, no date
    start: ${month} # 2024-03-26, 2024-03, 2024-03-21..2024-03-31, or ..2024-03-31 if no source gives an earliest day
    # end: 2024-03-28 # or lastSeen, if no source says when they left
    host: KP # where it took place: KP, RU or a third country
    places: []
    channel: unstated
    rank: unstated
    topics: []
    # participants:
    #   - { official: sergei-lavrov, role: head, office: minister-of-foreign-affairs }
    summary:
      en: ""
      fr: ""
    # outcomes:
    #   - en: ""
    #     fr: ""
    evidence:
      - source: "" # an id under sources, here or in another file
        supports: [start, host, topics]
`;
}

const header = "# yaml-language-server: $schema=../schema/month.schema.json\nexchanges:\n";

/** The file of a month with an empty exchange added at the end of its exchanges; a new file if there is none yet. */
export function withExchange(file: string | undefined, id: string, month: string): string {
  const text = file ?? header;
  const sources = text.indexOf("\nsources:");
  const end = sources < 0 ? text.length : sources + 1;
  return text.slice(0, end) + skeleton(id, month) + text.slice(end);
}
