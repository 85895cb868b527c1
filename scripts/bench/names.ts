import { findOfficial } from "dprk-russia-exchanges";
import { interleaved, ratioTable } from "./measure.ts";

function lookUp(name: string): () => void {
  return () => {
    try {
      findOfficial(name);
    } catch (error) {
      if ((error as Error).name === "UnknownOfficialError") return;
    }
    throw new Error("Cannot time findOfficial(): expected an unknown name");
  };
}

/** Looking up unknown names, an ordinary one and very long ones. */
export async function names(): Promise<string> {
  const work = {
    "an ordinary unknown name": lookUp("Aleksandr Novgorodtsev"),
    "the same letter, 50,000 times": lookUp("a".repeat(50_000)),
    "50,000 letters of many names": lookUp("Kim Lavrov Choe Shoigu ".repeat(2174)),
    "50,000 Hangul syllables": lookUp("김정은최선희박정천".repeat(5556)),
    "50,000 letters with marks": lookUp("e\u0301".repeat(25_000)),
  };
  return ratioTable(await interleaved(work, 15), "an ordinary unknown name");
}
