package org.s11portal.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.security.authorization.AuthorizationDeniedException;

/** A service refused the role behind a screen. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ClosedThing extends NothingHere implements HasErrorParameter<AuthorizationDeniedException> {

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AuthorizationDeniedException> parameter) {
    return show();
  }
}
