package org.s11portal.base;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * The light formatting people may use in longer texts: a small part of Markdown. Paragraphs, bold,
 * italics, lists, quotations and links; headings, code, pictures and HTML stay the characters that
 * were typed. What is made of it is filtered once more, so that a mistake in the first step lets
 * nothing through.
 */
public final class LightFormatting {

  /** Deeper than anybody writes, and shallow enough for every browser and renderer. */
  private static final int DEEPEST = 12;

  private static final Parser PARSER =
      Parser.builder()
          .enabledBlockTypes(Set.of(ListBlock.class, BlockQuote.class))
          .maxOpenBlockParsers(DEEPEST)
          .maxInlineNesting(DEEPEST)
          .postProcessor(LightFormatting::withoutPictures)
          .build();

  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).softbreak("<br>").build();

  private static final TextContentRenderer PLAIN =
      TextContentRenderer.builder().lineBreakRendering(LineBreakRendering.SEPARATE_BLOCKS).build();

  private static final OutputSettings AS_IT_IS = new OutputSettings().prettyPrint(false);

  private LightFormatting() {}

  /**
   * The text as HTML that may be put into a page: a fixed set of tags, links to the web or mail.
   */
  public static String html(String written) {
    return Jsoup.clean(HTML.render(PARSER.parse(written)), "", allowed(), AS_IT_IS);
  }

  /** The text without its marks, for where nothing can be formatted. */
  public static String plain(String written) {
    return PLAIN.render(PARSER.parse(written));
  }

  private static Safelist allowed() {
    return new Safelist()
        .addTags("p", "br", "strong", "em", "ul", "ol", "li", "blockquote", "code", "a")
        .addAttributes("ol", "start")
        .addAttributes("a", "href")
        .addProtocols("a", "href", "http", "https", "mailto")
        .addEnforcedAttribute("a", "rel", "noopener noreferrer")
        .addEnforcedAttribute("a", "target", "_blank");
  }

  /** Nothing is fetched from anywhere: of a picture only its description stays. */
  private static Node withoutPictures(Node document) {
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Image picture) {
            visitChildren(picture);
            while (picture.getFirstChild() != null) {
              picture.insertBefore(picture.getFirstChild());
            }
            picture.unlink();
          }
        });
    return document;
  }
}
