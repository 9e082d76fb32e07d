package org.readout.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
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

  @Mixin Help help = new Help();

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  boolean version;

  /** The option that all commands have in common. */
  static final class Help {

    @Option(
        names = {"-h", "--help"},
        usageHelp = true,
        description = "Show this help.")
    boolean help;
  }

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
