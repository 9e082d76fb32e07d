package org.readout.intake.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One request and its answer, bounded in bytes and time. It follows no redirect. */
final class Transfer implements AutoCloseable {

  private final FetchSettings settings;
  private final HttpClient client;

  Transfer(FetchSettings settings) {
    this.settings = settings;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .proxy(HttpClient.Builder.NO_PROXY)
            .connectTimeout(settings.limits().whole())
            .build();
  }

  /**
   * {@return what the server answers}
   *
   * @throws IOException when there is no whole answer; the message says why
   */
  Answer get(Address address, Map<String, String> headers) throws IOException {
    boolean secure = address.uri().getScheme().equals("https");
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address.uri())
            .version(secure ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
            .header("User-Agent", settings.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8")
            .header("Accept-Language", "en,*;q=0.5")
            .header("Accept-Encoding", "gzip");
    headers.forEach(request::header);
    CompletableFuture<HttpResponse<byte[]>> coming =
        client.sendAsync(request.build(), told -> new Bounded(settings.maxBytes()));
    HttpResponse<byte[]> response = await(coming);
    return new Answer(response.statusCode(), response.headers().map(), response.body());
  }

  private <T> T await(CompletableFuture<T> coming) throws IOException {
    Duration limit = settings.limits().whole();
    try {
      return coming.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException slow) {
      throw new TooSlow("no whole answer within " + shown(limit));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped");
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof IOException fault ? fault : new IOException(failed);
    } finally {
      coming.cancel(true);
    }
  }

  private static String shown(Duration limit) {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  @Override
  public void close() {
    client.shutdownNow();
  }

  /** The answer took too long. */
  static final class TooSlow extends IOException {

    private static final long serialVersionUID = 1L;

    TooSlow(String message) {
      super(message);
    }
  }

  /** The answer is too large. */
  static final class TooLarge extends IOException {

    private static final long serialVersionUID = 1L;

    TooLarge(long most) {
      super("the answer is larger than " + most + " bytes");
    }
  }

  /** Collects a body up to a size and then hangs up. */
  private static final class Bounded implements HttpResponse.BodySubscriber<byte[]> {
    private final long most;
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Flow.@Nullable Subscription subscription;

    Bounded(long most) {
      this.most = most;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
      return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
      this.subscription = subscription;
      subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
      for (ByteBuffer buffer : buffers) {
        if (bytes.size() + (long) buffer.remaining() > most) {
          whole.completeExceptionally(new TooLarge(most));
          if (subscription != null) {
            subscription.cancel();
          }
          return;
        }
        byte[] piece = new byte[buffer.remaining()];
        buffer.get(piece);
        bytes.writeBytes(piece);
      }
    }

    @Override
    public void onError(Throwable fault) {
      whole.completeExceptionally(fault);
    }

    @Override
    public void onComplete() {
      whole.complete(bytes.toByteArray());
    }
  }
}
