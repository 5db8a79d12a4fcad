package org.s11portal.base.history;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.EventType;
import org.springframework.context.annotation.Configuration;

/** Puts the history behind every write of Hibernate’s. */
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {

  HistoryConfiguration(EntityManagerFactory factory, HistoryWriter writer) {
    var registry =
        factory
            .unwrap(SessionFactoryImplementor.class)
            .getServiceRegistry()
            .requireService(EventListenerRegistry.class);
    var listener = new HistoryListener(writer);
    registry.appendListeners(EventType.POST_INSERT, listener);
    registry.appendListeners(EventType.POST_UPDATE, listener);
    registry.appendListeners(EventType.POST_DELETE, listener);
    registry.appendListeners(EventType.POST_COLLECTION_RECREATE, listener);
    registry.appendListeners(EventType.POST_COLLECTION_UPDATE, listener);
  }
}
