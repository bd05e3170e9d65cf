package io.github.limner.image;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// Reads one scan of a progressive JPEG: ITU-T T.81, G.1.2 and G.2.
final class ProgressiveScan {
  private final JpegScan scan;
  private final JpegFrame frame;
  private final List<StoredBlocks> stored;
  private final JpegBits bits;
  private final int[] predictors = new int[4];

  /// How many blocks, this one too, have no more nonzero frequencies in the scan.
  private int ended;

  /// @param stored by component, what this scan adds to
  ProgressiveScan(JpegScan scan, JpegFrame frame, List<StoredBlocks> stored, JpegBits bits) {
    this.scan = scan;
    this.frame = frame;
    this.stored = stored;
    this.bits = bits;
  }

  /// Reads all of it.
  void read() throws IOException {
    if (scan.first() > scan.last() || scan.last() > 63 || scan.low() > 13) {
      throw new IOException("a scan of no frequencies");
    }
    if (scan.parts().size() == 1) readAlone(scan.parts().getFirst());
    else readInterleaved();
    bits.checkEnd();
  }

  private void readAlone(JpegScan.Part part) throws IOException {
    JpegComponent component = frame.components().get(part.component());
    int across = frame.blocksAcross(component);
    int down = frame.blocksDown(component);
    for (int row = 0; row < down; row++) {
      for (int column = 0; column < across; column++) {
        restartBefore((long) row * across + column);
        readBlock(part, column, row);
      }
      bits.checkEnd();
    }
  }

  private void readInterleaved() throws IOException {
    int across = frame.mcusAcross();
    for (int mcu = 0; mcu < across * frame.mcusDown(); mcu++) {
      restartBefore(mcu);
      for (JpegScan.Part part : scan.parts()) {
        JpegComponent component = frame.components().get(part.component());
        for (int i = 0; i < component.across() * component.down(); i++) {
          int column = mcu % across * component.across() + i % component.across();
          readBlock(part, column, mcu / across * component.down() + i / component.across());
        }
      }
    }
  }

  private void restartBefore(long mcu) throws IOException {
    int interval = scan.restartInterval();
    if (mcu == 0 || interval == 0 || mcu % interval != 0) return;
    bits.restart();
    Arrays.fill(predictors, 0);
    ended = 0;
  }

  private void readBlock(JpegScan.Part part, int column, int row) throws IOException {
    StoredBlocks blocks = stored.get(part.component());
    int block = blocks.block(column, row);
    if (scan.first() == 0) readMean(part, blocks, block);
    else if (scan.high() == 0) readFirst(part.ac(), blocks, block);
    else readRefinement(part.ac(), blocks, block);
  }

  /// G.1.2.1.
  private void readMean(JpegScan.Part part, StoredBlocks blocks, int block) throws IOException {
    if (scan.high() > 0) {
      if (bits.take(1) == 1) blocks.refine(block, 0, 1 << scan.low());
      return;
    }
    predictors[part.component()] += bits.number(part.dc().next(bits));
    blocks.put(block, 0, predictors[part.component()] << scan.low());
  }

  /// G.1.2.2.
  private void readFirst(HuffmanTable ac, StoredBlocks blocks, int block) throws IOException {
    if (ended > 0) {
      ended--;
      return;
    }
    for (int k = scan.first(); k <= scan.last(); k++) {
      int next = ac.next(bits);
      int zeros = HuffmanTable.zeros(next);
      if (HuffmanTable.size(next) == 0 && zeros < 15) {
        ended = (1 << zeros) + bits.take(zeros) - 1;
        return;
      }
      k += zeros;
      if (HuffmanTable.size(next) == 0) continue;
      if (k > scan.last()) throw new IOException("more frequencies in a block than its scan has");
      blocks.put(block, k, bits.number(next) * (1 << scan.low()));
    }
  }

  /// G.1.2.3: every frequency that is not zero yet has a bit in the way of those that begin here.
  private void readRefinement(HuffmanTable ac, StoredBlocks blocks, int block) throws IOException {
    int k = scan.first();
    while (ended == 0 && k <= scan.last()) {
      int next = ac.next(bits);
      int zeros = HuffmanTable.zeros(next);
      if (HuffmanTable.size(next) == 0 && zeros < 15) {
        ended = (1 << zeros) + bits.take(zeros);
        break;
      }
      int value = bits.number(next) * (1 << scan.low());
      k = refine(blocks, block, k, zeros);
      if (value != 0 && k <= scan.last()) blocks.put(block, k, value);
      k++;
    }
    if (ended == 0) return;
    ended--;
    refine(blocks, block, k, 64);
  }

  /// Refines what is not zero from k on, past so many zeros.
  ///
  /// @return the next zero after them
  private int refine(StoredBlocks blocks, int block, int from, int zeros) throws IOException {
    int left = zeros;
    for (int k = from; k <= scan.last(); k++) {
      if (blocks.isZero(block, k)) {
        if (left-- == 0) return k;
      } else if (bits.take(1) == 1) {
        blocks.refine(block, k, 1 << scan.low());
      }
    }
    return scan.last() + 1;
  }
}
