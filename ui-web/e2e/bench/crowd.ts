/** The folder of the many images that `./limner bench` made, and how many they are. */
export function crowd(): { readonly folder: string; readonly count: number } {
  const { LIMNER_CROWD: folder, LIMNER_COUNT: count } = process.env;
  if (!folder || !count) throw new Error('start it by ./limner bench load|grid|memory');
  return { folder, count: Number(count) };
}
