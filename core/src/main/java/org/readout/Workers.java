package org.readout;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** Threads that do one step for many articles; results come in the order of the input. */
final class Workers implements AutoCloseable {

  private final Settings settings;
  private final ExecutorService threads;

  Workers(Settings settings) {
    this.settings = settings;
    this.threads = Executors.newFixedThreadPool(settings.threads(), Workers::thread);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "readout");
    thread.setDaemon(true);
    return thread;
  }

  /** {@return what {@code work} makes of each input, in the order of the inputs} */
  <T, R> List<R> each(String step, List<T> inputs, Function<T, R> work) {
    AtomicInteger done = new AtomicInteger();
    List<Future<R>> futures = new ArrayList<>();
    for (T input : inputs) {
      futures.add(
          threads.submit(() -> {
            R result = work.apply(input);
            Settings.Progress progress =
                new Settings.Progress(step, done.incrementAndGet(), inputs.size());
            settings.progress().accept(progress);
            return result;
          }));
    }
    return futures.stream().map(Workers::result).toList();
  }

  private static <R> R result(Future<R> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
