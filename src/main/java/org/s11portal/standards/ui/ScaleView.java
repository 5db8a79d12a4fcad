package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.identity.Roles;
import org.s11portal.standards.GradeBand;
import org.s11portal.standards.NotApplicableRule;
import org.s11portal.standards.ScaleDraft;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetDrafts;
import org.s11portal.standards.StandardSets;

/** The scale of a draft: its grades from the weakest to the strongest, and “not applicable”. */
@Route(value = StandardsNavigation.SCALE, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class ScaleView extends DraftTask {

  private final StandardSetDrafts drafts;
  private final Div grades = new Div();
  private final List<GradeFields> fields = new ArrayList<>();

  ScaleView(StandardSets sets, StandardSetDrafts drafts) {
    super(sets);
    this.drafts = drafts;
    grades.addClassName("stack");
  }

  @Override
  void edit(StandardSetDetail set, BeforeEnterEvent event) {
    taskCrumbs(set, text("standards.draft.rescale"));
    heading(text("standards.draft.rescale"));
    lead(text("standards.scale.lead"));
    fields.clear();
    set.scale().bands().forEach(band -> fields.add(fieldsOf(Optional.of(band))));
    arrange();
    var another =
        new Button(
            text("standards.scale.add"),
            click -> {
              var added = fieldsOf(Optional.empty());
              fields.add(added);
              arrange();
              added.focus();
            });
    var rule = rule(set.scale().notApplicable());
    add(
        grades,
        another,
        new Card(rule),
        ends(set, () -> drafts.judgeOn(set.held(), draft(rule.getValue()))));
  }

  private GradeFields fieldsOf(Optional<GradeBand> band) {
    return new GradeFields(band, this::move, this::remove);
  }

  private void move(GradeFields one, int by) {
    var place = Math.clamp(fields.indexOf(one) + (long) by, 0, fields.size() - 1);
    fields.remove(one);
    fields.add(place, one);
    arrange();
  }

  private void remove(GradeFields one) {
    fields.remove(one);
    arrange();
  }

  private void arrange() {
    grades.removeAll();
    for (int place = 0; place < fields.size(); place++) {
      fields.get(place).standAt(place, fields.size());
      grades.add(fields.get(place));
    }
  }

  private static RadioButtonGroup<NotApplicableRule> rule(NotApplicableRule now) {
    var rule = new RadioButtonGroup<NotApplicableRule>(text("standards.scale.na"));
    rule.setItems(NotApplicableRule.values());
    rule.setItemLabelGenerator(one -> text("standards.scale.na." + one));
    rule.setValue(now);
    return rule;
  }

  private ScaleDraft draft(NotApplicableRule rule) {
    return new ScaleDraft(fields.stream().map(GradeFields::step).toList(), rule);
  }
}
