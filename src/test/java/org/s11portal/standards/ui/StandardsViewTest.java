package org.s11portal.standards.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditScene;
import org.s11portal.base.ui.EmptyState;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class StandardsViewTest extends ViewTest {

  @Autowired private ApplicationContext context;

  @Test
  void everybodyReadsTheNewestSet() {
    new AuditScene(context).asking("bchc");
    SignInAs.boardMember();

    open("standards");

    assertThat(_get(H1.class).getText()).isEqualTo("Section 11 standards 2015-16");
    assertThat(_find(StandardSheet.class)).hasSize(2);
    _assertOne(H3.class, spec -> spec.withText("1.1 Question 1.1"));
  }

  @Test
  void anEditionHasAnAddressAndAnUnknownOneHasNone() {
    new AuditScene(context).asking("bchc");
    SignInAs.contributor("bchc");

    open("standards/2015");
    assertThat(_find(StandardSheet.class)).hasSize(2);

    open("standards/1066");
    _assertNone(StandardSheet.class);
  }

  @Test
  void withoutASetThePageSaysSo() {
    SignInAs.manager();

    open("standards");

    _assertOne(EmptyState.class);
  }
}
