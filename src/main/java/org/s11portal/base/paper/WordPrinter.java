package org.s11portal.base.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.springframework.stereotype.Component;

/**
 * Writes papers as Word documents that can be worked on: real headings, lists and tables, and
 * nothing that is fetched from elsewhere.
 */
@Component
public class WordPrinter {

  /** The paper as .docx. */
  public byte[] print(Paper paper) {
    try (var word = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var html = paper.document();
      WordStyles.add(word);
      word.getProperties().getCoreProperties().setTitle(html.title());
      new WordWriting(word).write(html.body());
      word.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
