/** A folder of many images. */
export interface Crowd {
  readonly folder: string;
  readonly count: number;
}

/** The one that `./limner bench` made. */
export function crowd(): Crowd {
  const made = at('LIMNER_CROWD', 'LIMNER_COUNT');
  if (!made) throw new Error('start it by ./limner bench load|grid|memory');
  return made;
}

/** The smaller one it made to compare with a large one. */
export function smallerCrowd(): Crowd | undefined {
  return at('LIMNER_SMALLER_CROWD', 'LIMNER_SMALLER_COUNT');
}

function at(folderName: string, countName: string): Crowd | undefined {
  const { [folderName]: folder, [countName]: count } = process.env;
  return folder && count ? { folder, count: Number(count) } : undefined;
}
