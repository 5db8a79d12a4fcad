package org.s11portal.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.s11portal.base.LightFormatting;

/**
 * What somebody wrote with {@link LightFormatting}, formatted and harmless. It is built element by
 * element: no text of theirs is ever handed to the browser as HTML.
 */
public class FormattedWords extends Div {

  public FormattedWords(String written) {
    addClassNames("prose", "formatted");
    Jsoup.parseBodyFragment(LightFormatting.html(written))
        .body()
        .childNodes()
        .forEach(node -> append(getElement(), node));
  }

  private static void append(Element into, Node node) {
    if (node instanceof TextNode text) {
      if (!text.isBlank() || into.getTag().equals("p")) {
        into.appendChild(Element.createText(text.getWholeText()));
      }
    } else if (node instanceof org.jsoup.nodes.Element element) {
      var made = new Element(element.tagName());
      element.attributes().forEach(one -> made.setAttribute(one.getKey(), one.getValue()));
      element.childNodes().forEach(child -> append(made, child));
      into.appendChild(made);
    }
  }
}
