package io.github.limner.sample.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A picture while it is painted, with a second raster that says which thing each pixel shows.
///
/// Whatever is painted later hides what was there, in both rasters, so labels never cover more than
/// can be seen.
public final class Stage {
  private final BufferedImage picture;
  private final BufferedImage things;
  private final int[] pixels;
  private final int[] owners;
  private final List<Category> cast = new ArrayList<>();
  private final Random dice;

  public Stage(int width, int height, long seed) {
    picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    things = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    owners = ((DataBufferInt) things.getRaster().getDataBuffer()).getData();
    dice = new Random(seed * 7919 + 13);
  }

  public int width() {
    return picture.getWidth();
  }

  public int height() {
    return picture.getHeight();
  }

  public Random dice() {
    return dice;
  }

  /// A random number between the two.
  public double between(double low, double high) {
    return low + (high - low) * dice.nextDouble();
  }

  /// Row after row, `0xRRGGBB`; writing changes the picture.
  public int[] pixels() {
    return pixels;
  }

  /// For each pixel the number of the thing it shows, 0 for none; writing changes the labels.
  public int[] owners() {
    return owners;
  }

  public BufferedImage picture() {
    return picture;
  }

  /// A smooth pen for the picture; the caller disposes it.
  public Graphics2D pen() {
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    return pen;
  }

  /// Announces a thing and gives it its number, 1 for the first.
  public int announce(Category category) {
    cast.add(category);
    return cast.size();
  }

  /// Says that the thing with that number is what the shape's pixels show now.
  public void mark(int thing, Shape shape) {
    Graphics2D pen = things.createGraphics();
    pen.setColor(new Color(thing));
    pen.fill(shape);
    pen.dispose();
  }

  /// The labels of everything that can still be seen well enough.
  public List<Label> labels() {
    return new Contours(owners, width(), height()).labels(cast);
  }
}
