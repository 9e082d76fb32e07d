package org.readout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** Understands a command line and turns what happens into an exit code. */
final class Cli {

  static final int DONE = 0;
  static final int NOTHING_DONE = 1;
  static final int NOT_UNDERSTOOD = 2;

  private final Surroundings around;

  Cli(Surroundings around) {
    this.around = around;
  }

  /** {@return the exit code of a command} It never throws. */
  int run(String... words) {
    try {
      return commandLine().execute(words);
    } catch (Throwable fault) {
      return report(fault);
    }
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(new ReadoutCommand());
    line.addSubcommand("brief", new BriefCommand(around));
    line.addSubcommand("articles", new ArticlesCommand(around));
    line.addSubcommand("fetch", new ArticlesCommand.Fetch(around));
    CommandLine feeds = new CommandLine(new FeedsCommand());
    line.addSubcommand("feeds", feeds.addSubcommand("check", new FeedsCommand.Check(around)));
    PrintWriter err = new PrintWriter(around.err(), true, StandardCharsets.UTF_8);
    line.registerConverter(LocalDate.class, Cli::day);
    line.registerConverter(Format.class, Cli::format);
    return line.setOut(new PrintWriter(around.out(), true, StandardCharsets.UTF_8))
        .setErr(err)
        .setColorScheme(
            Help.defaultColorScheme(around.terminal().colour() ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(Math.min(100, Math.max(60, around.terminal().width())))
        .setUsageHelpLongOptionsMaxWidth(28)
        .setParameterExceptionHandler(this::explain)
        .setExecutionExceptionHandler((fault, command, result) -> report(fault))
        .setExecutionStrategy(this::execute);
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADay) {
      throw new TypeConversionException("\"" + text + "\" is not a date such as 2026-01-05");
    }
  }

  private static Format format(String text) {
    return Format.named(text)
        .orElseThrow(() ->
            new TypeConversionException("\"" + text + "\" is none of text, markdown, html, json"));
  }

  /** Runs the subcommand; a command line without one was not understood. */
  private int execute(ParseResult result) {
    boolean help = result.isUsageHelpRequested() || result.isVersionHelpRequested();
    if (!help && !result.hasSubcommand()) {
      around.err().print(result.commandSpec().commandLine().getUsageMessage());
      return NOT_UNDERSTOOD;
    }
    return new CommandLine.RunLast().execute(result);
  }

  private int explain(ParameterException mistake, String[] words) {
    around.say(String.valueOf(mistake.getMessage()).lines().findFirst().orElse("not understood"));
    CommandLine command = mistake.getCommandLine();
    if (command.getCommandName().equals("readout") && words.length > 0) {
      around.err().println("  To read reports: readout brief FILE...");
    }
    around.err().println("  Try: " + command.getCommandSpec().qualifiedName() + " --help");
    return NOT_UNDERSTOOD;
  }

  /** Says in one line what went wrong. */
  private int report(Throwable fault) {
    switch (fault) {
      case Failure failure -> {
        around.say(String.valueOf(failure.getMessage()));
        return failure.exitCode();
      }
      case IOException unwritable ->
          around.say("the record cannot be written: " + unwritable.getMessage());
      case OutOfMemoryError memory ->
          around.say("not enough memory; give more with READOUT_JAVA_OPTS=-Xmx4g");
      case Throwable bug -> {
        around.say("a fault in Readout, not in your input: " + bug);
        around
            .err()
            .println("  Please report it (CONTRIBUTING.md tells how); READOUT_DEBUG=1 shows more.");
      }
    }
    if (around.debug()) {
      fault.printStackTrace(around.err());
    }
    return NOTHING_DONE;
  }
}
