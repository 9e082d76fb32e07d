package org.readout.timex;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time told by a TIMEX3 value: {@code P6Y} is 6 years, {@code PT12H} 12 hours.
 *
 * @param amount how many
 * @param unit of what
 */
public record IsoDuration(BigDecimal amount, ChronoUnit unit) {

  private static final Pattern VALUE =
      Pattern.compile("P(T?)(\\d{1,9}(?:\\.\\d{1,9})?)(CE|DE|Y|Q|M|W|D|H|S)");
  private static final double SECONDS_IN_A_DAY = 86_400;

  /**
   * {@return the length told by a TIMEX3 duration of one unit} A quarter is three months. Empty for
   * unknown lengths such as {@code PXY} and for all other values.
   */
  public static Optional<IsoDuration> ofValue(String value) {
    Matcher matcher = VALUE.matcher(value);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean time = !matcher.group(1).isEmpty();
    BigDecimal amount = new BigDecimal(matcher.group(2));
    return switch (matcher.group(3)) {
      case "CE" -> Optional.of(new IsoDuration(amount, ChronoUnit.CENTURIES));
      case "DE" -> Optional.of(new IsoDuration(amount, ChronoUnit.DECADES));
      case "Y" -> Optional.of(new IsoDuration(amount, ChronoUnit.YEARS));
      case "Q" ->
          Optional.of(new IsoDuration(amount.multiply(BigDecimal.valueOf(3)), ChronoUnit.MONTHS));
      case "M" ->
          Optional.of(new IsoDuration(amount, time ? ChronoUnit.MINUTES : ChronoUnit.MONTHS));
      case "W" -> Optional.of(new IsoDuration(amount, ChronoUnit.WEEKS));
      case "D" -> Optional.of(new IsoDuration(amount, ChronoUnit.DAYS));
      case "H" -> Optional.of(new IsoDuration(amount, ChronoUnit.HOURS));
      default -> Optional.of(new IsoDuration(amount, ChronoUnit.SECONDS));
    };
  }

  /** {@return its length in days, with years of 365.2425 days and months of a twelfth of that} */
  public double days() {
    return amount.doubleValue() * unit.getDuration().toSeconds() / SECONDS_IN_A_DAY;
  }
}
