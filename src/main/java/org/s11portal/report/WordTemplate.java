package org.s11portal.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.s11portal.base.Refused;

/**
 * A Word document with fields between double braces. Word cuts what is typed into pieces as it
 * likes, so a field is looked for in the paragraph and not in its pieces. What is put in is never
 * looked at for fields again.
 */
public final class WordTemplate {

  private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]*?)\\s*}}");

  private final byte[] content;

  WordTemplate(byte[] content) {
    this.content = content;
  }

  byte[] content() {
    return content;
  }

  /** Puts the paragraphs and tables of a block where its field stood. */
  interface Block {
    void write(WordPlace place);
  }

  /** The name of a field and whether it stands alone in a paragraph of the page. */
  record Found(String name, boolean alone) {}

  /**
   * The fields in the order they stand.
   *
   * @throws Refused when it cannot be opened as a Word document
   */
  List<Found> fields() throws IOException {
    try (var document = open()) {
      return paragraphs(document)
          .flatMap(
              paragraph ->
                  FIELD
                      .matcher(words(paragraph))
                      .results()
                      .map(field -> new Found(field.group(1), isAlone(field, paragraph))))
          .toList();
    }
  }

  /** The document with everything put in; a field that neither map knows stays as it is. */
  byte[] fill(UnaryOperator<String> words, Map<String, Block> blocks) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = open()) {
      for (var paragraph : paragraphs(document).toList()) {
        var fields = FIELD.matcher(words(paragraph)).results().toList();
        var block =
            fields.stream()
                .filter(field -> isAlone(field, paragraph))
                .map(field -> Optional.ofNullable(blocks.get(field.group(1))))
                .flatMap(Optional::stream)
                .findFirst();
        if (block.isPresent()) {
          block.get().write(new WordPlace(document, paragraph));
          document.removeBodyElement(document.getPosOfParagraph(paragraph));
        } else {
          fields.reversed().forEach(field -> put(paragraph, field, words.apply(field.group(1))));
        }
      }
      document.write(out);
    }
    return out.toByteArray();
  }

  private XWPFDocument open() throws IOException {
    try {
      var document = new XWPFDocument(new ByteArrayInputStream(content));
      if (!document
          .getPackagePart()
          .getContentType()
          .equals(XWPFRelation.DOCUMENT.getContentType())) {
        document.close();
        throw new Refused("base.table.macros");
      }
      return document;
    } catch (POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException broken) {
      throw new Refused("base.table.damaged");
    }
  }

  /** Of the page, its tables, headers and footers. */
  private static Stream<XWPFParagraph> paragraphs(XWPFDocument document) {
    return Stream.of(
            Stream.<IBody>of(document),
            document.getHeaderList().stream(),
            document.getFooterList().stream())
        .flatMap(bodies -> bodies)
        .flatMap(WordTemplate::within);
  }

  private static Stream<XWPFParagraph> within(IBody body) {
    return Stream.concat(
        List.copyOf(body.getParagraphs()).stream(),
        body.getTables().stream()
            .flatMap(table -> table.getRows().stream())
            .flatMap(row -> row.getTableCells().stream())
            .flatMap(WordTemplate::within));
  }

  private static boolean isAlone(MatchResult field, XWPFParagraph paragraph) {
    return paragraph.getBody() instanceof XWPFDocument
        && field.group().equals(words(paragraph).strip());
  }

  private static String words(XWPFParagraph paragraph) {
    var words = new StringBuilder();
    paragraph.getRuns().forEach(run -> words.append(run.text()));
    return words.toString();
  }

  /** The words take the look of the piece in which the field begins. */
  private static void put(XWPFParagraph paragraph, MatchResult field, String words) {
    var at = 0;
    for (var run : new ArrayList<>(paragraph.getRuns())) {
      var piece = run.text();
      var from = Math.max(field.start(), at);
      var to = Math.min(field.end(), at + piece.length());
      if (from < to) {
        var begins = field.start() >= at;
        var rest = piece.substring(0, from - at) + (begins ? words : "") + piece.substring(to - at);
        write(run, rest);
      }
      at += piece.length();
    }
  }

  private static void write(XWPFRun run, String words) {
    var inside = run.getCTR();
    while (inside.sizeOfTArray() > 0) {
      inside.removeT(0);
    }
    while (inside.sizeOfTabArray() > 0) {
      inside.removeTab(0);
    }
    while (inside.sizeOfBrArray() > 0) {
      inside.removeBr(0);
    }
    run.setText(words);
  }
}
