package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.s11portal.audit.AnswerDetail;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.Card;
import org.s11portal.identity.People;
import org.s11portal.identity.UserId;

/** Who worked where last, so that colleagues do not meet on one answer by accident. */
class LatestWork extends Card {

  private static final int SHOWN = 5;

  LatestWork(ReturnDetail whole, People people) {
    small();
    var title = new H2(text("audit.latest"));
    title.addClassName("card-title");
    add(title);
    var latest =
        whole.answers().stream()
            .filter(answer -> answer.editedAt().isPresent())
            .sorted(Comparator.comparing(LatestWork::editedAt).reversed())
            .limit(SHOWN)
            .toList();
    if (latest.isEmpty()) {
      add(new Paragraph(text("audit.latest.none")));
      return;
    }
    var names = people.names(editors(latest));
    var list = new UnorderedList();
    list.addClassName("audit-latest");
    latest.forEach(answer -> list.add(item(answer, names)));
    add(list);
  }

  private static ListItem item(AnswerDetail answer, Map<UserId, String> names) {
    var who = answer.editedBy().map(names::get).orElse("");
    var when = new Span(text("audit.latest.by", who, Dates.dayAndTime(editedAt(answer))));
    return new ListItem(new Anchor(AuditNavigation.answer(answer.code()), answer.code()), when);
  }

  private static List<UserId> editors(List<AnswerDetail> answers) {
    return answers.stream()
        .map(AnswerDetail::editedBy)
        .<UserId>mapMulti(Optional::ifPresent)
        .toList();
  }

  private static Instant editedAt(AnswerDetail answer) {
    return answer.editedAt().orElse(Instant.EPOCH);
  }
}
