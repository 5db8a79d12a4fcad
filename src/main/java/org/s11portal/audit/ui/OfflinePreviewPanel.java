package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.s11portal.audit.SaveAnswer;
import org.s11portal.audit.offline.OfflineFinding;
import org.s11portal.audit.offline.OfflinePreview;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Fact;
import org.s11portal.base.ui.Facts;

/**
 * What a workbook would change: what cannot be taken over, each change, and a choice in conflicts.
 */
class OfflinePreviewPanel extends Div {

  private final List<OfflineChangeCard> cards = new ArrayList<>();

  OfflinePreviewPanel(OfflinePreview preview, Consumer<List<SaveAnswer>> take) {
    addClassName("stack");
    add(
        new Facts(
            fact(preview.changes().size(), "audit.offline.changes"),
            fact(preview.conflicts().size(), "audit.offline.conflicts"),
            fact(preview.findings().size(), "audit.offline.findings"),
            fact(preview.same(), "audit.offline.same")));
    if (!preview.findings().isEmpty()) {
      add(findings(preview.findings()));
    }
    preview.changes().forEach(change -> cards.add(new OfflineChangeCard(preview.scale(), change)));
    cards.forEach(this::add);
    if (cards.isEmpty()) {
      add(new Card(new Paragraph(text("audit.offline.nothing"))));
      return;
    }
    var yes = new Button(text("audit.offline.yes"), click -> take.accept(chosen()));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    yes.setDisableOnClick(true);
    yes.addClickListener(click -> yes.setEnabled(true));
    var row = new Div(yes);
    row.addClassName("actions");
    add(row);
  }

  private List<SaveAnswer> chosen() {
    return cards.stream()
        .map(OfflineChangeCard::chosen)
        .<SaveAnswer>mapMulti(Optional::ifPresent)
        .toList();
  }

  private static Card findings(List<OfflineFinding> findings) {
    var list = new UnorderedList();
    list.addClassName("audit-check");
    findings.stream().map(OfflinePreviewPanel::line).map(ListItem::new).forEach(list::add);
    var card =
        Card.titled(
            text("audit.offline.findings.title"),
            new Paragraph(text("audit.offline.findings.text")),
            list);
    card.addClassName("may-break");
    return card;
  }

  private static String line(OfflineFinding finding) {
    var why = text(finding.why());
    return finding.cell().isEmpty() ? why : text("audit.offline.cell", finding.cell(), why);
  }

  private static Fact fact(int count, String key) {
    return new Fact(Integer.toString(count), text(key, count), "");
  }
}
