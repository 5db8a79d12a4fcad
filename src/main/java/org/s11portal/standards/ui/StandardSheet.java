package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Chip;
import org.s11portal.base.ui.GradeMark;
import org.s11portal.base.ui.Prose;
import org.s11portal.standards.CriterionDetail;
import org.s11portal.standards.GradeScale;
import org.s11portal.standards.StandardDetail;

/** One standard with its criteria, as it is read and printed. */
class StandardSheet extends Div {

  StandardSheet(StandardDetail standard, GradeScale scale) {
    addClassName("standard-sheet");
    var card =
        Card.titled(
            text("standards.read.standard", standard.number(), standard.title()),
            new Paragraph(standard.summary()));
    card.setId(anchor(standard.number()));
    standard.criteria().forEach(criterion -> card.add(sheet(criterion, scale)));
    add(card);
  }

  static String anchor(int standard) {
    return "standard-" + standard;
  }

  private static Div sheet(CriterionDetail criterion, GradeScale scale) {
    var sheet =
        new Div(new H3(text("standards.read.criterion", criterion.code(), criterion.question())));
    sheet.addClassName("criterion-sheet");
    sheet.setId(StandardsNavigation.anchor(criterion.code()));
    if (!criterion.audience().isEmpty()) {
      sheet.add(Chip.not(Audience.words(criterion)));
    }
    part(sheet, "standards.guidance", criterion.guidance());
    part(sheet, "standards.goodLooksLike", criterion.goodLooksLike());
    part(sheet, "standards.evidenceExpected", criterion.evidenceExpected());
    if (!criterion.descriptors().isEmpty()) {
      sheet.add(new H4(text("standards.descriptors")), descriptors(criterion, scale));
    }
    return sheet;
  }

  private static void part(Div sheet, String key, String words) {
    if (!words.isBlank()) {
      sheet.add(new H4(text(key)), new Prose(words));
    }
  }

  private static DescriptionList descriptors(CriterionDetail criterion, GradeScale scale) {
    var list = new DescriptionList();
    list.addClassName("descriptors");
    scale
        .bands()
        .forEach(
            band ->
                list.add(
                    new DescriptionList.Term(new GradeMark(GradeLooks.of(scale, band.grade()))),
                    new DescriptionList.Description(
                        criterion.descriptors().getOrDefault(band.grade(), ""))));
    return list;
  }
}
