package io.github.limner.image;

/// How one component of a JPEG becomes a plane: decoded with no more frequencies than are wanted,
/// then shrunk.
///
/// @param blockWidth samples that are decoded of a row of a block
record JpegPlane(
    JpegComponent component, int blockWidth, int blockHeight, Axis across, Axis down, int stride) {
  /// Half as many samples again as there will be make a thumbnail as good as all would.
  private static final double LUMA_SURPLUS = 1.25;

  /// @param isLuma whether it becomes a picture's luma, or a colour difference
  static JpegPlane of(
      JpegComponent component, JpegFrame frame, Side across, Side down, boolean isLuma) {
    double columnWidth = (double) frame.finestAcross() / component.across();
    double rowHeight = (double) frame.finestDown() / component.down();
    int blockWidth = blockSide(across, columnWidth, isLuma);
    int blockHeight = blockSide(down, rowHeight, isLuma);
    return new JpegPlane(
        component,
        blockWidth,
        blockHeight,
        axis(across, 8 * columnWidth / blockWidth, isLuma),
        axis(down, 8 * rowHeight / blockHeight, isLuma),
        frame.mcusAcross() * component.across() * blockWidth);
  }

  /// Samples in a row of MCUs.
  int samples() {
    return stride * rows();
  }

  /// Rows of samples in a row of MCUs.
  int rows() {
    return component.down() * blockHeight;
  }

  /// Bytes of heap that making the plane takes besides itself.
  long bytes() {
    return (long) Float.BYTES * samples() + Shrinker.bytes(across, down);
  }

  /// @param pixels of the picture to one of the component, along this side
  private static int blockSide(Side side, double pixels, boolean isLuma) {
    double enough = isLuma ? LUMA_SURPLUS * side.wanted() : side.wanted() / 2.0;
    double wanted = 8 * pixels * enough / side.stored();
    for (int possible : ScaledIdct.SIDES) if (possible >= wanted) return possible;
    return 8;
  }

  private static Axis axis(Side side, double pitch, boolean isLuma) {
    int samples = (int) Math.ceil(side.stored() / pitch);
    return isLuma ? side.luma(samples, pitch, pitch / 2) : side.colour(samples, pitch, pitch / 2);
  }
}
