package org.readout.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.intake.form.Refusal;

class AddressTest {

  private static AddressGuard guard(boolean allowPrivate) {
    return new AddressGuard(address -> allowPrivate, AddressGuard::ofSystem);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://127.1/",
        "http://2130706433/",
        "http://0x7f000001/",
        "http://0177.0.0.1/",
        "http://0x7f.0.0.1/",
        "http://127.0.0.1./",
        "http://localhost/",
        "http://LOCALHOST./",
        "http://[::1]/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::ffff:7f00:1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://10.0.0.1/",
        "http://172.16.5.4/",
        "http://192.168.1.1/",
        "http://100.64.0.1/",
        "http://0.0.0.0/",
        "http://0/",
        "http://169.254.169.254/",
        "http://[fe80::1]/",
        "http://[fd00:ec2::254]/",
        "http://[fc00::1]/",
        "http://[2002:7f00:1::]/",
        "http://[64:ff9b::7f00:1]/",
        "http://[64:ff9b::a9fe:a9fe]/",
        "http://[::127.0.0.1]/",
        "http://[::]/",
        "http://224.0.0.1/",
        "http://255.255.255.255/",
        "http://168.63.129.16/",
        "http://\uFF11\uFF12\uFF17.0.0.1/",
        "http://127\u30020\u30020\u30021/",
        "http://192.0.2.1/",
        "http://[2001:db8::1]/",
        "http://1.1.1.1.1/",
        "http://256.1.1.1/",
        "http://user@127.0.0.1/",
        "http://example.org@127.0.0.1/",
        "http://127.0.0.1\\@example.org/",
        "http://example.org\\@127.0.0.1/",
        "http://example.org:80@127.0.0.1/",
        "http://127.0.1/",
        "http://0177.1/",
        "http://017700000001/",
        "http://0x7f.1/",
        "http://127.0.0.0x1/",
        "http://4294967296/",
        "http://00000127.0.0.1/",
        "http://\u2460\u2461\u2466.\u24EA.\u24EA.\u2460/",
        "http://\u24DB\u24DE\u24D2\u24D0\u24DB\u24D7\u24DE\u24E2\u24E3/",
        "http://127%2e0.0.1/",
        "http://127.0.0.1:99999/",
        "http://93.184.215.14:0/",
        "http://[::ffff:10.0.0.1]/",
        "http://[::ffff:169.254.169.254]/",
        "http://[::ffff:0:127.0.0.1]/",
        "http://[2002:0a00:0001::1]/",
        "http://[2001:0:5ef5:79fb::1]/",
        "http://[64:ff9b::10.0.0.1]/",
        "http://[64:ff9b:1::127.0.0.1]/",
        "http://[2606:4700::5efe:127.0.0.1]/",
        "http://[2606:4700::200:5efe:10.0.0.1]/",
        "http://[fe80::1%25eth0]/",
        "http://[fec0::1]/",
        "http://[fd12:3456:789a::1]/",
        "http://[ff02::1]/",
        "http://[100::1]/",
        "http://[5f00::1]/",
        "http://[::1]:80:80/",
        "http://0.1.2.3/",
        "http://127.255.255.254/",
        "http://100.127.255.255/",
        "http://100.100.100.200/",
        "http://192.0.0.192/",
        "http://172.31.255.255/",
        "http://198.18.0.1/",
        "http://192.88.99.1/",
        "http://239.1.1.1/",
        "http://240.0.0.1/"
      })
  void refusesWhatIsNotPublicInEverySpelling(String address) {
    assertThatThrownBy(() -> guard(false).check(Address.parse(address).host()))
        .isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ftp://example.org/", "file:///etc/passwd", "gopher://x/", "http:/x", "//x"})
  void takesOnlyHttpAndHttps(String address) {
    assertThatThrownBy(() -> Address.parse(address)).isInstanceOf(Refusal.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://93.184.215.14/",
        "http://[2606:4700::1111]/",
        "http://[64:ff9b::5db8:d70e]/"
      })
  void letsPublicAddressesThrough(String address) {
    assertThatCode(() -> guard(false).check(Address.parse(address).host()))
        .doesNotThrowAnyException();
  }

  @Test
  void letsOnesOwnNetworkThroughOnRequestButNoMetadata() {
    assertThatCode(() -> guard(true).check("192.168.1.1")).doesNotThrowAnyException();
    assertThatCode(() -> guard(true).check("[::1]")).doesNotThrowAnyException();
    for (String host :
        List.of(
            "169.254.169.254",
            "[fd00:ec2::254]",
            "[fd20:ce::254]",
            "[fd00:42::42]",
            "100.100.100.200",
            "168.63.129.16",
            "[fe80::1]",
            "0.0.0.0",
            "[2002:7f00:1::]",
            "224.0.0.1")) {
      assertThatThrownBy(() -> guard(true).check(host)).isInstanceOf(Refusal.class);
    }
  }

  @Test
  void refusesANameOfWhichOneAddressIsPrivate() {
    AddressGuard guard =
        new AddressGuard(
            address -> false,
            host ->
                List.of(InetAddress.getByName("93.184.215.14"), InetAddress.getByName("10.0.0.1")));
    assertThatThrownBy(() -> guard.check("both.readout.test"))
        .hasMessageContaining("10.0.0.1 lies in a private network");
  }

  @Test
  void refusesANameThatLeadsHome() {
    AddressGuard guard =
        new AddressGuard(address -> false, host -> List.of(InetAddress.getByName("127.0.0.1")));
    assertThatThrownBy(() -> guard.check("127.0.0.1.readout.test"))
        .hasMessageContaining("lies in a private network");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "//169.254.169.254/latest",
        "https://[::ffff:127.0.0.1]/",
        "http://2130706433/",
        "file:///etc/passwd",
        "javascript:alert(1)"
      })
  void checksWhereARedirectLeads(String location) throws Refusal {
    Address from = Address.parse("http://93.184.215.14/news/");
    assertThatThrownBy(() -> guard(false).check(from.resolve(location).host()))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void writesAnAddressInOneWay() throws Refusal {
    assertThat(Address.parse("HTTPS://Example.ORG./a b?q=é#part").uri())
        .hasToString("https://example.org/a%20b?q=%C3%A9");
    assertThat(Address.parse("https://bücher.example/").host()).isEqualTo("xn--bcher-kva.example");
  }

  @Test
  void readsRobotsTxtAsItsStandardSays() {
    RobotsRules rules =
        RobotsRules.parse(
            """
            User-agent: other
            Disallow: /

            User-agent: Readout
            User-agent: another
            Disallow: /news/*/print$
            Disallow: /search
            Allow: /search/about # the longer rule wins
            Crawl-delay: 2.5
            """);
    assertThat(rules.allow("/news/1/print")).isFalse();
    assertThat(rules.allow("/news/1/print?x")).isTrue();
    assertThat(rules.allow("/search?q=1")).isFalse();
    assertThat(rules.allow("/search/about")).isTrue();
    assertThat(rules.delay()).contains(Duration.ofMillis(2500));
    assertThat(RobotsRules.parse("User-agent: *\nDisallow: /\n").allow("/a")).isFalse();
    assertThat(RobotsRules.parse("User-agent: *\nDisallow:\n").allow("/a")).isTrue();
    assertThat(RobotsRules.parse("<html>Not found</html>").allow("/a")).isTrue();
  }
}
