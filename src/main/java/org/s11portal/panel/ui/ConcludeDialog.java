package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Confirm;
import org.s11portal.base.ui.Notices;
import org.s11portal.base.ui.Prose;
import org.s11portal.panel.AgendaItem;
import org.s11portal.panel.DeskSheet;
import org.s11portal.panel.Outstanding;
import org.s11portal.panel.PanelId;

/** Concluding a panel: what is missing, each with a link to its place; or reconvening it. */
class ConcludeDialog extends Dialog {

  ConcludeDialog(DeskWork work, DeskSheet sheet, Runnable again) {
    setHeaderTitle(text("panel.conclude.title"));
    addClassName("confirm");
    setCloseOnOutsideClick(false);
    var id = sheet.panel().id();
    var outstanding = sheet.outstanding();
    var conclude =
        new Button(
            text("panel.conclude.yes"),
            click -> {
              if (Attempt.to(() -> work.conclusions().conclude(id))) {
                close();
                Notices.done(text("panel.conclude.done"));
                again.run();
              }
            });
    conclude.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    if (outstanding.isNothing()) {
      add(new Prose(text("panel.conclude.text")));
    } else {
      conclude.setEnabled(false);
      add(new Prose(text("panel.conclude.missing")), missing(id, outstanding));
    }
    unheard(sheet);
    var reconvene =
        new Button(
            text("panel.reconvene"),
            click -> {
              close();
              Confirm.withReason(
                  text("panel.reconvene.title"),
                  text("panel.reconvene.text"),
                  text("panel.reconvene.left"),
                  text("panel.reconvene.yes"),
                  left -> {
                    work.conclusions().reconvene(id, left);
                    again.run();
                  });
            });
    getFooter().add(new Button(text("base.cancel"), click -> close()), reconvene, conclude);
  }

  /** They stop nobody from concluding; reconvening carries them over. */
  private void unheard(DeskSheet sheet) {
    var lines = sheet.agenda().unheard();
    if (lines.isEmpty()) {
      return;
    }
    var list = new UnorderedList();
    list.addClassName("panel-missing");
    lines.forEach(
        line ->
            list.add(
                item(
                    PanelNavigation.desk(sheet.panel().id(), AgendaItem.of(line.id()).value()),
                    line.title())));
    add(new Prose(text("panel.conclude.unheard")), list);
  }

  private UnorderedList missing(PanelId id, Outstanding outstanding) {
    var list = new UnorderedList();
    list.addClassName("panel-missing");
    outstanding
        .open()
        .forEach(
            challenge ->
                list.add(
                    item(
                        PanelNavigation.challenge(challenge),
                        text(
                            "panel.conclude.challenge",
                            challenge.code(),
                            text("panel.challenge." + challenge.status())))));
    outstanding
        .notModerated()
        .forEach(
            criterion ->
                list.add(
                    item(
                        PanelNavigation.desk(id, criterion.code()),
                        text("panel.conclude.grade", criterion.code(), criterion.title()))));
    return list;
  }

  private ListItem item(String href, String words) {
    var link = new Anchor(href, words);
    link.getElement().addEventListener("click", click -> close());
    return new ListItem(link);
  }
}
