package org.s11portal.base.paper;

import static org.s11portal.base.Texts.text;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.s11portal.base.LightFormatting;

/**
 * A paper as it is written, from its title to its last line. Everything given to it is text and
 * stays the characters that were typed; only what people write with {@link LightFormatting} is
 * formatted. It refers to nothing outside itself.
 */
public final class Paper {

  private final Document document = Document.createShell("");
  private final Element bookmarks;

  /**
   * Begins a paper.
   *
   * @param about one sentence that says what it is, for those who look for it
   */
  public Paper(String title, String about) {
    document.outputSettings().syntax(Document.OutputSettings.Syntax.xml);
    var html = Objects.requireNonNull(document.selectFirst("html"));
    html.attr("lang", "en-GB");
    document.title(title);
    document.head().appendElement("meta").attr("name", "description").attr("content", about);
    document.head().appendElement("meta").attr("name", "subject").attr("content", about);
    document
        .head()
        .appendElement("meta")
        .attr("name", "author")
        .attr("content", text("base.product"));
    bookmarks = document.head().appendElement("bookmarks");
    document.body().appendElement("h1").text(title);
  }

  /** A part of the paper, which the reader also finds among its bookmarks. */
  public Paper part(String title) {
    bookmark(bookmarks, head("h2", title), title);
    return this;
  }

  /** A section of the part before it. */
  public Paper section(String title) {
    var under = Objects.requireNonNullElse(bookmarks.lastElementChild(), bookmarks);
    bookmark(under, head("h3", title), title);
    return this;
  }

  /** A heading within a section. */
  public Paper heading(String title) {
    document.body().appendElement("h4").text(title);
    return this;
  }

  /** One paragraph, as it is. */
  public Paper line(String words) {
    document.body().appendElement("p").text(words);
    return this;
  }

  /** One paragraph that stands out. */
  public Paper grade(String words) {
    document.body().appendElement("p").addClass("grade").text(words);
    return this;
  }

  /** What somebody wrote, lightly formatted. */
  public Paper words(String written) {
    var block = document.body().appendElement("div").html(LightFormatting.html(written));
    // On paper an address is read, not followed.
    for (var link : block.select("a")) {
      var address = link.attr("href");
      if (!link.text().equals(address)) {
        link.appendText(" (" + address + ")");
      }
      link.unwrap();
    }
    return this;
  }

  /** A list of lines. */
  public Paper list(List<String> lines) {
    var list = document.body().appendElement("ul");
    lines.forEach(line -> list.appendElement("li").text(line));
    return this;
  }

  /** A table; the first cell of each row names it. */
  public Paper table(String caption, List<String> headers, List<List<String>> rows) {
    var table = document.body().appendElement("table");
    table.appendElement("caption").text(caption);
    var head = table.appendElement("thead").appendElement("tr");
    headers.forEach(words -> head.appendElement("th").attr("scope", "col").text(words));
    var body = table.appendElement("tbody");
    for (var cells : rows) {
      var row = body.appendElement("tr");
      row.appendElement("th").attr("scope", "row").text(cells.getFirst());
      cells.stream().skip(1).forEach(words -> row.appendElement("td").text(words));
    }
    return this;
  }

  private String head(String tag, String title) {
    var id = "p-" + UUID.randomUUID();
    document.body().appendElement(tag).attr("id", id).text(title);
    return id;
  }

  private static void bookmark(Element under, String id, String title) {
    under.appendElement("bookmark").attr("name", title).attr("href", "#" + id);
  }

  Document document() {
    return document;
  }
}
