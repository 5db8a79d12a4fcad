package org.s11portal.base.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.s11portal.base.NotFound;

/** The address names a thing that is not there for this person. */
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class UnknownThing extends NothingHere implements HasErrorParameter<NotFound> {

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
    return show();
  }
}
