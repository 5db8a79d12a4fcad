package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.DeltaType;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/**
 * One text over the other: what went is struck through, what came is underlined, and a screen
 * reader is told so.
 */
class MarkedWords extends Div {

  MarkedWords(String before, String after) {
    addClassNames("prose", "marked-words");
    for (var delta : DiffUtils.diff(words(before), words(after), true).getDeltas()) {
      var old = String.join("", delta.getSource().getLines());
      if (delta.getType() == DeltaType.EQUAL) {
        add(new Text(old));
        continue;
      }
      mark("del", "audit.changes.deleted", old);
      mark("ins", "audit.changes.inserted", String.join("", delta.getTarget().getLines()));
    }
  }

  /** Words and the blanks between them, each a piece of its own. */
  private static List<String> words(String text) {
    return List.of(text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)", -1));
  }

  private void mark(String tag, String key, String words) {
    if (!words.isEmpty()) {
      var said = new Span(text(key) + " ");
      said.addClassName("unseen");
      add(new Marked(tag, said, new Text(words)));
    }
  }

  /** An insertion or a deletion, as HTML has elements for both. */
  private static final class Marked extends HtmlContainer {
    Marked(String tag, Component... content) {
      super(tag);
      add(content);
    }
  }
}
