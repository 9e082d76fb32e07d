package org.readout.story;

import java.util.List;
import org.readout.entity.Entities;

/**
 * Articles about one event.
 *
 * @param id such as {@code s1}
 * @param title a short title, in the words of the reports
 * @param accounts the articles, in the order of the input
 * @param entities whom and what they name
 */
public record Story(String id, String title, List<Account> accounts, Entities entities) {

  public Story {
    accounts = List.copyOf(accounts);
  }
}
