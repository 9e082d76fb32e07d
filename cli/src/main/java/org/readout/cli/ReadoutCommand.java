package org.readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;

/** The command above all others: it only holds what they share. */
@Command(
    name = "readout",
    versionProvider = ReadoutCommand.Version.class,
    description =
        "Reads several reports of one event and writes one record that a person can check.",
    footer = {"", "Start with: readout brief        (reads the bundled samples)"},
    synopsisSubcommandLabel = "COMMAND")
final class ReadoutCommand {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  /** Tells the version that the build wrote into the jar. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = ReadoutCommand.class.getPackage().getImplementationVersion();
      String java = System.getProperty("java.version");
      return new String[] {
        "readout " + (version == null ? "(not packaged)" : version) + ", Java " + java
      };
    }
  }
}
