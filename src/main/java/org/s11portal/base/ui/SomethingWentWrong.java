package org.s11portal.base.ui;

import static org.s11portal.base.Texts.text;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** A screen that failed. It shows a reference to the log, and nothing of what the log says. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class SomethingWentWrong extends Page implements HasErrorParameter<Exception> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
    var reference = Failures.log(parameter.getCaughtException());
    heading(text("base.failed"));
    lead(text("base.failed.text", reference));
    add(new ButtonLink(text("base.toHome"), "").primary());
    return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
  }
}
