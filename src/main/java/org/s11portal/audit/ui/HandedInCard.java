package org.s11portal.audit.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import org.s11portal.audit.ReturnDetail;
import org.s11portal.audit.SubmissionDetail;
import org.s11portal.base.Dates;
import org.s11portal.base.ui.ButtonLink;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.Prose;
import org.s11portal.identity.People;
import org.s11portal.identity.UserId;

/** What was handed in: each frozen version, who declared it, when, and its fingerprint. */
class HandedInCard extends Card {

  HandedInCard(ReturnDetail whole, People people) {
    var title = new H2(text("audit.handedIn"));
    title.addClassName("card-title");
    add(title);
    var names =
        people.names(whole.submissions().stream().map(SubmissionDetail::submittedBy).toList());
    whole.submissions().reversed().forEach(submission -> add(version(whole, submission, names)));
  }

  private static Div ways(ReturnDetail whole, int number) {
    var one = whole.assessment();
    var ways =
        new Div(
            new ButtonLink(
                text("audit.handedIn.read", number),
                AuditNavigation.version(one.round(), one.agency(), number)));
    if (number > 1) {
      ways.add(
          new ButtonLink(
              text("audit.handedIn.changes", number - 1),
              AuditNavigation.changes(one.round(), one.agency(), number)));
    }
    ways.addClassName("actions");
    return ways;
  }

  private static Div version(
      ReturnDetail whole, SubmissionDetail submission, Map<UserId, String> names) {
    var hash = new Paragraph(text("audit.handedIn.hash") + " ");
    hash.add(new Code(submission.sha256()));
    hash.addClassName("audit-hash");
    var words = new Prose(submission.statement());
    words.addClassName("quote");
    var version =
        new Div(
            new Paragraph(
                text(
                    "audit.handedIn.version",
                    submission.number(),
                    Dates.dayAndTime(submission.submittedAt()),
                    names.getOrDefault(
                        submission.submittedBy(), submission.submittedBy().value()))),
            words,
            new Paragraph(
                text(
                    "audit.handedIn.declared",
                    submission.declaredName(),
                    submission.declaredPost())),
            hash,
            ways(whole, submission.number()));
    version.addClassName("audit-version");
    return version;
  }
}
