package io.github.limner.image;

/// One colour component of a JPEG as its frame describes it: ITU-T T.81, B.2.2.
///
/// @param across blocks of it in an MCU, from left to right
/// @param scales what its frequencies are multiplied by before [ScaledIdct], in zigzag order
@SuppressWarnings("ArrayRecordComponent") // a table, never compared
record JpegComponent(int id, int across, int down, float[] scales) {
  /// @param quantizers in zigzag order
  static JpegComponent of(int id, int across, int down, int[] quantizers) {
    float[] scales = new float[64];
    for (int k = 0; k < 64; k++) {
      int place = Zigzag.PLACES[k];
      scales[k] = quantizers[k] * ScaledIdct.scale(place & 7, place >> 3);
    }
    return new JpegComponent(id, across, down, scales);
  }
}
