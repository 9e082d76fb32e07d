package org.readout.intake.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.readout.intake.form.Refusal;

/**
 * Lets through only hosts that lie in the public network, by the special-purpose registries of IANA
 * (RFC 6890 and its successors), and pins them to the addresses that were checked.
 */
final class AddressGuard {

  /** Which addresses a name has; the system's resolver unless a test says otherwise. */
  @FunctionalInterface
  interface Names {
    List<InetAddress> lookUp(String host) throws UnknownHostException;
  }

  /** One's own network: let through on request. */
  private static final List<Range> PRIVATE =
      ranges(
          "10.0.0.0/8",
          "172.16.0.0/12",
          "192.168.0.0/16",
          "127.0.0.0/8",
          "100.64.0.0/10",
          "::1/128",
          "fc00::/7");

  /**
   * Never let through: this network, link-local (where clouds keep their metadata, also at
   * 168.63.129.16, 100.100.100.200, fd00:ec2::254, fd20:ce::254 and fd00:42::42), benchmarks,
   * documentation, relays, multicast, reserved.
   */
  private static final List<Range> NEVER =
      ranges(
          "0.0.0.0/8",
          "169.254.0.0/16",
          "192.0.0.0/24",
          "192.0.2.0/24",
          "192.88.99.0/24",
          "198.18.0.0/15",
          "198.51.100.0/24",
          "203.0.113.0/24",
          "224.0.0.0/3",
          "168.63.129.16/32",
          "100.100.100.200/32",
          "fd00:ec2::254/128",
          "fd20:ce::254/128",
          "fd00:42::42/128",
          "2001::/23",
          "2001:db8::/32",
          "2002::/16",
          "3fff::/20");

  /** All that is public in IPv6. */
  private static final Range GLOBAL = Range.of("2000::/3");

  /** IPv6-only networks write the whole of IPv4 like this (RFC 6052). */
  private static final Range TRANSLATED = Range.of("64:ff9b::/96");

  private final Predicate<InetAddress> own;
  private final Names names;

  /**
   * @param own which addresses of a private network are let through
   * @param names how names are looked up
   */
  AddressGuard(Predicate<InetAddress> own, Names names) {
    this.own = own;
    this.names = names;
  }

  /** Checks a host and pins it; a connection made afterwards goes to a checked address. */
  void check(String host) throws Refusal {
    try {
      List<InetAddress> found = names.lookUp(host);
      refuseForbidden(host, found);
      Pins.pin(host, found);
      // What the machine remembers from an earlier look-up goes before a pin.
      refuseForbidden(host, List.of(InetAddress.getAllByName(host)));
    } catch (UnknownHostException unknown) {
      throw new Refusal("there is no host " + host);
    }
  }

  private void refuseForbidden(String host, List<InetAddress> addresses) throws Refusal {
    if (addresses.isEmpty()) {
      throw new Refusal("there is no host " + host);
    }
    for (InetAddress address : addresses) {
      if (isNever(address)) {
        throw new Refusal("its address " + address.getHostAddress() + " is not a public one");
      }
      if (isPrivate(address) && !own.test(address)) {
        throw new Refusal(
            "its address "
                + address.getHostAddress()
                + " lies in a private network; --allow-private lets it in");
      }
    }
  }

  static boolean isNever(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 16 && TRANSLATED.contains(bytes)) {
      return isNever(inner(bytes)) || isPrivate(inner(bytes));
    }
    if (isTunnel(bytes)) {
      return true;
    }
    boolean outside = bytes.length == 16 && !GLOBAL.contains(bytes) && !isPrivate(address);
    return outside || NEVER.stream().anyMatch(range -> range.contains(bytes));
  }

  /** Whatever network it is in, its end names an IPv4 address to be reached (ISATAP, RFC 5214). */
  private static boolean isTunnel(byte[] bytes) {
    return bytes.length == 16
        && (bytes[8] & 0xFD) == 0
        && bytes[9] == 0
        && bytes[10] == 0x5E
        && (bytes[11] & 0xFF) == 0xFE;
  }

  static boolean isPrivate(InetAddress address) {
    return PRIVATE.stream().anyMatch(range -> range.contains(address.getAddress()));
  }

  private static InetAddress inner(byte[] bytes) {
    byte[] last = {bytes[12], bytes[13], bytes[14], bytes[15]};
    try {
      return InetAddress.getByAddress(last);
    } catch (UnknownHostException fourBytesAreAnAddress) {
      throw new IllegalStateException(fourBytesAreAnAddress);
    }
  }

  private static List<Range> ranges(String... written) {
    return Stream.of(written).map(Range::of).toList();
  }

  /** The addresses that begin with the same bits. */
  private record Range(byte[] start, int bits) {

    static Range of(String written) {
      int slash = written.indexOf('/');
      try {
        InetAddress address = InetAddress.getByName(written.substring(0, slash));
        return new Range(address.getAddress(), Integer.parseInt(written.substring(slash + 1)));
      } catch (UnknownHostException notALiteral) {
        throw new IllegalArgumentException(written, notALiteral);
      }
    }

    boolean contains(byte[] address) {
      if (address.length != start.length) {
        return false;
      }
      for (int i = 0; i < bits; i++) {
        int mask = 0x80 >> i % 8;
        if ((address[i / 8] & mask) != (start[i / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  /** {@return the addresses that the system's resolver knows, IPv4 first} */
  static List<InetAddress> ofSystem(String host) throws UnknownHostException {
    return Pins.ofSystem(host).stream()
        .sorted((a, b) -> Boolean.compare(b instanceof Inet4Address, a instanceof Inet4Address))
        .toList();
  }
}
