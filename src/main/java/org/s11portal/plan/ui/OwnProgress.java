package org.s11portal.plan.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.details.Details;
import java.util.function.Consumer;
import org.s11portal.plan.ActionDetail;

/** The place to say how one of one’s own actions goes, folded up until it is wanted. */
class OwnProgress extends Details {

  OwnProgress(ActionDetail action, Consumer<String> report) {
    super(text("plan.mine.report", action.summary().ref()), new ProgressForm(report));
    addClassName("no-print");
  }
}
