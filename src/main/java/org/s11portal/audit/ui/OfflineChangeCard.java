package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Optional;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.offline.OfflineChange;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.standards.GradeScale;

/** One answer before and after, and what is to become of it. */
class OfflineChangeCard extends Card {

  /** What may become of an answer that the workbook has otherwise. */
  private enum Choice {
    FILE,
    PORTAL,
    BOTH
  }

  private final transient OfflineChange change;
  private final RadioButtonGroup<Choice> choice =
      new RadioButtonGroup<>(text("audit.offline.choice"));

  OfflineChangeCard(GradeScale scale, OfflineChange change) {
    this.change = change;
    addClassName("may-break");
    var criterion = change.criterion();
    var title = new H2(text("audit.criterion", criterion.code(), criterion.title()));
    title.addClassName("card-title");
    add(title);
    if (change.conflict()) {
      add(
          Chip.warn(text("audit.offline.conflict")),
          new Paragraph(text("audit.offline.conflict.text")));
    }
    add(
        new TwoVersions(
            scale,
            List.of(text("audit.offline.column.portal"), text("audit.offline.column.file")),
            SaveAnswer.of(change.now()),
            change.offered()));
    choice.setItems(
        change.conflict()
            ? List.of(Choice.PORTAL, Choice.FILE, Choice.BOTH)
            : List.of(Choice.FILE, Choice.PORTAL));
    choice.setItemLabelGenerator(one -> text("audit.offline.choice." + one));
    // Nothing newer is overwritten unless somebody says so.
    choice.setValue(change.conflict() ? Choice.PORTAL : Choice.FILE);
    add(choice);
  }

  /** What is to be kept; empty where the portal’s answer stays. */
  Optional<SaveAnswer> chosen() {
    return switch (choice.getValue()) {
      case FILE -> Optional.of(change.replaced());
      case BOTH -> Optional.of(change.both());
      case PORTAL -> Optional.empty();
    };
  }
}
