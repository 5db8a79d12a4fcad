package org.s11portal.notification.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import org.s11portal.base.ui.Attempt;
import org.s11portal.base.ui.Prose;
import org.s11portal.notification.ReminderPreview;

/** Shows a reminder, whole and with its readers, before it goes out. */
class ReminderDialog extends Dialog {

  ReminderDialog(ReminderPreview preview, Runnable send) {
    setHeaderTitle(text("notification.remind.title", preview.people()));
    setWidth("min(720px, calc(100vw - 32px))");
    setCloseOnOutsideClick(false);
    var readers = new UnorderedList();
    preview.readers().forEach(agency -> readers.add(new ListItem(words(agency))));
    var letter = new Prose(preview.body());
    letter.addClassName("letter");
    add(
        readers,
        new H3(text("notification.remind.letter")),
        new Paragraph(text("notification.remind.subject", preview.subject())),
        letter);
    var yes = new Button(text("notification.remind.send"));
    yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    yes.addClickListener(
        click -> {
          if (Attempt.to(send)) {
            close();
          }
        });
    getFooter().add(new Button(text("base.cancel"), click -> close()), yes);
  }

  private static String words(ReminderPreview.Readers agency) {
    return agency.names().isEmpty()
        ? text("notification.remind.nobody", agency.agency())
        : text("notification.remind.readers", agency.agency(), String.join(", ", agency.names()));
  }
}
