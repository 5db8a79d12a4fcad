package org.s11portal.panel.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.s11portal.base.ui.Attempt;
import org.s11portal.identity.PersonDetail;
import org.s11portal.identity.UserId;
import org.s11portal.panel.AttendanceDetail;
import org.s11portal.panel.PanelDetail;
import org.s11portal.panel.Presence;
import org.s11portal.panel.SeatDetail;
import org.s11portal.panel.SittingDetail;

/** Who came: a line for each member. */
class AttendanceDialog extends Dialog {

  private record Line(
      UserId member, Select<Presence> presence, Select<PersonDetail> deputy, TextField interest) {
    AttendanceDetail noted() {
      return new AttendanceDetail(
          member,
          presence.getValue(),
          deputy.getOptionalValue().map(PersonDetail::user),
          interest.getValue());
    }
  }

  AttendanceDialog(DeskWork work, PanelDetail panel, Runnable again) {
    setHeaderTitle(text("panel.attendance.title"));
    addClassName("confirm");
    var deputies = work.schedule().deputies(panel.id());
    var known =
        panel.sitting().map(SittingDetail::attendance).orElse(List.of()).stream()
            .collect(Collectors.toMap(AttendanceDetail::member, Function.identity()));
    var lines =
        panel.seats().stream()
            .map(seat -> line(seat, Optional.ofNullable(known.get(seat.person())), deputies))
            .toList();
    var save =
        new Button(
            text("panel.attendance.save"),
            click -> {
              if (Attempt.to(
                  () ->
                      work.sittings()
                          .attended(panel.id(), lines.stream().map(Line::noted).toList()))) {
                close();
                again.run();
              }
            });
    save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    getFooter().add(new Button(text("base.cancel"), click -> close()), save);
  }

  private Line line(
      SeatDetail seat, Optional<AttendanceDetail> noted, List<PersonDetail> deputies) {
    var presence = new Select<Presence>();
    presence.setLabel(seat.name());
    presence.setItems(Presence.values());
    presence.setItemLabelGenerator(one -> text("panel.presence." + one));
    presence.setValue(noted.map(AttendanceDetail::presence).orElse(Presence.PRESENT));
    var deputy = new Select<PersonDetail>();
    deputy.setLabel(text("panel.attendance.deputy", seat.name()));
    deputy.setItems(deputies.stream().filter(one -> !one.user().equals(seat.person())).toList());
    deputy.setItemLabelGenerator(PanelWords::name);
    noted
        .flatMap(AttendanceDetail::deputy)
        .flatMap(user -> deputies.stream().filter(one -> one.user().equals(user)).findFirst())
        .ifPresent(deputy::setValue);
    deputy.setVisible(presence.getValue() == Presence.DEPUTY);
    var interest = new TextField(text("panel.attendance.interest", seat.name()));
    interest.setMaxLength(AttendanceDetail.LONGEST_INTEREST);
    interest.setValue(noted.map(AttendanceDetail::interest).orElse(""));
    interest.setVisible(presence.getValue() == Presence.RECUSED);
    presence.addValueChangeListener(
        change -> {
          deputy.setVisible(change.getValue() == Presence.DEPUTY);
          interest.setVisible(change.getValue() == Presence.RECUSED);
        });
    var row = new Div(presence, deputy, interest);
    row.addClassName("row");
    add(row);
    return new Line(seat.person(), presence, deputy, interest);
  }
}
