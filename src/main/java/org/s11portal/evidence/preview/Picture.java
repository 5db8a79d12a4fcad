package org.s11portal.evidence.preview;

import static org.s11portal.base.Texts.text;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** Draws a picture anew, no larger than a screen, so that nothing but its pixels comes along. */
final class Picture implements Drawing {

  private static final int LONGEST_SIDE = 1600;

  @Override
  public void draw(Path file, Paper paper) throws IOException {
    try (var in = ImageIO.createImageInputStream(file.toFile())) {
      var reader = ImageIO.getImageReaders(in).next();
      reader.setInput(in, true, true);
      var asking = reader.getDefaultReadParam();
      var longest = Math.max(reader.getWidth(0), reader.getHeight(0));
      var every = Math.max(1, (longest + LONGEST_SIDE - 1) / LONGEST_SIDE);
      asking.setSourceSubsampling(every, every, 0, 0);
      paper.picture(reader.read(0, asking), text("evidence.preview.picture"));
    }
  }
}
