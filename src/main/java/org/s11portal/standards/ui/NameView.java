package org.s11portal.standards.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.s11portal.base.ui.Card;
import org.s11portal.base.ui.MainLayout;
import org.s11portal.identity.Roles;
import org.s11portal.standards.Lengths;
import org.s11portal.standards.StandardSetDetail;
import org.s11portal.standards.StandardSetDrafts;
import org.s11portal.standards.StandardSets;

/** What a draft is called, and which edition it follows. */
@Route(value = StandardsNavigation.NAME, layout = MainLayout.class)
@RolesAllowed(Roles.BUSINESS_MANAGER)
public class NameView extends DraftTask {

  private final StandardSetDrafts drafts;

  NameView(StandardSets sets, StandardSetDrafts drafts) {
    super(sets);
    this.drafts = drafts;
  }

  @Override
  void edit(StandardSetDetail set, BeforeEnterEvent event) {
    taskCrumbs(set, text("standards.draft.rename"));
    heading(text("standards.draft.rename"));
    var title = new TextField(text("standards.begin.title"));
    title.setMaxLength(Lengths.TITLE);
    title.setWidthFull();
    title.setValue(set.title());
    var follows = new ComboBox<StandardSetDetail>(text("standards.draft.followsWhich"));
    follows.setHelperText(text("standards.draft.followsWhich.hint"));
    follows.setItemLabelGenerator(StandardSetDetail::title);
    follows.setClearButtonVisible(true);
    follows.setWidthFull();
    follows.setItems(
        sets().all().stream()
            .filter(other -> other.status().isSignedOff() && other.code().equals(set.code()))
            .toList());
    set.follows().map(sets()::get).ifPresent(follows::setValue);
    var form =
        new Div(
            title,
            follows,
            ends(
                set,
                () ->
                    drafts.call(
                        set.held(),
                        title.getValue(),
                        Optional.ofNullable(follows.getValue()).map(StandardSetDetail::id))));
    form.addClassName("form");
    add(new Card(form));
  }
}
