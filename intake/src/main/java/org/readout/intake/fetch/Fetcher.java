package org.readout.intake.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.readout.intake.form.Refusal;

/** Fetches one address after the other. Not for use by several threads at once. */
public final class Fetcher implements AutoCloseable {

  private static final int MOST_HOPS = 10;
  private static final int MOST_TRIES = 3;

  private final FetchSettings settings;
  private final AddressGuard guard;
  private final Transfer transfer;
  private final Optional<PageCache> cache;
  private final Map<String, RobotsRules> robots = new HashMap<>();
  private final Map<String, Instant> notBefore = new HashMap<>();

  public Fetcher(FetchSettings settings) {
    this(settings, new AddressGuard(address -> settings.allowPrivate(), AddressGuard::ofSystem));
  }

  Fetcher(FetchSettings settings, AddressGuard guard) {
    this.settings = settings;
    this.guard = guard;
    this.transfer = new Transfer(settings);
    this.cache = settings.cache().map(PageCache::new);
  }

  /** {@return whether a name is meant as an address rather than a file} */
  public static boolean isAddress(String name) {
    return Address.isMeant(name);
  }

  /**
   * {@return what stands at an address}
   *
   * @throws Refusal when it may not be fetched or cannot be; the message says why
   */
  public Fetched fetch(String asked) throws Refusal {
    Address address = Address.parse(asked);
    Set<String> visited = new HashSet<>();
    boolean lasting = true;
    for (int hop = 0; hop <= MOST_HOPS; hop++) {
      if (!visited.add(address.uri().toString())) {
        throw new Refusal("its redirects lead in a circle");
      }
      askRobots(address);
      Reply reply = ask(address);
      Answer answer = reply.answer();
      Optional<String> target = answer.header("location");
      if (isRedirect(answer.status()) && target.isPresent()) {
        lasting &= answer.status() == 301 || answer.status() == 308;
        address = address.resolve(target.get());
      } else {
        refuseStatus(answer);
        String location = address.uri().toString();
        boolean moved = lasting && hop > 0;
        return new Fetched(
            asked,
            location,
            moved ? Optional.of(location) : Optional.empty(),
            answer.status(),
            answer.headers(),
            answer.body(),
            Instant.now(),
            reply.unchanged());
      }
    }
    throw new Refusal("it redirects more than " + MOST_HOPS + " times");
  }

  /** Does not ask for a feed again for as long as the feed itself says. */
  public void freshFor(Fetched fetched, Duration time) {
    Answer answer = new Answer(fetched.status(), fetched.headers(), fetched.body());
    if (answer.mayBeKept()) {
      Instant until = fetched.when().plus(time);
      cache.ifPresent(one -> one.keep(fetched.location(), answer, until));
    }
  }

  private static boolean isRedirect(int status) {
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
  }

  private static void refuseStatus(Answer answer) throws Refusal {
    int status = answer.status();
    switch (status) {
      case 200, 203 -> {}
      case 401, 402, 403, 407, 451 ->
          throw new Refusal("the publisher refuses it (" + status + "); it is not gone round");
      case 404, 410 -> throw new Refusal("there is no such page (" + status + ")");
      case 429 -> throw new Refusal("the publisher asks for fewer requests (429)");
      default -> throw new Refusal("the server answers with " + status);
    }
  }

  private void askRobots(Address address) throws Refusal {
    RobotsRules rules = robots.get(address.origin());
    if (rules == null) {
      rules = fetchRobots(address);
      robots.put(address.origin(), rules);
    }
    if (!rules.allow(address.pathAndQuery())) {
      throw new Refusal("robots.txt of " + address.host() + " forbids it");
    }
    Duration delay = rules.delay().orElse(Duration.ZERO);
    if (delay.compareTo(settings.limits().patience()) > 0) {
      throw new Refusal(
          "robots.txt of "
              + address.host()
              + " asks for "
              + delay.toSeconds()
              + " s between requests, more than is waited for");
    }
  }

  /** No robots.txt allows everything, an unreachable one nothing (RFC 9309, 2.3.1). */
  private RobotsRules fetchRobots(Address address) throws Refusal {
    Address file = Address.parse(address.origin() + "/robots.txt");
    for (int hop = 0; hop < 5; hop++) {
      Answer answer = ask(file).answer();
      Optional<String> target = answer.header("location");
      if (isRedirect(answer.status()) && target.isPresent()) {
        file = file.resolve(target.get());
      } else if (answer.status() >= 500) {
        throw new Refusal(
            "robots.txt of "
                + address.host()
                + " cannot be fetched ("
                + answer.status()
                + "), so nothing is");
      } else {
        return answer.status() == 200
            ? RobotsRules.parse(new String(answer.body(), StandardCharsets.UTF_8))
            : RobotsRules.ALL;
      }
    }
    return RobotsRules.ALL;
  }

  /** What a server or the cache answered. */
  private record Reply(Answer answer, boolean unchanged) {}

  private Reply ask(Address address) throws Refusal {
    String key = address.uri().toString();
    Optional<PageCache.Kept> kept = cache.flatMap(one -> one.find(key));
    if (kept.isPresent() && kept.get().freshUntil().isAfter(Instant.now())) {
      return new Reply(kept.get().answer(), true);
    }
    Answer answer = askServer(address, conditions(kept));
    if (answer.status() == 304 && kept.isPresent()) {
      Answer old = kept.get().answer();
      keep(key, old, answer.freshFor(Instant.now()));
      return new Reply(old, true);
    }
    if (answer.status() == 200) {
      keep(key, answer, answer.freshFor(Instant.now()));
    }
    return new Reply(answer, false);
  }

  private void keep(String key, Answer answer, Duration fresh) {
    if (answer.mayBeKept()) {
      cache.ifPresent(one -> one.keep(key, answer, Instant.now().plus(fresh)));
    }
  }

  private static Map<String, String> conditions(Optional<PageCache.Kept> kept) {
    Map<String, String> headers = new LinkedHashMap<>();
    kept.flatMap(one -> one.answer().header("etag"))
        .ifPresent(tag -> headers.put("If-None-Match", tag));
    kept.flatMap(one -> one.answer().header("last-modified"))
        .ifPresent(date -> headers.put("If-Modified-Since", date));
    return headers;
  }

  /** Asks again, ever later, when the server is busy or the line breaks. */
  private Answer askServer(Address address, Map<String, String> headers) throws Refusal {
    Duration wait = settings.limits().backOff();
    for (int tries = 1; ; tries++) {
      guard.check(address.host());
      takeTurn(address);
      try {
        Answer answer = transfer.get(address, headers);
        Duration asked = answer.retryAfter(Instant.now()).orElse(wait);
        if (!isBusy(answer.status()) || tries == MOST_TRIES) {
          return answer;
        }
        refuseLong(answer.status(), asked);
        pause(asked);
      } catch (IOException fault) {
        if (tries == MOST_TRIES || !mayPass(fault)) {
          throw new Refusal(reason(fault));
        }
        pause(wait);
      }
      wait = wait.multipliedBy(2);
    }
  }

  private static boolean isBusy(int status) {
    return status == 429 || status == 502 || status == 503 || status == 504;
  }

  private static boolean mayPass(IOException fault) {
    return !(fault instanceof SSLException
        || fault instanceof Transfer.TooLarge
        || fault instanceof Transfer.TooSlow);
  }

  private void refuseLong(int status, Duration asked) throws Refusal {
    if (asked.compareTo(settings.limits().patience()) > 0) {
      throw new Refusal(
          "the server is busy ("
              + status
              + ") and asks to come back in "
              + asked.toSeconds()
              + " s");
    }
  }

  private static String reason(IOException fault) {
    String said = String.valueOf(fault.getMessage());
    return switch (fault) {
      case SSLException broken -> "its certificate or encryption is not in order: " + said;
      case ConnectException refused -> "nobody answers there";
      case Transfer.TooSlow slow -> said;
      case Transfer.TooLarge large -> said;
      case IOException other -> "the answer broke off: " + said;
    };
  }

  private void takeTurn(Address address) throws Refusal {
    Instant now = Instant.now();
    Instant turn = notBefore.getOrDefault(address.host(), now);
    if (turn.isAfter(now)) {
      pause(Duration.between(now, turn));
    }
    Duration delay =
        Optional.ofNullable(robots.get(address.origin()))
            .flatMap(RobotsRules::delay)
            .orElse(Duration.ZERO);
    Duration between = settings.limits().between();
    Duration gap = delay.compareTo(between) > 0 ? delay : between;
    notBefore.put(address.host(), Instant.now().plus(gap));
  }

  private static void pause(Duration time) throws Refusal {
    try {
      Thread.sleep(time);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new Refusal("stopped");
    }
  }

  @Override
  public void close() {
    transfer.close();
  }
}
