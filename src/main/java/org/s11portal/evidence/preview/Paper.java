package org.s11portal.evidence.preview;

import static org.s11portal.base.Texts.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.springframework.web.util.HtmlUtils;

/**
 * The HTML a preview is made of. Everything written to it is text or a picture drawn anew; it has
 * an end, after which it says that it shows only the beginning.
 */
final class Paper implements Closeable {

  private static final long LONGEST = 24L * 1024 * 1024;
  private static final String UTF_8 = StandardCharsets.UTF_8.name();
  private static final int LONGEST_PIECE = 20_000;

  private final Writer out;
  private long written;
  private boolean cut;

  Paper(Path file) throws IOException {
    out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
  }

  /** Whether there is no room for more; whoever asks stops. */
  boolean isFull() {
    cut |= written >= LONGEST;
    return cut;
  }

  /** Says that the document has more than is shown. */
  void cut() {
    cut = true;
  }

  void piece(String tag, String words) throws IOException {
    if (!words.isBlank() && !isFull()) {
      write("<" + tag + ">" + escaped(words) + "</" + tag + ">\n");
    }
  }

  void open(String tag) throws IOException {
    write("<" + tag + ">");
  }

  void end(String tag) throws IOException {
    write("</" + tag + ">\n");
  }

  void picture(BufferedImage image, String says) throws IOException {
    var png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    write("<img alt=\"" + escaped(says) + "\" src=\"data:image/png;base64,");
    write(Base64.getEncoder().encodeToString(png.toByteArray()));
    write("\">\n");
  }

  /** The words in a picture, for whoever does not see it. */
  void unseen(String words) throws IOException {
    if (!words.isBlank()) {
      write("<div class=\"unseen\">" + escaped(words) + "</div>\n");
    }
  }

  @Override
  public void close() throws IOException {
    if (cut) {
      write("<p class=\"cut\">" + escaped(text("evidence.preview.cut")) + "</p>\n");
    }
    out.close();
  }

  private void write(String html) throws IOException {
    written += html.length();
    out.write(html);
  }

  private String escaped(String words) {
    if (words.length() > LONGEST_PIECE) {
      cut = true;
      return HtmlUtils.htmlEscape(words.substring(0, LONGEST_PIECE), UTF_8) + "…";
    }
    return HtmlUtils.htmlEscape(words, UTF_8);
  }
}
