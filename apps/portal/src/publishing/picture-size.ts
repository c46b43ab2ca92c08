/** In pixels: what networks show wide, at half of what they take at most. */
export const pictureSize = { width: 800, height: 420 } as const;
