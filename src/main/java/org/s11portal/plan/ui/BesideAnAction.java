package org.s11portal.plan.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.s11portal.plan.ActionDetail;
import org.springframework.modulith.NamedInterface;

/** Where a module above lays something beside an action of the plan. */
@NamedInterface("ui")
public interface BesideAnAction {

  /** Empty when there is nothing that this reader may see. */
  Optional<Component> beside(ActionDetail action);
}
