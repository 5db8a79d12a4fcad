package org.s11portal.base.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.s11portal.base.Busy;

class PressTest {

  private static final int ASKED = 200;

  private final Press press = new Press();
  private final AtomicInteger working = new AtomicInteger();
  private final AtomicInteger mostWorking = new AtomicInteger();
  private final CountDownLatch finish = new CountDownLatch(1);

  private String work() throws IOException {
    mostWorking.accumulateAndGet(working.incrementAndGet(), Math::max);
    try {
      finish.await();
      return "made";
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      working.decrementAndGet();
    }
  }

  private static boolean wasMade(Future<String> one) throws InterruptedException {
    try {
      return one.get().equals("made");
    } catch (ExecutionException refused) {
      assertThat(refused).hasCauseInstanceOf(Busy.class);
      return false;
    }
  }

  @Test
  void ofTwoHundredAtOnceTwoAreMadeFortyWaitAndTheRestAreToldAtOnce() throws Exception {
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      var refused = new CountDownLatch(ASKED - Press.AT_A_TIME - Press.WAITING);
      var all = new ArrayList<Future<String>>();
      Callable<String> ask =
          () -> {
            try {
              return press.make(this::work);
            } catch (Busy busy) {
              refused.countDown();
              throw busy;
            }
          };
      for (int i = 0; i < ASKED; i++) {
        all.add(people.submit(ask));
      }
      // Before the first is finished: nobody who is told to come again has waited for anything.
      refused.await();
      finish.countDown();

      var made = 0;
      for (var one : all) {
        made += wasMade(one) ? 1 : 0;
      }
      assertThat(made).isEqualTo(Press.AT_A_TIME + Press.WAITING);
      assertThat(mostWorking).hasValue(Press.AT_A_TIME);
    }
  }

  @Test
  void workThatFailsGivesItsPlaceToTheNext() throws IOException {
    for (int i = 0; i < Press.AT_A_TIME + Press.WAITING + 1; i++) {
      assertThatThrownBy(
              () ->
                  press.make(
                      () -> {
                        throw new IOException("the disk is full");
                      }))
          .isInstanceOf(IOException.class);
    }
    assertThat(press.make(() -> "made")).isEqualTo("made");
  }
}
