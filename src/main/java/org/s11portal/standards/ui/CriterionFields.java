package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.agency.AgencyKind;
import org.s11portal.base.ui.Card;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.CriterionDraft;
import org.s11portal.standards.Grade;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.StandardDetail;
import org.s11portal.standards.StandardSetDetail;

/** Everything a criterion says, to be changed. */
class CriterionFields extends Div {

  private final TextField code = new TextField(text("standards.column.CODE"));
  private final Select<StandardDetail> standard = new Select<>();
  private final TextField title = new TextField(text("standards.column.CRITERION_TITLE"));
  private final TextArea question = area("QUESTION", 2);
  private final TextArea guidance = area("GUIDANCE", 4);
  private final TextArea good = area("GOOD", 4);
  private final TextArea evidence = area("EVIDENCE", 3);
  private final Map<Grade, TextArea> descriptors = new LinkedHashMap<>();
  private final ComboBox<CriterionDetail> ancestor =
      new ComboBox<>(text("standards.draft.ancestor"));
  private final CheckboxGroup<AgencyKind> audience =
      new CheckboxGroup<>(text("standards.draft.audience"));

  CriterionFields(
      StandardSetDetail set,
      Optional<StandardSetDetail> followed,
      CriterionDraft draft,
      int standing) {
    addClassName("stack");
    code.setMaxLength(Lengths.CODE);
    title.setMaxLength(Lengths.CRITERION_TITLE);
    title.setHelperText(text("standards.draft.title.hint"));
    title.setWidthFull();
    standard.setLabel(text("standards.column.STANDARD"));
    standard.setItems(set.standards());
    standard.setItemLabelGenerator(
        one -> text("standards.read.standard", one.number(), one.title()));
    set.standard(standing).ifPresent(standard::setValue);
    for (var band : set.scale().bands()) {
      var words =
          new TextArea(
              text("standards.draft.descriptor", GradeLooks.of(set.scale(), band.grade()).words()));
      words.setMinRows(2);
      descriptors.put(band.grade(), words);
    }
    audience.setItems(AgencyKind.values());
    audience.setItemLabelGenerator(kind -> text("agency.kind." + kind));
    audience.setHelperText(text("standards.draft.audience.hint"));
    ancestry(followed);
    show(draft, followed);
    add(
        card("standards.draft.asks", code, standard, title, question),
        card("standards.draft.helps", guidance, good, evidence),
        card("standards.descriptors", descriptors.values().toArray(TextArea[]::new)),
        card("standards.draft.whom", audience),
        followed.isPresent()
            ? card("standards.draft.descent", ancestor)
            : Card.titled(
                text("standards.draft.descent"),
                new Paragraph(text("standards.draft.descent.none"))));
  }

  private void ancestry(Optional<StandardSetDetail> followed) {
    ancestor.setItems(followed.map(set -> set.criteria().toList()).orElse(List.of()));
    ancestor.setItemLabelGenerator(
        one -> text("standards.read.criterion", one.code(), one.question()));
    ancestor.setHelperText(text("standards.draft.ancestor.hint"));
    ancestor.setClearButtonVisible(true);
    ancestor.setWidthFull();
  }

  private void show(CriterionDraft draft, Optional<StandardSetDetail> followed) {
    code.setValue(draft.code());
    title.setValue(draft.title());
    question.setValue(draft.question());
    guidance.setValue(draft.guidance());
    good.setValue(draft.goodLooksLike());
    evidence.setValue(draft.evidenceExpected());
    descriptors.forEach(
        (grade, words) -> words.setValue(draft.descriptors().getOrDefault(grade, "")));
    audience.setValue(draft.audience());
    draft
        .ancestor()
        .flatMap(from -> followed.flatMap(set -> set.criterion(from)))
        .ifPresent(ancestor::setValue);
  }

  int standard() {
    return standard.getValue().number();
  }

  CriterionDraft draft() {
    var described = new LinkedHashMap<Grade, String>();
    descriptors.forEach((grade, words) -> described.put(grade, words.getValue().strip()));
    return new CriterionDraft(
        code.getValue().strip(),
        title.getValue().strip(),
        question.getValue().strip(),
        guidance.getValue().strip(),
        good.getValue().strip(),
        evidence.getValue().strip(),
        described,
        Optional.ofNullable(ancestor.getValue()).map(CriterionDetail::id),
        audience.getValue());
  }

  private static Card card(String title, Component... fields) {
    var form = new Div(fields);
    form.addClassNames("form", "criterion-form");
    return Card.titled(text(title), form);
  }

  private static TextArea area(String column, int rows) {
    var area = new TextArea(text("standards.column." + column));
    area.setMinRows(rows);
    area.setMaxLength(Lengths.TEXT);
    return area;
  }
}
