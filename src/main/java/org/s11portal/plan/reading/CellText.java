package org.s11portal.plan.reading;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The plain text of a cell. Remnants of HTML go, their sense stays: paragraphs and list items
 * become lines, emphasis is dropped, and what is no known mark-up is kept as it was written.
 */
final class CellText {

  private static final Pattern MARK_UP = Pattern.compile("</?[A-Za-z][^>]*>|&(#\\d+|[A-Za-z]+);");
  private static final Pattern BULLET_IN_LINE = Pattern.compile("(?<=\\S)\\s+(?=• )");
  private static final Set<String> LINES =
      Set.of("p", "br", "div", "li", "ul", "ol", "tr", "table", "tbody", "h1", "h2", "h3", "h4");
  private static final Set<String> DROPPED =
      Set.of(
          "html", "head", "body", "i", "b", "em", "strong", "u", "span", "font", "small", "sub",
          "sup", "td", "th", "a", "o:p", "thead");

  private CellText() {}

  static String plain(String raw) {
    var text = MARK_UP.matcher(raw).find() ? withoutMarkUp(raw) : raw;
    return BULLET_IN_LINE
        .matcher(text)
        .replaceAll("\n")
        .lines()
        .map(line -> line.replaceAll("[\\s\\u00A0\\u200B]+", " ").strip())
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String withoutMarkUp(String raw) {
    var text = new StringBuilder();
    Jsoup.parseBodyFragment(raw).body().traverse(new Plainly(text));
    return text.toString();
  }

  private record Plainly(StringBuilder text) implements NodeVisitor {

    @Override
    public void head(Node node, int depth) {
      switch (node) {
        case TextNode words -> text.append(words.getWholeText());
        case DataNode data -> text.append(data.getWholeData());
        case Element element -> open(element);
        default -> {}
      }
    }

    private void open(Element element) {
      var name = element.normalName();
      if (LINES.contains(name)) {
        text.append(name.equals("li") ? "\n• " : "\n");
      } else if (!DROPPED.contains(name)) {
        text.append(element.shallowClone().outerHtml().replaceAll("</[^>]*>$", ""));
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (!(node instanceof Element element)) {
        return;
      }
      var link = element.attr("href");
      if (!link.isBlank() && !element.text().contains(link)) {
        text.append(" (").append(link).append(')');
      }
      if (LINES.contains(element.normalName())) {
        text.append('\n');
      }
    }
  }
}
