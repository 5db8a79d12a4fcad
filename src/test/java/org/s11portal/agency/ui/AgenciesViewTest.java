package org.s11portal.agency.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.html.Span;
import org.junit.jupiter.api.Test;
import org.s11portal.audit.AuditScene;
import org.s11portal.base.ui.WhereIWork;
import org.s11portal.testing.SignInAs;
import org.s11portal.testing.ViewTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AgenciesViewTest extends ViewTest {

  @Autowired private ApplicationContext context;
  @Autowired private WhereIWork whereIWork;

  @Test
  void officersSeeTheAgenciesByKind() {
    new AuditScene(context).asking("bchc", "yos");
    SignInAs.officer();

    open("agencies");

    _assertOne(Span.class, spec -> spec.withText("Agency bchc"));
  }

  @Test
  void agenciesDoNotEnter() {
    SignInAs.lead("bchc");

    assertThatThrownBy(() -> open("agencies")).isInstanceOf(MockAccessDeniedException.class);
  }

  @Test
  void theShellLearnsWhatAnAgencyIsCalled() {
    new AuditScene(context).asking("bchc");

    assertThat(whereIWork.agencyName("bchc")).contains("Agency bchc");
    assertThat(whereIWork.agencyName("nobody")).isEmpty();
  }
}
