package org.readout.intake.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/**
 * The addresses that were checked, by host. Java's HTTP client resolves the host of a request
 * itself, so that a name whose address changes between the check and the connection would lead it
 * elsewhere ("DNS rebinding"); as the virtual machine's resolver, this answers with what was
 * checked. Hosts that are not pinned are looked up as ever.
 *
 * <p>There is one resolver in a virtual machine, which makes it; so the pins are the one table here
 * that all share.
 */
final class Pins implements InetAddressResolver {

  private static final ConcurrentMap<String, List<InetAddress>> PINS = new ConcurrentHashMap<>();
  private static final AtomicReference<Pins> INSTALLED = new AtomicReference<>();

  private final InetAddressResolver system;

  Pins(InetAddressResolver system) {
    this.system = system;
    INSTALLED.set(this);
  }

  /** Lets a host have these addresses from now on. */
  static void pin(String host, List<InetAddress> addresses) throws UnknownHostException {
    installed();
    if (!isLiteral(host)) {
      PINS.put(host, List.copyOf(addresses));
    }
  }

  /** {@return the addresses that the system knows now, without asking the pins or a cache} */
  static List<InetAddress> ofSystem(String host) throws UnknownHostException {
    if (isLiteral(host)) {
      return List.of(InetAddress.getByName(host));
    }
    LookupPolicy both = LookupPolicy.of(LookupPolicy.IPV4 | LookupPolicy.IPV6);
    return installed().system.lookupByName(host, both).toList();
  }

  private static boolean isLiteral(String host) {
    return host.startsWith("[") || host.matches("[\\d.]+");
  }

  /** The virtual machine makes its resolver when it first looks up a name. */
  private static Pins installed() throws UnknownHostException {
    InetAddress.getByName("localhost");
    Pins pins = INSTALLED.get();
    if (pins == null) {
      throw new IllegalStateException(
          "another resolver of host names is installed; fetching would not be safe");
    }
    return pins;
  }

  @Override
  public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
      throws UnknownHostException {
    List<InetAddress> pinned = PINS.get(host);
    return pinned == null ? system.lookupByName(host, policy) : pinned.stream();
  }

  @Override
  public String lookupByAddress(byte[] address) throws UnknownHostException {
    return system.lookupByAddress(address);
  }
}
